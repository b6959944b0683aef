/* The order of expansion: arguments first, then rescanning, names hidden while they expand. */
#include <stdio.h>
#define STR(...) #__VA_ARGS__
#define X(...) STR(__VA_ARGS__)
#define one 1
#define plus(a) (a + one)
#define twice(m, a) m(m(a))
#define again again one
#define ping pong a
#define pong ping b
#define square(x) [x*x]
#define alias square
#define half half(
#define open (
#define close )
#define EMPTY()
#define hide(x) x EMPTY()
#define nest(a) <a>
#define glue(a, b) a##b
#define expand_glue(a, b) glue(a, b)
#define pair 5, 6
#define first(a, ...) a
#define call(m, args) m args
#define spread(...) first(__VA_ARGS__)
#define oneplus nine
#define fact(n) n * fact(n - one)
int main(void)
{
    puts(X(plus(plus(2))));
    puts(X(twice(plus, 3)));
    puts(X(again again));
    puts(X(ping));
    puts(X(pong));
    puts(X(alias(4) alias (5) alias));
    puts(X(half one)));
    puts(X(square open 7 close));
    puts(X(hide(square)(8)));
    puts(X(nest(nest(nest(one))) nest nest(2)));
    puts(X(glue(on, e) glue(one, plus) expand_glue(one, plus)));
    puts(X(spread(pair) call(first, (pair, 9))));
    puts(X(fact(fact(2))));
    puts(X(-EMPTY()- - EMPTY() -));
    puts(X(twice(alias, alias)));
    puts(X(first((a, b), c) first(, d) first(e,)));
    puts(STR(one plus(2)));
    return 0;
}
