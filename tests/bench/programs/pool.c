// A storage allocator written in C over a static array: first fit, split and merged, with headers in the array.
#include <stddef.h>

#define POOL 65536

struct header {
    size_t size; // of the block behind it
    int is_free;
};

static union {
    char bytes[POOL];
    struct header first;
} pool;

static struct header *next_of(struct header *block) { return (struct header *)((char *)(block + 1) + block->size); }
static int is_inside(struct header *block) { return (char *)block < pool.bytes + POOL; }

static void start(void) {
    pool.first.size = POOL - sizeof(struct header);
    pool.first.is_free = 1;
}

static void *take(size_t size) {
    size = (size + 15) / 16 * 16;
    for (struct header *block = &pool.first; is_inside(block); block = next_of(block)) {
        if (!block->is_free) continue;
        while (is_inside(next_of(block)) && next_of(block)->is_free) {
            block->size += sizeof(struct header) + next_of(block)->size;
        }
        if (block->size < size) continue;
        if (block->size >= size + sizeof(struct header) + 16) {
            struct header *rest = (struct header *)((char *)(block + 1) + size);
            rest->size = block->size - size - sizeof(struct header);
            rest->is_free = 1;
            block->size = size;
        }
        block->is_free = 0;
        return block + 1;
    }
    return NULL;
}

static void give(void *memory) {
    if (memory != NULL) ((struct header *)memory - 1)->is_free = 1;
}

int main(void) {
    void *held[64] = {0};
    unsigned random = 99;
    int failures = 0;
    start();
    for (int i = 0; i < 30000; i++) {
        random = random * 1664525u + 1013904223u;
        int slot = random >> 8 & 63;
        give(held[slot]);
        held[slot] = take(16 + (random >> 16 & 511));
        if (held[slot] == NULL) failures++;
        else *(int *)held[slot] = i;
    }
    return failures != 0;
}
