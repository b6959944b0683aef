/* Eleven ways to sort the same data, each checked and counted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N 60

typedef void SortFunction(int a[], int n);

static long comparisons, moves;

static int less(int a, int b) { comparisons++; return a < b; }
static void exchange(int a[], int i, int j) { int t = a[i]; a[i] = a[j]; a[j] = t; moves += 3; }

static SortFunction bubble, cocktail, selection, insertion, shell, merge, quick, heap, comb, counting, radix, gnome;

static void bubble(int a[], int n)
{
    int swapped;
    do {
        swapped = 0;
        for (int i = 1; i < n; i++)
            if (less(a[i], a[i - 1])) exchange(a, i, i - 1), swapped = 1;
        n--;
    } while (swapped);
}

static void cocktail(int a[], int n)
{
    int lo = 0, hi = n - 1, last;
    while (lo < hi) {
        last = lo;
        for (int i = lo; i < hi; ++i)
            if (less(a[i + 1], a[i])) { exchange(a, i, i + 1); last = i; }
        hi = last;
        for (int i = hi; i > lo; --i)
            if (less(a[i], a[i - 1])) { exchange(a, i, i - 1); last = i; }
        lo = last;
    }
}

static void selection(int a[], int n)
{
    for (int i = 0; i < n - 1; i++) {
        int best = i;
        for (int j = i + 1; j < n; j++)
            if (less(a[j], a[best])) best = j;
        if (best != i) exchange(a, i, best);
    }
}

static void insertion(int a[], int n)
{
    for (int i = 1; i < n; i++) {
        int v = a[i], j;
        for (j = i; j > 0 && less(v, a[j - 1]); j--) a[j] = a[j - 1], moves++;
        a[j] = v;
    }
}

static void shell(int a[], int n)
{
    int gap, i, j, v;
    for (gap = 1; gap < n / 3; gap = 3 * gap + 1);
    for (; gap > 0; gap /= 3)
        for (i = gap; i < n; i++) {
            v = a[i];
            for (j = i; j >= gap && less(v, a[j - gap]); j -= gap) a[j] = a[j - gap], moves++;
            a[j] = v;
        }
}

static void merge_range(int *a, int *tmp, int lo, int hi)
{
    if (hi - lo < 2) return;
    int mid = lo + (hi - lo) / 2;
    merge_range(a, tmp, lo, mid);
    merge_range(a, tmp, mid, hi);
    int i = lo, j = mid, k = lo;
    while (i < mid && j < hi) tmp[k++] = less(a[j], a[i]) ? a[j++] : a[i++];
    while (i < mid) tmp[k++] = a[i++];
    while (j < hi) tmp[k++] = a[j++];
    memcpy(a + lo, tmp + lo, (hi - lo) * sizeof *a);
    moves += hi - lo;
}
static void merge(int a[], int n)
{
    int *tmp = malloc(n * sizeof(int));
    merge_range(a, tmp, 0, n);
    free(tmp);
}

static void quick_range(int a[], int lo, int hi)
{
    if (lo >= hi) return;
    int pivot = a[(lo + hi) / 2], i = lo, j = hi;
    while (i <= j) {
        while (less(a[i], pivot)) i++;
        while (less(pivot, a[j])) j--;
        if (i <= j) exchange(a, i++, j--);
    }
    quick_range(a, lo, j);
    quick_range(a, i, hi);
}
static void quick(int a[], int n) { quick_range(a, 0, n - 1); }

static void sink(int a[], int i, int n)
{
    int child;
    while ((child = 2 * i + 1) < n) {
        if (child + 1 < n && less(a[child], a[child + 1])) child++;
        if (!less(a[i], a[child])) return;
        exchange(a, i, child);
        i = child;
    }
}
static void heap(int a[], int n)
{
    for (int i = n / 2; i-- > 0;) sink(a, i, n);
    while (n-- > 1) {
        exchange(a, 0, n);
        sink(a, 0, n);
    }
}

static void comb(int a[], int n)
{
    int gap = n, sorted = 0;
    while (!sorted) {
        gap = gap * 10 / 13;
        if (gap <= 1) gap = 1, sorted = 1;
        for (int i = 0; i + gap < n; i++)
            if (less(a[i + gap], a[i])) exchange(a, i, i + gap), sorted = 0;
    }
}

static void gnome(int a[], int n)
{
    int i = 0;
    while (i < n)
        if (i == 0 || !less(a[i], a[i - 1])) i++;
        else exchange(a, i, i - 1), i--;
}

static void counting(int a[], int n)
{
    static int count[2001];
    memset(count, 0, sizeof count);
    for (int i = 0; i < n; i++) count[a[i] + 1000]++;
    for (int v = 0, k = 0; v <= 2000; v++)
        while (count[v]-- > 0) a[k++] = v - 1000, moves++;
}

static void radix(int a[], int n)
{
    unsigned *u = (unsigned *)a, *out = malloc(n * sizeof *out);
    for (int shift = 0; shift < 32; shift += 8) {
        int start[257] = {0};
        for (int i = 0; i < n; i++) start[(((u[i] ^ 0x80000000u) >> shift) & 0xff) + 1]++;
        for (int i = 0; i < 256; i++) start[i + 1] += start[i];
        for (int i = 0; i < n; i++) out[start[((u[i] ^ 0x80000000u) >> shift) & 0xff]++] = u[i], moves++;
        memcpy(a, out, n * sizeof *a);
    }
    free(out);
}

int main(void)
{
    static const struct { const char *name; SortFunction *sort; } methods[] = {
        {"bubble", bubble}, {"cocktail", &cocktail}, {"selection", selection}, {"insertion", insertion},
        {"shell", shell}, {"merge", merge}, {"quick", *quick}, {"heap", heap}, {"comb", comb}, {"gnome", gnome},
        {"counting", counting}, {"radix", radix},
    };
    int original[N], expected[N], work[N];
    unsigned seed = 2024;
    for (int i = 0; i < N; i++) {
        seed = seed * 1664525u + 1013904223u;
        original[i] = (int)(seed >> 20) % 400 - 200;
    }
    memcpy(expected, original, sizeof expected);
    insertion(expected, N);
    for (int i = 0; i < N; i++) printf("%d%c", expected[i], i % 20 == 19 ? '\n' : ' ');
    for (size_t m = 0; m < sizeof methods / sizeof methods[0]; m++) {
        comparisons = moves = 0;
        memcpy(work, original, sizeof work);
        methods[m].sort(work, N);
        printf("%-10s %-6s %5ld comparisons %5ld moves", methods[m].name,
               memcmp(work, expected, sizeof work) ? "WRONG" : "sorted", comparisons, moves);
        comparisons = 0;
        methods[m].sort(work, N);
        printf(" %5ld when sorted\n", comparisons);
    }
    return 0;
}
