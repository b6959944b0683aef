// Overwrites the first bytes of a function.
int f(void) { return 1; }

int main(void) {
    char *code = (char *)&f;
    *code = 0;
    return f();
}
/* expected
--- reports
write_to_code at line 6
--- end
stopped by a report
*/
