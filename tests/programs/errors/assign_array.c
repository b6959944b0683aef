int main(void) {
    int a[3] = {1, 2, 3};
    int b[3];
    b = a;
    return b[0] - 1;
}
/* expected
4:7-8 error assignment_to_array: `int [3]` cannot be assigned to
*/
