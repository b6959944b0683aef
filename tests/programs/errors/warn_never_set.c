#include <stdio.h>
int main(void) {
    int sum;
    int count = 3, best;
    for (int i = 0; i < count; i++) {
        sum += i;
    }
    if (count > best) best = count;
    printf("%d %d\n", sum, best);
    int *p;
    *p = 5;
    return 0;
}
/* expected
6:9-12 warning never_set: `sum` is read here, but was never given a value
  note 3:9-12 `sum` is declared here, without a value
8:17-21 warning never_set: `best` is read here, but was never given a value
  note 4:20-24 `best` is declared here, without a value
11:6-7 warning never_set: `p` is read here, but was never given a value
  note 10:10-11 `p` is declared here, without a value
*/
