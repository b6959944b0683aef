struct point { int x, y; };
void set(struct point *p, int x, int y) {
    x = x;
    p->y = y;
}
int main(void) {
    struct point p = {0, 0};
    set(&p, 1, 2);
    return p.x;
}
/* expected
3:5-10 warning self_assignment: this is assigned to itself
*/
