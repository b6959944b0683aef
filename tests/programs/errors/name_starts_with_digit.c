int main(void) {
    int 2nd = 3;
    return 0;
}
/* expected
2:9-12 error name_expected: a name is expected here, but `2nd` was found; a name cannot start with a digit
*/
