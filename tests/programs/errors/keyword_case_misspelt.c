int main(void) {
    int x = 0;
    switch (x) {
    csae 0: x = 1; break;
    defualt: x = 2;
    }
    return x;
}
/* expected
4:5-9 error undeclared_name: `csae` is not declared; did you mean `case`?
  fix 4:5-9 `case`
5:5-12 error undeclared_name: `defualt` is not declared; did you mean `default`?
  fix 5:5-12 `default`
mended by the fixes
*/
