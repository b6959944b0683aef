int main(void) {
    int i = 0;
    while i < 3 {
        i++;
    }
    return 0;
}
/* expected
3:11-16 error condition_without_parentheses: the condition of `while` stands between parentheses
  fix 3:11 `(`
  fix 3:16 `)`
mended by the fixes
*/
