int main(void) {
    int x = 3;
    int *p = x;
    int y = p;
    return y - 3;
}
/* expected
3:14-15 warning integer_as_pointer: a number of type `int` is used to initialise `int *`, a pointer; did you forget the `&`?
  fix 3:14 `&`
4:13-14 warning pointer_as_integer: a pointer of type `int *` is used to initialise `int`, a number; did you forget the `*`?
  fix 4:13 `*`
mended by the fixes
*/
