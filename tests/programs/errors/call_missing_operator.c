int main(void) {
    int a = 2;
    int b = 3(a + 1);
    return b;
}
/* expected
3:13-14 error not_a_function: this is called like a function, but has type `int`; a product is written with `*`
  fix 3:14 ` * `
mended by the fixes
*/
