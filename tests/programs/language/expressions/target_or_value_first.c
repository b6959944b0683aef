// C leaves open whether an assignment works out its target or its value first; gcc looks at what the value is.
#include <stdio.h>

static int count;

static int next(void) {
    return ++count;
}

static int *cell(const char *name, int *where) {
    printf("%s ", name);
    return where;
}

static int number(const char *name, int value) {
    printf("%s ", name);
    return value;
}

struct pair {
    int first, second;
};

static struct pair pairs[3];

static struct pair *pair_at(const char *name, int index) {
    printf("%s ", name);
    return &pairs[index];
}

int main(void) {
    int cells[10] = {0};
    long wide[10] = {0};
    int rows[8][8] = {{0}};

    cells[next()] = next();
    cells[next()] = next() + 10;
    printf("%d %d\n", cells[1], cells[4]);

    count = 0;
    wide[next()] = next();
    rows[next()][next()] = next() * 10;
    printf("%ld %d\n", wide[2], rows[4][5]);

    *cell("target", cells) = number("call", 3);
    *cell("target", cells) = -number("negated", 3);
    *cell("target", cells) += number("added", 3);
    cells[number("index", 4)] -= number("subtracted", 1);
    *cell("left", cells) = *cell("right", cells + 1);
    *cell("left", cells) = *cell("middle", cells + 1) = number("right", 7);
    puts("");
    *pair_at("left", 0) = *pair_at("right", 1);
    pair_at("member", 1)->second = number("value", 5);
    pair_at("member", 1)->second *= number("factor", 2);
    printf("%d %d %d\n", cells[0], cells[1], pairs[1].second);
    return 0;
}
