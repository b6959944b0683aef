#include <stdio.h>
int main(void) {
    char line[10];
    gets(line);
    puts(line);
    return 0;
}
/* expected
4:5-9 warning gets_is_unsafe: `gets` cannot know how much room there is
*/
