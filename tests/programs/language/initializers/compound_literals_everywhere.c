#include <stdio.h>
#include <string.h>
struct p {
  int x, y;
};
static int sum(const int *a, int n) {
  int s = 0;
  while (n--) s += *a++;
  return s;
}
static int dot(struct p a, struct p b) { return a.x * b.x + a.y * b.y; }
static struct p *global = &(struct p){3, 4};
static const char **words = (const char *[]){"one", "two", NULL};
static int *nums = (int[]){1, 2, 3};
static char *text = (char[]){"editable"};
static struct p add(struct p *a, struct p b) { return (struct p){a->x + b.x, a->y + b.y}; }
int main(void) {
  printf("%d %d\n", sum((int[]){1, 2, 3, 4}, 4), sum((int[5]){[4] = 9}, 5));
  printf("%d\n", dot((struct p){1, 2}, (struct p){.y = 5}));
  printf("%d %s %d\n", global->y, words[1], nums[2]);
  text[0] = 'E';
  puts(text);
  struct p *l = &(struct p){.x = 7};
  l->y = l->x + 1;
  printf("%d\n", l->y);
  global->x += 10;
  printf("%d\n", global->x);
  *nums = 50;
  printf("%d\n", nums[0]);
  int k = 5, *dyn = (int[]){k, k * k, k * k * k};
  printf("%d\n", dyn[2]);
  printf("%zu %zu\n", sizeof(int[]){1, 2, 3}, sizeof((char[]){"abc"}));
  struct p s = add(&(struct p){1, 1}, add(&(struct p){2, 2}, (struct p){3, 3}));
  printf("%d %d\n", s.x, s.y);
  for (int i = 0; i < 3; i++) {
    struct p *q = &(struct p){i, i};
    q->x++;
    printf("%d%d ", q->x, q->y);
  }
  puts("");
  s = (struct p){0};
  printf("%d\n", s.y);
  (struct p){1, 2}.x == 1 ? puts("lvalue") : 0;
  const struct p *c = &(const struct p){8, 9};
  printf("%d\n", c->y);
  union u {
    int i;
    float f;
  } v = (union u){.f = 1};
  printf("%x\n", v.i);
  printf("%c%s\n", (char[]){'a', 'b'}[1], ((char *){"ptr"}));
  memcpy(&s, &(struct p){5, 6}, sizeof s);
  printf("%d\n", s.x);
  if (strcmp((char[4]){"yes"}, "yes") == 0) puts("equal");
  return (int){0};
}
