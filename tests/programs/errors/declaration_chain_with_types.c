int main(void) {
    int a = 1, int b = 2;
    return a + b - 3;
}
/* expected
2:16-19 error type_repeated: behind a comma the type is not repeated
  fix 2:16-20 ``
mended by the fixes
*/
