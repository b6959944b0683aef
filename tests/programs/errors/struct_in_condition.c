struct point { int x, y; };
int main(void) {
    struct point p = {0, 0};
    if (p) return 1;
    return 0;
}
/* expected
4:9-10 error condition_not_scalar: `if` wants a number or a pointer, not `struct point`
*/
