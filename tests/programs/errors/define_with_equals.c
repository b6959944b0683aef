#define SIZE = 10
int main(void) {
    int a[SIZE];
    a[0] = 0;
    return a[0];
}
/* expected
3:11-15 error expression_expected: a value is expected here, but `=` was found
*/
