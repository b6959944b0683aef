#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <malloc.h>
int main(void)
{
  int *a = malloc(10 * sizeof *a), *z = calloc(10, sizeof *z);
  for (int i = 0; i < 10; i++)
    a[i] = i;
  int s = 0;
  for (int i = 0; i < 10; i++)
    s += a[i] + z[i];
  printf("%d\n", s);
  a = realloc(a, 1000 * sizeof *a);
  for (int i = 10; i < 1000; i++)
    a[i] = a[i - 1] ^ i;
  printf("%d %d\n", a[9], a[999]);
  a = realloc(a, 5 * sizeof *a);
  printf("%d\n", a[4]);
  free(a);
  free(z);
  free(NULL);
  char* p = realloc(NULL, 8);
  strcpy(p, "seven77");
  p = realloc(p, 100);
  puts(p);
  free(p);
  void* al = aligned_alloc(64, 128);
  printf("%d\n", (int)((uintptr_t)al % 64));
  free(al);
  int* r = reallocarray(NULL, 4, sizeof *r);
  r[3] = 9;
  printf("%d\n", r[3]);
  free(r);
  void* pm = NULL;
  printf("%d %d\n", posix_memalign(&pm, 256, 10), (int)((uintptr_t)pm % 256));
  free(pm);
  void* m = malloc(20);
  printf("%d\n", malloc_usable_size(m) >= 20);
  free(m);
  void* zero = malloc(0);
  free(zero);
  void* blocks[50];
  for (int i = 0; i < 50; i++)
    memset(blocks[i] = malloc(i + 1), i, i + 1);
  int ok = 1;
  for (int i = 0; i < 50; i += 2)
    free(blocks[i]);
  for (int i = 1; i < 50; i += 2) {
    for (int k = 0; k <= i; k++)
      ok &= ((unsigned char*)blocks[i])[k] == i;
    free(blocks[i]);
  }
  printf("%d\n", ok);
  printf("%d\n", malloc(SIZE_MAX / 2) == NULL);
  printf("%d\n", calloc(SIZE_MAX / 2, 4) == NULL);
  double** m2 = malloc(3 * sizeof *m2);
  *m2 = malloc(9 * sizeof **m2);
  for (int i = 1; i < 3; i++)
    m2[i] = m2[0] + 3 * i;
  m2[2][2] = 4;
  printf("%g\n", (*m2)[8]);
  free(*m2);
  free(m2);
  return 0;
}
