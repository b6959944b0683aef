#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char* p;
    size_t n;
    FILE* f = open_memstream(&p, &n);
    fprintf(f, "hello %d", 42);
    fflush(f);
    printf("%s %zu\n", p, n);
    fputs(" more", f);
    fclose(f);
    printf("%s %zu\n", p, n);
    free(p);
    char buf[20] = "12 34 abc";
    f = fmemopen(buf, strlen(buf), "r");
    int a, b;
    char w[10];
    printf("%d ", fscanf(f, "%d %d %s", &a, &b, w));
    printf("%d %d %s %d\n", a, b, w, fgetc(f));
    fclose(f);
    f = fmemopen(buf, sizeof buf, "w");
    fprintf(f, "xyz");
    fclose(f);
    puts(buf);
    f = fmemopen(buf, sizeof buf, "a");
    fprintf(f, "+end");
    fclose(f);
    puts(buf);
    f = fmemopen(buf, 7, "r+");
    fseek(f, 2, SEEK_SET);
    fputc('Q', f);
    fclose(f);
    puts(buf);
    FILE* t = tmpfile();
    putw(12345, t);
    rewind(t);
    printf("%d\n", getw(t));
    fclose(t);
    flockfile(stdout);
    putc_unlocked('u', stdout);
    funlockfile(stdout);
    putchar('\n');
    return 0;
}
