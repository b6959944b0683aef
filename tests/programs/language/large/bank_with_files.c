/* Accounts in a file of records: written, updated in place by fseek, read back, reported as text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record {
    int number;
    char name[24];
    double balance;
};

#define FILENAME "accounts.dat"

static FILE *must_open(const char *name, const char *mode)
{
    FILE *f = fopen(name, mode);
    if (f == NULL) {
        printf("cannot open %s\n", name);
        exit(EXIT_FAILURE);
    }
    return f;
}

static void create(void)
{
    static const struct record blank = {0, "", 0.0};
    FILE *f = must_open(FILENAME, "wb");
    for (int i = 0; i < 20; i++)
        if (fwrite(&blank, sizeof blank, 1, f) != 1) printf("write failed\n");
    printf("file of %ld bytes\n", ftell(f));
    fclose(f);
}

static void put(FILE *f, int number, const char *name, double balance)
{
    struct record r;
    memset(&r, 0, sizeof r);
    r.number = number;
    strncpy(r.name, name, sizeof r.name - 1);
    r.balance = balance;
    fseek(f, (long)(number - 1) * (long)sizeof r, SEEK_SET);
    fwrite(&r, sizeof r, 1, f);
}

static int change(FILE *f, int number, double by)
{
    struct record r;
    fseek(f, (number - 1) * (long)sizeof(struct record), SEEK_SET);
    if (fread(&r, sizeof r, 1, f) != 1 || r.number == 0) return 0;
    r.balance += by;
    fseek(f, -(long)sizeof r, SEEK_CUR);
    fwrite(&r, sizeof r, 1, f);
    return 1;
}

static void list(const char *title)
{
    struct record r;
    double total = 0;
    FILE *f = must_open(FILENAME, "rb");
    printf("%s\n%-4s%-24s%12s\n", title, "no", "name", "balance");
    while (fread(&r, sizeof r, 1, f) == 1)
        if (r.number != 0) {
            printf("%-4d%-24s%12.2f\n", r.number, r.name, r.balance);
            total += r.balance;
        }
    printf("%s at end, total %.2f\n", feof(f) ? "is" : "not", total);
    fclose(f);
}

int main(void)
{
    FILE *f;
    create();
    f = must_open(FILENAME, "r+b");
    put(f, 3, "Dijkstra", 120.5);
    put(f, 17, "Hopper", 9000);
    put(f, 1, "Knuth", 2.56);
    put(f, 20, "a name that is much longer than its field", -3);
    printf("change 3: %d, change 5: %d, change 20: %d\n", change(f, 3, -20.25), change(f, 5, 1), change(f, 20, 3));
    fclose(f);
    list("accounts");

    f = must_open("report.txt", "w");
    FILE *in = must_open(FILENAME, "rb");
    struct record r;
    for (int i = 19; i >= 0; i--) {
        fseek(in, i * (long)sizeof r, SEEK_SET);
        if (fread(&r, sizeof r, 1, in) == 1 && r.number) fprintf(f, "%d;%s;%.2f\n", r.number, r.name, r.balance);
    }
    fclose(in);
    fprintf(f, "end\n");
    fclose(f);

    f = must_open("report.txt", "a");
    fputs("appended line\n", f);
    fclose(f);

    char line[80];
    int n = 0, c;
    f = must_open("report.txt", "r");
    while (fgets(line, sizeof line, f)) printf("%d: %s", ++n, line);
    rewind(f);
    n = 0;
    while ((c = getc(f)) != EOF) n += c == ';';
    printf("%d semicolons\n", n);
    rewind(f);
    int number;
    char name[32];
    double balance;
    while (fscanf(f, "%d;%31[^;];%lf\n", &number, name, &balance) == 3) printf("<%s> %d %.1f\n", name, number, balance);
    fclose(f);
    remove("report.txt");
    printf("gone: %d\n", fopen("report.txt", "r") == NULL);
    remove(FILENAME);
    return 0;
}
