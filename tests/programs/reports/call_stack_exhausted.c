// A recursion without an end.
int depth(int n) { return depth(n + 1) + 1; }

int main(void) { return depth(0); }
/* expected
--- reports
call_stack_exhausted at line 2
--- end
Segmentation fault: the call stack is full.
*/
