// A stack of fixed size, pushed once too often.
int stack[4];
int count;

void push(int value) { stack[count++] = value; }

int main(void) {
    for (int i = 0; i < 5; i++) push(i);
    return 0;
}
/* expected
--- reports
global_overflow_write at line 5
--- end
stopped by a report
*/
