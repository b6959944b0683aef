int twice(int n) {
    return n * 2
}

int main(void) { return twice(0); }
/* expected
2:17 error missing_semicolon: `;` is missing after `return`
  fix 2:17 `;`
mended by the fixes
*/
