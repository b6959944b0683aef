int main(void) {
    double x = 5.5;
    double y = x % 2;
    int z = x & 1;
    return y + z;
}
/* expected
3:18-19 error bad_operands: `%` cannot combine `double` and `int`
4:15-16 error bad_operands: `&` cannot combine `double` and `int`
*/
