int main(void) {
    int x = 3, flags = 5;
    if (!x == 3) x = 0;
    if (!flags & 4) x = 0;
    return x;
}
/* expected
3:9-11 warning not_binds_tighter: `!` binds tighter than `==`: only the left side is negated
4:9-15 warning not_binds_tighter: `!` binds tighter than `&`: only the left side is negated
*/
