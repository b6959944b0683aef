#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdarg.h>
struct node { int value; struct node *next; };
typedef struct { double x, y; char name[16]; } Point;
enum color { RED, GREEN = 5, BLUE };
static int counter;
int table[] = { 1, 2, [5] = 6, 7 };
const char *names[] = { "a", "bc", NULL };
Point origin = { .y = 2, .name = "origin" };
union u { int i; float f; struct { unsigned a : 3, b : 5; } bits; };
int (*fp)(int, char *);
int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int sum(int n, ...) { va_list ap; va_start(ap, n); int s = 0; for (int i = 0; i < n; i++) s += va_arg(ap, int); va_end(ap); return s; }
int old(a, b) int a; char *b; { return a + *b; }
struct node *push(struct node *head, int value) {
    struct node *n = malloc(sizeof *n);
    n->value = value; n->next = head;
    return n;
}
int classify(int c) {
    switch (c) {
    case 'a' ... 'z': return 1;
    case 0: case 1: { int x = 3; return x; }
    default: break;
    }
    return -1;
}
int main(int argc, char **argv) {
    struct node *head = NULL;
    for (int i = 0; i < 10; ++i) head = push(head, i);
    while (head) { struct node *next = head->next; free(head); head = next; }
    int a[10], *p = a, n = argc;
    int vla[n]; vla[0] = sizeof vla;
    static int calls = 3;
    calls++;
    p[3] = 7; *(p + 4) = 8; a[5] ^= 3; p += 2; int d = (int)(&a[9] - p);
    unsigned long s = sizeof(struct node) + sizeof a / sizeof a[0];
    double f = d * 1.5f; f += s; 
    Point q = origin; q = (Point){ 1, 2 }; Point *pq = &(Point){ .x = 3 };
    q.name[0] = pq->x > 1 ? 'a' : 'b';
    union u un = { .f = 1.0f }; un.bits.a = 5; int m = un.bits.a + 1;
    qsort(a, 10, sizeof(int), compare);
    fp = old; if (!fp || fp(1, "x") && m) goto done;
    do { n--; } while (n > 0);
    int y = ({ int t = n; t * 2; });
    y = _Generic(f, int: 1, double: 2, default: 3);
    _Static_assert(sizeof(int) == 4, "int");
    void *labels[] = { &&done, &&again };
    goto *labels[y & 1];
again:
    printf("%d %s %f %p %zu\n", y, argv[0], f, (void *)p, s);
done:
    memset(&q, 0, sizeof q);
    return strlen("abc") == 3 ? classify('b') : 1;
}
