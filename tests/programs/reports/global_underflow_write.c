// Writes before a global array.
char line[8];

int main(void) {
    char *end = line;
    *--end = '\n';
    return 0;
}
/* expected
--- reports
global_underflow_write at line 6
--- end
stopped by a report
*/
