#include <stdio.h>
#include <stdlib.h>
#include <string.h>
/* containers by void pointer, element size and callbacks */
typedef struct
{
  void *data;
  size_t n, cap, size;
  void (*release) (void *);
} vec;
static vec
vec_make (size_t size, void (*release) (void *))
{
  vec v = { NULL, 0, 0, size, release };
  return v;
}
static void *
vec_at (const vec *v, size_t i)
{
  return (char *)v->data + i * v->size;
}
static void *
vec_push (vec *v, const void *item)
{
  if (v->n == v->cap)
    {
      v->cap = v->cap ? v->cap * 2 : 1;
      v->data = realloc (v->data, v->cap * v->size);
    }
  return memcpy (vec_at (v, v->n++), item, v->size);
}
static void
vec_remove (vec *v, size_t i)
{
  if (v->release)
    v->release (vec_at (v, i));
  memmove (vec_at (v, i), vec_at (v, i + 1), (--v->n - i) * v->size);
}
static void
vec_free (vec *v)
{
  if (v->release)
    for (size_t i = 0; i < v->n; i++)
      v->release (vec_at (v, i));
  free (v->data);
  memset (v, 0, sizeof *v);
}
static void
vec_sort (vec *v, int (*cmp) (const void *, const void *))
{
  char *t = malloc (v->size);
  for (size_t i = 1; i < v->n; i++)
    {
      memcpy (t, vec_at (v, i), v->size);
      size_t j = i;
      for (; j && cmp (vec_at (v, j - 1), t) > 0; j--)
        memcpy (vec_at (v, j), vec_at (v, j - 1), v->size);
      memcpy (vec_at (v, j), t, v->size);
    }
  free (t);
}
static void
swap_bytes (void *a, void *b, size_t n)
{
  unsigned char *x = a, *y = b;
  while (n--)
    {
      unsigned char t = *x;
      *x++ = *y;
      *y++ = t;
    }
}
static void
vec_reverse (vec *v)
{
  for (size_t i = 0, j = v->n - 1; i < j; i++, j--)
    swap_bytes (vec_at (v, i), vec_at (v, j), v->size);
}
static int
cmp_int (const void *a, const void *b)
{
  return *(int *)a - *(int *)b;
}
static int
cmp_text (const void *a, const void *b)
{
  return strcmp (*(char **)a, *(char **)b);
}
static void
free_text (void *p)
{
  free (*(char **)p);
}
struct pair
{
  char key;
  double value;
};
static int
cmp_pair (const void *a, const void *b)
{
  double d = ((struct pair *)a)->value - ((struct pair *)b)->value;
  return d < 0 ? -1 : d > 0;
}
int
main (void)
{
  vec v = vec_make (sizeof (int), NULL);
  for (int i = 0; i < 10; i++)
    vec_push (&v, &(int){ i * 7 % 10 });
  vec_sort (&v, cmp_int);
  vec_remove (&v, 3);
  vec_reverse (&v);
  for (size_t i = 0; i < v.n; i++)
    printf ("%d ", *(int *)vec_at (&v, i));
  vec_free (&v);
  vec s = vec_make (sizeof (char *), free_text);
  const char *words[] = { "pointer", "array", "struct", "union" };
  for (int i = 0; i < 4; i++)
    {
      char *p = malloc (strlen (words[i]) + 1);
      strcpy (p, words[i]);
      vec_push (&s, &p);
    }
  vec_sort (&s, cmp_text);
  vec_remove (&s, 0);
  for (size_t i = 0; i < s.n; i++)
    printf ("%s ", *(char **)vec_at (&s, i));
  vec_free (&s);
  vec p = vec_make (sizeof (struct pair), NULL);
  for (int i = 0; i < 5; i++)
    {
      struct pair q = { (char)('a' + i), (i - 2) * (i - 2) / 2.0 + i / 10.0 };
      vec_push (&p, &q);
    }
  vec_sort (&p, cmp_pair);
  vec_reverse (&p);
  for (size_t i = 0; i < p.n; i++)
    {
      struct pair *q = vec_at (&p, i);
      printf ("%c=%.1f ", q->key, q->value);
    }
  puts ("");
  vec_free (&p);
  return (int)p.n;
}
