#include <stdlib.h>

// Eight ints fill their block to the last
// byte. The loop writes a ninth: into the
// header of the next chunk. To see what
// then happens, choose "Report and go on"
// in the settings.

int main(void) {
    int *a = malloc(8 * sizeof(int));
    int *b = malloc(8 * sizeof(int));
    b[0] = 1;

    for (int i = 0; i <= 8; i++) { // wrong: <=
        a[i] = 65;
    }

    free(b);
    free(a);
    return 0;
}
