int main(void) {
    int a = 1, b = 2, c = 3;
    a + b = c;
    5 = a;
    return 0;
}
/* expected
3:5-10 error not_assignable: this cannot be assigned to: it is a value, not a place
4:5-6 error not_assignable: this cannot be assigned to: it is a value, not a place
*/
