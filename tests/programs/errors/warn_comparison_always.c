int main(void) {
    int x = 3;
    char c = 'a';
    unsigned char u = 3;
    if (x != 1 || x != 2) x = 0;
    if (x == 1 && x == 2) x = 0;
    if (c == 200) x = 0;
    if (u == 256) x = 0;
    return x;
}
/* expected
5:9-25 warning condition_always_true: this is always true: `x` cannot equal both
6:9-25 warning condition_always_false: this is always false: `x` cannot equal both
7:9-17 warning comparison_outside_type: 200 does not fit in `char`, so this is always false
8:9-17 warning comparison_outside_type: 256 does not fit in `unsigned char`, so this is always false
*/
