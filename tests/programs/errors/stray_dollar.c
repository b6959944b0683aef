int main(void) {
    int x = 3;
    x = x `+ 1;
    return 0;
}
/* expected
3:11-12 error stray_character: ``` has no meaning in C
  fix 3:11-12 ``
mended by the fixes
*/
