struct point { int x, y; };
void move(struct point *p) { p->x++; }
int main(void) {
    struct point p = {0, 0};
    move(p);
    return 0;
}
/* expected
5:10-11 error incompatible_types: a value of type `struct point` cannot be passed as argument 1 of `move`, which is `struct point *`; did you forget the `&`?
  note 2:6-10 `move` is declared here
  fix 5:10 `&`
mended by the fixes
*/
