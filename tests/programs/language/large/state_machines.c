/* Finite automata by table, by switch and by function pointers that return the next state. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* 1. a table: floating point numbers */
enum { S_START, S_SIGN, S_INT, S_DOT, S_FRAC, S_EXP, S_EXPSIGN, S_EXPDIGITS, S_BAD, STATES };
enum { C_DIGIT, C_SIGN, C_DOT, C_E, C_OTHER, CLASSES };
static const unsigned char table[STATES][CLASSES] = {
    [S_START] = {S_INT, S_SIGN, S_DOT, S_BAD, S_BAD},
    [S_SIGN] = {S_INT, S_BAD, S_DOT, S_BAD, S_BAD},
    [S_INT] = {S_INT, S_BAD, S_FRAC, S_EXP, S_BAD},
    [S_DOT] = {S_FRAC, [C_SIGN ... C_OTHER] = S_BAD},
    [S_FRAC] = {S_FRAC, S_BAD, S_BAD, S_EXP, S_BAD},
    [S_EXP] = {S_EXPDIGITS, S_EXPSIGN, S_BAD, S_BAD, S_BAD},
    [S_EXPSIGN] = {S_EXPDIGITS, S_BAD, S_BAD, S_BAD, S_BAD},
    [S_EXPDIGITS] = {S_EXPDIGITS, S_BAD, S_BAD, S_BAD, S_BAD},
    [S_BAD] = {S_BAD, S_BAD, S_BAD, S_BAD, S_BAD},
};
static int is_number(const char *s)
{
    unsigned state = S_START;
    for (; *s; s++) {
        int c = isdigit((unsigned char)*s) ? C_DIGIT : *s == '+' || *s == '-' ? C_SIGN : *s == '.' ? C_DOT : *s == 'e' || *s == 'E' ? C_E : C_OTHER;
        state = table[state][c];
    }
    return (1u << state & (1u << S_INT | 1u << S_FRAC | 1u << S_EXPDIGITS)) != 0;
}

/* 2. a switch: strips comments from C */
static void strip(const char *in, char *out)
{
    enum { CODE, SLASH, LINE, BLOCK, STAR, STRING, ESCAPE } state = CODE;
    for (; *in; in++) {
        char c = *in;
        switch (state) {
        case CODE:
            if (c == '/') { state = SLASH; continue; }
            if (c == '"') state = STRING;
            break;
        case SLASH:
            if (c == '/') { state = LINE; continue; }
            if (c == '*') { state = BLOCK; continue; }
            *out++ = '/';
            state = CODE;
            break;
        case LINE:
            if (c != '\n') continue;
            state = CODE;
            break;
        case BLOCK:
            if (c == '*') state = STAR;
            continue;
        case STAR:
            if (c == '/') { c = ' '; state = CODE; break; }
            if (c != '*') state = BLOCK;
            continue;
        case STRING:
            if (c == '\\') state = ESCAPE;
            else if (c == '"') state = CODE;
            break;
        case ESCAPE:
            state = STRING;
        }
        *out++ = c;
    }
    *out = '\0';
}

/* 3. states are functions: a turnstile with coins */
struct turnstile;
struct state { struct state (*next)(struct turnstile *, char event); };
struct turnstile { int coins, passed, alarms; };
static struct state locked(struct turnstile *, char), unlocked(struct turnstile *, char), alarm_state(struct turnstile *, char);

static struct state locked(struct turnstile *t, char event)
{
    if (event == 'c') { t->coins++; return (struct state){unlocked}; }
    if (event == 'p') { t->alarms++; return (struct state){alarm_state}; }
    return (struct state){locked};
}
static struct state unlocked(struct turnstile *t, char event)
{
    struct state s = {unlocked};
    switch (event) {
    case 'p': t->passed++; s.next = locked; break;
    case 'c': t->coins++; break;
    }
    return s;
}
static struct state alarm_state(struct turnstile *t, char event)
{
    (void)t;
    return event == 'r' ? (struct state){.next = locked} : (struct state){alarm_state};
}

int main(void)
{
    static const char *numbers[] = {"42", "-3.14", "+.5", "5.", "1e10", "2.5E-3", "", ".", "e5", "1e", "1e+", "--1", "1.2.3", "0x10"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) printf("%s\"%s\": %s", i ? ", " : "", numbers[i], is_number(numbers[i]) ? "yes" : "no");
    char buffer[200];
    strip("int a; // one\nchar *s = \"/* no \\\" comment */\"; /* two **/ int b = 4 / 2; /* x */", buffer);
    printf("\n%s\n", buffer);
    struct turnstile t = {0};
    struct state s = {locked};
    for (const char *e = "cpccppprccpxp"; *e; e++) {
        s = s.next(&t, *e);
        putchar(s.next == locked ? 'L' : s.next == unlocked ? 'U' : 'A');
    }
    printf(" coins %d passed %d alarms %d\n", t.coins, t.passed, t.alarms);
    return 0;
}
