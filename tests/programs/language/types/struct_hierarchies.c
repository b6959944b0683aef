#include <stdio.h>
#include <stddef.h>
#include <string.h>
struct animal {
    const char* name;
    int legs;
    void (*speak)(struct animal*);
};
struct dog {
    struct animal base;
    int tricks;
};
struct bird {
    int wingspan;
    struct animal base;
};
#define container(p, T, m) ((T*)((char*)(p)-offsetof(T, m)))
static void bark(struct animal* a)
{
    struct dog* d = (struct dog*)a;
    printf("%s barks, %d tricks\n", a->name, d->tricks++);
}
static void tweet(struct animal* a)
{
    struct bird* b = container(a, struct bird, base);
    printf("%s tweets, span %d\n", a->name, b->wingspan);
}
struct a {
    char c;
    struct b {
        short s;
        struct c {
            double d;
            char t[3];
        } c;
    } b[2];
} arr[2] = { { 'x', { { 1, { 1.5, "ab" } }, { 2, { 2.5, "cd" } } } } };
int main(void)
{
    struct dog rex = { { "Rex", 4, bark }, 2 };
    struct bird tim = { 30, { "Tim", 2, tweet } };
    struct animal* zoo[] = { &rex.base, &tim.base, (struct animal*)&rex };
    for (size_t i = 0; i < 3; i++) zoo[i]->speak(zoo[i]);
    int legs = 0;
    for (int i = 0; i < 3; i++) legs += zoo[i]->legs;
    printf("%d\n", legs);
    struct c inner = arr[0].b[1].c;
    arr[1].b[0].c = inner;
    arr[1].b[0].c.t[0] = 'Z';
    printf("%s %s %g %d\n", arr[1].b[0].c.t, arr[0].b[1].c.t, arr[1].b[0].c.d, arr[1].b[1].s);
    printf("%zu %zu %zu\n", sizeof(struct a), offsetof(struct a, b[1].c.t), sizeof arr[0].b);
    struct b* pb = &arr[0].b[0];
    (pb + 1)->s += 40;
    pb++->s = 9;
    printf("%d %d\n", arr[0].b[0].s, pb->s);
    struct a copy[2];
    memcpy(copy, arr, sizeof copy);
    printf("%c%d\n", copy[0].c, copy[0].b[1].s);
    return 0;
}
