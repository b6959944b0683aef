struct point { int x, y; };
int main(void) {
    struct point p = {0, 0};
    p.z = 1;
    return p.x;
}
/* expected
4:7-8 error no_such_member: `struct point` has no member `z`
  note 1:8-13 `struct point` is defined here
*/
