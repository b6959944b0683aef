int main(void) {
    int x := 3;
    if (x <> 3) return 1;
    return 0;
}
/* expected
2:11-13 error misspelt_operator: `:=` is no operator of C; did you mean `=`?
  fix 2:11-13 `=`
3:11-13 error misspelt_operator: `<>` is no operator of C; did you mean `!=`?
  fix 3:11-13 `!=`
mended by the fixes
*/
