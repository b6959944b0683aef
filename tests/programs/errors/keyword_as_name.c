int main(void) {
    int new = 1, case = 2;
    return new - 1;
}
/* expected
2:18-22 error name_expected: a name is expected here, but `case` was found, which is a word of C itself
*/
