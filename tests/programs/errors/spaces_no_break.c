int main(void) {
    int x = 1;
    return x - 1;
}
/* expected
2:1-3 error lookalike_character: this is a non-breaking space (U+00A0); C wants a plain space here
  note the file has 5 characters of this kind
  fix 2:1-3 ` `
  fix 2:3-5 ` `
  fix 2:5-7 ` `
  fix 2:7-9 ` `
  fix 2:12-14 ` `
mended by the fixes
*/
