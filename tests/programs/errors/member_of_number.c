int main(void) {
    int a[3] = {0};
    int n = a.length;
    return n.value;
}
/* expected
3:14-15 error member_of_no_record: `length` is asked of a value of type `int *`, which has no members
4:13-14 error member_of_no_record: `value` is asked of a value of type `int`, which has no members
*/
