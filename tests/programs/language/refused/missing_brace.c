// refused: unclosed
#include <stdio.h>
int main(void)
{
    if (1) {
        puts("yes");
    return 0;
}
