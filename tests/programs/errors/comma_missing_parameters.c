int add(int a int b) {
    return a + b;
}
int main(void) { return add(1, -1); }
/* expected
1:14 error token_expected: `,` is missing between two parameters; found `int`
  fix 1:14 `,`
mended by the fixes
*/
