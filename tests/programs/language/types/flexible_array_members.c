#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct packet {
  unsigned char length;
  char data[];
};
struct vector {
  size_t n;
  double x[];
};
typedef struct {
  int rows, cols;
  struct {
    short a, b;
  } cell[];
} table;
static struct packet *packet(const char *text) {
  struct packet *p = malloc(sizeof *p + strlen(text) + 1);
  p->length = strlen(text);
  strcpy(p->data, text);
  return p;
}
static struct vector *grow(struct vector *v, double x) {
  size_t n = v ? v->n : 0;
  v = realloc(v, sizeof(struct vector) + (n + 1) * sizeof(double));
  v->x[n] = x;
  v->n = n + 1;
  return v;
}
int main(void) {
  struct packet *p = packet("flexible");
  printf("%d %s %c\n", p->length, p->data, p->data[p->length - 1]);
  free(p);
  printf("%zu %zu %zu\n", sizeof(struct packet), sizeof(struct vector), sizeof(table));
  struct vector *v = NULL;
  for (int i = 0; i < 10; i++) v = grow(v, i * 0.5);
  double s = 0;
  for (size_t i = 0; i < v->n; i++) s += v->x[i];
  printf("%zu %g\n", v->n, s);
  free(v);
  table *t = calloc(1, sizeof *t + 6 * sizeof t->cell[0]);
  t->rows = 2;
  t->cols = 3;
  for (int r = 0; r < t->rows; r++)
    for (int c = 0; c < t->cols; c++) t->cell[r * t->cols + c].b = r * 10 + c;
  printf("%d %d\n", t->cell[5].b, t->cell[5].a);
  free(t);
  return 0;
}
