#define _GNU_SOURCE
// qsort and bsearch: order of comparisons, stability, structs, strings, nesting.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct person {
    char name[12];
    int age;
    char *title;
};

static int comparisons;

static int by_value(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    ++comparisons;
    printf("%d?%d ", x, y);
    return (x > y) - (x < y);
}
static int by_tens(const void *a, const void *b) { return *(const int *)a / 10 - *(const int *)b / 10; }
static int by_name(const void *a, const void *b) {
    return strcmp(((const struct person *)a)->name, ((const struct person *)b)->name);
}
static int by_age(const void *a, const void *b) {
    return ((const struct person *)a)->age - ((const struct person *)b)->age;
}
static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static int by_row(const void *a, const void *b) {
    int left[3], right[3];
    memcpy(left, a, sizeof left);
    memcpy(right, b, sizeof right);
    qsort(left, 3, sizeof(int), by_tens); // a sort inside of a sort
    qsort(right, 3, sizeof(int), by_tens);
    return left[0] - right[0];
}
static int descending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}
static int with_context(const void *a, const void *b, void *context) {
    ++*(int *)context;
    return *(const char *)a - *(const char *)b;
}

int main(void) {
    int few[] = {4, 2, 9, 1, 7, 3, 8};
    qsort(few, 7, sizeof few[0], by_value);
    printf("\n%d comparisons:", comparisons);
    for (int i = 0; i < 7; ++i) printf(" %d", few[i]);
    puts("");

    int stable[] = {31, 12, 35, 11, 39, 15, 22, 30};
    qsort(stable, 8, sizeof stable[0], by_tens);
    for (int i = 0; i < 8; ++i) printf("%d ", stable[i]);
    puts("");

    struct person people[] = {{"Zoe", 31, "Dr"}, {"Adam", 25, "Mr"}, {"Mia", 25, "Ms"}, {"Bob", 60, "Sir"}};
    qsort(people, 4, sizeof people[0], by_name);
    for (int i = 0; i < 4; ++i) printf("%s %s %d; ", people[i].title, people[i].name, people[i].age);
    qsort(people, 4, sizeof people[0], by_age);
    for (int i = 0; i < 4; ++i) printf("%s ", people[i].name);
    puts("");

    const char *words[] = {"pear", "apple", "fig", "banana", "cherry"};
    qsort(words, 5, sizeof words[0], by_text);
    for (int i = 0; i < 5; ++i) printf("%s ", words[i]);
    const char *wanted = "fig", *missing = "kiwi";
    const char **found = bsearch(&wanted, words, 5, sizeof words[0], by_text);
    printf("%td %s\n", found - words, *found);
    printf("%d\n", bsearch(&missing, words, 5, sizeof words[0], by_text) == NULL);

    int grid[3][3] = {{50, 61, 72}, {23, 14, 35}, {44, 55, 36}};
    qsort(grid, 3, sizeof grid[0], by_row);
    for (int i = 0; i < 3; ++i) printf("%d ", grid[i][0]);
    puts("");

    double many[300];
    unsigned seed = 1;
    for (int i = 0; i < 300; ++i) many[i] = (seed = seed * 1103515245u + 12345u) / 65536 % 1000 / 10.0;
    qsort(many, 300, sizeof many[0], descending);
    int wrong = 0;
    for (int i = 1; i < 300; ++i) wrong += many[i - 1] < many[i];
    printf("%d %.1f %.1f\n", wrong, many[0], many[299]);

    char text[] = "the quick brown fox";
    int count = 0;
    qsort_r(text, strlen(text), 1, with_context, &count);
    printf("[%s] %d\n", text, count);
    qsort(few, 0, sizeof few[0], by_value);
    qsort(few, 1, sizeof few[0], by_value);
    return 0;
}
