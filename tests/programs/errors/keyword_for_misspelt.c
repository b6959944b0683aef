int main(void) {
    int sum = 0;
    fro (int i = 0; i < 3; i++) {
        sum += i;
    }
    return sum;
}
/* expected
3:5-8 error undeclared_name: `fro` is not declared; did you mean `for`?
  fix 3:5-8 `for`
mended by the fixes
*/
