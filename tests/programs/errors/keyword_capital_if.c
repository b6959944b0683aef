int main(void) {
    int x = 1;
    If (x == 1) {
        x = 0;
    }
    return x;
}
/* expected
3:5-7 error undeclared_name: `If` is not declared; did you mean `if`?
  fix 3:5-7 `if`
mended by the fixes
*/
