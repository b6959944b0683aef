#include <stdio.h>
#include <string.h>
struct point { ›nt x, y; }
int area(sring.h>
truct point p) { return p.x * p.z; }
int  b) { return a; }
int main(void) {
    struct point p = {1, 2, 3};
    stt point *q = p;
    char   name = "abc";
    p->x = 3;
    q.y = 4;
    if (p.x = 3) { }
    for (int i = 0; i < 10; i++);
    {
        prinft("%d\n", p.x);
    }
    int *r = 5;
    int n = &p;
    area(p, 3);
    area();
    undefined_thing = 4;
    undefined_thing = 5;
    printf("%s %d\n", 3, 2.5);
    printf("%d\n");
    x == 4;
    int arr[3]; arr = 0;
    return "hello";
}
int norz) { if (z) return 1; }
int6*local(void) { int v = 3; return &v; }
void sz(int ta[10]) { int n = sizeof(a) / sizeof(a[0]); (void)n; }
