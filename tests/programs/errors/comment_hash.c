# this is a comment
int main(void) { return 0; }
/* expected
1:3-7 error unknown_directive: `#this` is no preprocessor directive; a comment starts with `//`, and a statement has no `#` before it
*/
