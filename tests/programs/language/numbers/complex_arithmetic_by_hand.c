#include <math.h>
#include <stdio.h>
typedef struct {
  double re, im;
} cplx;
static cplx add(cplx a, cplx b) { return (cplx){a.re + b.re, a.im + b.im}; }
static cplx mul(cplx a, cplx b) {
  return (cplx){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}
static double mag(cplx a) { return hypot(a.re, a.im); }
static void fft(cplx *x, int n) {
  if (n == 1) return;
  cplx e[8], o[8];
  for (int i = 0; i < n / 2; i++) e[i] = x[2 * i], o[i] = x[2 * i + 1];
  fft(e, n / 2);
  fft(o, n / 2);
  for (int k = 0; k < n / 2; k++) {
    double a = -2 * acos(-1) * k / n;
    cplx t = mul((cplx){cos(a), sin(a)}, o[k]);
    x[k] = add(e[k], t);
    x[k + n / 2] = add(e[k], (cplx){-t.re, -t.im});
  }
}
typedef struct {
  long n, d;
} frac;
static long gcd(long a, long b) { return b ? gcd(b, a % b) : a < 0 ? -a : a; }
static frac reduce(long n, long d) {
  long g = gcd(n, d);
  if (d < 0) g = -g;
  return (frac){n / g, d / g};
}
static frac fadd(frac a, frac b) { return reduce(a.n * b.d + b.n * a.d, a.d * b.d); }
static frac fmul(frac a, frac b) { return reduce(a.n * b.n, a.d * b.d); }
int main(void) {
  cplx z = mul((cplx){1, 2}, (cplx){3, -1});
  printf("%g%+gi %.4f\n", z.re, z.im, mag(z));
  cplx x[8];
  for (int i = 0; i < 8; i++) x[i] = (cplx){i < 4, 0};
  fft(x, 8);
  for (int i = 0; i < 8; i++) printf("%.3f ", mag(x[i]));
  puts("");
  frac s = {0, 1};
  for (int i = 1; i <= 10; i++) s = fadd(s, reduce(1, i));
  printf("%ld/%ld\n", s.n, s.d);
  frac p = fmul((frac){2, 3}, reduce(-9, 4));
  printf("%ld/%ld\n", p.n, p.d);
  cplx c = {-0.4, 0.6}, w = {0, 0};
  int n = 0;
  while (mag(w) < 2 && n < 100) w = add(mul(w, w), c), n++;
  printf("%d\n", n);
  double poly[] = {1, -6, 11, -6}, r = 0.5;
  for (int i = 0; i < 40; i++) {
    double v = 0, d = 0;
    for (int k = 0; k < 4; k++) {
      d = d * r + v;
      v = v * r + poly[k];
    }
    r -= v / d;
  }
  printf("%.6f\n", r);
  return 0;
}
