// Shifts a local array one place too far to the left.
int main(void) {
    int numbers[3] = {1, 2, 3};
    for (int i = 0; i < 3; i++) numbers[i - 1] = numbers[i];
    return 0;
}
/* expected
--- reports
stack_underflow_write at line 4
--- end
stopped by a report
*/
