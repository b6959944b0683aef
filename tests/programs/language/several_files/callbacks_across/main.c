#include <stdio.h>
#include "events.h"
static int total;
static void on_number(int v, void *env) { total += v; printf("%s:%d ", (const char *)env, v); }
static void on_last(int v, void *env) { (void)env; printf("last %d\n", v); }
int main(void)
{
    subscribe(on_number, "main");
    subscribe(on_last, 0);
    subscribe(count_events, &events_seen);
    for (int i = 1; i <= 3; i++) publish(i * i);
    printf("%d %d %d\n", total, events_seen, unsubscribe(on_last));
    publish(100);
    printf("\n%d %d\n", total, events_seen);
    return unsubscribe(on_last);
}
