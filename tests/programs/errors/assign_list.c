int main(void) {
    int a[3];
    a = {1, 2, 3};
    a[] = {4, 5, 6};
    return a[0];
}
/* expected
3:9-18 error list_assigned: a list in braces can only initialise, not be assigned
4:7-8 error expression_expected: a value is expected here, but `]` was found
*/
