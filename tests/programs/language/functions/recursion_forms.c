#include <stdio.h>
#include <string.h>
static int even(unsigned n);
static int odd(unsigned n) { return n ? even(n - 1) : 0; }
static int even(unsigned n) { return n ? odd(n - 1) : 1; }
static int ackermann(int m, int n)
{
  return !m ? n + 1 : !n ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
static long power(long b, int e)
{
  if (!e)
    return 1;
  long h = power(b, e / 2);
  return e % 2 ? h * h * b : h * h;
}
static void binary(int n)
{
  if (n > 1)
    binary(n / 2);
  putchar('0' + n % 2);
}
static void reverse(char* s, int n)
{
  if (n < 2)
    return;
  char t = s[0];
  s[0] = s[n - 1];
  s[n - 1] = t;
  reverse(s + 1, n - 2);
}
static int palindrome(const char* s, int n)
{
  return n < 2 || (*s == s[n - 1] && palindrome(s + 1, n - 2));
}
static int found;
static void permute(char* s, int k, int n)
{
  if (k == n) {
    found++;
    if (found <= 4)
      printf("%s ", s);
    return;
  }
  for (int i = k; i < n; i++) {
    char t = s[k];
    s[k] = s[i];
    s[i] = t;
    permute(s, k + 1, n);
    t = s[k];
    s[k] = s[i];
    s[i] = t;
  }
}
static int subsets(const int* a, int n, int sum)
{
  return n == 0 ? sum == 0 : subsets(a + 1, n - 1, sum) + subsets(a + 1, n - 1, sum - *a);
}
static int change(int amount, const int* coins)
{
  if (!amount)
    return 1;
  if (amount < 0 || !*coins)
    return 0;
  return change(amount - *coins, coins) + change(amount, coins + 1);
}
static int m91(int n) { return n > 100 ? n - 10 : m91(m91(n + 11)); }
static int digits(int n) { return n < 10 ? n : n % 10 + digits(n / 10); }
static int (*self)(int);
static int through(int n) { return n ? n + self(n - 1) : 0; }
static unsigned collatz(unsigned n, int depth)
{
  return n == 1 ? depth : collatz(n & 1 ? 3 * n + 1 : n / 2, depth + 1);
}
int main(void)
{
  printf("%d %d\n", even(50), odd(50));
  printf("%d %ld\n", ackermann(2, 3), power(3, 20));
  binary(202);
  puts("");
  char s[] = "recursive";
  reverse(s, 9);
  printf("%s %d %d\n", s, palindrome("rotator", 7), palindrome("rotation", 8));
  char p[] = "abcd";
  permute(p, 0, 4);
  printf("%d\n", found);
  printf("%d\n", subsets((int[]){ 1, 2, 3, 4, 5, 6 }, 6, 9));
  printf("%d\n", change(50, (int[]){ 25, 10, 5, 1, 0 }));
  printf("%d %d\n", m91(57), digits(98765));
  self = through;
  printf("%d %u\n", through(20), collatz(27, 0));
  return main == 0;
}
