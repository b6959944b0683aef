#include <stdio.h>
int x;
x = 5;
printf("%d\n", x);
int main(void) { return 0; }
/* expected
3:1-2 error statement_outside_function: this statement stands outside of any function
4:1-7 error statement_outside_function: this statement stands outside of any function
*/
