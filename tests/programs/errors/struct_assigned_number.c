struct point { int x, y; };
int main(void) {
    struct point p = 0;
    struct point q;
    q = 5;
    return p.x + q.x;
}
/* expected
3:22-23 error incompatible_types: a value of type `int` cannot be used to initialise `struct point`
5:9-10 error incompatible_types: a value of type `int` cannot be assigned to `struct point`
*/
