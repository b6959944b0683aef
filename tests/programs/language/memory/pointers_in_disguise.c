/* Pointers kept in integers, in bytes, combined with others and with tags, and brought
 * back. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node
{
  int v;
  uintptr_t link;
};
static struct node* xor
  (uintptr_t a, const struct node* b) { return (struct node*)(a ^ (uintptr_t)b); }
#define TAG(p, t) ((void*)((uintptr_t)(p) | (t)))
#define PTR(p) ((int*)((uintptr_t)(p) & ~(uintptr_t)3))
#define TAG_OF(p) ((int)((uintptr_t)(p)&3))
  int main(void)
{
  struct node* n[5];
  for (int i = 0; i < 5; i++)
    n[i] = malloc(sizeof *n[i]);
  for (int i = 0; i < 5; i++) {
    n[i]->v = i * i;
    n[i]->link = (uintptr_t)(i ? n[i - 1] : NULL) ^ (uintptr_t)(i < 4 ? n[i + 1] : NULL);
  }
  struct node *prev = NULL, *at = n[0];
  while (at) {
    printf("%d ", at->v);
    struct node* next = xor(at->link, prev);
    prev = at;
    at = next;
  }
  for (at = prev, prev = NULL; at;) {
    printf("%d ", at->v);
    struct node* next = xor(at->link, prev);
    prev = at;
    at = next;
  }
  puts("");
  int x = 5, y = 6;
  void* t[] = { TAG(&x, 1), TAG(&y, 2), TAG(&x, 3) };
  for (int i = 0; i < 3; i++) {
    ++*PTR(t[i]);
    printf("%d:%d ", TAG_OF(t[i]), *PTR(t[i]));
  }
  puts("");
  unsigned char bytes[sizeof(int*)];
  int *p = &y, *q;
  memcpy(bytes, &p, sizeof p);
  for (size_t i = 0; i < sizeof bytes; i++)
    bytes[i] ^= 0x5a;
  for (size_t i = 0; i < sizeof bytes; i++)
    bytes[i] ^= 0x5a;
  memcpy(&q, bytes, sizeof q);
  *q += 10;
  printf("%d\n", y);
  char text[32];
  sprintf(text, "%p", (void*)n[3]);
  void* back;
  sscanf(text, "%p", &back);
  printf("%d\n", ((struct node*)back)->v);
  uintptr_t table[5];
  for (int i = 0; i < 5; i++)
    table[i] = (uintptr_t)n[i] + 1;
  int sum = 0;
  for (int i = 0; i < 5; i++)
    sum += ((struct node*)(table[i] - 1))->v;
  printf("%d\n", sum);
  long diff = (char*)n[1] - (char*)0;
  printf("%d\n", ((struct node*)((char*)0 + diff))->v);
  uint32_t halves[2];
  memcpy(halves, &n[2], 8);
  struct node* joined = (struct node*)(halves[0] | (uintptr_t)halves[1] << 32);
  printf("%d\n", joined->v);
  for (int i = 0; i < 5; i++)
    free((void*)(table[i] - 1));
  return 0;
}
