// input: open alice 100
// input: open bob 50.25
// input: deposit alice 25.5
// input: withdraw bob 60
// input: transfer alice bob 75.5
// input: show
// input: withdraw carol 1
// input: interest 2.5
// input: deposit bob -4
// input: open alice 3
// input: history alice
// input: close bob
// input: dance
// input: show
// input: quit
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdbool.h>

#define NAME_LENGTH 20

typedef long Cents;

enum Kind { OPENING, DEPOSIT, WITHDRAWAL, TRANSFER_IN, TRANSFER_OUT, INTEREST };
static const char *kindName[] = { "opening", "deposit", "withdrawal", "transfer in", "transfer out", "interest" };

struct Transaction {
    enum Kind kind;
    Cents amount;
    struct Transaction *previous;
};

struct Account {
    char owner[NAME_LENGTH];
    Cents balance;
    struct Transaction *last;
    struct Account *next;
};

struct Bank {
    struct Account *first;
    int accounts;
    Cents total;
};

typedef enum { OK, NO_ACCOUNT, NO_MONEY, BAD_AMOUNT, EXISTS } Result;
const char *explain(Result r)
{
    switch (r) {
        case OK:         return "ok";
        case NO_ACCOUNT: return "no such account";
        case NO_MONEY:   return "not enough money";
        case BAD_AMOUNT: return "amount must be positive";
        case EXISTS:     return "account exists already";
    }
    return "?";
}

struct Account **find(struct Bank *bank, const char *owner)
{
    struct Account **p = &bank->first;
    while (*p != NULL && strcmp((*p)->owner, owner) != 0)
        p = &(*p)->next;
    return p;
}

void record(struct Bank *bank, struct Account *a, enum Kind kind, Cents amount)
{
    struct Transaction *t = malloc(sizeof(struct Transaction));
    t->kind = kind;
    t->amount = amount;
    t->previous = a->last;
    a->last = t;
    a->balance += amount;
    bank->total += amount;
}

Result openAccount(struct Bank *bank, const char *owner, Cents start)
{
    struct Account **place = find(bank, owner);
    if (*place) return EXISTS;
    *place = calloc(1, sizeof(**place));
    strncpy((*place)->owner, owner, NAME_LENGTH - 1);
    record(bank, *place, OPENING, start);
    bank->accounts++;
    return OK;
}

Result move(struct Bank *bank, const char *owner, Cents amount, bool in)
{
    struct Account *a = *find(bank, owner);
    if (!a) return NO_ACCOUNT;
    if (amount <= 0) return BAD_AMOUNT;
    if (!in && a->balance < amount) return NO_MONEY;
    record(bank, a, in ? DEPOSIT : WITHDRAWAL, in ? amount : -amount);
    return OK;
}

Result transfer(struct Bank *bank, const char *from, const char *to, Cents amount)
{
    struct Account *a = *find(bank, from), *b = *find(bank, to);
    if (!a || !b) return NO_ACCOUNT;
    if (amount <= 0) return BAD_AMOUNT;
    if (a->balance < amount) return NO_MONEY;
    record(bank, a, TRANSFER_OUT, -amount);
    record(bank, b, TRANSFER_IN, +amount);
    return OK;
}

Result closeAccount(struct Bank *bank, const char *owner)
{
    struct Account **p = find(bank, owner), *a = *p;
    if (a == NULL) return NO_ACCOUNT;
    *p = a->next;
    bank->total -= a->balance;
    bank->accounts--;
    while (a->last) {
        struct Transaction *t = a->last;
        a->last = t->previous;
        free(t);
    }
    free(a);
    return OK;
}

void show(const struct Bank *bank)
{
    const struct Account *a;
    printf("%-*s %12s\n", NAME_LENGTH, "owner", "balance");
    for (a = bank->first; a; a = a->next)
        printf("%-*s %9ld.%02ld\n", NAME_LENGTH, a->owner, a->balance / 100, a->balance % 100);
    printf("%d account%s, total %.2f\n", bank->accounts, bank->accounts == 1 ? "" : "s", bank->total / 100.0);
}

void history(struct Transaction *t)
{
    if (!t) return;
    history(t->previous);
    printf("  %-12s %+.2f\n", kindName[t->kind], t->amount / 100.);
}

Cents cents(double amount) { return (Cents)(amount * 100 + (amount < 0 ? -0.5 : 0.5)); }

int main(void)
{
    struct Bank bank = { NULL, 0, 0 };
    char command[16], first[NAME_LENGTH], second[NAME_LENGTH];
    double amount;

    while (scanf("%15s", command) == 1) {
        Result r = OK;
        if (strcmp(command, "quit") == 0) break;
        printf("> %s: ", command);
        if (!strcmp(command, "open") && scanf("%19s %lf", first, &amount) == 2)
            r = openAccount(&bank, first, cents(amount));
        else if (!strcmp(command, "deposit") && scanf("%19s%lf", first, &amount) == 2)
            r = move(&bank, first, cents(amount), true);
        else if (!strcmp(command, "withdraw") && scanf("%19s%lf", first, &amount) == 2)
            r = move(&bank, first, cents(amount), false);
        else if (!strcmp(command, "transfer") && scanf("%19s%19s%lf", first, second, &amount) == 3)
            r = transfer(&bank, first, second, cents(amount));
        else if (!strcmp(command, "close") && scanf("%19s", first) == 1)
            r = closeAccount(&bank, first);
        else if (!strcmp(command, "history") && scanf("%19s", first) == 1) {
            puts("");
            history((*find(&bank, first))->last);
        } else if (!strcmp(command, "interest") && scanf("%lf", &amount) == 1) {
            for (struct Account *a = bank.first; a != NULL; a = a->next)
                record(&bank, a, INTEREST, cents(a->balance / 100.0 * amount / 100));
        } else if (!strcmp(command, "show")) {
            putchar('\n');
            show(&bank);
        } else {
            printf("unknown command\n");
            continue;
        }
        printf("%s\n", explain(r));
    }
    while (bank.first) closeAccount(&bank, bank.first->owner);
    show(&bank);
    return 0;
}
