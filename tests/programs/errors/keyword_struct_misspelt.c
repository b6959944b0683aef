stuct point { int x, y; };
int main(void) {
    struct point p = {0, 0};
    return p.x;
}
/* expected
1:1-6 error unknown_type: there is no type `stuct`; did you mean `struct`?
  fix 1:1-6 `struct`
mended by the fixes
*/
