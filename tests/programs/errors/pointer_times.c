int main(void) {
    int x = 2, *p = &x;
    int y = p * 2;
    int *q = p + p;
    return y + *q;
}
/* expected
3:15-16 error bad_operands: `*` cannot combine `int *` and `int`
4:16-17 error bad_operands: `+` cannot combine `int *` and `int *`
*/
