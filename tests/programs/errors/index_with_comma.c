int main(void) {
    int grid[3][3] = {{0}};
    return grid[1, 2];
}
/* expected
3:12-22 warning pointer_as_integer: a pointer of type `int *` is returned as `int`, a number
3:17-18 warning value_unused: this value is computed, but not used
*/
