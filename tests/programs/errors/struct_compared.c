struct point { int x, y; };
int main(void) {
    struct point p = {0, 0}, q = {0, 0};
    if (p == q) return 1;
    return 0;
}
/* expected
4:11-13 error bad_operands: `==` cannot combine `struct point` and `struct point`
*/
