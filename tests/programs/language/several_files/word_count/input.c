#include <ctype.h>
#include <stdio.h>
#include "words.h"
int words_read;
int read_word(char *into, int size)
{
    int c;
    char *p = into;
    while ((c = getchar()) != EOF && !isalpha(c)) ;
    if (c == EOF) return 0;
    do
        if (p < into + size - 1) *p++ = tolower(c);
    while ((c = getchar()) != EOF && isalpha(c));
    *p = '\0';
    return ++words_read;
}
