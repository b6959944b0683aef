// Globals of all kinds, with addresses in their initialisers.
#include <stdio.h>

int plain;
int set = 42;
static long hidden = -7;
const double ratio = 2.5;
int array[3] = {1, 2, 3};
int *into = &array[1];
int *past = array + 3;
char *text = "text" + 1;
char buffer[8] = "buf";
struct node { int value; struct node *next; };
struct node third = {3, 0}, second = {2, &third}, first = {1, &second};
struct node *list = &first;
const char *const names[] = {[2] = "two", [0] = "zero"};
unsigned char small = 300 % 256;
float f = 1.0f / 4;
int computed = (3 + 4) * 2 - sizeof(int);
extern int later;
int *to_later = &later;
int later = 99;
int same, same;
_Bool flag = 3;
long *address = (long *)16;
static int zeros[1000];
struct { int a; struct { char b[4]; double c; } d[2]; } deep = {1, {{"ab", 1.5}, {.c = 2.5}}};
int *compound = (int[]){4, 5, 6};
enum color { RED, GREEN = 5, BLUE } shade = BLUE;
int (*printer)(const char *, ...) = printf;
long distance = (long)&((struct node *)0)->next;

int main(void) {
    printf("%d %d %ld %g\n", plain, set, hidden, ratio);
    printf("%d %d %s %s\n", *into, past[-1], text, buffer);
    for (struct node *n = list; n; n = n->next) printf("%d ", n->value);
    printf("%s %s %d\n", names[0], names[2], names[1] == 0);
    printf("%d %g %d %d %d %d\n", small, f, computed, *to_later, same, flag);
    plain += 5;
    hidden *= 2;
    array[1]++;
    into[1] = 30;
    buffer[3] = '!';
    printf("%d %ld %d %d %s\n", plain, hidden, *into, array[2], buffer);
    printf("%d %ld %d\n", zeros[999], (long)address, shade);
    printf("%s %g %g %d\n", deep.d[0].b, deep.d[0].c, deep.d[1].c, deep.d[1].b[0]);
    compound[1] *= 2;
    printf("%d %d\n", compound[1], compound[2]);
    printer("%ld\n", distance);
    int local_extern(void);
    printf("%d\n", local_extern());
    return 0;
}

int local_extern(void) {
    extern int later;
    return later + 1;
}
