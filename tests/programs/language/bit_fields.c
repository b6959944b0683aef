// Bit-fields: signed and unsigned, crossing bytes, assigned, stepped, initialised.
#include <stdio.h>

struct flags { unsigned a : 1, b : 3, c : 12; int d : 5; unsigned : 0; unsigned e : 30; long f : 40; _Bool g : 1; };
struct date { unsigned short day : 5, month : 4, year : 7; };

struct flags global = {1, 5, 1000, -3, 123456, -1234567890L, 1};

static void show(const struct flags *f) {
    printf("%u %u %u %d %u %ld %d\n", f->a, f->b, f->c, f->d, f->e, (long)f->f, f->g);
}

int main(void) {
    show(&global);
    struct flags f = {0};
    show(&f);
    f.a = 3;
    f.b = 9;
    f.c = 5000;
    f.d = 15;
    f.d++;
    f.e = ~0u;
    f.f = 1L << 39;
    f.g = 4;
    show(&f);
    printf("%d ", f.d = 17);
    printf("%u ", f.b++);
    printf("%d\n", ++f.b);
    f.c += 100;
    f.c <<= 2;
    f.b -= 6;
    show(&f);
    struct flags copy = f;
    copy.a ^= 1;
    show(&copy);
    struct date d = {31, 12, 99};
    printf("%d/%d/%d %zu\n", d.day, d.month, d.year, sizeof d);
    d.day--;
    d.month = d.day / 10;
    printf("%d %d\n", d.day, d.month);
    struct date days[2] = {{1, 2, 3}, {4, 5, 6}};
    int i = 1;
    days[i].year += 10;
    printf("%d %d\n", days[0].year, days[i].year);
    if (f.a && !copy.a) puts("conditions");
    printf("%d\n", f.b - 5 < 0);
    printf("%zu\n", sizeof(struct flags));
    return 0;
}
