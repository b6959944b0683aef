// Numbers from standard input go into a block that grows.
// arguments: total
// input: 12
// input: 30
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    int *numbers = NULL, count = 0, sum = 0;
    char line[80];
    while (fgets(line, sizeof line, stdin) != NULL) {
        numbers = realloc(numbers, (count + 1) * sizeof *numbers);
        numbers[count++] = atoi(line);
    }
    for (int i = 0; i < count; i++) sum += numbers[i];
    printf("%s of %d: %d\n", argc > 1 ? argv[1] : "?", count, sum);
    free(numbers);
    return sum == 42 ? 0 : 1;
}
/* expected
--- diagnostics
realloc_into_itself at line 12: if `realloc` fails, the only pointer to the block, `numbers`, is lost
total of 2: 42
--- end
exited with 0
*/
