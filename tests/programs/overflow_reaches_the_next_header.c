// One element too far: the write lands in the next chunk's header, and the allocator finds it when that block is freed.
// options: allocator=free-list check=continue
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    long *first = malloc(4 * sizeof *first);
    long *second = malloc(4 * sizeof *second);
    for (int i = 0; i <= 4; i++) first[i] = -1;
    printf("still running\n");
    free(second);
    free(first);
    return 0;
}
/* expected
still running
--- reports
heap_overflow_write at line 9
heap_corruption at line 11
--- end
Aborted by the allocator: The header before the block at 0x555555558040 was overwritten: its size says 18446744073709551615, which cannot be. Something wrote past the end of a block, or into a block already freed.
*/
