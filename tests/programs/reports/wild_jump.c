// Calls through a function pointer that was never set to a function.
int (*operation)(int, int);

int main(void) { return operation(1, 2); }
/* expected
--- reports
wild_jump at line 4
--- end
stopped by a report
*/
