// options: check=continue
// One int too far: it lands in the header of the next block, and the allocator finds the damage when that is freed.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(8 * sizeof(int));
    int *next = malloc(8 * sizeof(int));
    for (int i = 0; i <= 8; i++) numbers[i] = -1;
    puts("not noticed yet");
    free(next);
    puts("never printed");
    free(numbers);
    return 0;
}
/* expected
not noticed yet
--- reports
heap_overflow_write at line 9
heap_corruption at line 11
--- end
Aborted by the allocator: The header before the block at 0x555555558040 was overwritten: its size says 4294967295, which cannot be. Something wrote past the end of a block, or into a block already freed.
*/
