void swap(int &a, int &b) {
    int t = a;
    a = b;
    b = t;
}
int main(void) {
    int x = 1, y = 2;
    swap(x, y);
    return x - 2;
}
/* expected
1:15-16 error cpp_reference: C has no references; to change the caller's variable pass a pointer
1:23-24 error cpp_reference: C has no references; to change the caller's variable pass a pointer
*/
