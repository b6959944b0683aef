// Memory from alloca has bounds too, and ends with its function.
// options: check=continue
#include <alloca.h>

static int *kept;

static void fill(int n) {
    kept = alloca(n * sizeof *kept);
    for (int i = 0; i <= n; ++i) kept[i] = i;
}

int main(void) {
    fill(4);
    return kept[0];
}
