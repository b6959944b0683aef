#define _GNU_SOURCE
// Lines: fgets with short buffers, getline, getdelim; two files at once.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    FILE *f = fopen("heaparium-lines.txt", "w+");
    fputs("one\ntwenty-two characters!\n\nlast without end", f);
    rewind(f);
    char small[8];
    while (fgets(small, sizeof small, f)) printf("<%s>", small);
    puts("");
    rewind(f);
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    int count = 0;
    while ((length = getline(&line, &size, f)) != -1) printf("%d:%zd:%zu ", ++count, length, strlen(line));
    printf("%d\n", feof(f) != 0);
    rewind(f);
    length = getdelim(&line, &size, 'w', f);
    printf("%zd [%s]\n", length, line);
    free(line);

    FILE *g = fopen("heaparium-copy.txt", "w");
    rewind(f);
    int c;
    while ((c = fgetc(f)) != EOF) fputc(c >= 'a' && c <= 'z' ? c - 32 : c, g);
    fclose(f);
    fclose(g);
    g = fopen("heaparium-copy.txt", "r");
    char word[20];
    while (fscanf(g, "%19s", word) == 1) printf("%s|", word);
    puts("");
    g = freopen("heaparium-lines.txt", "r", g);
    printf("%s", fgets(word, 20, g));
    fclose(g);
    remove("heaparium-lines.txt");
    remove("heaparium-copy.txt");
    char *text;
    int n = asprintf(&text, "%s-%05d", "abc", 42);
    printf("%d %s\n", n, text);
    free(text);
    printf("%d\n", snprintf(NULL, 0, "%d %s", 12345, "hello"));
    char cut[6];
    n = snprintf(cut, sizeof cut, "%s", "too long for it");
    printf("%d %s\n", n, cut);
    perror("nothing");
    return 0;
}
