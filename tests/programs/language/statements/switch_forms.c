#include <stdio.h>
static int days(int m, int leap)
{
    switch (m) {
    case 2: return leap ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11: return 30;
    default: return 31;
    }
}
static const char* size(unsigned n)
{
    switch (n) {
    case 0: return "none";
    case 1 ... 9: return "few";
    case 10 ... 99: return "dozens";
    default: return "many";
    }
}
static int fall(int n)
{
    int r = 0;
    switch (n) {
    case 3: r += 100;
    case 2: r += 10;
    case 1: r += 1; break;
    case 0: r = -1;
    }
    return r;
}
static int middle(int n)
{
    switch (n) {
    default: n = 50;
    case 1: n++; break;
    case 2: n = 9;
    }
    return n;
}
static int wide(long long v)
{
    switch (v) {
    case 1LL << 40: return 1;
    case -1: return 2;
    case 0x7fffffffffffffffLL: return 3;
    }
    return 0;
}
static int chars(char c)
{
    switch (c) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u': return 1;
    case '\n': return 2;
    }
    return 0;
}
static int uns(unsigned char c)
{
    switch (c) {
    case 200: return 1;
    case 255: return 2;
    }
    return 0;
}
int main(void)
{
    for (int i = 0; i < 6; i++) printf("%d %d %d ", days(i * 2, i & 1), fall(i), middle(i));
    puts("");
    unsigned s[] = { 0, 5, 9, 10, 99, 100 };
    for (int i = 0; i < 6; i++) printf("%s ", size(s[i]));
    puts("");
    printf("%d %d %d %d\n", wide(1099511627776), wide(-1), wide(9223372036854775807), wide(0));
    printf("%d %d %d\n", chars('e'), chars('\n'), chars('z'));
    printf("%d %d\n", uns(200), uns((unsigned char)-1));
    switch (3) {
        int hidden;
    case 3:
        hidden = 4;
        printf("%d\n", hidden);
        {
        case 4: puts("nested case");
        }
    }
    switch (1)
    case 1:
        puts("no braces");
    switch (5) {
    }
    switch (2) {
    case 1:
        if (0) {
        case 2: puts("into if");
        } else puts("else");
    }
    for (int i = 0; i < 5; i++) {
        switch (i) {
        case 1: continue;
        case 3: goto out;
        default: printf("%d ", i); break;
        }
        printf("after ");
    }
out:
    puts("out");
    int n = 0;
    switch (n++) {
    case 0: printf("%d\n", n);
    }
    enum e { A, B } e = B;
    switch (e) {
    case A: puts("A"); break;
    case B: puts("B");
    }
    switch ((char)300) {
    case 44: puts("narrowed");
    }
    switch (-1) {
    case 4294967295: puts("converted"); break;
    default: puts("not");
    }
    return 0;
}
