/* What may stand left of an assignment. */
#include <stdio.h>
struct in {
  int v[3];
};
struct s {
  int n;
  struct in in;
  int *p;
  struct s *next;
};
int storage[4];
int *element(int i) { return &storage[i]; }
struct s make(int n) {
  struct s r = {n, {{n + 1, n + 2, n + 3}}};
  return r;
}
int main(void) {
  struct s a = {1}, b = {2}, *p = &a;
  int x = 3, *q = &x, **qq = &q;
  char text[] = "abc";
  (x) = 4;
  ((x)) += 1;
  printf("%d\n", x);
  *q = 6;
  **qq = **qq + 1;
  printf("%d\n", x);
  *&x = 9;
  (*&*&x)++;
  printf("%d\n", x);
  p->in.v[1] = 5;
  (*p).in.v[2] = 6;
  (&a)->n = 7;
  printf("%d %d %d\n", a.n, a.in.v[1], a.in.v[2]);
  p->next = &b;
  p->next->p = &x;
  *p->next->p = 11;
  printf("%d\n", x);
  *element(2) = 8;
  element(1)[0] = 4;
  3 [storage] = 2;
  printf("%d %d %d\n", storage[1], storage[2], storage[3]);
  *text = 'X';
  *(text + 1) = 'Y';
  text[2] = text[0];
  puts(text);
  (*(x > 5 ? &a : &b)).n = 40;
  printf("%d\n", a.n);
  printf("%d %d\n", make(10).in.v[1], make(20).n);
  a = b = make(5);
  printf("%d %d\n", a.in.v[2], b.n);
  (a = make(7)).n;
  printf("%d\n", a.n);
  printf("%d\n", (b = a).in.v[0]);
  ((struct s){.n = 3}).n = 4;
  (int){5} = 6;
  int *lit = &(int){7};
  *lit += 1;
  printf("%d\n", *lit);
  int m[2][2] = {{1, 2}, {3, 4}};
  *(*(m + 1) + 1) = 9;
  (*m)[1] = 8;
  **m = 7;
  printf("%d %d %d %d\n", m[0][0], m[0][1], m[1][0], m[1][1]);
  *(char *)&x = 1;
  printf("%d\n", x & 0xff);
  return 0;
}
