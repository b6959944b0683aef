#include <stdio.h>
int main(void) {
    int scores[3] = {1, 2, 3}, sum;
    for (int i = 0; i < 3; i++) {
        sum = sum + scores[i];
    }
    printf("%d\n", sum);
    return 0;
}
/* expected
5:15-18 warning never_set: `sum` is read here, but was never given a value
  note 3:32-35 `sum` is declared here, without a value
*/
