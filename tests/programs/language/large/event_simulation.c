/* Discrete event simulation of a bank with several tellers: event queue, waiting lines, statistics. */
#include <stdio.h>
#include <stdlib.h>

#define TELLERS 3
#define CLOSING 4800L

typedef enum { ARRIVAL, DEPARTURE, BREAK_START, BREAK_END } event_type;
typedef struct event { long time; event_type type; int who; struct event *next; } event;
typedef struct customer { int number; long arrived; struct customer *next; } customer;
typedef struct { customer *front, *rear; int length, longest; } line;

static event *agenda = NULL;
static unsigned long state = 88172645463325252UL;

static unsigned random_number(unsigned below)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (unsigned)(state >> 11) % below;
}

static void schedule(long time, event_type type, int who)
{
	event *e = (event *)malloc(sizeof(event)), **p;
	e->time = time, e->type = type, e->who = who;
	for (p = &agenda; *p != NULL && (*p)->time <= time; p = &(*p)->next)
		continue;
	e->next = *p;
	*p = e;
}

static void enter(line *l, int number, long now)
{
	customer *c = malloc(sizeof *c);
	c->number = number;
	c->arrived = now;
	c->next = NULL;
	if (l->front == NULL) l->front = c;
	else l->rear->next = c;
	l->rear = c;
	if (++l->length > l->longest) l->longest = l->length;
}

static int leave(line *l, long *arrived)
{
	customer *c = l->front;
	int number = c->number;
	*arrived = c->arrived;
	if ((l->front = c->next) == NULL) l->rear = NULL;
	l->length--;
	free(c);
	return number;
}

int main(void)
{
	line lines[TELLERS] = {{NULL}};
	char on_break[TELLERS] = {0}, busy[TELLERS] = {0};
	long served = 0, waited = 0, longest_wait = 0, idle[TELLERS] = {0}, last[TELLERS] = {0};
	int customers = 0, i;
	long histogram[8] = {0};

	schedule(10, ARRIVAL, 0);
	schedule(1500, BREAK_START, 1);
	schedule(2100, BREAK_END, 1);

	while (agenda != NULL) {
		event *e = agenda;
		agenda = e->next;
		long now = e->time;
		switch (e->type) {
		case ARRIVAL: {
			int shortest = -1;
			for (i = 0; i < TELLERS; i++)
				if (!on_break[i] && (shortest < 0 || lines[i].length + busy[i] < lines[shortest].length + busy[shortest]))
					shortest = i;
			enter(&lines[shortest], ++customers, now);
			if (now < CLOSING) schedule(now + 5 + random_number(60), ARRIVAL, 0);
			i = shortest;
			break;
		}
		case DEPARTURE:
			i = e->who;
			busy[i] = 0;
			last[i] = now;
			served++;
			break;
		case BREAK_START:
			on_break[i = e->who] = 1;
			printf("%4ld: teller %d goes, %d waiting\n", now, i, lines[i].length);
			break;
		case BREAK_END:
			on_break[i = e->who] = 0;
			printf("%4ld: teller %d returns\n", now, i);
			break;
		}
		if (!busy[i] && lines[i].length > 0) {
			long arrived, wait;
			int number = leave(&lines[i], &arrived);
			wait = now - arrived;
			waited += wait;
			if (wait > longest_wait) longest_wait = wait;
			histogram[wait / 30 > 7 ? 7 : wait / 30]++;
			idle[i] += now - last[i];
			busy[i] = 1;
			schedule(now + 40 + random_number(100), DEPARTURE, i);
			if (number % 40 == 0) printf("%4ld: customer %d at teller %d after %ld\n", now, number, i, wait);
		}
		free(e);
	}
	printf("%d came, %ld served, mean wait %.3f, longest %ld\n", customers, served, (double)waited / served, longest_wait);
	for (i = 0; i < TELLERS; i++) printf("teller %d: idle %ld, longest line %d\n", i, idle[i], lines[i].longest);
	for (i = 0; i < 8; i++) {
		int k;
		printf("%3d..%-3d ", i * 30, i * 30 + 29);
		for (k = 0; k < histogram[i] / 4; k++) putchar('#');
		printf(" %ld\n", histogram[i]);
	}
	return 0;
}
