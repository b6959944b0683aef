struct point { int x, y; };
int main(void) {
    struct point p = {0, 0};
    return p->x;
}
/* expected
4:13-15 error arrow_on_record: this is a `struct point`, no pointer, so its member `x` is reached by `.`
  fix 4:13-15 `.`
mended by the fixes
*/
