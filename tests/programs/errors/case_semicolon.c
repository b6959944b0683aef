int main(void) {
    int n = 1;
    switch (n) {
    case 1; n = 2; break;
    default; n = 3;
    }
    return n - 2;
}
/* expected
4:11-12 error token_expected: `:` is missing behind a label; found `;`
  fix 4:11-12 `:`
5:12-13 error token_expected: `:` is missing behind a label; found `;`
  fix 5:12-13 `:`
mended by the fixes
*/
