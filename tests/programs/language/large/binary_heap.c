/* Priority queue as binary heap over void pointers with a comparison function; heap sort; k smallest. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <assert.h>

typedef int (*compare_fn)(const void *, const void *);

struct heap
{
    void **item;
    size_t count, capacity;
    compare_fn compare;
};

#define PARENT(i) (((i) - 1) / 2)
#define LEFT(i)   (2 * (i) + 1)

static struct heap heap_new(compare_fn compare)
{
    struct heap h = { NULL, 0, 0, compare };
    return h;
}

static void swap(void **a, void **b)
{
    void *t = *a;
    *a = *b;
    *b = t;
}

static void sift_up(struct heap *h, size_t i)
{
    while (i > 0 && h->compare(h->item[i], h->item[PARENT(i)]) < 0)
    {
        swap(&h->item[i], &h->item[PARENT(i)]);
        i = PARENT(i);
    }
}

static void sift_down(struct heap *h, size_t i)
{
    for (;;)
    {
        size_t child = LEFT(i);
        if (child >= h->count)
            break;
        if (child + 1 < h->count && h->compare(h->item[child + 1], h->item[child]) < 0)
            ++child;
        if (h->compare(h->item[i], h->item[child]) <= 0)
            break;
        swap(h->item + i, h->item + child);
        i = child;
    }
}

static void heap_push(struct heap *h, void *item)
{
    if (h->count == h->capacity)
    {
        h->capacity = h->capacity ? h->capacity * 2 : 4;
        h->item = realloc(h->item, h->capacity * sizeof *h->item);
        assert(h->item != NULL);
    }
    h->item[h->count++] = item;
    sift_up(h, h->count - 1);
}

static void *heap_pop(struct heap *h)
{
    void *top;
    assert(h->count > 0);
    top = h->item[0];
    h->item[0] = h->item[--h->count];
    sift_down(h, 0);
    return top;
}

struct job
{
    char name[8];
    double due;
    unsigned char urgent;
};

static int by_due(const void *a, const void *b)
{
    const struct job *x = a, *y = b;
    if (x->urgent != y->urgent)
        return y->urgent - x->urgent;
    return (x->due > y->due) - (x->due < y->due);
}

static int by_name_descending(const void *a, const void *b)
{
    return -strcmp(((const struct job *)a)->name, ((struct job *)b)->name);
}

static int by_int(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int main(void)
{
    static struct job jobs[] = {
        { "wash", 3.5, 0 }, { "cook", 1.25, 0 }, { "call", 9, 1 }, { "shop", 2.75, 0 }, { "read", 100.0, 0 },
        { "fix", 0.5, 1 },  { "sleep", 23, 0 },
    };
    struct heap h = heap_new(by_due);
    size_t i;
    for (i = 0; i < sizeof jobs / sizeof *jobs; ++i)
        heap_push(&h, &jobs[i]);
    while (h.count)
    {
        struct job *j = heap_pop(&h);
        printf("%-6s%7.2f%s\n", j->name, j->due, j->urgent ? " !" : "");
    }
    h.compare = by_name_descending;
    for (i = 0; i < sizeof jobs / sizeof *jobs; ++i)
        heap_push(&h, jobs + i);
    while (h.count > 3)
        printf("%s ", ((struct job *)heap_pop(&h))->name);
    printf("| %s on top of %u\n", ((struct job *)h.item[0])->name, (unsigned)h.count);
    free(h.item);

    int numbers[100];
    unsigned x = 1;
    for (i = 0; i < 100; i++)
    {
        x = (x * 75 + 74) % 65537;
        numbers[i] = (int)(x % 1000);
    }
    struct heap n = heap_new(by_int);
    for (i = 0; i < 100; i++)
        heap_push(&n, &numbers[i]);
    int last = -1, ordered = 1;
    for (i = 0; i < 100; i++)
    {
        int v = *(int *)heap_pop(&n);
        if (v < last)
            ordered = 0;
        last = v;
        if (i < 10 || i >= 95)
            printf("%d ", v);
    }
    printf("ordered=%d capacity=%zu\n", ordered, n.capacity);
    free(n.item);
    return 0;
}
