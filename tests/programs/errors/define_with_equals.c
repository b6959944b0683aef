#define SIZE = 10
int main(void) {
    int a[SIZE];
    a[0] = 0;
    return a[0];
}
/* expected
1:14-15 error macro_text_starts_with_equals: `=` would become a part of the macro `SIZE`
  fix 1:14-15 ``
mended by the fixes
*/
