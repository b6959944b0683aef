#define SIZE 10;
int main(void) {
    int n = SIZE;
    return n - 10;
}
/* expected
1:16-17 warning macro_text_ends_with_semicolon: `;` becomes a part of the macro `SIZE`
  fix 1:16-17 ``
mended by the fixes
*/
