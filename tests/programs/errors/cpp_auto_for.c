#include <stdio.h>
int main(void) {
    int a[3] = {1, 2, 3};
    for (int x : a) {
        printf("%d\n", x);
    }
    return 0;
}
/* expected
4:16-17 error foreign_word: `for (… : …)` is C++ or Java, not C; count an index from 0 to the number of elements
*/
