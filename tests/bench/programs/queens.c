// N queens by backtracking, over local and global arrays.
#define N 11

static int columns[N], rising[2 * N], falling[2 * N];

static int place(int row) {
    if (row == N) return 1;
    int found = 0;
    for (int column = 0; column < N; column++) {
        if (columns[column] || rising[row + column] || falling[row - column + N]) continue;
        columns[column] = rising[row + column] = falling[row - column + N] = 1;
        found += place(row + 1);
        columns[column] = rising[row + column] = falling[row - column + N] = 0;
    }
    return found;
}

int main(void) { return place(0) != 2680; }
