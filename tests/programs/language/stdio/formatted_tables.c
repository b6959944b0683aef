#include <stdio.h>
struct row {
  const char *name;
  int qty;
  double price;
} rows[] = {{"Widget", 5, 3.5}, {"Gadget, large", 12, 19.999}, {"X", 100000, 0.01}};
int main(void) {
  const int w = 15;
  double total = 0;
  printf("%-*s|%8s|%12s\n", w, "Item", "Qty", "Price");
  for (int i = 0; i < w + 22; i++) putchar(i == w || i == w + 9 ? '+' : '-');
  putchar('\n');
  for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
    printf("%-*.*s|%8d|%12.2f\n", w, w - 3, rows[i].name, rows[i].qty, rows[i].price);
    total += rows[i].qty * rows[i].price;
  }
  printf("%*s|%+8d|%#12.1f\n", w, "Total", 3, total);
  printf("%s\n", total > 1000 ? "a lot" : "little");
  for (int i = 0; i < 256; i += 51)
    printf("%3d 0x%02X %#05o %c\n", i, i, i, i >= 32 && i < 127 ? i : '.');
  for (double x = 0.001; x < 2e6; x *= 37) printf("%10.4f %-12.3e %g\n", x, x, x);
  printf("%5s|%-5s|%05d|%5.1f%%\n", "ab", "cd", -42, 12.345);
  printf("%.3s %.10s %c%c\n", "abcdef", "abc", 'x', '\\');
  return 0;
}
