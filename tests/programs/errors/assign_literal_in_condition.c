int main(void) {
    int a = 1;
    if (1 = a) return 0;
    return 1;
}
/* expected
3:9-10 error not_assignable: this cannot be assigned to: it is a value, not a place
*/
