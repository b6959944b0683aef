int five(void) { return 5; }
int main(void) {
    five() = 6;
    return 0;
}
/* expected
3:5-11 error not_assignable: this cannot be assigned to: it is a value, not a place
*/
