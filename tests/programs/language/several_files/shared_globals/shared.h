#ifndef SHARED_H
#define SHARED_H
extern int counter;
extern int table[];
extern const char label[];
extern int tentative, weak_default;
struct item { int n; char name[12]; };
typedef int (*handler)(int);
void bump(void);
int other_local(void), sum_table(void), twice(int);
handler get_handler(void);
struct item make_item(int n, const char *name);
#endif
