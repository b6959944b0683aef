// input: 1 + 2 * 3
// input: (1 + 2) * 3
// input: -2 ^ 2
// input: 2 ^ 3 ^ 2
// input: x = 10 / 4
// input: y = x * x - 1
// input: y
// input: sqrt(y * y + 1)
// input: max(x, y, 3) + min(1, -1)
// input: 7 % 4 + 10 % 3
// input: 1 / 0
// input: (1 + 2
// input: 1 +
// input: unknown + 1
// input: foo(3)
// input: 1e3 + .5
// input: 3 > 2 ? 10 : 20
// input: 1 == 2 ? 10 : 2 < 3 ? 30 : 40
/* Recursive-descent calculator with variables and functions, reading lines from standard input. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <math.h>

#define MAXVARS 32

static struct { char name[16]; double value; } vars[MAXVARS];
static int nvars;
static const char *p;
static const char *error;

static double expression(void);

static void skip(void) { while (isspace((unsigned char)*p)) p++; }

static int accept(char c)
{
    skip();
    if (*p != c) return 0;
    p++;
    return 1;
}

static double fail(const char *why)
{
    if (!error) error = why;
    return 0;
}

static double *variable(const char *name, int create)
{
    int i;
    for (i = 0; i < nvars; i++)
        if (!strcmp(vars[i].name, name)) return &vars[i].value;
    if (!create || nvars == MAXVARS) return NULL;
    strcpy(vars[nvars].name, name);
    vars[nvars].value = 0;
    return &vars[nvars++].value;
}

static double call(const char *name)
{
    double args[8];
    int n = 0, i;
    if (!accept(')')) {
        do {
            double v = expression();
            if (n < 8) args[n++] = v;
        } while (accept(','));
        if (!accept(')')) return fail("expected ) after arguments");
    }
    if (!strcmp(name, "sqrt") && n == 1) return sqrt(args[0]);
    if (!strcmp(name, "max") && n > 0) {
        double best = args[0];
        for (i = 1; i < n; i++) best = args[i] > best ? args[i] : best;
        return best;
    }
    if (!strcmp(name, "min") && n > 0) {
        double best = args[0];
        for (i = 1; i < n; i++) best = args[i] < best ? args[i] : best;
        return best;
    }
    return fail("no such function");
}

static double primary(void)
{
    double v;
    skip();
    if (accept('(')) {
        v = expression();
        if (!accept(')')) return fail("expected )");
        return v;
    }
    if (isdigit((unsigned char)*p) || *p == '.') {
        char *end;
        v = strtod(p, &end);
        p = end;
        return v;
    }
    if (isalpha((unsigned char)*p)) {
        char name[16];
        int n = 0;
        double *var;
        while (isalnum((unsigned char)*p)) {
            if (n < 15) name[n++] = *p;
            p++;
        }
        name[n] = 0;
        if (accept('(')) return call(name);
        var = variable(name, 0);
        return var ? *var : fail("unknown variable");
    }
    return fail("expected a value");
}

static double power(void);
static double unary(void)
{
    if (accept('-')) return -unary();
    if (accept('+')) return unary();
    return power();
}
static double power(void)
{
    double base = primary();
    if (accept('^')) return pow(base, unary());
    return base;
}
static double term(void)
{
    double v = unary();
    for (;;) {
        if (accept('*'))
            v *= unary();
        else if (accept('/')) {
            double d = unary();
            if (d == 0) return fail("division by zero");
            v /= d;
        } else if (accept('%'))
            v = fmod(v, unary());
        else
            return v;
    }
}
static double sum(void)
{
    double v = term();
    for (;;)
        if (accept('+'))
            v += term();
        else if (accept('-'))
            v -= term();
        else
            return v;
}
static double comparison(void)
{
    double v = sum();
    skip();
    if (p[0] == '=' && p[1] == '=') { p += 2; return v == sum(); }
    if (accept('<')) return v < sum();
    if (accept('>')) return v > sum();
    return v;
}
static double expression(void)
{
    double v = comparison();
    if (accept('?')) {
        double yes = expression(), no;
        if (!accept(':')) return fail("expected :");
        no = expression();
        return v ? yes : no;
    }
    return v;
}

static void statement(char *line)
{
    char *eq = strchr(line, '=');
    double v;
    error = NULL;
    if (eq && eq[1] != '=' && eq != line && eq[-1] == ' ' && isalpha((unsigned char)line[0])) {
        char name[16];
        sscanf(line, "%15[a-z]", name);
        p = eq + 1;
        v = expression();
        if (!error) {
            *variable(name, 1) = v;
            printf("%s := %g\n", name, v);
        }
    } else {
        p = line;
        v = expression();
        skip();
        if (*p && !error) error = "something is left over";
        if (!error) printf("%.10g\n", v);
    }
    if (error) printf("error at column %d: %s\n", (int)(p - line) + 1, error);
}

int main(void)
{
    char line[128];
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        printf("%s  =>  ", line);
        statement(line);
    }
    printf("%d variables\n", nvars);
    return 0;
}
