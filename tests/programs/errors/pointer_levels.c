int main(void) {
    int x = 1;
    int *p = &x;
    int **q = p;
    int *r = &p;
    return **q - *r;
}
/* expected
4:15-16 warning incompatible_pointer: a pointer of type `int *` is used to initialise `int **`; did you forget the `&`?
  fix 4:15 `&`
5:14-16 warning incompatible_pointer: a pointer of type `int **` is used to initialise `int *`; did you forget the `*`?
  fix 5:14 `*`
mended by the fixes
*/
