int main(void) {
    int my count = 3;
    return 0;
}
/* expected
2:12-17 error two_names: `my` and `count` are two names; a comma is missing, or the space is too much
  fix 2:11-12 `, `
after the fixes: unused_variable
*/
