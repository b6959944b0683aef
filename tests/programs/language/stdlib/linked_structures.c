#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct q {
    struct item {
        int v;
        struct item* next;
    } * head, **tail;
    size_t n;
} queue;
static void init(queue* q)
{
    q->head = NULL;
    q->tail = &q->head;
    q->n = 0;
}
static void put(queue* q, int v)
{
    struct item* i = malloc(sizeof *i);
    i->v = v;
    i->next = NULL;
    *q->tail = i;
    q->tail = &i->next;
    q->n++;
}
static int get(queue* q)
{
    struct item* i = q->head;
    int v = i->v;
    if (!(q->head = i->next)) q->tail = &q->head;
    free(i);
    q->n--;
    return v;
}
struct tree {
    struct tree *l, *r;
    char key[];
};
static struct tree* add(struct tree* t, const char* k)
{
    if (!t) {
        t = malloc(sizeof *t + strlen(k) + 1);
        t->l = t->r = NULL;
        strcpy(t->key, k);
    } else if (strcmp(k, t->key) < 0) t->l = add(t->l, k);
    else t->r = add(t->r, k);
    return t;
}
static int walk(struct tree* t, int d)
{
    int h = d;
    if (t) {
        int a = walk(t->l, d + 1);
        printf("%s%d ", t->key, d);
        int b = walk(t->r, d + 1);
        h = a > b ? a : b;
        free(t);
    }
    return h;
}
struct skip {
    int v;
    struct skip* next[3];
};
int main(void)
{
    queue q;
    init(&q);
    for (int i = 0; i < 5; i++) put(&q, i * i);
    printf("%d\n", get(&q));
    while (q.n) printf("%d ", get(&q));
    put(&q, 7);
    printf("%d\n", get(&q));
    struct tree* t = NULL;
    const char* w[] = { "m", "c", "x", "a", "e", "z", "d" };
    for (int i = 0; i < 7; i++) t = add(t, w[i]);
    printf("h%d\n", walk(t, 0));
    struct skip nodes[6] = { 0 };
    for (int i = 0; i < 5; i++) {
        nodes[i].v = i * 10;
        for (int l = 0; l < 3; l++)
            if (i % (1 << l) == 0 && i + (1 << l) < 6) nodes[i].next[l] = &nodes[i + (1 << l)];
    }
    nodes[5].v = 50;
    int hops = 0;
    struct skip* s = nodes;
    for (int l = 2; l >= 0; l--)
        while (s->next[l] && s->next[l]->v <= 50) {
            s = s->next[l];
            hops++;
        }
    printf("%d in %d\n", s->v, hops);
    struct item* stack = NULL;
    for (int i = 0; i < 4; i++) {
        struct item* n = malloc(sizeof *n);
        *n = (struct item) { i, stack };
        stack = n;
    }
    for (struct item* n; (n = stack); free(n)) {
        printf("%d", n->v);
        stack = n->next;
    }
    puts("");
    return 0;
}
