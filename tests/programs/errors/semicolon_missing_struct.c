struct point {
    int x;
    int y;
}

int main(void) {
    struct point p = {1, 2};
    return p.x - 1 + p.y - 2;
}
/* expected
4:2 error missing_semicolon: `;` is missing after this definition
  fix 4:2 `;`
mended by the fixes
*/
