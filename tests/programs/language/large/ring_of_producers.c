/* Producers and consumers taking turns over a bounded ring, as coroutines built on switch. */
#include <stdio.h>
#include <string.h>

#define SLOTS 4
#define CR_BEGIN(s) switch ((s)->line) { case 0:
#define CR_WAIT(s, condition) do { (s)->line = __LINE__; case __LINE__: if (!(condition)) return 1; } while (0)
#define CR_YIELD(s) do { (s)->line = __LINE__; return 1; case __LINE__:; } while (0)
#define CR_END(s) } (s)->line = -1; return 0

typedef struct { int slot[SLOTS]; unsigned head, tail, high; } ring;
static int ring_full(const ring *r) { return r->head - r->tail == SLOTS; }
static int ring_empty(const ring *r) { return r->head == r->tail; }
static void ring_put(ring *r, int v) {
	r->slot[r->head++ % SLOTS] = v;
	if (r->head - r->tail > r->high) r->high = r->head - r->tail;
}
static int ring_get(ring *r) { return r->slot[r->tail++ % SLOTS]; }

struct producer { int line, next, last, step, waits; };
struct consumer { int line, value, taken, sum; char name; };

static int produce(struct producer *p, ring *out)
{
	if (p->line < 0) return 0;
	CR_BEGIN(p);
	while (p->next <= p->last) {
		if (ring_full(out)) p->waits++;
		CR_WAIT(p, !ring_full(out));
		ring_put(out, p->next);
		p->next += p->step;
		CR_YIELD(p);
	}
	CR_END(p);
}

static int consume(struct consumer *c, ring *in, int alive)
{
	if (c->line < 0) return 0;
	CR_BEGIN(c);
	for (;;) {
		CR_WAIT(c, !ring_empty(in) || !alive);
		if (ring_empty(in)) break;
		c->value = ring_get(in);
		c->taken++;
		c->sum += c->value;
		printf("%c%d ", c->name, c->value);
		CR_YIELD(c);
		if (c->value % 3 == 0) CR_YIELD(c);
	}
	CR_END(c);
}

int main(void)
{
	ring r = {{0}, 4294967293u, 4294967293u};
	struct producer ps[] = {{.next = 1, .last = 12, .step = 1}, {.next = 100, .last = 120, .step = 5}};
	struct consumer cs[] = {{.name = 'a'}, {.name = 'b'}};
	int rounds = 0, alive, busy;
	do {
		alive = busy = 0;
		for (unsigned i = 0; i < 2; i++) alive += produce(&ps[i], &r);
		for (unsigned i = 0; i < 2 - rounds % 2; i++) busy += consume(&cs[i], &r, alive);
		if (rounds % 2) busy++;
		rounds++;
	} while (alive || busy);
	printf("\n%d rounds, most waiting %u, waits %d %d\n", rounds, r.high, ps[0].waits, ps[1].waits);
	for (unsigned i = 0; i < 2; i++) printf("%c took %d, sum %d\n", cs[i].name, cs[i].taken, cs[i].sum);
	return 0;
}
