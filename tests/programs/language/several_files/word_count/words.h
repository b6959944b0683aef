#define MAX_WORD 32
extern int words_read;
int read_word(char *into, int size);
void count_word(const char *word);
void print_words(void);
int distinct_words(void);
void forget_words(void);
