struct point { int x, y; };
int main(void) {
    strcut point p = {0, 0};
    return p.x;
}
/* expected
3:5-11 error unknown_type: there is no type `strcut`; did you mean `struct`?
  fix 3:5-11 `struct`
mended by the fixes
*/
