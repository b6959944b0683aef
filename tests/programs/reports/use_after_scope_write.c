// Writes to a variable whose block has ended.
int main(void) {
    int *p = 0;
    for (int i = 0; i < 2; i++) {
        int inner = i;
        if (p) *p = 1;
        p = &inner;
    }
    return 0;
}
/* expected
--- reports
use_after_scope_write at line 6
--- end
stopped by a report
*/
