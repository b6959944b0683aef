#include <stdio.h>
void print_all(int *values, int count) {
    for (int i = 0; i < count; i++) printf("%d\n", values[i]);
}
int main(void) {
    int values[3] = {1, 2, 3};
    print_all(values[0], 3);
    print_all(3, values);
    return 0;
}
/* expected
7:15-24 warning integer_as_pointer: a number of type `int` is passed as argument 1 of `print_all`, which is `int *`, a pointer; did you forget the `&`?
  note 2:6-15 `print_all` is declared here
  fix 7:15 `&`
8:15-16 warning integer_as_pointer: a number of type `int` is passed as argument 1 of `print_all`, which is `int *`, a pointer
  note 2:6-15 `print_all` is declared here
8:18-24 warning pointer_as_integer: a pointer of type `int *` is passed as argument 2 of `print_all`, which is `int`, a number; did you forget the `*`?
  note 2:6-15 `print_all` is declared here
  fix 8:18 `*`
after the fixes: integer_as_pointer
*/
