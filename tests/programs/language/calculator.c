// A recursive-descent calculator over a string.
#include <ctype.h>
#include <stdio.h>

static const char *at;
static long expression(void);

static long primary(void) {
    while (*at == ' ') at++;
    if (*at == '(') {
        at++;
        long value = expression();
        if (*at == ')') at++;
        return value;
    }
    if (*at == '-') {
        at++;
        return -primary();
    }
    long value = 0;
    while (isdigit((unsigned char)*at)) value = value * 10 + (*at++ - '0');
    return value;
}
static long term(void) {
    long value = primary();
    for (;;) {
        while (*at == ' ') at++;
        if (*at == '*') at++, value *= primary();
        else if (*at == '/') {
            at++;
            long by = primary();
            value = by ? value / by : 0;
        } else if (*at == '%') at++, value %= primary();
        else return value;
    }
}
static long expression(void) {
    long value = term();
    while (*at == '+' || *at == '-') {
        char op = *at++;
        long right = term();
        value = op == '+' ? value + right : value - right;
    }
    return value;
}

int main(void) {
    const char *sums[] = {"1 + 2 * 3", "(1 + 2) * 3", "100 / 7 % 5 - -4", "2*(3+(4-1)*5)-10/(2+3)", "7/0"};
    for (unsigned i = 0; i < sizeof sums / sizeof *sums; i++) {
        at = sums[i];
        printf("%s = %ld\n", sums[i], expression());
    }
    return 0;
}
