enum color { RED, GREEN BLUE };
int main(void) { return RED; }
/* expected
1:24 error token_expected: `,` is missing between two parts of the list; found `BLUE`
  fix 1:24 `,`
mended by the fixes
*/
