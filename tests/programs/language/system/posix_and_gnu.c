#define _GNU_SOURCE
#include <dirent.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <libgen.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>
static int cmp(const void* a, const void* b) { return strcmp(a, b); }
static void visit(const void* n, VISIT v, int d) {
    if (v == preorder || v == leaf) return;
}
static int count;
static char last[20];
static void inorder(const void* n, VISIT v, int d) {
    if (v == postorder || v == leaf) {
        const char* k = *(const char**)n;
        if (strcmp(last, k) > 0) puts("unsorted");
        strcpy(last, k);
        count++;
    }
}
static void bye(int s, void* p) { printf("bye %d %s\n", s, (char*)p); }
static void bye2(void) { puts("bye2"); }
int main(void) {
    char dir[] = "/tmp/testXXXXXX";
    if (!mkdtemp(dir)) return 1;
    if (chdir(dir)) return 2;
    char cwd[200];
    printf("%d\n", strcmp(getcwd(cwd, 200), dir));
    mkdir("sub", 0755);
    FILE* f = fopen("b.txt", "w");
    fputs("hello", f);
    fclose(f);
    f = fopen("sub/a.txt", "w");
    fclose(f);
    struct dirent** list;
    int n = scandir(".", &list, 0, alphasort);
    for (int i = 0; i < n; i++) {
        printf("%s %d\n", list[i]->d_name, list[i]->d_type == DT_DIR);
        free(list[i]);
    }
    free(list);
    DIR* d = opendir("sub");
    int seen = 0;
    struct dirent* e;
    while ((e = readdir(d))) seen++;
    closedir(d);
    printf("seen %d\n", seen);
    printf("%p %d\n", (void*)opendir("nope"), errno == ENOENT);
    printf("%p %d\n", (void*)opendir("b.txt"), errno == ENOTDIR);
    struct stat st;
    stat("b.txt", &st);
    printf("%ld %d %d\n", (long)st.st_size, S_ISREG(st.st_mode), S_ISDIR(st.st_mode));
    int fd = open("b.txt", O_RDWR);
    char buf[10] = {0};
    printf("%zd %s\n", pread(fd, buf, 3, 1), buf);
    pwrite(fd, "XY", 2, 0);
    lseek(fd, 0, SEEK_SET);
    memset(buf, 0, 10);
    read(fd, buf, 9);
    printf("%s\n", buf);
    close(fd);
    int p[2];
    pipe(p);
    write(p[1], "pipe!", 5);
    memset(buf, 0, 10);
    printf("%zd ", read(p[0], buf, 9));
    printf("%s\n", buf);
    close(p[0]);
    close(p[1]);
    fflush(stdout);
    int saved = dup(1);
    int out = open("out.txt", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    dup2(out, 1);
    close(out);
    printf("to the file\n");
    fflush(stdout);
    dup2(saved, 1);
    close(saved);
    f = fopen("out.txt", "r");
    char line[50];
    fgets(line, 50, f);
    fclose(f);
    printf("got %s", line);
    truncate("b.txt", 2);
    stat("b.txt", &st);
    printf("%ld\n", (long)st.st_size);
    char real[4096];
    printf("%d\n", realpath("./sub/../b.txt", real) == real && strcmp(real + strlen(dir), "/b.txt") == 0);
    unlink("b.txt");
    unlink("out.txt");
    unlink("sub/a.txt");
    printf("%d %d\n", rmdir("sub"), access("sub", F_OK));
    chdir("/");
    rmdir(dir);
    const char* pats[][2] = {
        {"*.c", "a.c"}, {"*.c", "a.h"},       {"a?c", "abc"}, {"[a-c]x", "bx"},        {"[!a-c]x", "bx"},
        {"*", ""},      {"a*b*c", "axxbyyc"}, {"\\*", "*"},   {"[[:digit:]]*", "7up"}, {"[", "["},
        {"**a", "bba"}, {"*/b", "a/b"},       {"[a", "[a"}};
    for (int i = 0; i < 13; i++) printf("%d", fnmatch(pats[i][0], pats[i][1], 0) == 0);
    printf(" %d %d %d\n", fnmatch("*", "a/b", FNM_PATHNAME), fnmatch("*", ".x", FNM_PERIOD),
           fnmatch("ABC*", "abcd", FNM_CASEFOLD));
    const char* paths[] = {"/usr/lib", "/usr/", "usr", "/", ".", "..", "", "a//b//", "//x"};
    for (int i = 0; i < 9; i++) {
        char x[20], y[20];
        strcpy(x, paths[i]);
        strcpy(y, paths[i]);
        printf("%s|%s ", dirname(x), basename(y));
    }
    puts("");
    void* root = 0;
    char keys[200][8];
    for (int i = 0; i < 200; i++) {
        sprintf(keys[i], "k%03d", (i * 77) % 200);
        tsearch(keys[i], &root, cmp);
    }
    twalk(root, inorder);
    printf("count %d\n", count);
    for (int i = 0; i < 200; i += 2) {
        if (!tdelete(keys[i], &root, cmp)) puts("tdelete");
    }
    count = 0;
    last[0] = 0;
    twalk(root, inorder);
    printf("count %d %d %d\n", count, tfind(keys[0], &root, cmp) == 0, tfind(keys[1], &root, cmp) != 0);
    for (int i = 1; i < 200; i += 2) tdelete(keys[i], &root, cmp);
    printf("%d\n", root == 0);
    hcreate(10);
    ENTRY en = {"one", "1"};
    hsearch(en, ENTER);
    en.key = "two";
    en.data = "2";
    hsearch(en, ENTER);
    en.key = "one";
    ENTRY* r = hsearch(en, FIND);
    printf("%s ", (char*)r->data);
    en.key = "x";
    printf("%d\n", hsearch(en, FIND) == 0);
    hdestroy();
    struct q {
        struct q *n, *p;
        int v;
    } q1 = {0, 0, 1}, q2 = {0, 0, 2}, q3 = {0, 0, 3};
    insque(&q1, 0);
    insque(&q2, &q1);
    insque(&q3, &q1);
    for (struct q* x = &q1; x; x = x->n) printf("%d", x->v);
    remque(&q3);
    for (struct q* x = &q1; x; x = x->n) printf("%d", x->v);
    puts("");
    int arr[10] = {3, 1};
    size_t na = 2;
    int key = 7;
    lsearch(&key, arr, &na, sizeof(int), (int (*)(const void*, const void*))memcmp == 0 ? 0 : cmp);
    printf("%zu\n", na);
    struct tm tm = {0};
    char* end = strptime("2024-02-29 13:45:10 rest", "%Y-%m-%d %H:%M:%S", &tm);
    printf("%d %d %d %d %d %d wd%d yd%d %s\n", tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
           tm.tm_wday, tm.tm_yday, end);
    memset(&tm, 0, sizeof tm);
    printf("%d ", strptime("Tue, 5 March 99 07:30 PM", "%a, %d %B %y %I:%M %p", &tm) != 0);
    printf("%d %d %d %d\n", tm.tm_hour, tm.tm_mon, tm.tm_year, tm.tm_mday);
    unsigned short s[3] = {1, 2, 3};
    printf("%f %ld %ld\n", erand48(s), nrand48(s), jrand48(s));
    unsigned short t[3] = {4, 5, 6};
    seed48(t);
    printf("%ld %f\n", lrand48(), drand48());
    printf("%ld %s\n", a64l("zz1"), l64a(123456));
    char g[30];
    printf("%s\n", gcvt(3.14159, 4, g));
    int pt, sg;
    printf("%s ", ecvt(-123.456, 5, &pt, &sg));
    printf("%d %d ", pt, sg);
    printf("%s ", fcvt(0.00123, 5, &pt, &sg));
    printf("%d %d\n", pt, sg);
    const char* vs[][2] = {{"a1", "a10"},     {"a2", "a10"}, {"a001", "a1"}, {"abc", "abd"},
                           {"x1.9", "x1.10"}, {"000", "00"}, {"00", "01"},   {"01", "010"},
                           {"010", "09"},     {"09", "0"},   {"jan1", "jan"}};
    for (int i = 0; i < 11; i++) {
        int v = strverscmp(vs[i][0], vs[i][1]);
        printf("%c", v < 0 ? '<' : v > 0 ? '>' : '=');
    }
    puts("");
    char *sub = strdup("ro,size=10,bad"), *so = sub, *val;
    char* const toks[] = {"ro", "size", 0};
    while (*sub) {
        int k = getsubopt(&sub, toks, &val);
        printf("%d:%s ", k, val ? val : "-");
    }
    puts("");
    free(so);
    on_exit(bye, "arg");
    atexit(bye2);
    warnx("x %d", 1);
    errno = ENOENT;
    warn("file");
    errx(3, "end");
}
