int main(void) {
    int i, sum = 0;
    for (i = 0; i < 3) { sum += i; i++; }
    return sum - 3;
}
/* expected
3:22 error token_expected: `;` is missing behind the condition of `for`; found `)`
  fix 3:22 `;`
mended by the fixes
*/
