int main(void) {
    int i = 0;
    whlie (i < 3) {
        i++;
    }
    return i - 3;
}
/* expected
3:5-10 error undeclared_name: `whlie` is not declared; did you mean `while`?
  fix 3:5-10 `while`
mended by the fixes
*/
