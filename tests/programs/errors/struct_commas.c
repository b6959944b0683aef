struct point { int x, int y };
int main(void) {
    struct point p = {0, 0};
    return p.x;
}
/* expected
1:21-22 error member_separator: members of different declarations are separated by `;`
  fix 1:21-22 `;`
1:28 error missing_semicolon: `;` is missing after this member
  fix 1:28 `;`
mended by the fixes
*/
