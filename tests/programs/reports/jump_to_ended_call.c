// setjmp in a function that has returned when longjmp is called.
#include <setjmp.h>

static jmp_buf place;

static int remember(void) { return setjmp(place); }

int main(void) {
    remember();
    longjmp(place, 1);
}
/* expected
--- reports
jump_to_ended_call at line 10
--- end
Segmentation fault: the program jumped to a place that does not exist.
*/
