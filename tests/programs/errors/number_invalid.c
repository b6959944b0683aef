int main(void) {
    double c = 1.2.3;
    int d = 0xFG;
    return c + d;
}
/* expected
2:16-21 error invalid_number: `1.2.3` is no number: it has two decimal points
3:13-17 error invalid_number_suffix: `G` is no suffix for a whole number
*/
