function add(a, b) {
    return a + b;
}
int main(void) { return add(0, 0); }
/* expected
1:1-9 error foreign_word: `function` is JavaScript, not C; write the type of its result there
  fix 1:1-9 `int`
1:14-15 warning missing_type: `a` is declared without a type; int is assumed
1:17-18 warning missing_type: `b` is declared without a type; int is assumed
after the fixes: missing_type missing_type
*/
