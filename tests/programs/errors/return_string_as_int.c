int name(void) {
    return "Ada";
}
int main(void) { return name() == 0; }
/* expected
2:12-17 warning pointer_as_integer: a pointer of type `char *` is returned as `int`, a number; one character stands between single quotes
*/
