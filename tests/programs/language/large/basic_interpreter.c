/* A line-numbered BASIC with LET, PRINT, IF, GOTO, GOSUB, FOR, NEXT, DIM, DATA-less; tokens on the fly. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAXLINES 64

struct line { int number; const char *text; };

static const char *const primes_program =
	"10 REM PRIMES\n"
	"20 FOR N = 2 TO 40\n"
	"30 LET P = 1\n"
	"40 FOR D = 2 TO N - 1\n"
	"50 IF N / D * D = N THEN LET P = 0\n"
	"60 NEXT D\n"
	"70 IF P = 1 THEN PRINT N; \" \";\n"
	"80 NEXT N\n"
	"90 PRINT\n"
	"100 GOSUB 200\n"
	"110 DIM A(10)\n"
	"120 FOR I = 0 TO 9 : LET A(I) = (I * 7 + 3) - (I * 7 + 3) / 10 * 10 : NEXT I\n"
	"130 LET S = 0\n"
	"140 FOR I = 0 TO 8\n"
	"150 IF A(I) <= A(I + 1) THEN GOTO 180\n"
	"160 LET T = A(I) : LET A(I) = A(I + 1) : LET A(I + 1) = T\n"
	"170 LET S = 1\n"
	"180 NEXT I\n"
	"190 IF S = 1 THEN GOTO 130\n"
	"192 FOR I = 0 TO 9 : PRINT A(I); : NEXT I\n"
	"194 PRINT\n"
	"196 PRINT \"DONE\", -3 + 2 * (4 - 1); \"!\"\n"
	"198 END\n"
	"200 LET F = 1 : FOR K = 1 TO 10 : LET F = F * K : NEXT K\n"
	"210 PRINT \"10! =\"; F\n"
	"220 RETURN\n";

static struct line program[MAXLINES];
static int nlines, pc;
static const char *p;
static long vars[26], *arrays[26];
static int sizes[26];
static struct { int pc; const char *at; } returns[8];
static struct { int variable, pc; long limit; const char *at; } loops[8];
static int nreturns, nloops, stopped;
static long executed;

static void oops(const char *what)
{
	printf("?%s IN %d\n", what, program[pc].number);
	stopped = 1;
}

static void blank(void) { while (*p == ' ') p++; }

static int word(const char *w)
{
	size_t n = strlen(w);
	blank();
	if (strncmp(p, w, n) || (isalpha((unsigned char)*w) && isalpha((unsigned char)p[n]))) return 0;
	p += n;
	return 1;
}

static long expression(void);

static long *location(void)
{
	static long nowhere;
	blank();
	if (!isupper((unsigned char)*p)) { oops("SYNTAX"); return &nowhere; }
	int v = *p++ - 'A';
	if (*p != '(') return &vars[v];
	p++;
	long i = expression();
	if (!word(")")) oops("SYNTAX");
	if (!arrays[v] || i < 0 || i >= sizes[v]) { oops("SUBSCRIPT"); return &nowhere; }
	return &arrays[v][i];
}

static long factor(void)
{
	if (word("-")) return -factor();
	if (word("(")) {
		long v = expression();
		if (!word(")")) oops("SYNTAX");
		return v;
	}
	blank();
	if (isdigit((unsigned char)*p)) return strtol(p, (char **)&p, 10);
	return *location();
}

static long term(void)
{
	long v = factor();
	for (;;) {
		if (word("*")) v *= factor();
		else if (word("/")) {
			long d = factor();
			if (d) v /= d;
			else { oops("DIVISION BY ZERO"); return 0; }
		} else return v;
	}
}

static long expression(void)
{
	long v = term();
	for (;;) {
		if (word("+")) v += term();
		else if (word("-")) v -= term();
		else return v;
	}
}

static int condition(void)
{
	long a = expression();
	if (word("<=")) return a <= expression();
	if (word(">=")) return a >= expression();
	if (word("<>")) return a != expression();
	if (word("<")) return a < expression();
	if (word(">")) return a > expression();
	if (word("=")) return a == expression();
	return a != 0;
}

static void jump(long number)
{
	for (int i = 0; i < nlines; i++)
		if (program[i].number == number) {
			pc = i;
			p = program[i].text;
			return;
		}
	oops("NO SUCH LINE");
}

static void print(void)
{
	int newline = 1;
	for (;;) {
		blank();
		if (*p == '\n' || *p == '\0' || *p == ':') break;
		newline = 1;
		if (*p == '"') {
			const char *q = strchr(p + 1, '"');
			printf("%.*s", (int)(q - p - 1), p + 1);
			p = q + 1;
		} else
			printf("%ld", expression());
		if (stopped) return;
		if (word(";")) newline = 0;
		else if (word(",")) { putchar('\t'); newline = 0; }
		else break;
	}
	if (newline) putchar('\n');
}

static void statement(void)
{
	executed++;
	if (word("PRINT")) print();
	else if (word("REM")) p = strchr(p, '\n');
	else if (word("END")) stopped = 1;
	else if (word("GOTO")) jump(expression());
	else if (word("GOSUB")) {
		long to = expression();
		returns[nreturns].pc = pc;
		returns[nreturns++].at = p;
		jump(to);
	} else if (word("RETURN")) {
		if (!nreturns) { oops("RETURN WITHOUT GOSUB"); return; }
		pc = returns[--nreturns].pc;
		p = returns[nreturns].at;
	} else if (word("IF")) {
		int yes = condition();
		if (!word("THEN")) { oops("SYNTAX"); return; }
		if (yes) statement();
		else while (*p && *p != '\n') p++;
	} else if (word("FOR")) {
		blank();
		int v = *p - 'A';
		long *where = location();
		if (!word("=")) { oops("SYNTAX"); return; }
		*where = expression();
		if (!word("TO")) { oops("SYNTAX"); return; }
		long limit = expression();
		while (nloops && loops[nloops - 1].variable == v) nloops--;
		loops[nloops].variable = v, loops[nloops].pc = pc, loops[nloops].limit = limit, loops[nloops].at = p;
		nloops++;
		if (*where > limit) {
			while (!stopped && !word("NEXT")) {
				if (!*p) oops("FOR WITHOUT NEXT");
				if (*p++ == '\n') pc++;
			}
			location();
			nloops--;
		}
	} else if (word("NEXT")) {
		blank();
		int v = *p++ - 'A';
		while (nloops && loops[nloops - 1].variable != v) nloops--;
		if (!nloops) { oops("NEXT WITHOUT FOR"); return; }
		if (++vars[v] <= loops[nloops - 1].limit) {
			pc = loops[nloops - 1].pc;
			p = loops[nloops - 1].at;
		} else
			nloops--;
	} else if (word("DIM")) {
		blank();
		int v = *p - 'A';
		p += 2;
		sizes[v] = (int)expression() + 1;
		word(")");
		arrays[v] = calloc((size_t)sizes[v], sizeof(long));
	} else {
		word("LET");
		long *where = location();
		if (!word("=")) { oops("SYNTAX"); return; }
		*where = expression();
	}
}

static void run(const char *source)
{
	nlines = nreturns = nloops = stopped = 0;
	memset(vars, 0, sizeof vars);
	executed = 0;
	while (*source) {
		char *text;
		program[nlines].number = (int)strtol(source, &text, 10);
		program[nlines++].text = text;
		source = strchr(text, '\n') + 1;
	}
	pc = 0;
	p = program[0].text;
	while (!stopped && executed < 20000) {
		blank();
		if (*p == ':') { p++; continue; }
		if (*p == '\n' || *p == '\0') {
			if (++pc == nlines) break;
			p = program[pc].text;
			continue;
		}
		statement();
	}
	printf("[%ld statements]\n", executed);
	for (int i = 0; i < 26; i++) {
		free(arrays[i]);
		arrays[i] = NULL;
	}
}

int main(void)
{
	run(primes_program);
	run("1 LET X = 10\n2 PRINT X / (X - 10)\n3 PRINT \"NEVER\"\n");
	run("5 FOR I = 3 TO 1\n6 PRINT I\n7 NEXT I\n8 PRINT \"SKIPPED\"\n9 RETURN\n");
	run("1 DIM Z(2)\n2 LET Z(3) = 1\n");
	run("1 GOTO 7\n");
	return 0;
}
