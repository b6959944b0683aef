#include <stdio.h>
int main(void) {
    int values[3] = {3, 1, 2}, previous, never;
    for (int i = 0; i < 3; i++) {
        if (i > 0 && values[i] < previous) puts("falls");
        previous = values[i];
    }
    return never;
}
/* expected
8:12-17 warning never_set: `never` is read here, but was never given a value
  note 3:42-47 `never` is declared here, without a value
*/
