int main(void) {
    int a[3] = {1, 2, 3}, b[3] = {1, 2, 3};
    if (a == b) return 1;
    return 0;
}
/* expected
3:11-13 warning comparing_arrays: `==` compares the addresses of two arrays, not their elements
*/
