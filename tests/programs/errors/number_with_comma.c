int main(void) {
    int b = 1,000;
    return b;
}
/* expected
2:14-15 error number_with_comma: a number is written without commas
  fix 2:14-15 ``
2:15-18 error name_expected: a name is expected here, but `000` was found
mended by the fixes
*/
