int main(void) {
    int grid[3][3] = {{0}};
    return grid[1, 2];
}
/* expected
3:12-22 warning pointer_as_integer: a pointer of type `int *` is returned as `int`, a number; did you forget the `*`?
  fix 3:12 `*`
3:18-19 warning comma_in_index: `[a, b]` is only `[b]`; write `[a][b]`
  fix 3:18-20 `][`
after the fixes: not_a_pointer
*/
