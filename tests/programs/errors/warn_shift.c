int main(void) {
    int x = 1;
    x = x << 40;
    x = x >> -1;
    return x;
}
/* expected
3:11-13 warning shift_too_far: a shift by 40: `int` has 32 bits, so 0 to 31 make sense
4:11-13 warning shift_too_far: a shift by -1: `int` has 32 bits, so 0 to 31 make sense
*/
