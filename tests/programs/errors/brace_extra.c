#include <stdio.h>

int main(void) {
    for (int i = 0; i < 3; i++) {
        printf("%d\n", i);
    }
    }
    return 0;
}
/* expected
8:5-11 error statement_outside_function: this statement stands outside of any function
  note 7:5-6 what stands above ended with this `}`
*/
