#include <stdio.h>
int main(void) {
    int *p = new int[10];
    p[0] = 1;
    printf("%d\n", p[0]);
    delete[] p;
    return 0;
}
/* expected
3:14-17 error foreign_word: `new` is C++, not C; use `malloc` to get memory
6:5-11 error foreign_word: `delete` is C++, not C; use `free` to give memory back
*/
