// Functions with variable arguments.
#include <stdarg.h>
#include <stdio.h>

struct pair { int a, b; };
struct big { long v[4]; };

static int sum(int count, ...) {
    va_list list;
    va_start(list, count);
    int total = 0;
    while (count-- > 0) total += va_arg(list, int);
    va_end(list);
    return total;
}
static void show(const char *format, ...) {
    va_list list, again;
    va_start(list, format);
    va_copy(again, list);
    for (const char *f = format; *f; f++) {
        switch (*f) {
        case 'i': printf("%d ", va_arg(list, int)); break;
        case 'd': printf("%g ", va_arg(list, double)); break;
        case 's': printf("%s ", va_arg(list, char *)); break;
        case 'l': printf("%ld ", va_arg(list, long)); break;
        case 'p': printf("%d ", *va_arg(list, int *)); break;
        case 'r': {
            struct pair p = va_arg(list, struct pair);
            printf("%d/%d ", p.a, p.b);
            break;
        }
        case 'b': printf("%ld ", va_arg(list, struct big).v[3]); break;
        }
    }
    va_end(list);
    if (*format == 'i') printf("again %d", va_arg(again, int));
    va_end(again);
    puts("");
}
static int largest(int first, ...) {
    va_list list;
    va_start(list, first);
    int best = first, n;
    while ((n = va_arg(list, int)) != -1)
        if (n > best) best = n;
    va_end(list);
    return best;
}
static struct pair pack(int n, ...) {
    va_list list;
    va_start(list, n);
    struct pair p;
    p.a = va_arg(list, int);
    p.b = va_arg(list, int);
    va_end(list);
    return p;
}
static int total(int count, va_list list) {
    int n = 0;
    for (int i = 0; i < count; i++) n += va_arg(list, int);
    return n;
}
static int forward(int count, ...) {
    va_list list;
    va_start(list, count);
    int n = total(count, list);
    va_end(list);
    return n;
}

int main(void) {
    int x = 5;
    char c = 'c';
    float f = 1.5f;
    short s = -3;
    printf("%d %d\n", sum(0), sum(5, 1, 2, 3, 4, 5));
    show("iidsl", c, s, f, "text", 1L << 40);
    show("prib", &x, (struct pair){7, 8}, 9, (struct big){{1, 2, 3, 4}});
    show("");
    printf("%d\n", largest(3, 9, 4, sum(2, 10, 20), -1));
    struct pair p = pack(2, 30, 40);
    printf("%d %d %d\n", p.a, p.b, forward(3, 1, 2, 3));
    return 0;
}
