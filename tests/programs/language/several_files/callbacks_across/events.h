#ifndef EVENTS_H
#define EVENTS_H
typedef void handler(int value, void *env);
extern int events_seen;
handler count_events;
void subscribe(handler *h, void *env);
int unsubscribe(handler *h);
void publish(int value);
#endif
