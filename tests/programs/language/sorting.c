// Bubble, insertion, selection, merge, quick and heap sort agree.
#include <stdio.h>
#include <string.h>

#define COUNT 50

static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
static void bubble(int *v, int n) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j + 1 < n - i; j++)
            if (v[j] > v[j + 1]) swap(v + j, v + j + 1);
}
static void insertion(int v[], int n) {
    for (int i = 1; i < n; i++) {
        int x = v[i], j = i;
        while (j > 0 && v[j - 1] > x) { v[j] = v[j - 1]; j--; }
        v[j] = x;
    }
}
static void selection(int *v, int n) {
    for (int i = 0; i < n; i++) {
        int least = i;
        for (int j = i + 1; j < n; j++) if (v[j] < v[least]) least = j;
        swap(&v[i], &v[least]);
    }
}
static void merge(int *v, int n) {
    if (n < 2) return;
    int half = n / 2, copy[n], i = 0, j = half, k = 0;
    merge(v, half);
    merge(v + half, n - half);
    while (i < half || j < n) copy[k++] = j == n || (i < half && v[i] <= v[j]) ? v[i++] : v[j++];
    memcpy(v, copy, sizeof copy);
}
static void quick(int *v, int n) {
    if (n < 2) return;
    int pivot = v[n / 2], i = 0, j = n - 1;
    for (;; i++, j--) {
        while (v[i] < pivot) i++;
        while (v[j] > pivot) j--;
        if (i >= j) break;
        swap(v + i, v + j);
    }
    quick(v, i);
    quick(v + i, n - i);
}
static void sift(int *v, int i, int n) {
    for (int child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && v[child + 1] > v[child]) child++;
        if (v[i] >= v[child]) return;
        swap(v + i, v + child);
    }
}
static void heap(int *v, int n) {
    for (int i = n / 2; i-- > 0;) sift(v, i, n);
    while (n > 1) {
        swap(v, v + --n);
        sift(v, 0, n);
    }
}

int main(void) {
    void (*sorts[])(int *, int) = {bubble, insertion, selection, merge, quick, heap};
    int original[COUNT], first[COUNT];
    unsigned x = 1;
    for (int i = 0; i < COUNT; i++) original[i] = (int)((x = x * 69069 + 1) >> 16) % 1000 - 200;
    for (int s = 0; s < 6; s++) {
        int v[COUNT];
        memcpy(v, original, sizeof v);
        sorts[s](v, COUNT);
        if (s == 0) memcpy(first, v, sizeof v);
        printf("%d %d %d\n", memcmp(v, first, sizeof v), v[0], v[COUNT - 1]);
    }
    return 0;
}
