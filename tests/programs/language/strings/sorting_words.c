// input: the quick brown fox
// input: jumps over the lazy dog
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define MAXLINES 50
char *lineptr[MAXLINES];
static void qsort_lines(char *v[], int left, int right)
{
    int i, last;
    char *t;
    if (left >= right) return;
    t = v[left], v[left] = v[(left + right) / 2], v[(left + right) / 2] = t;
    last = left;
    for (i = left + 1; i <= right; i++)
        if (strcmp(v[i], v[left]) < 0) { ++last; t = v[last], v[last] = v[i], v[i] = t; }
    t = v[left], v[left] = v[last], v[last] = t;
    qsort_lines(v, left, last - 1);
    qsort_lines(v, last + 1, right);
}
static int by_length(const void *a, const void *b)
{
    const char *const *x = a, *const *y = b;
    size_t m = strlen(*x), n = strlen(*y);
    return m != n ? (m > n ? 1 : -1) : strcmp(*x, *y);
}
int main(void)
{
    char word[20];
    int n = 0;
    while (n < MAXLINES && scanf("%19s", word) == 1) { lineptr[n] = malloc(strlen(word) + 1); strcpy(lineptr[n++], word); }
    qsort_lines(lineptr, 0, n - 1);
    for (int i = 0; i < n; i++) printf("%s ", lineptr[i]);
    puts("");
    qsort(lineptr, n, sizeof *lineptr, by_length);
    for (int i = 0; i < n; i++) printf("%s ", lineptr[i]);
    puts("");
    int dup = 0;
    for (int i = 1; i < n; i++) dup += !strcmp(lineptr[i], lineptr[i - 1]);
    printf("%d words, %d twice\n", n, dup);
    while (n--) free(lineptr[n]);
    return 0;
}
