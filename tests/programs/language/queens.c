// Eight queens by backtracking.
#include <stdio.h>
#include <stdbool.h>

static int place[8], solutions;
static bool column[8], up[15], down[15];

static void try(int row) {
    if (row == 8) {
        if (solutions++ == 0)
            for (int i = 0; i < 8; i++) printf("%d ", place[i]);
        return;
    }
    for (int c = 0; c < 8; c++) {
        if (column[c] || up[row + c] || down[row - c + 7]) continue;
        column[c] = up[row + c] = down[row - c + 7] = true;
        place[row] = c;
        try(row + 1);
        column[c] = up[row + c] = down[row - c + 7] = false;
    }
}

int main(void) {
    try(0);
    printf("%d\n", solutions);
    return solutions;
}
