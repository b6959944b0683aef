int main(void) {
    char *s = "hello";
    s[0] = 'H';
    *s = 'h';
    return 0;
}
/* expected
3:5-9 warning literal_is_written: `s` points to a string literal, which cannot be written
  note 2:15-22 this is the literal
4:5-7 warning literal_is_written: `s` points to a string literal, which cannot be written
  note 2:15-22 this is the literal
*/
