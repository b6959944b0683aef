int main(void) {
    double n = 3;
    int a[n];
    int b[2.5];
    return a[0] + b[0];
}
/* expected
3:11-12 error length_not_integer: the length of an array is an integer, not `double`
4:11-14 error length_not_integer: the length of an array is an integer, not `double`
*/
