int main(void) {
    int a = 1, b = 0;
    if (a and b) return 1;
    if (not a) return 2;
    return 0;
}
/* expected
3:11-14 error misspelt_operator: `and` is no operator of C; did you mean `&&`?
  fix 3:11-14 `&&`
4:9-12 error misspelt_operator: `not` is no operator of C; did you mean `!`?
  fix 4:9-12 `!`
mended by the fixes
*/
