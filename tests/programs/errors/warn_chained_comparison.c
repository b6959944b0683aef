int main(void) {
    int x = 5;
    if (0 < x < 3) return 1;
    return 0;
}
/* expected
3:15-16 warning chained_comparison: `a < b < c` compares the result of the first comparison, 0 or 1, with `c`
*/
