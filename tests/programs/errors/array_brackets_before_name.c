int main(void) {
    int[] a = {1, 2, 3};
    int[3] b;
    return a[0] - b[0];
}
/* expected
2:8-10 error brackets_before_name: the brackets of an array stand behind its name
  fix 2:8-10 ``
  fix 2:12 `[]`
3:8-11 error brackets_before_name: the brackets of an array stand behind its name
  fix 3:8-11 ``
  fix 3:13 `[3]`
mended by the fixes
*/
