#define _GNU_SOURCE
// Files: every mode, reading, writing, moving, and what errors leave behind.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *path = "heaparium-test.txt";

static void show(void) {
    FILE *f = fopen(path, "r");
    int c;
    if (!f) {
        printf("cannot open: %s\n", strerror(errno));
        return;
    }
    printf("[");
    while ((c = fgetc(f)) != EOF) putchar(c == '\n' ? '/' : c);
    printf("] eof %d error %d at %ld\n", feof(f) != 0, ferror(f) != 0, ftell(f));
    fclose(f);
}

struct record {
    int id;
    double value;
    char name[8];
};

int main(void) {
    remove(path);
    show();
    FILE *f = fopen(path, "w");
    fprintf(f, "%s %d\n", "first", 1);
    fputs("second\n", f);
    putc('x', f);
    fputc('y', f);
    printf("at %ld\n", ftell(f));
    printf("close %d\n", fclose(f));
    show();

    f = fopen(path, "a");
    fprintf(f, "appended");
    fclose(f);
    show();

    f = fopen(path, "r+");
    fseek(f, 2, SEEK_SET);
    fputs("RST", f);
    fseek(f, -3, SEEK_END);
    fputs("!!!", f);
    fseek(f, 0, SEEK_SET);
    char line[64];
    printf("%s", fgets(line, sizeof line, f));
    printf("%ld ", ftell(f));
    fseek(f, 1, SEEK_CUR);
    printf("%c\n", fgetc(f));
    rewind(f);
    printf("%c\n", getc(f));
    fclose(f);
    show();

    f = fopen(path, "a+");
    fputs("+more", f);
    rewind(f);
    printf("%s", fgets(line, sizeof line, f));
    fclose(f);
    show();

    f = fopen(path, "w+");
    for (int i = 0; i < 5; ++i) fprintf(f, "%d:%d ", i, i * i);
    rewind(f);
    int a, b, sum = 0;
    while (fscanf(f, "%d:%d", &a, &b) == 2) sum += a + b;
    printf("%d %d\n", sum, feof(f) != 0);
    clearerr(f);
    printf("%d\n", feof(f) != 0);
    fclose(f);

    errno = 0;
    f = fopen(path, "wx");
    printf("%d %s\n", f == NULL, strerror(errno));
    f = fopen("no-such-folder/file", "w");
    printf("%d %s\n", f == NULL, strerror(errno));
    f = fopen("", "r");
    printf("%d %s\n", f == NULL, strerror(errno));
    f = fopen("/tmp", "w");
    printf("%d %s\n", f == NULL, strerror(errno));
    errno = 0;
    f = fopen(path, "q");
    printf("%d %s\n", f == NULL, strerror(errno));

    f = fopen(path, "r");
    errno = 0;
    printf("%d ", fputc('x', f));
    printf("%d %d\n", ferror(f) != 0, errno == EBADF);
    fclose(f);
    f = fopen(path, "w");
    errno = 0;
    printf("%d ", fgetc(f));
    printf("%d %d %d\n", ferror(f) != 0, feof(f) != 0, errno == EBADF);
    fclose(f);

    struct record out[3] = {{1, 1.5, "one"}, {2, 2.5, "two"}, {3, 3.5, "three"}}, in[4];
    f = fopen(path, "wb");
    printf("%zu\n", fwrite(out, sizeof out[0], 3, f));
    fclose(f);
    f = fopen(path, "rb");
    memset(in, 0, sizeof in);
    size_t got = fread(in, sizeof in[0], 4, f);
    printf("%zu %d %s %g\n", got, feof(f) != 0, in[2].name, in[1].value);
    fseek(f, 1 * sizeof(struct record), SEEK_SET);
    got = fread(in, 1, 10, f);
    printf("%zu %ld\n", got, ftell(f));
    printf("%d ", fseek(f, -1, SEEK_SET));
    printf("%d\n", errno == EINVAL);
    printf("%d ", fseek(f, 1000, SEEK_SET));
    printf("%d", fgetc(f));
    printf(" %ld\n", ftell(f));
    fclose(f);

    f = fopen(path, "w+");
    fputs("abc", f);
    fseek(f, 10, SEEK_SET);
    fputc('z', f);
    rewind(f);
    int c, zeros = 0, length = 0;
    while ((c = getc(f)) != EOF) ++length, zeros += c == 0;
    printf("%d %d\n", length, zeros);
    rewind(f);
    c = getc(f);
    ungetc('Q', f);
    printf("%c", getc(f));
    printf("%ld ", ftell(f));
    ungetc('R', f);
    printf("%ld ", ftell(f));
    fseek(f, 0, SEEK_CUR);
    printf("%c\n", getc(f));
    fpos_t place;
    fgetpos(f, &place);
    c = getc(f);
    fsetpos(f, &place);
    printf("%d\n", c == getc(f));
    fclose(f);

    printf("%d ", rename(path, "heaparium-other.txt"));
    show();
    printf("%d ", rename(path, "x"));
    printf("%s\n", strerror(errno));
    printf("%d ", remove("heaparium-other.txt"));
    printf("%d %s\n", remove("heaparium-other.txt"), strerror(errno));

    f = tmpfile();
    fputs("temporary", f);
    rewind(f);
    printf("%s\n", fgets(line, sizeof line, f));
    fclose(f);
    f = fopen("/dev/null", "w");
    printf("%d\n", fprintf(f, "nothing"));
    fclose(f);
    setvbuf(stdout, NULL, _IONBF, 0);
    printf("%d %d %d\n", fileno(stdin), fileno(stdout), fileno(stderr));
    return 0;
}
