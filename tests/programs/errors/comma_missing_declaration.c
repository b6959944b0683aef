int main(void) {
    int a b;
    a = b = 0;
    return a;
}
/* expected
2:11-12 error two_names: `a` and `b` are two names; a comma is missing, or the space is too much
  fix 2:10-11 `, `
mended by the fixes
*/
