/* A few thousand blocks of changing sizes, checked by their contents. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define SLOTS 64
int main(void)
{
    unsigned char *slot[SLOTS] = {0};
    size_t size[SLOTS] = {0};
    unsigned seed = 99, wrong = 0;
    long bytes = 0;
    for (int step = 0; step < 1500; step++)
    {
        seed = seed * 1103515245 + 12345;
        unsigned i = (seed >> 16) % SLOTS, n = (seed >> 8) % 200;
        if (slot[i])
        {
            for (size_t k = 0; k < size[i]; k += 7)
                wrong += slot[i][k] != (unsigned char)(i + size[i]);
            if (n % 3 == 0)
            {
                slot[i] = realloc(slot[i], n + 1);
                size[i] = n + 1;
                memset(slot[i], (int)(i + size[i]), size[i]);
            }
            else
            {
                free(slot[i]);
                slot[i] = NULL;
            }
        }
        else
        {
            slot[i] = malloc(n + 1);
            size[i] = n + 1;
            memset(slot[i], (int)(i + size[i]), size[i]);
            bytes += n + 1;
        }
    }
    int left = 0;
    for (int i = 0; i < SLOTS; i++)
    {
        left += slot[i] != NULL;
        free(slot[i]);
    }
    printf("%u wrong, %ld bytes, %d left\n", wrong, bytes, left);
    return 0;
}
