struct point {
    int x
    int y;
};

int main(void) {
    struct point p = {0, 0};
    return p.x + p.y;
}
/* expected
2:10 error missing_semicolon: `;` is missing after this member
  fix 2:10 `;`
mended by the fixes
*/
