#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>
int main(void)
{
    char b[32];
    int fd = open("raw.bin", O_CREAT | O_RDWR | O_TRUNC, 0644);
    printf("%d %zd\n", fd > 2, write(fd, "0123456789", 10));
    printf("%ld ", (long)lseek(fd, 3, SEEK_SET));
    ssize_t n = read(fd, b, 4);
    printf("%zd %.4s\n", n, b);
    n = read(fd, b, sizeof b);
    printf("%zd %.3s\n", n, b);
    n = read(fd, b, sizeof b);
    printf("%zd %d\n", n, close(fd));
    printf("%d %d\n", access("raw.bin", F_OK), access("none.bin", F_OK));
    fd = open("raw.bin", O_RDONLY);
    printf("%ld\n", (long)lseek(fd, -2, SEEK_END));
    n = read(fd, b, 2);
    b[n] = 0;
    puts(b);
    close(fd);
    printf("%d ", unlink("raw.bin"));
    printf("%d\n", open("raw.bin", O_RDONLY));
    return 0;
}
