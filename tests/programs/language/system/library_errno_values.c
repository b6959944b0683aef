#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>
static int set_it(void) {
    errno = 77;
    return errno;
}
int main(void) {
    printf("%d\n", errno);
    printf("%d\n", set_it());
    int *e = &errno;
    *e = ENOENT;
    printf("%s %d\n", strerror(errno), errno);
    ++errno;
    int fd = open("heaparium-fd.txt", O_RDWR | O_CREAT | O_TRUNC, 0644);
    printf("%d %zd\n", fd >= 3, write(fd, "hello world", 11));
    printf("%ld\n", (long)lseek(fd, 6, SEEK_SET));
    char b[16] = "";
    printf("%zd ", read(fd, b, 15));
    printf("%s\n", b);
    struct stat st;
    printf("%d ", fstat(fd, &st));
    printf("%ld %d\n", (long)st.st_size, S_ISREG(st.st_mode) != 0);
    printf("%d ", close(fd));
    printf("%d ", close(fd));
    printf("%d\n", errno == EBADF);
    printf("%d %d\n", access("heaparium-fd.txt", F_OK), access("nothing-there", F_OK));
    fd = open("heaparium-fd.txt", O_WRONLY | O_APPEND);
    write(fd, "!", 1);
    close(fd);
    FILE *f = fopen("heaparium-fd.txt", "r");
    printf("%s\n", fgets(b, sizeof b, f));
    fclose(f);
    printf("%d ", open("heaparium-fd.txt", O_CREAT | O_EXCL | O_WRONLY, 0644));
    printf("%s\n", strerror(errno));
    printf("%d ", unlink("heaparium-fd.txt"));
    printf("%d ", unlink("heaparium-fd.txt"));
    printf("%s\n", strerror(errno));
    printf("%d ", mkdir("heaparium-dir", 0755));
    printf("%d ", mkdir("heaparium-dir", 0755));
    printf("%s ", strerror(errno));
    printf("%d\n", rmdir("heaparium-dir"));
    errno = 0;
    volatile double d = -1;
    d = log(d);
    printf("%d %d %d\n", errno == EDOM, EAGAIN, EWOULDBLOCK);
    fflush(stdout);
    write(1, "direct\n", 7);
    return 0;
}
