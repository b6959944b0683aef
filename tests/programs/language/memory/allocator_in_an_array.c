/* Objects of all types placed by hand into a byte array. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
static _Alignas(16) unsigned char memory[1024];
static size_t used;
static void* take(size_t n, size_t align)
{
    used = (used + align - 1) & ~(align - 1);
    void* p = memory + used;
    used += n;
    return used <= sizeof memory ? p : NULL;
}
#define NEW(T) ((T*)take(sizeof(T), _Alignof(T)))
#define NEW_ARRAY(T, n) ((T*)take(sizeof(T) * (n), _Alignof(T)))
struct node {
    struct node* next;
    char c;
    double d;
};
static char* keep(const char* s)
{
    size_t n = strlen(s) + 1;
    return memcpy(take(n, 1), s, n);
}
int main(void)
{
    struct node* list = NULL;
    for (int i = 0; i < 4; i++) {
        struct node* n = NEW(struct node);
        *n = (struct node) { list, (char)('a' + i), i / 2.0 };
        list = n;
        *NEW(char) = 1;
    }
    for (struct node* n = list; n; n = n->next) printf("%c%g ", n->c, n->d);
    int* v = NEW_ARRAY(int, 10);
    for (int i = 0; i < 10; i++) v[i] = i * 3;
    char *s = keep("kept text"), *t = keep("");
    short* h = NEW(short);
    *h = -5;
    double* d = NEW(double);
    *d = 2.5;
    printf("%d %s[%s] %d %g\n", v[9], s, t, *h, *d);
    printf("%d %d\n", (int)((uintptr_t)d % _Alignof(double)), (int)((uintptr_t)v % 4));
    size_t mark = used;
    memset(take(100, 1), 0xff, 100);
    used = mark;
    int* again = NEW_ARRAY(int, 5);
    again[4] = 9;
    again[0] = 1;
    printf("%d %zu\n", again[0] + again[4], used > mark ? (size_t)1 : 0);
    printf("%d\n", take(2000, 1) == NULL);
    return 0;
}
