int main(void) {
    int day = 08;
    return day;
}
/* expected
2:15-17 error invalid_octal_digit: `08` starts with 0, so it is octal, and octal has no digit 8
  fix 2:15-17 `8`
mended by the fixes
*/
