int main(void) {
    int sum = 0;
    for (int i = 0, i < 10, i++) {
        sum += i;
    }
    return sum - 45;
}
/* expected
3:19-20 error for_separator: the parts of `for` are separated by `;`, not by `,`
  fix 3:19-20 `;`
  fix 3:27-28 `;`
mended by the fixes
*/
