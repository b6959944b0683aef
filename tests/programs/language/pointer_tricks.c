// Pointers to members, containers, casts of structs, flexible arrays.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct link { struct link *next; };
struct person { int age; struct link link; char name[]; };
#define CONTAINER(pointer, type, member) ((type *)((char *)(pointer)-offsetof(type, member)))
struct base { int kind; };
struct derived { struct base base; int extra; };

static struct person *person(const char *name, int age) {
    struct person *p = malloc(sizeof *p + strlen(name) + 1);
    p->age = age;
    p->link.next = NULL;
    strcpy(p->name, name);
    return p;
}
static int extra(struct base *b) { return b->kind == 1 ? ((struct derived *)b)->extra : 0; }

int main(void) {
    struct person *a = person("ann", 30), *b = person("bob", 40);
    a->link.next = &b->link;
    for (struct link *l = &a->link; l; l = l->next) {
        struct person *p = CONTAINER(l, struct person, link);
        printf("%s %d\n", p->name, p->age);
    }
    struct derived d = {{1}, 99};
    printf("%d %d\n", extra(&d.base), extra((struct base *)&(struct derived){{0}, 5}));
    int *age = &b->age;
    ++*age;
    printf("%d\n", b->age);
    char (*letters)[4] = (char (*)[4])a->name;
    printf("%c %s\n", (*letters)[1], *letters);
    size_t member = offsetof(struct person, age);
    printf("%d\n", *(int *)((char *)a + member));
    unsigned long tagged = (unsigned long)a | 1;
    struct person *untagged = (struct person *)(tagged & ~1ul);
    printf("%d\n", untagged->age);
    free(a);
    free(b);
    return 0;
}
