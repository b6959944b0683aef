#define SIZE 10;
int table[SIZE];
int main(void) {
    int n = SIZE + 1;
    return table[0] + n - n;
}
/* expected
1:16-17 warning macro_text_ends_with_semicolon: `;` becomes a part of the macro `SIZE`
  fix 1:16-17 ``
2:15 error unclosed: `]` is missing: `[` is not closed before `;`
  note 2:10-11 this `[` is not closed
4:20-21 warning value_unused: this value is computed, but not used
mended by the fixes
*/
