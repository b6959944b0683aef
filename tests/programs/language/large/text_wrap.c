// input: It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.
// input:
// input: However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so well fixed in the minds of the surrounding families.
// input: incomprehensibilities-of-unbreakable-length
/* Reads paragraphs, wraps them greedily and by least squares, justifies, centres, and counts like wc. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 32
#define MAXWORDS 128

struct counts { long lines, words, chars; };

static char *words[MAXWORDS];
static int nwords;

static int get_line(char *s, int lim)
{
	int c, i;
	for (i = 0; i < lim - 1 && (c = getchar()) != EOF && c != '\n'; ++i)
		s[i] = c;
	s[i] = '\0';
	return i == 0 && c == EOF ? -1 : i;
}

static void split(char *line)
{
	char *p = line;
	nwords = 0;
	for (;;) {
		while (isspace((unsigned char)*p)) *p++ = '\0';
		if (!*p) return;
		words[nwords++] = p;
		while (*p && !isspace((unsigned char)*p)) ++p;
	}
}

static void put_justified(int from, int to, int last)
{
	int letters = 0, gaps = to - from - 1, i, spaces;
	for (i = from; i < to; i++) letters += strlen(words[i]);
	putchar('|');
	for (i = from; i < to; i++) {
		fputs(words[i], stdout);
		if (i == to - 1) break;
		spaces = last ? 1 : (WIDTH - letters) / gaps;
		if (!last && i - from < (WIDTH - letters) % gaps) spaces++;
		printf("%*s", spaces, "");
		letters += last ? 1 : 0;
	}
	if (last || !gaps) {
		int used = 0;
		for (i = from; i < to; i++) used += (int)strlen(words[i]) + (i > from);
		if (used < WIDTH) printf("%*c", WIDTH - used, ' ');
	}
	puts("|");
}

static void greedy(void)
{
	int i, start = 0, length = 0;
	for (i = 0; i < nwords; i++) {
		int n = (int)strlen(words[i]);
		if (length && length + 1 + n > WIDTH) {
			put_justified(start, i, 0);
			start = i;
			length = n;
		} else
			length += (length > 0) + n;
	}
	if (start < nwords) put_justified(start, nwords, 1);
}

static void best(void)
{
	long cost[MAXWORDS + 1];
	int next[MAXWORDS + 1];
	cost[nwords] = 0;
	for (int i = nwords - 1; i >= 0; i--) {
		long length = -1;
		cost[i] = -1;
		for (int j = i; j < nwords; j++) {
			length += 1 + strlen(words[j]);
			if (length > WIDTH && j > i) break;
			long slack = length > WIDTH ? 0 : WIDTH - length, c = (j == nwords - 1 ? 0 : slack * slack) + cost[j + 1];
			if (cost[i] < 0 || c < cost[i]) {
				cost[i] = c;
				next[i] = j + 1;
			}
		}
	}
	for (int i = 0; i < nwords; i = next[i]) {
		char line[512] = "";
		for (int j = i; j < next[i]; j++) {
			if (j > i) strcat(line, " ");
			strcat(line, words[j]);
		}
		int pad = WIDTH - (int)strlen(line);
		if (pad < 0) pad = 0;
		printf("%*s%s\n", 1 + pad / 2, "", line);
	}
	printf("  cost %ld\n", nwords ? cost[0] : 0);
}

int main(void)
{
	static char line[1024];
	struct counts total = {0, 0, 0};
	int n;
	while ((n = get_line(line, sizeof line)) >= 0) {
		total.lines++;
		total.chars += n + 1;
		split(line);
		total.words += nwords;
		greedy();
		best();
	}
	printf("%7ld %7ld %7ld\n", total.lines, total.words, total.chars);
	return 0;
}
