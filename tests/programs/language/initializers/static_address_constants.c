// Addresses that are constants: of elements, members, functions, labels of strings, and their differences.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
int v[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, *p = &v[3], *q = v + 5, *end = &v[10], **pp = &p, *neg = &v[9] - 2;
struct s { int a; struct { char c; int d[4]; } in; struct s *next; } s1, s2 = {1, {2, {3, 4}}, &s1};
int *member = &s2.in.d[1], (*row)[4] = &s2.in.d;
char *str = "string" + 2, *chr = &"letters"[3], text[] = "text", *tail = text + sizeof text - 2;
int (*fn)(const char *) = puts;
void *addr = &s1;
ptrdiff_t diff = &v[7] - &v[2];
size_t off = offsetof(struct s, in.d[2]), count = sizeof v / sizeof *v;
struct s *ring[] = {&s1, &s2, 0}, **rp = ring + 1;
uintptr_t number = (uintptr_t)&v[1];
long chars = (char *)&v[4] - (char *)v;
int m[2][3] = {{1, 2, 3}, {4, 5, 6}}, *mp = m[1], (*mr)[3] = m + 1, *deep = &m[1][2];
static int self_count; static int *const fixed = &self_count;
struct list { struct list *next; int n; } a, b = {&a, 2}, a = {&b, 1};
int truth = &v[1] != 0, same = (void *)v == (void *)&v[0];
int main(void)
{
    static int *inner = &v[8]; static const char *const names[] = {"x", "y" + 0}; static struct s local = {.next = &local};
    printf("%d %d %td %d %d\n", *p, *q, end - v, **pp, *neg);
    printf("%d %d %s %s %s\n", *member, (*row)[0], str, chr, tail);
    fn("called"); printf("%d %td %zu %zu\n", addr == &s1, diff, off, count);
    printf("%d %d %d %ld\n", ring[1]->in.c, (*rp)->next == &s1, *(int *)number, chars);
    printf("%d %d %d\n", *mp, (*mr)[1], *deep); ++*fixed; printf("%d\n", self_count);
    printf("%d %d %d %d\n", b.next->n, a.next->next->n, truth, same);
    printf("%d %s %d\n", *inner, names[1], local.next == &local);
    return 0;
}
