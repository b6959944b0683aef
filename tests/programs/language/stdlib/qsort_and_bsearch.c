#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct emp {
  char name[8];
  int age;
  double pay;
};
static int by_int(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  return (x > y) - (x < y);
}
static int down(const void *a, const void *b) { return by_int(b, a); }
static int by_string(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}
static int by_age(const void *a, const void *b) {
  return ((const struct emp *)a)->age - ((const struct emp *)b)->age;
}
static int by_name(const void *a, const void *b) {
  return strcmp(((struct emp *)a)->name, ((struct emp *)b)->name);
}
static int calls;
static int counted(const void *a, const void *b) {
  calls++;
  return *(const char *)a - *(const char *)b;
}
static int key_cmp(const void *k, const void *e) {
  return strcmp(k, ((const struct emp *)e)->name);
}
int main(void) {
  int a[] = {5, 2, 9, -1, 5, 0, 1000, -20}, n = 8;
  qsort(a, n, sizeof *a, by_int);
  for (int i = 0; i < n; i++) printf("%d ", a[i]);
  qsort(a, n, sizeof *a, down);
  printf("%d %d\n", a[0], a[7]);
  const char *w[] = {"pear", "apple", "fig", "banana"};
  qsort(w, 4, sizeof *w, by_string);
  for (int i = 0; i < 4; i++) printf("%s ", w[i]);
  puts("");
  struct emp e[] = {{"Tom", 30, 1.5}, {"Ann", 25, 2}, {"Bob", 30, 2.5}, {"Cy", 25, 3}};
  qsort(e, 4, sizeof *e, by_age);
  for (int i = 0; i < 4; i++) printf("%s ", e[i].name);
  qsort(e, 4, sizeof *e, by_name);
  for (int i = 0; i < 4; i++) printf("%s%g ", e[i].name, e[i].pay);
  puts("");
  char text[] = "sorting characters";
  qsort(text, strlen(text), 1, counted);
  printf("[%s] %d\n", text, calls > 0);
  qsort(a, n, sizeof *a, by_int);
  for (int k = -1; k < 3; k++) {
    int *f = bsearch(&k, a, n, sizeof *a, by_int);
    printf("%d:%td ", k, f ? f - a : -1);
  }
  puts("");
  struct emp *f = bsearch("Bob", e, 4, sizeof *e, key_cmp);
  printf("%d\n", f ? f->age : -1);
  const char *key = "fig";
  const char **hit = bsearch(&key, w, 4, sizeof *w, by_string);
  printf("%td\n", hit - w);
  qsort(a, 0, 4, by_int);
  qsort(a, 1, 4, by_int);
  int big[300];
  unsigned s = 1;
  for (int i = 0; i < 300; i++) big[i] = (int)((s = s * 1103515245 + 12345) >> 8) % 1000;
  qsort(big, 300, sizeof(int), by_int);
  int ok = 1;
  for (int i = 1; i < 300; i++) ok &= big[i - 1] <= big[i];
  printf("%d %d %d\n", ok, big[0], big[299]);
  return 0;
}
