// Calls a function of one argument as one of two.
int negate(int a) { return -a; }

int main(void) {
    int (*operation)(int, int) = (int (*)(int, int))negate;
    return operation(1, 2);
}
/* expected
--- reports
call_of_wrong_type at line 6
--- end
stopped by a report
*/
