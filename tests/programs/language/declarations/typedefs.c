#include <stdio.h>
typedef unsigned char byte, *bytes, buffer[4];
typedef struct point {
    int x, y;
} point, *point_ptr;
typedef enum { NO, YES } answer;
typedef int compare(const void*, const void*);
typedef struct list list;
typedef list* list_ref;
struct list {
    int head;
    list_ref tail;
};
typedef int A[2], B;
typedef A matrix[2];
typedef long int unsigned word;
int typedef odd_place;
typedef char* str;
typedef int size;
typedef struct {
    int size;
    size n;
} both;
static int cmp(const void* a, const void* b) { return *(const int*)a - *(const int*)b; }
static answer ask(point_ptr p) { return p->x > p->y ? YES : NO; }
static byte sum(buffer b)
{
    byte s = 0;
    for (int i = 0; i < 4; i++) s += b[i];
    return s;
}
int main(void)
{
    byte b = 300;
    bytes p = &b;
    buffer buf = { 100, 100, 50, 10 };
    point pt = { 5, 3 };
    point_ptr pp = &pt;
    struct point other = pt;
    compare* c = cmp;
    int i = 1, j = 2;
    list l2 = { 2, 0 }, l1 = { 1, &l2 };
    matrix m = { { 1, 2 }, { 3, 4 } };
    word w = -1;
    odd_place o = 6;
    both bt = { 1, 2 };
    const str s = (char[]) { 'h', 'i', 0 };
    printf("%d %d %d\n", b, *p, sum(buf));
    printf("%d %d %d\n", ask(pp), ask(&(point) { 1, 2 }), other.x);
    printf("%d %d\n", c(&i, &j) < 0, l1.tail->head);
    printf("%d %zu %lu %d\n", m[1][0], sizeof(matrix), w, o);
    s[0] = 'H';
    puts(s);
    printf("%d\n", bt.size + bt.n);
    {
        typedef double byte;
        byte d = 0.5;
        printf("%g %zu\n", d, sizeof(byte));
    }
    int size = sizeof(size);
    printf("%d\n", size);
    {
        unsigned word = 3;
        printf("%u\n", word);
    }
    typedef typeof(pt) again;
    again a = { .y = 9 };
    printf("%d\n", a.y);
    B bb = 4;
    A aa = { bb, (B)2.5 };
    printf("%d\n", aa[0] * aa[1]);
    struct word {
        word word;
    } ww = { 7 };
    printf("%lu\n", ww.word);
    return 0;
}
