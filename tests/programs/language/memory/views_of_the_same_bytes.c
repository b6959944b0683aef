#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct rgb
{
    unsigned char r, g, b;
};
struct msg
{
    uint16_t kind, len;
    unsigned char body[];
};
struct base
{
    int kind;
};
struct derived
{
    struct base base;
    double v;
};
static void hexdump(const void *p, size_t n)
{
    for (const unsigned char *b = p; n--; b++)
        printf("%02x", *b);
    puts("");
}
static int is_zero(const void *p, size_t n)
{
    const char *c = p;
    while (n--)
        if (*c++)
            return 0;
    return 1;
}
int main(void)
{
    struct rgb px[4];
    memset(px, 0, sizeof px);
    unsigned char *flat = (unsigned char *)px;
    for (size_t i = 0; i < sizeof px; i++)
        flat[i] = (unsigned char)(i * 10);
    printf("%d %d %d\n", px[1].r, px[2].g, px[3].b);
    hexdump(px, sizeof px);
    int v[3] = {0x01020304, -1, 0};
    hexdump(v, sizeof v);
    printf("%d\n", is_zero(v + 2, sizeof(int)));
    struct msg *m = malloc(sizeof *m + 8);
    m->kind = 0x1122;
    m->len = 3;
    memcpy(m->body, "abc", 3);
    hexdump(m, 4 + 3);
    printf("%zu %.3s\n", offsetof(struct msg, body), (char *)m + 4);
    free(m);
    struct derived d = {{7}, 1.5};
    struct base *b = &d.base;
    printf("%g %d\n", ((struct derived *)b)->v, b->kind);
    double *pv = &d.v;
    struct derived *up = (struct derived *)((char *)pv - offsetof(struct derived, v));
    printf("%d\n", up->base.kind);
    char raw[sizeof(struct derived)];
    memcpy(raw, &d, sizeof d);
    struct derived e;
    memcpy(&e, raw, sizeof e);
    printf("%g\n", e.v);
    int64_t big = 0;
    memcpy((char *)&big + 4, &(int){1}, 4);
    printf("%ld\n", (long)big);
    float f = 1;
    unsigned u = *(unsigned *)(void *)&f & 0;
    printf("%u\n", u);
    void *generic[3] = {&f, v, px};
    printf("%g %d %d\n", *(float *)generic[0], ((int *)generic[1])[0],
           ((struct rgb *)generic[2] + 1)->g);
    char **names = malloc(2 * sizeof *names + 10);
    char *pool = (char *)(names + 2);
    strcpy(pool, "ab");
    strcpy(pool + 3, "cdef");
    names[0] = pool;
    names[1] = pool + 3;
    printf("%s %s\n", names[0], names[1]);
    free(names);
    return 0;
}
