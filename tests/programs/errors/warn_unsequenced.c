#include <stdio.h>
int main(void) {
    int i = 0, a[3] = {0};
    i = i++;
    a[i] = i++;
    printf("%d %d\n", i, i++);
    i = i++ + ++i;
    i = i + 1;
    a[i] = a[i] + 1;
    return a[0];
}
/* expected
4:5-12 warning unsequenced_change: `i` is changed here and used beside it, in no fixed order
5:12-15 warning unsequenced_change: `i` is changed here and used beside it, in no fixed order
6:26-29 warning unsequenced_change: `i` is changed here and used beside it, in no fixed order
7:9-12 warning unsequenced_change: `i` is changed here and used beside it, in no fixed order
*/
