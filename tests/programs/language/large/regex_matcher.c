/* Regular expressions three ways: backtracking matcher, compiled NFA simulated in step, and globbing. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* c . ^ $ * + ? and classes, matched by recursion */
static int match_here(const char *re, const char *text);

static int one(const char *re, int c, int *length)
{
    if (*re == '[') {
        const char *p = re + 1;
        int negate = *p == '^', hit = 0;
        if (negate) p++;
        do {
            if (p[1] == '-' && p[2] != ']') {
                hit |= c >= p[0] && c <= p[2];
                p += 3;
            } else
                hit |= c == *p++;
        } while (*p != ']');
        *length = (int)(p - re) + 1;
        return c != '\0' && hit != negate;
    }
    if (*re == '\\') {
        *length = 2;
        switch (re[1]) {
        case 'd': return isdigit(c) != 0;
        case 'w': return isalnum(c) || c == '_';
        case 's': return isspace(c) != 0;
        default: return c == re[1];
        }
    }
    *length = 1;
    return c && (*re == '.' || *re == c);
}

static int repeat(const char *re, const char *rest, const char *text, int least, int most)
{
    const char *t = text;
    int n = 0, length;
    while (n < most && one(re, (unsigned char)*t, &length)) t++, n++;
    for (; n >= least; n--, t--)
        if (match_here(rest, t)) return 1;
    return 0;
}

static const char *match_end;
static int match_here(const char *re, const char *text)
{
    int length;
    if (*re == '\0') {
        match_end = text;
        return 1;
    }
    if (re[0] == '$' && re[1] == '\0') return match_end = text, *text == '\0';
    int hit = one(re, (unsigned char)*text, &length);
    switch (re[length]) {
    case '*': return repeat(re, re + length + 1, text, 0, 1000);
    case '+': return repeat(re, re + length + 1, text, 1, 1000);
    case '?': return repeat(re, re + length + 1, text, 0, 1);
    }
    return hit && match_here(re + length, text + 1);
}

static int match(const char *re, const char *text, const char **start)
{
    *start = text;
    if (*re == '^') return match_here(re + 1, text);
    do
        if (match_here(re, *start)) return 1;
    while (*(*start)++);
    return 0;
}

/* Thompson's construction for | * and parentheses, simulated by sets of states */
enum { SPLIT = 256, ACCEPT = 257 };
struct state { int c; struct state *out, *out1; int mark; };
static struct state states[200];
static int nstates, generation;
static struct state *state(int c, struct state *out, struct state *out1)
{
    struct state *s = &states[nstates++];
    s->c = c, s->out = out, s->out1 = out1, s->mark = 0;
    return s;
}

static const char *re;
/* builds what matches the alternatives at `re` and goes on to `next`; parsed right to left of each branch by recursion */
static struct state *alternatives(struct state *next);
static struct state *branch(struct state *next)
{
    if (*re == '\0' || *re == '|' || *re == ')') return next;
    const char *atom = re;
    int depth = 0;
    do {
        if (*re == '(') depth++;
        if (*re == ')') depth--;
        re++;
    } while (depth);
    char op = *re == '*' || *re == '?' ? *re++ : 0;
    struct state *rest = branch(next);
    const char *after = re;
    struct state *loop = op ? state(SPLIT, NULL, rest) : rest, *start;
    if (*atom == '(') {
        re = atom + 1;
        start = alternatives(op == '*' ? loop : rest);
    } else
        start = state((unsigned char)*atom, op == '*' ? loop : rest, NULL);
    re = after;
    if (!op) return start;
    loop->out = start;
    return loop;
}
static struct state *alternatives(struct state *next)
{
    struct state *s = branch(next);
    while (*re == '|') {
        re++;
        s = state(SPLIT, s, branch(next));
    }
    return s;
}

static void follow(struct state *s, struct state **set, int *n)
{
    if (s->mark == generation) return;
    s->mark = generation;
    if (s->c == SPLIT) {
        follow(s->out, set, n);
        follow(s->out1, set, n);
    } else
        set[(*n)++] = s;
}

static int nfa(const char *pattern, const char *text)
{
    struct state *a[200], *b[200], **now = a, **then = b, **t;
    int n = 0, m;
    nstates = 0;
    re = pattern;
    struct state *start = alternatives(state(ACCEPT, NULL, NULL));
    generation++;
    follow(start, now, &n);
    for (; *text; text++) {
        generation++;
        m = 0;
        for (int i = 0; i < n; i++)
            if (now[i]->c == (unsigned char)*text) follow(now[i]->out, then, &m);
        t = now, now = then, then = t, n = m;
    }
    for (int i = 0; i < n; i++)
        if (now[i]->c == ACCEPT) return 1;
    return 0;
}

static int glob(const char *p, const char *s)
{
    for (; *p; p++, s++) {
        if (*p == '*') {
            do
                if (glob(p + 1, s)) return 1;
            while (*s++);
            return 0;
        }
        if (!*s || (*p != '?' && *p != *s)) return 0;
    }
    return !*s;
}

int main(void)
{
    static const char *tests[][2] = {
        {"b+", "aabbbcc"}, {"^a.*c$", "abcabc"}, {"[0-9]+", "room 101."}, {"[^a-z ]", "hello World"}, {"\\d\\d:\\d\\d", "at 12:45 h"},
        {"x*", "aaa"}, {"colou?r", "my color"}, {"^$", ""}, {"a.c", "ac"}, {"\\w+@\\w+\\.org", "write to me@here.org now"}, {"q", "none"}, {"\\.", "a.b"}};
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        const char *start;
        if (match(tests[i][0], tests[i][1], &start)) printf("/%s/ in \"%s\": \"%.*s\" at %td\n", tests[i][0], tests[i][1], (int)(match_end - start), start, start - tests[i][1]);
        else printf("/%s/ not in \"%s\"\n", tests[i][0], tests[i][1]);
    }
    static const char *words[] = {"", "ab", "abab", "aabb", "cd", "abcdab", "aaaaaaaaaaaaaaaaaaaaaaaa"};
    static const char *patterns[] = {"(ab)*", "(ab|cd)*", "a*b*", "(a|b)*abb?", "(a?a?a?a?a?a?a?a?)(aaaaaaaa)(aaaaaaaaaaaa)", "((a|c)(b|d))*"};
    for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
        printf("%-45s", patterns[p]);
        for (size_t w = 0; w < sizeof words / sizeof *words; w++) putchar("-+"[nfa(patterns[p], words[w])]);
        printf(" %d states\n", nstates);
    }
    printf("%d%d%d%d%d\n", glob("*.c", "main.c"), glob("*.c", "main.h"), glob("m??n.*", "main.cpp"), glob("*", ""), glob("a*b*c", "axxbyyc"));
    return 0;
}
