int main(void) {
    char c = "a";
    return c == "b";
}
/* expected
2:14-17 warning pointer_as_integer: a pointer of type `char *` is used to initialise `char`, a number; one character stands between single quotes
  fix 2:14-17 `'a'`
3:14-16 warning comparing_strings: `==` compares the addresses of strings, not their texts
after the fixes: comparing_strings
*/
