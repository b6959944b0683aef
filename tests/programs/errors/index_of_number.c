int main(void) {
    int n = 3;
    return n[0];
}
/* expected
3:12-16 error not_indexable: `[ ]` wants an array or a pointer, not `int`
*/
