int main(void) {
    for (;;) {
        braek;
    }
    return 0;
}
/* expected
3:9-14 error undeclared_name: `braek` is not declared; did you mean `break`?
  fix 3:9-14 `break`
mended by the fixes
*/
