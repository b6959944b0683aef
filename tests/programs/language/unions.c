// Unions, and anonymous structs and unions.
#include <stdio.h>

union number { int i; float f; unsigned char bytes[4]; long l; };
struct value {
    enum { INT, REAL, TEXT } kind;
    union { int i; double d; const char *s; };
};
struct nested { int a; struct { int b; union { int c; short d; }; }; };

static void show(struct value v) {
    switch (v.kind) {
    case INT: printf("%d\n", v.i); break;
    case REAL: printf("%g\n", v.d); break;
    case TEXT: printf("%s\n", v.s); break;
    }
}

int main(void) {
    union number n = {.l = 0};
    n.f = 1.0f;
    printf("%x %d %d\n", n.i, n.bytes[3], n.bytes[2]);
    n.i = 0x01020304;
    printf("%d %d\n", n.bytes[0], n.bytes[3]);
    union number m = n;
    m.bytes[0] = 0xFF;
    printf("%x %x\n", m.i, n.i);
    show((struct value){INT, .i = 42});
    show((struct value){REAL, .d = 2.5});
    struct value t = {TEXT};
    t.s = "text";
    show(t);
    struct nested s = {1, {2, {3}}};
    s.d = 5;
    printf("%d %d %d %zu\n", s.a, s.b, s.c, sizeof s);
    struct nested *p = &s;
    p->c = 70000;
    printf("%d\n", p->d);
    printf("%zu\n", sizeof(union number));
    return 0;
}
