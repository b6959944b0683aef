int main(void) {
    int i, sum = 0;
    for (i = 0, i < 3, i++) sum += i;
    return sum - 3;
}
/* expected
3:15-16 error for_separator: the parts of `for` are separated by `;`, not by `,`
  fix 3:15-16 `;`
  fix 3:22-23 `;`
mended by the fixes
*/
