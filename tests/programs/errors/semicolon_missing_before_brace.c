int main(void) {
    int i = 0;
    while (i < 3) { i++ }
    return i - 3;
}
/* expected
3:24 error missing_semicolon: `;` is missing after this statement
  fix 3:24 `;`
mended by the fixes
*/
