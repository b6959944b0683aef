struct point { int x, y; };
int length(struct point p) { return p.x + p.y; }
int main(void) {
    struct point p = {0, 0}, *q = &p;
    return length(q);
}
/* expected
5:19-20 error incompatible_types: a value of type `struct point *` cannot be passed as argument 1 of `length`, which is `struct point`; did you forget the `*`?
  note 2:5-11 `length` is declared here
  fix 5:19 `*`
mended by the fixes
*/
