int main(void) {
    int x = 1;
    x + = 2;
    x ++;
    return x - 4;
}
/* expected
3:7-10 error misspelt_operator: `+ =` is no operator of C; did you mean `+=`?
  fix 3:7-10 `+=`
mended by the fixes
*/
