#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A string is its characters and a final
// zero byte. So a copy needs strlen + 1
// bytes.

int main(void) {
    char word[] = "heap"; // 5 bytes on the stack

    char *copy = malloc(strlen(word) + 1);
    strcpy(copy, word);
    copy[0] = 'l';

    printf("%s and %s, %d letters\n", word, copy, (int)strlen(copy));

    free(copy);
    return 0;
}
