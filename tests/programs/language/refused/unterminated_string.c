// refused: unterminated_string
#include <stdio.h>
int main(void)
{
    puts("never closed);
    return 0;
}
