int[] make(void) {
    int a[3] = {1, 2, 3};
    return a;
}
int main(void) { return 0; }
/* expected
1:4-6 error brackets_before_name: the brackets of an array stand behind its name
  fix 1:4-6 ``
  fix 1:11 `[]`
3:12-13 warning pointer_as_integer: a pointer of type `int *` is returned as `int`, a number; did you forget the `*`?
  fix 3:12 `*`
after the fixes: array_of_functions unexpected_token
*/
