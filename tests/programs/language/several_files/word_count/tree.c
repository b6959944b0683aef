#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "words.h"
struct node { char word[MAX_WORD]; int count; struct node *left, *right; };
static struct node *root;
static int distinct;
static struct node **place(const char *word)
{
    struct node **p = &root;
    int c;
    while (*p && (c = strcmp(word, (*p)->word))) p = c < 0 ? &(*p)->left : &(*p)->right;
    return p;
}
void count_word(const char *word)
{
    struct node **p = place(word);
    if (!*p) {
        *p = calloc(1, sizeof **p);
        strcpy((*p)->word, word);
        distinct++;
    }
    (*p)->count++;
}
static void print(struct node *n) { if (n) { print(n->left); printf("%4d %s\n", n->count, n->word); print(n->right); } }
static void destroy(struct node *n) { if (n) { destroy(n->left); destroy(n->right); free(n); } }
void print_words(void) { print(root); }
int distinct_words(void) { return distinct; }
void forget_words(void) { destroy(root); root = NULL; }
