// Calls through a function pointer that was set.
int add(int a, int b) { return a + b; }

int (*operation)(int, int) = add;

int main(void) { return operation(1, 2); }
/* expected
--- end
exited with 3
*/
