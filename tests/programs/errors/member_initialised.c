struct point {
    int x = 0;
    int y = 0;
};
int main(void) {
    struct point p;
    p.x = 0;
    return p.x;
}
/* expected
2:11-12 error member_initializer: a member cannot be given a value here
3:11-12 error member_initializer: a member cannot be given a value here
*/
