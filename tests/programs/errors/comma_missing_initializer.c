int main(void) {
    int a[4] = {1, 2 3, 4};
    return a[0] - 1;
}
/* expected
2:21 error token_expected: `,` is missing between two parts of the list; found `3`
  fix 2:21 `,`
mended by the fixes
*/
