/* Splits C-like source into tokens, with line numbers, keywords, numbers, strings and comments. */
#include <stdio.h>
#include <string.h>
#include <ctype.h>

#define KEYWORDS X(IF, "if") X(ELSE, "else") X(WHILE, "while") X(RETURN, "return") X(INT, "int") X(FOR, "for")

typedef enum {
	T_END, T_NAME, T_NUMBER, T_STRING, T_CHAR, T_OPERATOR, T_ERROR,
#define X(name, text) T_##name,
	KEYWORDS
#undef X
	T_COUNT
} TokenKind;

static const char *const kind_names[T_COUNT] = {
	[T_END] = "end", [T_NAME] = "name", [T_NUMBER] = "number", [T_STRING] = "string",
	[T_CHAR] = "char", [T_OPERATOR] = "operator", [T_ERROR] = "error",
#define X(name, text) [T_##name] = "keyword " text,
	KEYWORDS
#undef X
};

struct keyword { const char *text; TokenKind kind; };
static const struct keyword keywords[] = {
#define X(name, text) { text, T_##name },
	KEYWORDS
#undef X
};

typedef struct {
	TokenKind kind;
	const char *start;
	int length;
	int line;
	long value;
} Token;

typedef struct {
	const char *at;
	int line;
	int errors;
} Scanner;

static const char *operators[] = {"<<=", ">>=", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
	"+=", "-=", "*=", "/=", NULL};

static void skip_blank(Scanner *s)
{
	for (;;) {
		switch (*s->at) {
		case '\n':
			s->line++;
			/* fall through */
		case ' ': case '\t': case '\r':
			s->at++;
			continue;
		case '/':
			if (s->at[1] == '/') {
				while (*s->at && *s->at != '\n') s->at++;
				continue;
			}
			if (s->at[1] == '*') {
				s->at += 2;
				while (*s->at && !(s->at[0] == '*' && s->at[1] == '/')) {
					if (*s->at == '\n') s->line++;
					s->at++;
				}
				if (*s->at) s->at += 2;
				continue;
			}
			return;
		default:
			return;
		}
	}
}

static Token next(Scanner *s)
{
	Token t = {T_END};
	skip_blank(s);
	t.start = s->at;
	t.line = s->line;
	unsigned char c = *s->at;
	if (c == '\0')
		return t;
	if (isalpha(c) || c == '_') {
		while (isalnum((unsigned char)*s->at) || *s->at == '_') s->at++;
		t.kind = T_NAME;
		t.length = s->at - t.start;
		for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++)
			if (strlen(keywords[i].text) == (size_t)t.length && !strncmp(keywords[i].text, t.start, t.length))
				t.kind = keywords[i].kind;
		return t;
	}
	if (isdigit(c)) {
		int base = 10;
		t.kind = T_NUMBER;
		if (c == '0' && (s->at[1] | 32) == 'x') {
			base = 16;
			s->at += 2;
		} else if (c == '0')
			base = 8;
		while (isxdigit((unsigned char)*s->at)) {
			int digit = isdigit((unsigned char)*s->at) ? *s->at - '0' : tolower(*s->at) - 'a' + 10;
			if (digit >= base) { t.kind = T_ERROR; s->errors++; }
			t.value = t.value * base + digit;
			s->at++;
		}
		goto done;
	}
	if (c == '"' || c == '\'') {
		s->at++;
		while (*s->at && *s->at != c && *s->at != '\n') {
			if (*s->at == '\\') s->at++;
			t.value++;
			s->at++;
		}
		if (*s->at == c) {
			s->at++;
			t.kind = c == '"' ? T_STRING : T_CHAR;
		} else {
			t.kind = T_ERROR;
			s->errors++;
		}
		goto done;
	}
	t.kind = T_OPERATOR;
	for (const char **op = operators; *op; op++)
		if (strncmp(s->at, *op, strlen(*op)) == 0) {
			s->at += strlen(*op);
			goto done;
		}
	if (!strchr("+-*/%=<>!&|^~?:;,.(){}[]", c)) {
		t.kind = T_ERROR;
		s->errors++;
	}
	s->at++;
done:
	t.length = (int)(s->at - t.start);
	return t;
}

int main(void)
{
	const char *source =
		"int main(void) { // comment\n"
		"  int x = 0x1F + 017 - 42;\n"
		"  /* long\n     comment */\n"
		"  for (;x >>= 1;) { s[\"a\\\"b\"]->y += 'c'; }\n"
		"  while (x<=y && !z) x++ ; else @ 09\n"
		"  return _under_score9 \"open\n"
		"}\n";
	Scanner s = {source, 1, 0};
	int histogram[T_COUNT] = {0}, line = 0;
	Token t;
	do {
		t = next(&s);
		if (t.line != line)
			printf("%s%3d:", line ? "\n" : "", t.line);
		line = t.line;
		printf(" %s", kind_names[t.kind]);
		if (t.kind == T_NUMBER) printf("=%ld", t.value);
		else if (t.kind != T_END) printf("'%.*s'", t.length, t.start);
		histogram[t.kind]++;
	} while (t.kind != T_END);
	printf("\n");
	for (int k = 0; k < T_COUNT; k++)
		if (histogram[k]) printf("%-14s %2d\n", kind_names[k], histogram[k]);
	return s.errors;
}
