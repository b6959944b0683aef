int add(int a, int b)
int main(void) {
    return add(1, -1);
}
int add(int a, int b) { return a + b; }
/* expected
1:22 error missing_semicolon: `;` is missing after this declaration
  fix 1:22 `;`
mended by the fixes
*/
