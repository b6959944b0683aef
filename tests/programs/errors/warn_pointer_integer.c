int main(void) {
    int x = 5;
    int *p = x;
    int y = p;
    int *q;
    q = 1000;
    double *d = &x;
    return y + *q + (d != 0);
}
/* expected
3:14-15 warning integer_as_pointer: a number of type `int` is used to initialise `int *`, a pointer; did you forget the `&`?
  fix 3:14 `&`
4:13-14 warning pointer_as_integer: a pointer of type `int *` is used to initialise `int`, a number; did you forget the `*`?
  fix 4:13 `*`
6:9-13 warning integer_as_pointer: a number of type `int` is assigned to `int *`, a pointer
7:17-19 warning incompatible_pointer: a pointer of type `int *` is used to initialise `double *`
after the fixes: integer_as_pointer incompatible_pointer
*/
