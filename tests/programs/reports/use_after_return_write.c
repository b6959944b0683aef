// Writes through the address of a local variable that is gone.
int *place;

void remember(void) {
    int local = 0;
    place = &local;
}

int main(void) {
    remember();
    *place = 1;
    return 0;
}
/* expected
--- reports
use_after_return_write at line 11
--- end
stopped by a report
*/
