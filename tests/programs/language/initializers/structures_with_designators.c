#include <stdio.h>
struct in
{
  int a, b;
};
struct s
{
  int n;
  struct in in;
  int v[3];
  const char* t;
  struct in list[2];
};
static void show(struct s s)
{
  printf("%d %d %d %d %d %d %s %d %d %d %d\n",
         s.n,
         s.in.a,
         s.in.b,
         s.v[0],
         s.v[1],
         s.v[2],
         s.t ? s.t : "-",
         s.list[0].a,
         s.list[0].b,
         s.list[1].a,
         s.list[1].b);
}
struct s g1 = { 1, { 2, 3 }, { 4, 5, 6 }, "seven", { { 8, 9 }, { 10, 11 } } },
         g2 = { .t = "t", .n = 5 },
         g3 = { .in.b = 7, .v[1] = 8, 9, .t = "ten", { { .b = 1 } } },
         g4 = { 1, 2, 3, 4, 5, 6, "flat", 7, 8, 9 },
         g5 = { .list[1].a = 4, .list[0] = { 1 } }, g6 = { .in = { 1, 2 }, .in.a = 3 };
int main(void)
{
  show(g1);
  show(g2);
  show(g3);
  show(g4);
  show(g5);
  show(g6);
  int k = 3;
  struct in copy = { k, k + 1 };
  struct s l = { .in = copy, .v = { [2] = k }, .n = k * k };
  show(l);
  struct s e = { 0 };
  show(e);
  struct s f = g1;
  f.n = 100;
  show(f);
  struct s arr[] = { [1] = { .n = 1, .t = "b" }, [0].n = 9, [0].t = "a", { 5 } };
  printf("%zu\n", sizeof arr / sizeof *arr);
  show(arr[0]);
  show(arr[1]);
  struct
  {
    struct
    {
      struct
      {
        int deep;
      } c;
    } b;
  } a = { { { 42 } } }, b = { .b.c.deep = 43 }, c = { 44 };
  printf("%d %d %d\n", a.b.c.deep, b.b.c.deep, c.b.c.deep);
  struct in pair[2] = { 1, 2, 3 };
  printf("%d %d\n", pair[1].a, pair[1].b);
  struct in old = { a : 5, b : 6 };
  printf("%d\n", old.a + old.b);
  return 0;
}
