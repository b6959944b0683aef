// Quicksort of an array of integers through a pointer.
#include <stdlib.h>

static void sort(int *values, int low, int high) {
    while (low < high) {
        int pivot = values[low + (high - low) / 2];
        int i = low, j = high;
        while (i <= j) {
            while (values[i] < pivot) i++;
            while (values[j] > pivot) j--;
            if (i <= j) {
                int swapped = values[i];
                values[i] = values[j];
                values[j] = swapped;
                i++;
                j--;
            }
        }
        if (j - low < high - i) {
            sort(values, low, j);
            low = i;
        } else {
            sort(values, i, high);
            high = j;
        }
    }
}

int main(void) {
    int count = 150000;
    int *values = malloc(count * sizeof *values);
    unsigned random = 12345;
    for (int i = 0; i < count; i++) {
        random = random * 1103515245u + 12345u;
        values[i] = random >> 4;
    }
    sort(values, 0, count - 1);
    int wrong = 0;
    for (int i = 1; i < count; i++) wrong += values[i - 1] > values[i];
    free(values);
    return wrong;
}
