// input: look
// input: take lamp
// input: north
// input: take gold
// input: inventory
// input: up
// input: light lamp
// input: look
// input: east
// input: take
// input: take gold
// input: drop lamp
// input: west
// input: south
// input: xyzzy
// input: south
// input: put gold
// input: score
/* A text adventure: rooms, things, verbs in a table of functions. */
#include <stdio.h>
#include <string.h>
#include <stdlib.h>

enum direction { NORTH, SOUTH, EAST, WEST, UP, DOWN, DIRECTIONS };
enum place { NOWHERE, HALL, CAVE, ATTIC, TREASURY, CARRIED };
enum thing { LAMP, GOLD, ROPE, THINGS };

static const char *direction_name[DIRECTIONS] = {"north", "south", "east", "west", "up", "down"};

struct room {
	const char *name, *text;
	unsigned char exits[DIRECTIONS];
	unsigned dark : 1, seen : 1;
};

static struct room rooms[] = {
	[HALL] = {.name = "Hall", .text = "A hall with a stone floor.", .exits = {[NORTH] = CAVE, [UP] = ATTIC}},
	[CAVE] = {"Cave", "Water drips from the ceiling.", {[SOUTH] = HALL, [EAST] = TREASURY}, 1},
	[ATTIC] = {"Attic", "Dust and spiders.", {[DOWN] = HALL}},
	[TREASURY] = {"Treasury", "It " "glitters " "here.", {[WEST] = CAVE}, .dark = 1},
};

struct {
	const char *name;
	enum place at;
	int value;
	unsigned lit : 1;
} things[THINGS] = {
	[ROPE] = {"rope", ATTIC, 5}, [LAMP] = {"lamp", HALL, 1}, [GOLD] = {"gold", TREASURY, 100},
};

static enum place here = HALL;
static int turns, finished;

static int has_light(void)
{
	return !rooms[here].dark || (things[LAMP].lit && (things[LAMP].at == CARRIED || things[LAMP].at == here));
}

static void look(const char *_)
{
	int i, n = 0;
	(void)_;
	if (!has_light()) {
		puts("It is dark. You hear something breathing.");
		return;
	}
	printf("%s: %s\n", rooms[here].name, rooms[here].text);
	for (i = 0; i < THINGS; i++)
		if (things[i].at == here) printf("%s%s", n++ ? ", " : "You see: ", things[i].name);
	if (n) putchar('\n');
	rooms[here].seen = 1;
}

static int find_thing(const char *name)
{
	for (int i = 0; name && i < THINGS; i++)
		if (!strcmp(things[i].name, name)) return i;
	return -1;
}

static void take(const char *what)
{
	int t = find_thing(what);
	if (!what) puts("Take what?");
	else if (t < 0 || things[t].at != here || !has_light()) printf("There is no %s here.\n", what);
	else {
		things[t].at = CARRIED;
		printf("Taken: %s.\n", things[t].name);
	}
}

static void drop(const char *what)
{
	int t = find_thing(what);
	if (t >= 0 && things[t].at == CARRIED) things[t].at = here, puts("Dropped.");
	else printf("You don't have %s.\n", what ? what : "it");
}

static void inventory(const char *unused)
{
	int i, total = 0;
	for (i = 0; i < THINGS; i++)
		if (things[i].at == CARRIED) {
			printf("  %s (%d)%s\n", things[i].name, things[i].value, things[i].lit ? " lit" : "");
			total += things[i].value;
		}
	printf("worth %d\n", total);
}

static void light(const char *what)
{
	if (find_thing(what) == LAMP && things[LAMP].at == CARRIED) {
		things[LAMP].lit ^= 1;
		printf("The lamp is %s.\n", things[LAMP].lit ? "on" : "off");
	} else
		puts("You can't light that.");
}

static void score(const char *unused)
{
	int seen = 0;
	for (struct room *r = rooms; r < rooms + sizeof rooms / sizeof *rooms; r++) seen += r->seen;
	printf("%d turns, %d rooms seen\n", turns, seen);
	finished = 1;
}

static void go(enum direction d)
{
	enum place to = rooms[here].exits[d];
	if (to == NOWHERE) {
		printf("You can't go %s.\n", direction_name[d]);
		return;
	}
	here = to;
	look(NULL);
}

static const struct verb {
	const char *word;
	void (*act)(const char *);
} verbs[] = {
	{"look", look}, {"take", take}, {"get", take}, {"drop", drop}, {"put", drop},
	{"inventory", inventory}, {"light", light}, {"score", score}, {NULL}
};

int main(void)
{
	char line[60];
	look("");
	while (!finished && fgets(line, sizeof line, stdin)) {
		char *verb = strtok(line, " \n"), *noun = strtok(NULL, " \n");
		if (verb == NULL) continue;
		printf("\n> %s%s%s\n", verb, noun ? " " : "", noun ? noun : "");
		turns++;
		int d;
		for (d = 0; d < DIRECTIONS && strcmp(direction_name[d], verb); d++)
			;
		if (d < DIRECTIONS) {
			go(d);
			continue;
		}
		const struct verb *v = verbs;
		while (v->word && strcmp(v->word, verb)) v++;
		if (v->word) v->act(noun);
		else printf("I don't know how to %s.\n", verb);
	}
	return things[GOLD].at == HALL ? 0 : 1;
}
