#include <stddef.h>
#include <stdio.h>
#include <string.h>
struct date
{
    int d, m, y;
};
struct person
{
    char name[12];
    struct date born;
    struct person *friend;
    double size;
    const char *note;
} ada = {"Ada", {10, 12, 1815}, NULL, 1.65, "first"};
struct empty_like
{
    char c;
};
typedef struct
{
    short a;
    char b;
    long c;
    char d;
} mixed;
struct self
{
    struct self *next;
    struct
    {
        int deep;
        struct
        {
            int deeper[2];
        } in;
    } mid;
};
struct person people[3];
static struct date later(struct date x)
{
    x.y += 100;
    return x;
}
static int same(const struct date *a, const struct date *b)
{
    return !memcmp(a, b, sizeof *a);
}
int main(void)
{
    struct person p = ada, *q = &p;
    struct date today = {1, 2, 2024}, copy;
    strcpy(q->name, "Babbage");
    q->friend = &ada;
    q->born = later(ada.born);
    printf("%s %d %s %d\n", p.name, p.born.y, p.friend->name, p.friend->born.y);
    copy = today;
    copy.d++;
    printf("%d %d %d\n", today.d, copy.d, same(&today, &copy));
    copy = today;
    printf("%d\n", same(&copy, &today));
    people[1] = p;
    people[2].friend = &people[1];
    people[1].friend = people;
    strcpy(people->name, "zero");
    printf("%s %d\n", people[2].friend->friend->name, people[2].born.d);
    printf("%zu %zu %zu %zu\n", sizeof(struct date), sizeof(struct person), sizeof(mixed),
           sizeof(struct empty_like));
    printf("%zu %zu %zu\n", offsetof(mixed, b), offsetof(mixed, c), offsetof(mixed, d));
    printf("%zu %zu\n", offsetof(struct person, born), offsetof(struct person, note));
    struct self s = {0, {1, {{2, 3}}}};
    s.next = &s;
    s.next->next->mid.in.deeper[1]++;
    printf("%d %d\n", s.mid.in.deeper[1], s.next->mid.deep);
    {
        struct date
        {
            char text[8];
        } local = {"local"};
        printf("%s %zu\n", local.text, sizeof(struct date));
    }
    struct
    {
        int x;
    } anon = {5}, *pa = &anon;
    pa->x *= 2;
    printf("%d\n", anon.x);
    mixed many[4] = {{1}, {.c = 7}};
    printf("%d %ld %ld\n", many[0].a, many[1].c, (long)(&many[3] - many));
    const struct date *cd = &today;
    printf("%d\n", cd->m + (*cd).d);
    printf("%d\n", later(today).y);
    printf("%c\n", ada.note[1]);
    return 0;
}
