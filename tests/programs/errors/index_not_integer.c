int main(void) {
    int a[3] = {0};
    return a[1.5];
}
/* expected
3:14-17 error index_not_integer: an index is an integer, not `double`
*/
