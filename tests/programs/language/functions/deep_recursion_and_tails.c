#include <stdio.h>
static long sum(int n, long acc) { return n == 0 ? acc : sum(n - 1, acc + n); }
static int depth(int n) {
  char pad[64];
  pad[0] = (char)n;
  return n == 0 ? pad[0] : 1 + depth(n - 1);
}
static int hofstadter(int n) {
  return n < 3 ? 1 : hofstadter(n - hofstadter(n - 1)) + hofstadter(n - hofstadter(n - 2));
}
static void hanoi(int n, int a, int b, int c, int *m) {
  if (n) {
    hanoi(n - 1, a, c, b, m);
    ++*m;
    hanoi(n - 1, c, b, a, m);
  }
}
static int tak(int x, int y, int z) {
  return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}
static int partition(int n, int max) {
  if (n == 0) return 1;
  int s = 0;
  for (int k = max < n ? max : n; k; k--) s += partition(n - k, k);
  return s;
}
int main(void) {
  int m = 0;
  printf("%ld %d\n", sum(5000, 0), depth(2000));
  printf("%d %d\n", hofstadter(15), tak(8, 4, 2));
  hanoi(10, 1, 2, 3, &m);
  printf("%d %d\n", m, partition(20, 20));
  return 0;
}
