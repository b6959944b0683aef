#include <stdio.h>
#include <stdlib.h>

// Where does everything live? Compare the
// addresses with the map of the address
// space.

int global = 1;

int main(void) {
    int local = 2;
    char *heap = malloc(1);

    printf("code   (main)   %p\n", (void *)main);
    printf("data   (global) %p\n", (void *)&global);
    printf("heap   (malloc) %p\n", (void *)heap);
    printf("stack  (local)  %p\n", (void *)&local);

    free(heap);
    return 0;
}
