// The library's memory functions on structs and arrays.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct s { int a; char b[6]; };

int main(void) {
    struct s x = {1, "hello"}, y;
    memset(&y, 0, sizeof y);
    memcpy(&y, &x, sizeof x);
    printf("%d %s %d\n", y.a, y.b, memcmp(x.b, y.b, 6));
    int v[6] = {1, 2, 3, 4, 5, 6};
    memmove(v + 1, v, 5 * sizeof *v);
    for (int i = 0; i < 6; i++) printf("%d ", v[i]);
    puts("");
    int *heap = calloc(4, sizeof *heap);
    printf("%d\n", heap[3]);
    heap = realloc(heap, 8 * sizeof *heap);
    for (int i = 4; i < 8; i++) heap[i] = i;
    printf("%d %d\n", heap[0], heap[7]);
    int **pointers = malloc(2 * sizeof *pointers);
    pointers[0] = heap;
    pointers[1] = v;
    int **copy = malloc(2 * sizeof *copy);
    memcpy(copy, pointers, 2 * sizeof *copy);
    printf("%d %d\n", copy[0][5], copy[1][5]);
    char *joined = malloc(32);
    strcpy(joined, "one");
    strcat(joined, " two");
    strncat(joined, " three", 4);
    printf("%s %d %s\n", joined, strncmp(joined, "one", 3), strstr(joined, "two"));
    free(joined);
    free(copy);
    free(pointers);
    free(heap);
    free(NULL);
    return 0;
}
