#include <stdio.h>;
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:19-20 warning extra_tokens_after_directive: nothing should follow `#include` here
*/
