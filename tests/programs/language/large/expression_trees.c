// Expression trees: parsed from infix, simplified, differentiated, printed in three orders, compiled to a stack program.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { NUMBER, VARIABLE, BINARY };

struct expr {
  enum kind kind;
  union {
    long number;
    char name;
    struct { char op; struct expr *left, *right; } b;
  } as;
};

typedef struct expr Expr;

static Expr pool[2000];
static int used;

static Expr *number(long v) { return pool[used] = (Expr){NUMBER, {.number = v}}, &pool[used++]; }
static Expr *variable(char c) { pool[used] = (Expr){.kind = VARIABLE, .as.name = c}; return &pool[used++]; }
static Expr *binary(char op, Expr *l, Expr *r)
{
  Expr *e = &pool[used++];
  e->kind = BINARY;
  e->as.b.op = op;
  e->as.b.left = l;
  e->as.b.right = r;
  return e;
}

static int precedence(char op)
{
  return op == '+' || op == '-' ? 1 : op == '*' || op == '/' ? 2 : op == '^' ? 3 : 0;
}

/* precedence climbing */
static Expr *parse(const char **s, int least)
{
  Expr *left;
  if (**s == '(') {
    ++*s;
    left = parse(s, 1);
    ++*s;
  } else if (isdigit((unsigned char)**s)) {
    char *end;
    left = number(strtol(*s, &end, 10));
    *s = end;
  } else
    left = variable(*(*s)++);
  while (precedence(**s) >= least) {
    char op = *(*s)++;
    left = binary(op, left, parse(s, precedence(op) + (op != '^')));
  }
  return left;
}

static int is(const Expr *e, long v) { return e->kind == NUMBER && e->as.number == v; }
static long raise(long b, long e) { long r = 1; while (e-- > 0) r *= b; return r; }

static Expr *simplify(Expr *e)
{
  if (e->kind != BINARY) return e;
  Expr *l = simplify(e->as.b.left), *r = simplify(e->as.b.right);
  char op = e->as.b.op;
  if (l->kind == NUMBER && r->kind == NUMBER) {
    long a = l->as.number, b = r->as.number;
    switch (op) {
    case '+': return number(a + b);
    case '-': return number(a - b);
    case '*': return number(a * b);
    case '^': return number(raise(a, b));
    case '/': if (b && a % b == 0) return number(a / b);
    }
  }
  switch (op) {
  case '+':
    if (is(l, 0)) return r;
    /* fall through */
  case '-':
    if (is(r, 0)) return l;
    break;
  case '*':
    if (is(l, 0) || is(r, 0)) return number(0);
    if (is(l, 1)) return r;
    /* fall through */
  case '/':
    if (is(r, 1)) return l;
    break;
  case '^':
    if (is(r, 0)) return number(1);
    if (is(r, 1)) return l;
  }
  return binary(op, l, r);
}

static Expr *derive(Expr *e, char x)
{
  switch (e->kind) {
  case NUMBER: return number(0);
  case VARIABLE: return number(e->as.name == x);
  case BINARY: break;
  }
  Expr *l = e->as.b.left, *r = e->as.b.right;
  switch (e->as.b.op) {
  case '+': case '-': return binary(e->as.b.op, derive(l, x), derive(r, x));
  case '*': return binary('+', binary('*', derive(l, x), r), binary('*', l, derive(r, x)));
  case '/': return binary('/', binary('-', binary('*', derive(l, x), r), binary('*', l, derive(r, x))), binary('^', r, number(2)));
  default: return binary('*', binary('*', r, binary('^', l, binary('-', r, number(1)))), derive(l, x));
  }
}

static void infix(const Expr *e, int outer)
{
  if (e->kind == NUMBER) printf("%ld", e->as.number);
  else if (e->kind == VARIABLE) putchar(e->as.name);
  else {
    int p = precedence(e->as.b.op);
    if (p < outer) putchar('(');
    infix(e->as.b.left, p);
    putchar(e->as.b.op);
    infix(e->as.b.right, p + 1);
    if (p < outer) putchar(')');
  }
}
static void postfix(const Expr *e)
{
  if (e->kind == BINARY) {
    postfix(e->as.b.left);
    postfix(e->as.b.right);
    printf("%c ", e->as.b.op);
  } else if (e->kind == NUMBER) printf("%ld ", e->as.number);
  else printf("%c ", e->as.name);
}
static void prefix(const Expr *e)
{
  if (e->kind == BINARY) {
    printf("(%c ", e->as.b.op);
    prefix(e->as.b.left);
    putchar(' ');
    prefix(e->as.b.right);
    putchar(')');
  } else infix(e, 0);
}

static long evaluate(const Expr *e, const long values[26])
{
  if (e->kind == NUMBER) return e->as.number;
  if (e->kind == VARIABLE) return values[e->as.name - 'a'];
  long a = evaluate(e->as.b.left, values), b = evaluate(e->as.b.right, values);
  return e->as.b.op == '+' ? a + b : e->as.b.op == '-' ? a - b : e->as.b.op == '*' ? a * b : e->as.b.op == '/' ? (b ? a / b : 0) : raise(a, b);
}

int main(void)
{
  const char *inputs[] = {"1+2*3", "(1+2)*3", "2^3^2", "x*x+3*x-7", "x^3-2*x^2+1*x-0", "(x+1)/(x-1)", "a-(b-c)-d", "x*0+y^1*1", "100/5/2"};
  long values[26] = {0};
  values['x' - 'a'] = 5, values['y' - 'a'] = -2, values[0] = 10, values[1] = 7, values[2] = 3, values[3] = 1;
  for (unsigned i = 0; i < sizeof inputs / sizeof *inputs; i++) {
    const char *s = inputs[i];
    used = 0;
    Expr *e = parse(&s, 1);
    infix(e, 0);
    printf(" = %ld | ", evaluate(e, values));
    postfix(e);
    printf("| ");
    prefix(e);
    printf(" | simple ");
    infix(simplify(e), 0);
    printf(" | d/dx ");
    infix(simplify(derive(e, 'x')), 0);
    printf(" (%d nodes)\n", used);
  }
  return 0;
}
