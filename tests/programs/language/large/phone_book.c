// input: a Smith 555-1234
// input: a Jones 555-9876
// input: a Adams 555-0000
// input: a Smithers 555-7777
// input: f Smith
// input: p
// input: d Jones
// input: d Jones
// input: c Adams 555-1111
// input: f S
// input: p
// input: s
// input: q
/* A phone book kept sorted in an array of structures, searched by halving; menus by letters. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

typedef struct { char *name; char number[16]; } ENTRY;

static ENTRY *book = NULL;
static int entries = 0, space = 0;

static char *save_string(char *s)
{
    char *p;
    if ((p = (char *) malloc(strlen(s) + 1)) == NULL) {
        printf("no memory\n");
        exit(EXIT_FAILURE);
    }
    return strcpy(p, s);
}

/* index of name, or -1 - the index where it belongs */
static int search(const char *name)
{
    int low = 0, high = entries - 1;
    while (low <= high) {
        int mid = (low + high) >> 1;
        int c = strcmp(name, book[mid].name);
        if (c < 0) high = mid - 1;
        else if (c > 0) low = mid + 1;
        else return mid;
    }
    return ~low;
}

static void add(char *name, char *number)
{
    int at = search(name);
    if (at >= 0) {
        printf("%s is known\n", name);
        return;
    }
    at = ~at;
    if (entries == space) {
        space = space * 2 + 2;
        book = (ENTRY *) realloc(book, space * sizeof(ENTRY));
    }
    memmove(&book[at + 1], &book[at], (entries - at) * sizeof(ENTRY));
    book[at].name = save_string(name);
    strncpy(book[at].number, number, sizeof book[at].number);
    book[at].number[sizeof book[at].number - 1] = '\0';
    entries++;
    printf("added %s at %d\n", name, at);
}

static void drop(char *name)
{
    int at = search(name);
    if (at < 0) { printf("%s not found\n", name); return; }
    free(book[at].name);
    entries--;
    memmove(book + at, book + at + 1, (entries - at) * sizeof *book);
    printf("dropped %s, %d left\n", name, entries);
}

static void find(char *prefix)
{
    int at = search(prefix), n = 0;
    if (at < 0) at = ~at;
    for (; at < entries && strncmp(book[at].name, prefix, strlen(prefix)) == 0; at++, n++)
        printf("%d: %s, %s\n", n + 1, book[at].name, book[at].number);
    if (!n) printf("nobody begins with %s\n", prefix);
}

static void print_all(void)
{
    ENTRY *e;
    for (e = book; e < book + entries; e++)
        printf("%-10.10s|%15s|\n", e->name, e->number);
}

int main(void)
{
    char line[80], name[40], number[40];
    int c, lines = 0;
    while (fgets(line, sizeof(line), stdin) != NULL) {
        ++lines;
        c = toupper(line[0]);
        switch (c) {
        case 'A':
            if (sscanf(line + 1, "%39s %39s", name, number) == 2) add(name, number);
            break;
        case 'D': case 'F':
            if (sscanf(line + 1, "%39s", name) != 1) break;
            (c == 'D' ? drop : find)(name);
            break;
        case 'C':
            if (sscanf(line + 1, "%s%s", name, number) == 2) {
                int at = search(name);
                if (at < 0) puts("not found");
                else strcpy(book[at].number, number);
            }
            break;
        case 'P': print_all(); break;
        case 'Q': goto out;
        default: printf("?%c\n", line[0]);
        }
    }
out:
    printf("%d lines, %d entries, space for %d\n", lines, entries, space);
    while (entries > 0) free(book[--entries].name);
    free(book);
    return 0;
}
