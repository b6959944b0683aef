int main(void) {
    int x = 3 – 3;
    return x;
}
/* expected
2:15-18 error lookalike_character: this is a typographic dash (U+2013); C wants the plain `-` here
  fix 2:15-18 `-`
mended by the fixes
*/
