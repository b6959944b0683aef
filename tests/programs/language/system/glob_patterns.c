#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    char d[] = "/tmp/glXXXXXX";
    mkdtemp(d);
    chdir(d);
    const char* n[] = {"b.c", "a.c", "x.h", ".h.c"};
    for (int i = 0; i < 4; i++) close(open(n[i], O_CREAT | O_WRONLY, 0600));
    mkdir("s.c", 0700);
    glob_t g;
    printf("%d ", glob("*.c", GLOB_MARK, 0, &g));
    for (size_t i = 0; i < g.gl_pathc; i++) printf("%s ", g.gl_pathv[i]);
    printf("%d\n", glob("*.h", GLOB_APPEND, 0, &g));
    printf("%zu %s\n", g.gl_pathc, g.gl_pathv[3]);
    globfree(&g);
    printf("%d\n", glob("*.zz", 0, 0, &g));
    printf("%d ", glob("*.zz", GLOB_NOCHECK, 0, &g));
    printf("%s\n", g.gl_pathv[0]);
    globfree(&g);
    for (int i = 0; i < 4; i++) unlink(n[i]);
    rmdir("s.c");
    chdir("/");
    rmdir(d);
    return 0;
}
