/* A Lisp reader and evaluator over a fixed heap of cells with mark and sweep collection. */
#include <ctype.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CELLS 600
#define ROOTS 400

typedef struct cell cell;
typedef cell *(*primitive)(cell *);
struct cell {
    enum { FREE, PAIR, INTEGER, SYMBOL, PRIMITIVE, LAMBDA } tag;
    int mark;
    union {
        struct { cell *car, *cdr; } pair;
        long integer;
        char symbol[16];
        primitive function;
        struct { cell *params, *body; } lambda;
    };
};

static cell heap[CELLS], *free_list;
static cell *roots[ROOTS];
static int nroots, collections;
static cell *globals, *symbols;
static jmp_buf on_error;
#define NIL ((cell *)0)

static void error(const char *what) { printf("error: %s", what); longjmp(on_error, 1); }

static cell *root(cell *c)
{
    if (nroots == ROOTS) error("too deep");
    return roots[nroots++] = c;
}

static void mark(cell *c)
{
    while (c && !c->mark) {
        c->mark = 1;
        if (c->tag == PAIR) { mark(c->pair.car); c = c->pair.cdr; }
        else if (c->tag == LAMBDA) { mark(c->lambda.params); c = c->lambda.body; }
        else break;
    }
}

static int collect(void)
{
    int live = 0;
    collections++;
    for (int i = 0; i < nroots; i++) mark(roots[i]);
    mark(globals);
    mark(symbols);
    free_list = NULL;
    for (cell *c = heap; c < heap + CELLS; c++) {
        if (c->mark) {
            c->mark = 0;
            live++;
        } else {
            c->tag = FREE;
            c->pair.cdr = free_list;
            free_list = c;
        }
    }
    return live;
}

static cell *allocate(int tag)
{
    if (!free_list) collect();
    if (!free_list) error("out of cells");
    cell *c = free_list;
    free_list = c->pair.cdr;
    c->tag = tag;
    return root(c);
}

static cell *cons(cell *a, cell *d)
{
    root(a), root(d);
    cell *c = allocate(PAIR);
    c->pair.car = a;
    c->pair.cdr = d;
    return c;
}
static cell *integer(long v) { cell *c = allocate(INTEGER); c->integer = v; return c; }
static cell *symbol(const char *name)
{
    for (cell *s = symbols; s; s = s->pair.cdr)
        if (!strcmp(s->pair.car->symbol, name)) return s->pair.car;
    cell *c = allocate(SYMBOL);
    strncpy(c->symbol, name, 15);
    c->symbol[15] = 0;
    symbols = cons(c, symbols);
    return c;
}

static const char *in;
static cell *read(void)
{
    while (isspace((unsigned char)*in)) in++;
    if (*in == '\'') { in++; return cons(symbol("quote"), cons(read(), NIL)); }
    if (*in == '(') {
        cell *items[32];
        int n = 0;
        cell *list = NIL;
        for (in++;;) {
            while (isspace((unsigned char)*in)) in++;
            if (*in == ')' || !*in) break;
            items[n++] = read();
        }
        if (*in) in++;
        while (n) list = cons(items[--n], list);
        return list;
    }
    char word[16];
    int n = 0;
    while (*in && !isspace((unsigned char)*in) && *in != '(' && *in != ')') {
        if (n < 15) word[n++] = *in;
        in++;
    }
    word[n] = '\0';
    char *end;
    long v = strtol(word, &end, 10);
    return *end || !n ? symbol(word) : integer(v);
}

static void print(const cell *c)
{
    if (!c) { printf("()"); return; }
    switch (c->tag) {
    case INTEGER: printf("%ld", c->integer); break;
    case SYMBOL: printf("%s", c->symbol); break;
    case PRIMITIVE: case LAMBDA: printf("<function>"); break;
    case PAIR:
        putchar('(');
        for (;; c = c->pair.cdr) {
            print(c->pair.car);
            if (!c->pair.cdr) break;
            if (c->pair.cdr->tag != PAIR) { printf(" . "); print(c->pair.cdr); break; }
            putchar(' ');
        }
        putchar(')');
        break;
    default: printf("?%d?", c->tag);
    }
}

static cell *car(cell *c) { if (!c || c->tag != PAIR) error("not a pair"); return c->pair.car; }
static cell *cdr(cell *c) { if (!c || c->tag != PAIR) error("not a pair"); return c->pair.cdr; }
static long value(cell *c) { if (!c || c->tag != INTEGER) error("not a number"); return c->integer; }
static cell *truth(int b) { return b ? symbol("t") : NIL; }

static cell *p_add(cell *a) { long s = 0; for (; a; a = cdr(a)) s += value(car(a)); return integer(s); }
static cell *p_mul(cell *a) { long s = 1; for (; a; a = cdr(a)) s *= value(car(a)); return integer(s); }
static cell *p_sub(cell *a) { return integer(value(car(a)) - value(car(cdr(a)))); }
static cell *p_less(cell *a) { return truth(value(car(a)) < value(car(cdr(a)))); }
static cell *p_cons(cell *a) { return cons(car(a), car(cdr(a))); }
static cell *p_car(cell *a) { return car(car(a)); }
static cell *p_cdr(cell *a) { return cdr(car(a)); }
static cell *p_null(cell *a) { return truth(car(a) == NIL); }

static cell *lookup(cell *name, cell *env)
{
    for (int round = 0; round < 2; round++, env = globals)
        for (cell *e = env; e; e = e->pair.cdr)
            if (e->pair.car->pair.car == name) return e->pair.car->pair.cdr;
    error("unbound symbol");
    return NIL;
}

static cell *eval(cell *x, cell *env)
{
    int frame = nroots;
    cell *result = NIL;
    if (!x || x->tag == INTEGER) return x;
    if (x->tag == SYMBOL) return lookup(x, env);
    root(x), root(env);
    cell *head = car(x);
    if (head == symbol("quote")) result = car(cdr(x));
    else if (head == symbol("if")) result = eval(eval(car(cdr(x)), env) ? car(cdr(cdr(x))) : car(cdr(cdr(cdr(x)))), env);
    else if (head == symbol("lambda")) {
        result = allocate(LAMBDA);
        result->lambda.params = car(cdr(x));
        result->lambda.body = car(cdr(cdr(x)));
    } else if (head == symbol("define")) {
        result = eval(car(cdr(cdr(x))), env);
        globals = cons(cons(car(cdr(x)), result), globals);
    } else {
        cell *f = root(eval(head, env)), *args = NIL, *values[16];
        int n = 0;
        for (cell *a = cdr(x); a; a = cdr(a)) values[n++] = root(eval(car(a), env));
        while (n) args = cons(values[--n], args);
        if (!f) error("not a function");
        if (f->tag == PRIMITIVE) result = f->function(args);
        else if (f->tag == LAMBDA) {
            cell *inner = env;
            for (cell *p = f->lambda.params; p; p = cdr(p), args = cdr(args)) inner = cons(cons(car(p), car(args)), inner);
            result = eval(f->lambda.body, inner);
        } else error("not a function");
    }
    nroots = frame;
    return root(result);
}

int main(void)
{
    static const struct { const char *name; primitive function; } primitives[] = {
        {"+", p_add}, {"*", p_mul}, {"-", p_sub}, {"<", p_less}, {"cons", p_cons}, {"car", p_car}, {"cdr", p_cdr}, {"null", p_null}};
    static const char *const lines[] = {
        "(+ 1 2 (* 3 4))", "'(a (b c) 1)", "(define square (lambda (x) (* x x)))", "(square 12)",
        "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 15)",
        "(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))", "(fib 10)",
        "(define map (lambda (f l) (if (null l) l (cons (f (car l)) (map f (cdr l))))))",
        "(map square '(1 2 3 4 5))", "(map (lambda (x) (cons x 'y)) '(1 2))", "(car 5)", "(undefined 1)", "((lambda (x y) (- x y)) 10 3)",
        "(define loop (lambda (n acc) (if (< n 1) acc (loop (- n 1) (+ acc n)))))", "(loop 5 0)", "(loop 1000 0)"};
    collect();
    for (size_t i = 0; i < sizeof primitives / sizeof *primitives; i++) {
        cell *f = allocate(PRIMITIVE);
        f->function = primitives[i].function;
        globals = cons(cons(symbol(primitives[i].name), f), globals);
    }
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        nroots = 0;
        in = lines[i];
        printf("%s => ", in);
        if (setjmp(on_error) == 0) print(eval(read(), NIL));
        putchar('\n');
    }
    nroots = 0;
    printf("live cells: %d, collected: %s\n", collect(), collections > 5 ? "often" : "seldom");
    return 0;
}
