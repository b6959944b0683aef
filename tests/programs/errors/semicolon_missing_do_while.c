int main(void) {
    int i = 3;
    do {
        i--;
    } while (i > 0)
    return i;
}
/* expected
5:20 error missing_semicolon: `;` is missing after `do` … `while`
  fix 5:20 `;`
mended by the fixes
*/
