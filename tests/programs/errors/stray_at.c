int main(void) {
    int x = 3 @ 4;
    return x - 3;
}
/* expected
2:15-16 error stray_character: `@` has no meaning in C
  fix 2:15-16 ``
2:17-18 error unexpected_token: `4` does not belong in this declaration
after the fixes: unexpected_token
*/
