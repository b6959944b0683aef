#define _GNU_SOURCE
// The further ways to get memory.
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    void *p = NULL;
    printf("%d ", posix_memalign(&p, 64, 100));
    printf("%d\n", (int)((uintptr_t)p % 64));
    memset(p, 7, 100);
    free(p);
    printf("%d\n", posix_memalign(&p, 24, 10) == EINVAL);
    void *q = aligned_alloc(32, 64);
    printf("%d\n", (int)((uintptr_t)q % 32));
    free(q);
    q = memalign(128, 10);
    printf("%d\n", (int)((uintptr_t)q % 128));
    free(q);
    q = valloc(10);
    printf("%d\n", (int)((uintptr_t)q % 4096));
    free(q);
    errno = 0;
    int *r = reallocarray(NULL, SIZE_MAX / 2, 4);
    printf("%d %d\n", r == NULL, errno == ENOMEM);
    r = reallocarray(NULL, 4, sizeof *r);
    for (int i = 0; i < 4; ++i) r[i] = i * i;
    r = reallocarray(r, 8, sizeof *r);
    printf("%d %d\n", r[3], malloc_usable_size(r) >= 32);
    free(r);
    errno = 0;
    volatile size_t huge = SIZE_MAX / 4;
    void *none = malloc(huge);
    printf("%d %d\n", none == NULL, errno == ENOMEM);
    errno = 0;
    none = calloc(huge, 8);
    printf("%d %d\n", none == NULL, errno == ENOMEM);
    return 0;
}
