// Circular doubly linked list with a sentinel, intrusive links and container_of, as in kernels.
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct list_head {
	struct list_head *next, *prev;
};

#define LIST_HEAD_INIT(name) { &(name), &(name) }
#define LIST_HEAD(name) struct list_head name = LIST_HEAD_INIT(name)
#define container_of(ptr, type, member) ({ \
	const typeof( ((type *)0)->member ) *__mptr = (ptr); \
	(type *)( (char *)__mptr - offsetof(type, member) ); })
#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_for_each(pos, head) \
	for (pos = (head)->next; pos != (head); pos = pos->next)
#define list_for_each_safe(pos, n, head) \
	for (pos = (head)->next, n = pos->next; pos != (head); pos = n, n = pos->next)
#define list_for_each_entry(pos, head, member) \
	for (pos = list_entry((head)->next, typeof(*pos), member); \
	     &pos->member != (head); \
	     pos = list_entry(pos->member.next, typeof(*pos), member))

static inline void INIT_LIST_HEAD(struct list_head *list)
{
	list->next = list;
	list->prev = list;
}

static inline void __list_add(struct list_head *new, struct list_head *prev, struct list_head *next)
{
	next->prev = new;
	new->next = next;
	new->prev = prev;
	prev->next = new;
}

static inline void list_add(struct list_head *new, struct list_head *head) { __list_add(new, head, head->next); }
static inline void list_add_tail(struct list_head *new, struct list_head *head) { __list_add(new, head->prev, head); }
static inline void list_del(struct list_head *entry)
{
	entry->next->prev = entry->prev;
	entry->prev->next = entry->next;
	entry->next = entry->prev = NULL;
}
static inline int list_empty(const struct list_head *head) { return head->next == head; }
static inline void list_splice(struct list_head *list, struct list_head *head)
{
	if (!list_empty(list)) {
		struct list_head *first = list->next, *last = list->prev, *at = head->next;
		first->prev = head;
		head->next = first;
		last->next = at;
		at->prev = last;
		INIT_LIST_HEAD(list);
	}
}

struct task {
	int pid;
	char name[16];
	struct list_head run;      // in the run queue
	int priority;
	struct list_head siblings; // in the list of all
};

static LIST_HEAD(all);
static LIST_HEAD(queue);

static struct task *spawn(int pid, const char *name, int priority)
{
	struct task *t = malloc(sizeof *t);
	t->pid = pid;
	strncpy(t->name, name, sizeof t->name - 1);
	t->name[sizeof t->name - 1] = '\0';
	t->priority = priority;
	list_add_tail(&t->siblings, &all);
	/* sorted by priority, stable */
	struct list_head *p;
	list_for_each(p, &queue) {
		if (list_entry(p, struct task, run)->priority < priority)
			break;
	}
	list_add_tail(&t->run, p);
	return t;
}

static void show(const char *what)
{
	struct task *t;
	printf("%s:", what);
	list_for_each_entry(t, &queue, run)
		printf(" %s(%d,%d)", t->name, t->pid, t->priority);
	putchar('\n');
}

int main()
{
	printf("%d %d\n", list_empty(&all), list_empty(&queue));
	spawn(1, "init", 5);
	spawn(2, "shell", 3);
	struct task *editor = spawn(3, "editor", 9);
	spawn(4, "a_rather_long_task_name", 3);
	spawn(5, "idle", 0);
	show("queue");

	list_del(&editor->run);
	show("editor sleeps");
	list_add(&editor->run, &queue);
	show("editor first");

	LIST_HEAD(other);
	struct list_head *p, *n;
	int moved = 0;
	list_for_each_safe(p, n, &queue) {
		struct task *t = list_entry(p, struct task, run);
		if (t->pid % 2) {
			list_del(p);
			list_add(p, &other);
			moved++;
		}
	}
	show("even ones");
	printf("%d moved\n", moved);
	list_splice(&other, &queue);
	show("spliced");
	printf("other empty: %d\n", list_empty(&other));

	struct task *t;
	int sum = 0;
	for (p = all.prev; p != &all; p = p->prev) {
		t = list_entry(p, struct task, siblings);
		sum = sum * 10 + t->pid;
	}
	printf("backwards %d\n", sum);
	list_for_each_safe(p, n, &all) {
		t = list_entry(p, struct task, siblings);
		list_del(&t->siblings);
		list_del(&t->run);
		free(t);
	}
	printf("%d %d\n", list_empty(&all), list_empty(&queue));
	return 0;
}
