#include <stdlib.h>

// Three holes: 200, 80 and 120 bytes. Which
// one is taken for 70? Change the placement
// policy in the settings (first, next,
// best, worst) and compare.

int main(void) {
    char *a = malloc(200);
    char *wall1 = malloc(16);
    char *b = malloc(80);
    char *wall2 = malloc(16);
    char *c = malloc(120);
    char *wall3 = malloc(16);

    free(a);
    free(b);
    free(c);

    char *d = malloc(70); // which hole?

    free(d);
    free(wall1);
    free(wall2);
    free(wall3);
    return 0;
}
