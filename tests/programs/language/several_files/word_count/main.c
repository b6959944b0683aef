// input: the cat and the dog
// input: and the bird
#include <stdio.h>
#include "words.h"
int main(void)
{
    char word[MAX_WORD];
    while (read_word(word, MAX_WORD)) count_word(word);
    print_words();
    printf("%d different of %d\n", distinct_words(), words_read);
    forget_words();
    return 0;
}
