int main(void) {
    int a[3] = {1, 2, 3, 4};
    char s[3] = "hello";
    return a[0] + s[0];
}
/* expected
2:26-27 warning excess_elements: there are more values than `int [3]` has room for
3:17-24 warning string_too_long: the string has 6 characters with its closing zero, but the array holds 3
*/
