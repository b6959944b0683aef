int main(void) {
    char c = 'a;
    return c - c;
}
/* expected
2:14-17 error unterminated_character: this character constant has no closing `'` on its line
  fix 2:16 `'`
mended by the fixes
*/
