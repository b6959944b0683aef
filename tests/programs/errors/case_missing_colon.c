int main(void) {
    int n = 1;
    switch (n) {
    case 1
        n = 2;
        break;
    }
    return n - 2;
}
/* expected
4:11 error token_expected: `:` is missing behind a label; found `n`
  fix 4:11 `:`
mended by the fixes
*/
