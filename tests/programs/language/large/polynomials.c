/* Polynomials as sorted linked terms: sum, product, derivative, evaluation, printing, Newton's method. */
#include <stdio.h>
#include <stdlib.h>

typedef struct term *Poly;
struct term { int coef, expo; Poly next; };

Poly term(coef, expo, next)
int coef, expo;
Poly next;
{
    Poly p = (Poly) malloc(sizeof(*p));
    p->coef = coef;
    p->expo = expo;
    p->next = next;
    return p;
}

/* adds a term in place, keeping exponents falling and coefficients non-zero */
void accumulate(Poly *p, int coef, int expo)
{
    while (*p && (*p)->expo > expo)
        p = &(**p).next;
    if (*p && (*p)->expo == expo) {
        if (((*p)->coef += coef) == 0) {
            Poly dead = *p;
            *p = dead->next;
            free(dead);
        }
    } else if (coef)
        *p = term(coef, expo, *p);
}

Poly add(const struct term *a, const struct term *b, int sign)
{
    Poly r = 0;
    for (; a; a = a->next) accumulate(&r, a->coef, a->expo);
    for (; b; b = b->next) accumulate(&r, sign * b->coef, b->expo);
    return r;
}

Poly multiply(Poly a, Poly b)
{
    Poly r = 0, q;
    for (; a; a = a->next)
        for (q = b; q; q = q->next)
            accumulate(&r, a->coef * q->coef, a->expo + q->expo);
    return r;
}

Poly derivative(Poly p)
{
    Poly r = NULL, *end = &r;
    while (p) {
        if (p->expo) {
            *end = term(p->coef * p->expo, p->expo - 1, NULL);
            end = &(*end)->next;
        }
        p = p->next;
    }
    return r;
}

double evaluate(Poly p, double x)
{
    double value = 0;
    int expo = p ? p->expo : 0;
    for (; expo >= 0; expo--) {
        value *= x;
        if (p && p->expo == expo) {
            value += p->coef;
            p = p->next;
        }
    }
    return value;
}

void print(const char *name, Poly p)
{
    int first = 1;
    printf("%s = ", name);
    if (!p) printf("0");
    for (; p; p = p->next, first = 0) {
        int c = p->coef;
        printf("%s", first ? c < 0 ? "-" : "" : c < 0 ? " - " : " + ");
        if (c < 0) c = -c;
        if (c != 1 || p->expo == 0) printf("%d", c);
        if (p->expo > 0) printf("x");
        if (p->expo > 1) printf("^%d", p->expo);
    }
    printf("\n");
}

void erase(Poly *p)
{
    Poly next;
    for (; *p; *p = next) {
        next = (*p)->next;
        free(*p);
    }
}

int main(void)
{
    Poly p = NULL, q = NULL, r, d;
    accumulate(&p, 3, 2);
    accumulate(&p, -1, 0);
    accumulate(&p, 1, 5);
    accumulate(&p, 4, 1);
    accumulate(&q, 1, 1);
    accumulate(&q, -1, 0);
    print("p", p);
    print("q", q);
    r = add(p, q, 1);  print("p+q", r); erase(&r);
    r = add(p, q, -1); print("p-q", r); erase(&r);
    r = add(p, p, -1); print("p-p", r); erase(&r);
    r = multiply(p, q); print("pq", r);
    d = derivative(r); print("(pq)'", d);
    printf("%g %g %g\n", evaluate(p, 2), evaluate(r, 2.5), evaluate(d, -1));
    erase(&r);
    erase(&d);

    /* (x-1)^8 row by row: Pascal's triangle with signs */
    r = term(1, 0, NULL);
    for (int i = 1; i <= 8; i++) {
        Poly next = multiply(r, q);
        erase(&r);
        r = next;
        if (i % 4 == 0) print("power", r);
    }
    erase(&r);
    double x = 2;
    d = derivative(p);
    for (int i = 0; i < 8; i++) x -= evaluate(p, x) / evaluate(d, x);
    printf("root near %.6f, value small: %d\n", x, evaluate(p, x) < 1e-9);
    erase(&p);
    erase(&q);
    erase(&d);
    return 0;
}
