#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdarg.h>
static int out(FILE *f, const char *fmt, ...) { va_list a; va_start(a, fmt); int n = vfprintf(f, fmt, a); va_end(a); return n; }
static int in(FILE *f, const char *fmt, ...) { va_list a; va_start(a, fmt); int n = vfscanf(f, fmt, a); va_end(a); return n; }
int main(void)
{
    FILE *f = fopen("grades.txt", "w");
    int n = out(f, "%s %d %.1f\n", "Ann", 3, 91.5);
    n += out(f, "%-8s|%4d %g\n", "Bob", 2, 70.25);
    printf("%d\n", n);
    fclose(f);
    f = fopen("grades.txt", "r");
    char name[10], bar;
    int k;
    double d;
    printf("%d ", in(f, "%9s %d %lf", name, &k, &d));
    printf("%s %d %g\n", name, k, d);
    printf("%d ", fscanf(f, "%9s %c %d %lf", name, &bar, &k, &d));
    printf("%s %c %d %g\n", name, bar, k, d);
    printf("%d\n", fscanf(f, "%d", &k));
    fclose(f);
    f = fopen("copy.txt", "w+");
    FILE *g = fopen("grades.txt", "r");
    int c, upper = 0;
    while ((c = getc(g)) != EOF) { if (c >= 'A' && c <= 'Z') upper++; putc(c == ' ' ? '_' : c, f); }
    fclose(g);
    rewind(f);
    char line[80];
    while (fgets(line, sizeof line, f)) fputs(line, stdout);
    printf("%d %ld\n", upper, ftell(f));
    fclose(f);
    remove("grades.txt");
    remove("copy.txt");
    return 0;
}
