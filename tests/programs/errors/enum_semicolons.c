enum color { RED; GREEN; BLUE };
int main(void) { return RED; }
/* expected
1:17-18 error list_separator: the parts of this list are separated by `,`, not by `;`
  fix 1:17-18 `,`
  fix 1:24-25 `,`
mended by the fixes
*/
