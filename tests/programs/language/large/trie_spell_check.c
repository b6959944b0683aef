/* A trie of words; spelling suggestions by edit distance over the trie. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ALPHABET 26

typedef struct trie {
    struct trie *next[ALPHABET];
    unsigned is_word : 1;
    unsigned passes  : 31;
} trie;

trie *make() { return (trie *)calloc(1, sizeof(trie)); }

void insert(root, word)
trie *root;
const char *word;
{
    register trie *t = root;
    for (; *word; word++) {
        int c = tolower((unsigned char)*word) - 'a';
        if (c < 0 || c >= ALPHABET) continue;
        if (!t->next[c]) t->next[c] = make();
        t = t->next[c];
        t->passes++;
    }
    t->is_word = 1;
}

int contains(const trie *t, const char *word)
{
    while (*word) {
        t = t->next[*word++ - 'a'];
        if (!t) return 0;
    }
    return t->is_word;
}

unsigned prefix_count(const trie *t, const char *prefix)
{
    while (*prefix)
        if (!(t = t->next[*prefix++ - 'a'])) return 0;
    return t->passes;
}

void list(const trie *t, char *buffer, int depth)
{
    int i;
    if (t->is_word) {
        buffer[depth] = 0;
        printf("%s ", buffer);
    }
    for (i = 0; i < ALPHABET; i++)
        if (t->next[i]) {
            buffer[depth] = 'a' + i;
            list(t->next[i], buffer, depth + 1);
        }
}

/* one row of the edit distance table for every step down the trie */
void suggest(const trie *t, const char *wanted, int length, const int *row, char *buffer, int depth, int limit)
{
    int i, c, least, *mine = malloc((length + 1) * sizeof(int));
    if (t->is_word && row[length] <= limit) {
        buffer[depth] = '\0';
        printf("  %s (%d)", buffer, row[length]);
    }
    for (c = 0; c < ALPHABET; c++) {
        if (!t->next[c]) continue;
        mine[0] = row[0] + 1;
        least = mine[0];
        for (i = 1; i <= length; i++) {
            int insertion = mine[i - 1] + 1;
            int deletion = row[i] + 1;
            int change = row[i - 1] + (wanted[i - 1] != 'a' + c);
            mine[i] = insertion < deletion ? insertion : deletion;
            if (change < mine[i]) mine[i] = change;
            if (mine[i] < least) least = mine[i];
        }
        if (least <= limit) {
            buffer[depth] = (char)('a' + c);
            suggest(t->next[c], wanted, length, mine, buffer, depth + 1, limit);
        }
    }
    free(mine);
}

void destroy(trie *t)
{
    if (t == NULL) return;
    for (int i = 0; i < ALPHABET; i++) destroy(t->next[i]);
    free(t);
}

int main(int argc, char *argv[])
{
    static const char *const words[] = {"memory", "pointer",  "point",  "array",  "stack", "heap",  "queue", "Struct",
                                        "string", "function", "return", "header", "leak",  "block", "chunk", "free",
                                        "malloc", "realloc",  "points", "pool",   "page",  NULL};
    const char *const *w;
    char buffer[64];
    trie *root = make();
    for (w = words; *w; w++) insert(root, *w);
    list(root, buffer, 0);
    putchar('\n');
    printf("%d %d %d\n", contains(root, "point"), contains(root, "poin"), contains(root, "struct"));
    printf("po* %u, p* %u, xyz* %u\n", prefix_count(root, "po"), prefix_count(root, "p"), prefix_count(root, "xyz"));
    static const char *const wrong[] = {"memmory", "pont", "retrun", "quue", "stork", "aray"};
    for (unsigned i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
        int length = (int)strlen(wrong[i]), row[32];
        for (int j = 0; j <= length; j++) row[j] = j;
        printf("%s?", wrong[i]);
        suggest(root, wrong[i], length, row, buffer, 0, 2);
        printf("\n");
    }
    destroy(root);
    return argc - 1;
}
