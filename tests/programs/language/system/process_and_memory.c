#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>
int main(void)
{
  int page = getpagesize();
  printf("%d %d\n", page, getpid() > 0);
  char* m =
    mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  printf("%d %d %d\n", m != MAP_FAILED, (int)((uintptr_t)m % page), m[page]);
  strcpy(m + page - 3, "across");
  puts(m + page - 3);
  printf("%d\n", mprotect(m, page, PROT_READ));
  printf("%c\n", m[page - 3]);
  printf("%d\n", munmap(m, 3 * page));
  char *old = sbrk(0), *p = sbrk(1000);
  printf("%d\n", p == old);
  memset(p, 7, 1000);
  printf("%d %d\n", p[999], (char*)sbrk(0) - p >= 1000);
  ssize_t n = write(1, "", 0);
  printf("%zd\n", n);
  fflush(stdout);
  write(STDOUT_FILENO, "direct\n", 7);
  printf("%ld\n", sysconf(_SC_PAGESIZE));
  return 0;
}
