#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
  errno = 0;
  strtol("99999999999999999999", NULL, 10);
  printf("%d %d\n", errno == ERANGE, ERANGE);
  errno = 0;
  FILE *f = fopen("no/such/file", "r");
  printf("%d %d %s\n", f == NULL, errno == ENOENT, strerror(errno));
  errno = EINVAL;
  printf("%s\n", strerror(errno));
  errno = 5;
  int *p = &errno;
  *p += 1;
  printf("%d\n", errno);
  errno = 0;
  printf("%s %s\n", strerror(EDOM), strerror(ENOMEM));
  errno = 0;
  volatile double x = -1;
  x = sqrt(x);
  printf("%d\n", errno == EDOM);
  errno = 0;
  x = 1e300;
  x = exp(x);
  printf("%d\n", errno == ERANGE);
  errno = 0;
  if (!malloc((size_t)-1 / 2)) printf("%d\n", errno == ENOMEM);
  printf("%d %d %d %d\n", EPERM, EACCES, EEXIST, EAGAIN);
  if (errno++)
    ;
  printf("%d\n", errno);
  errno = 0;
  printf("%d\n", errno);
  return errno;
}
