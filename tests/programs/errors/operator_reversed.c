int main(void) {
    int x = 3;
    if (x => 3) x = 0;
    if (x =< 3) x = 0;
    x =+ 1;
    return x - 1;
}
/* expected
3:11-13 error misspelt_operator: `=>` is no operator of C; did you mean `>=`?
  fix 3:11-13 `>=`
4:11-13 error misspelt_operator: `=<` is no operator of C; did you mean `<=`?
  fix 4:11-13 `<=`
5:7-9 warning reversed_operator: `=+` assigns; did you mean `+=`?
  fix 5:7-9 `+=`
mended by the fixes
*/
