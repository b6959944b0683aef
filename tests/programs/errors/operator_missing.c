int main(void) {
    int a = 1, b = 2;
    int c = a b;
    int d = 2a;
    return c + d;
}
/* expected
3:15-16 error two_names: `a` and `b` are two names; a comma is missing, or the space is too much
  fix 3:14-15 `, `
4:13-15 error invalid_number_suffix: `a` is no suffix for a whole number
after the fixes: redeclared invalid_number_suffix
*/
