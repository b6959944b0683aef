int main(void) {
    int my-count = 3;
    return 0;
}
/* expected
2:9-17 error name_with_dash: a name cannot have a `-` in it
  fix 2:11-12 `_`
mended by the fixes
*/
