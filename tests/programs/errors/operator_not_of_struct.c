struct point { int x, y; };
int main(void) {
    struct point p = {0, 0}, q = {0, 0}, r;
    r = p + q;
    return r.x;
}
/* expected
4:11-12 error bad_operands: `+` cannot combine `struct point` and `struct point`
*/
