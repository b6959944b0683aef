// Initialisers: designators, ranges, nesting, unions, strings, compound literals.
#include <stdio.h>
#include <string.h>
int r[10] = {[0 ... 4] = 1, [6] = 2, 3, [9] = 9};
struct pt {
    int x, y;
};
struct pt old = {x : 1, y : 2};
struct line {
    struct pt a, b;
    int w;
} ln = {.a.x = 1, .b = {3, 4}, 5};
struct line ln2 = {1, 2, 3, 4, 5}, ln3 = {{1}, {2}};
struct arr {
    int a[3];
    struct pt p[2];
} ar[] = {{{1, 2}, {{3, 4}, {5}}}, {.p[1].y = 7, .a[1] = 8, 9}, [4] = {.a = {[2] = 6}}};
union u {
    int i;
    char c[8];
    double d;
} u1 = {5}, u2 = {.d = 2.5}, u3 = {.c = "hello"};
struct an {
    int t;
    union {
        int i;
        float f;
        struct {
            short lo, hi;
        };
    };
} an1 = {1, {.f = 1.5f}}, an2 = {.t = 2, .lo = 3, .hi = 4}, an3 = {3, 4};
char s1[] = "abc", s2[3] = "abc", s3[10] = "abc", s4[] = {"xyz"}, s5[2][4] = {"ab", "cd"},
     s6[] = "a"
            "b"
            "\x41"
            "1";
char *sp[] = {"one", "two", [5] = "six", "seven"};
int mat[][3] = {1, 2, 3, 4, 5, 6, 7}, mat2[2][2] = {{1}, {2}}, m3[2][2][2] = {1, 2, 3, 4, 5, 6, 7, 8},
    m4[][2][2] = {{{1, 2}}, {{3}, {4, 5}}};
int nested[3][3] = {
    [1][1] = 5,
    [2] = {7, [2] = 8},
};
int *pi = (int[]){1, 2, 3};
struct pt *pp = &(struct pt){.y = 8};
const char *const tbl[][2] = {{"a", "b"}, {"c", "d"}};
int (*ops[])(const char *, ...) = {printf, printf};
int sz = sizeof(int[]){1, 2, 3};
struct bf {
    int a : 3, b : 5;
    unsigned c : 4;
    int : 0;
    int d : 2;
} bf = {1, -2, 9, 1};
struct deep {
    struct {
        struct {
            int v[2];
        } in;
    } out;
} deep = {.out.in.v[1] = 3};
enum { X = 3, Y, Z = Y * 2 };
int en[Z] = {[X] = 1, [Y] = 2};
int over[3] = {[0] = 1, [0] = 2, 5};
struct line ov = {.a = {1, 2}, .a.y = 9};
static int selfsize = sizeof selfsize;
int main(void) {
    for (int i = 0; i < 10; i++) printf("%d ", r[i]);
    puts("");
    printf("%d %d | %d %d %d %d %d | %d %d %d | %d %d %d\n", old.x, old.y, ln.a.x, ln.a.y, ln.b.x, ln.b.y, ln.w,
           ln2.b.x, ln2.w, ln2.a.y, ln3.a.x, ln3.b.x, ln3.b.y);
    printf("%zu: ", sizeof ar / sizeof *ar);
    for (size_t i = 0; i < sizeof ar / sizeof *ar; i++)
        printf("[%d %d %d %d %d %d %d]", ar[i].a[0], ar[i].a[1], ar[i].a[2], ar[i].p[0].x, ar[i].p[0].y, ar[i].p[1].x,
               ar[i].p[1].y);
    puts("");
    printf("%d %g %s\n", u1.i, u2.d, u3.c);
    printf("%g %d %d %d\n", an1.f, an2.lo, an2.hi, an3.i);
    printf("%zu %zu %zu %zu %s %s %s %s\n", sizeof s1, sizeof s2, sizeof s3, sizeof s4, s4, s5[0], s5[1], s6);
    printf("%s %s %zu %d\n", sp[5], sp[6], sizeof sp / sizeof *sp, sp[3] == NULL);
    printf("%zu %d %d %d %d\n", sizeof mat / sizeof *mat, mat[2][0], mat[2][1], mat2[1][0], m3[1][0][1]);
    printf("%zu %d %d %d\n", sizeof m4 / sizeof *m4, m4[1][0][0], m4[1][1][1], m4[0][1][0]);
    for (int i = 0; i < 9; i++) printf("%d ", nested[i / 3][i % 3]);
    puts("");
    printf("%d %d %s %d\n", pi[2], pp->y, tbl[1][0], sz);
    ops[1]("hi\n");
    printf("%d %d %d %d %zu\n", bf.a, bf.b, bf.c, bf.d, sizeof bf);
    printf("%d %d %d\n", deep.out.in.v[1], en[3], en[4]);
    printf("%d %d %d | %d %d\n", over[0], over[1], over[2], ov.a.x, ov.a.y);
    printf("%d\n", selfsize);
    int loc[5] = {[2] = 3};
    struct pt lp[] = {{1, 2}, [3] = {.y = 5}};
    char ls[8] = "hi";
    printf("%d %d %d %zu %d\n", loc[0], loc[2], lp[3].y, sizeof lp / sizeof *lp, ls[7]);
    int va = 3;
    int dyn[] = {va, va * 2, [4] = va * 3};
    struct line dl = {{va, va + 1}, .w = va};
    printf("%d %d %d %d %d\n", dyn[1], dyn[3], dyn[4], dl.a.y, dl.w);
    struct pt cp = lp[0], *q = &(struct pt){va, va};
    struct line dl2 = {cp, *q, 1};
    printf("%d %d %d\n", dl2.a.y, dl2.b.x, dl2.w);
    struct line dl3 = {.a = cp, .b = {.x = 1}};
    printf("%d %d\n", dl3.a.x, dl3.b.y);
    for (int i = 0; i < 3; i++) {
        int z[3] = {i};
        z[1]++;
        printf("%d%d%d ", z[0], z[1], z[2]);
    }
    puts("");
    int sc = {5};
    char *ch = {"str"};
    printf("%d %s\n", sc, ch);
    int em[3] = {};
    struct pt ep = {};
    printf("%d %d\n", em[1], ep.y);
    printf("%d\n", (int[]){4, 5, 6}[1]);
    printf("%zu\n", sizeof(char[]){"four"});
    printf("%d\n", ((struct pt){7, 8}).y);
    struct pt as;
    as = (struct pt){9, 10};
    printf("%d\n", as.y);
    static char *stat[] = {"p", "q"};
    printf("%s\n", stat[1]);
    const struct {
        int a;
        const char *n;
    } rows[] = {{1, "x"}, {2, "y"}};
    printf("%s\n", rows[1].n);
    union u lu = {.c = {'A', 'B'}};
    printf("%s\n", lu.c);
    struct an la = {.t = 1, .i = 5};
    printf("%d\n", la.i);
    struct {
        int a, b;
    } anon = {.b = 3};
    printf("%d%d\n", anon.a, anon.b);
    int ra[4] = {[1 ... 2] = va};
    printf("%d%d%d%d\n", ra[0], ra[1], ra[2], ra[3]);
    return 0;
}
