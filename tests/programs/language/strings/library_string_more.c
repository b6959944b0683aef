#define _GNU_SOURCE
// The rest of <string.h> and <strings.h>.
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static int sign(int n) { return (n > 0) - (n < 0); }
static long at(const void *found, const void *start) { return found ? (const char *)found - (const char *)start : -1; }

int main(void) {
    char buffer[64], other[64];
    char *end = stpcpy(buffer, "hello");
    printf("%ld ", (long)(end - buffer));
    end = stpcpy(end, ", world");
    printf("%s\n", buffer);
    memset(other, '#', sizeof other);
    end = stpncpy(other, "abc", 6);
    printf("%ld %d %d %c\n", at(end, other), other[3], other[5], other[6]);
    strncpy(other, "abcdef", 3);
    other[3] = 0;
    printf("%s\n", other);
    strcpy(buffer, "one");
    strncat(buffer, "two-three", 3);
    printf("%s\n", buffer);
    printf("%ld\n", at(mempcpy(buffer, "xyz", 3), buffer));
    printf("%ld %s\n", at(memccpy(other, "stop here", 'p', 9), other), memccpy(other, "none", 'z', 5) ? "found" : "null");
    const char *text = "the cat sat on the mat";
    printf("%ld %ld %ld\n", at(memrchr(text, 't', strlen(text)), text), at(memmem(text, 22, "sat", 3), text),
           at(rawmemchr(text, 'c'), text));
    printf("%ld %ld\n", at(strchrnul(text, 'z'), text), at(strchrnul(text, 'c'), text));
    printf("%ld %ld\n", at(strcasestr(text, "SAT"), text), at(strcasestr(text, "dog"), text));
    printf("%d %d %d %d\n", sign(strcasecmp("HeLLo", "hEllO")), sign(strcasecmp("abc", "ABD")),
           sign(strncasecmp("ABCx", "abcy", 3)), sign(strncasecmp("ABCx", "abcy", 4)));
    printf("%d %d %d\n", strcmp("apple", "banana"), sign(strcoll("b", "a")), sign(memcmp("ab\200", "ab\1", 3)));
    char copy[] = "a1b22c333";
    size_t n = strspn(copy, "ab1"), m = strcspn(copy, "23");
    printf("%zu %zu %s\n", n, m, strpbrk(copy, "3c"));
    char list[] = "a,b;;c,";
    char *rest;
    for (char *t = strtok_r(list, ",;", &rest); t; t = strtok_r(NULL, ",;", &rest)) printf("[%s]", t);
    puts("");
    char fields[] = "a,b,,c,", *next = fields, *field;
    while ((field = strsep(&next, ",")) != NULL) printf("[%s]", field);
    puts("");
    char outer[] = "1 2;3 4;5", *o, *i;
    for (char *t = strtok_r(outer, ";", &o); t; t = strtok_r(NULL, ";", &o))
        for (char *u = strtok_r(t, " ", &i); u; u = strtok_r(NULL, " ", &i)) printf("%s.", u);
    puts("");
    char *d = strndup("duplicate", 4), *e = strdup("whole");
    printf("%s %s %zu\n", d, e, strnlen("abcdef", 3));
    free(d);
    free(e);
    printf("%zu %s\n", strxfrm(buffer, "transform", sizeof buffer), buffer);
    bzero(buffer, 4);
    bcopy("bcopy", buffer + 1, 6);
    printf("%d %s %d %ld %ld\n", buffer[0], buffer + 1, bcmp("a", "a", 1), (long)(at(index("abc", 'c'), "abc") >= 0),
           (long)(rindex(text, 't') - text));
    printf("%d %d %d %d\n", ffs(0), ffs(8), ffsl(1L << 40), ffsll(-1LL));
    for (int k = 0; k < 5; ++k) printf("%s; ", strerror(k));
    printf("%s; %s; %s\n", strerror(ENOENT), strerror(ERANGE), strerror(9999));
    printf("%s %s %s\n", strsignal(2), strsignal(11), strsignal(99));
    printf("%s\n", basename("/usr/lib/file.c"));
    char overlapping[] = "0123456789";
    memmove(overlapping + 2, overlapping, 5);
    printf("%s\n", overlapping);
    printf("%d %d %d\n", isascii(127) != 0, isascii(200) != 0, toascii(200));
    for (int c = 0; c < 128; ++c)
        printf("%x", (isalpha(c) != 0) | (isdigit(c) != 0) << 1 | (isspace(c) != 0) << 2 | (ispunct(c) != 0) << 3);
    puts("");
    return 0;
}
