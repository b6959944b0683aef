#include <stdio.h>
#define abs_of(x)                                                                        \
  ({                                                                                     \
    __typeof__(x) _x = (x);                                                              \
    _x < 0 ? -_x : _x;                                                                   \
  })
#define once(e)                                                                          \
  ({                                                                                     \
    static int done;                                                                     \
    int r = 0;                                                                           \
    if (!done) {                                                                         \
      done = 1;                                                                          \
      r = (e);                                                                           \
    }                                                                                    \
    r;                                                                                   \
  })
struct p
{
  int x, y;
};
static int f(int n)
{
  return ({
    if (n > 5)
      return 100;
    n * 2;
  });
}
static int count;
static int tick(void) { return ++count; }
int main(void)
{
  int a = ({
    int t = 3;
    t* t;
  }),
      i, s = 0;
  printf("%d %d %g\n", a, abs_of(-4), abs_of(-2.5));
  printf("%d %d\n", f(2), f(9));
  for (i = 0; i < 3; i++)
    s += once(tick() * 50);
  printf("%d %d\n", s, count);
  struct p q = (
    {
      struct p r = { 1, 2 };
      r.x += 5;
      r;
    });
  printf("%d %d\n", q.x, ({
                           struct p z = { 7, 8 };
                           z;
                         }).y);
  ({
    puts("void");
    (void)0;
  });
  int m = ({
    int b = ({
              int c = 2;
              c + 1;
            }) *
            2;
    b + a;
  });
  printf("%d\n", m);
  for (i = 0; ({ i < 3; }); i++)
    printf("%d", ({
             int sq = i * i;
             sq;
           }));
  puts("");
  if (({
        int r = tick();
        r == 2;
      }))
    puts("second");
  int v[] = { ({ 1; }), ({ 2; }), ({
                int k = 3;
                k;
              }) };
  printf("%d\n", v[2]);
  while (({
    i--;
    i >= 0;
  })) {
    if (({ i == 1; }))
      continue;
    printf("%d ", i);
  }
  puts("");
  char* w = ({
    char* t = "text";
    t + 1;
  });
  puts(w);
  printf("%d\n", ({
           goto skip;
         skip:
           5;
         }));
  printf("%d\n", ({
           int x = 0;
           for (int j = 0; j < 5; j++) {
             if (j == 3)
               break;
             x += j;
           }
           x;
         }));
  return ({ 0; });
}
