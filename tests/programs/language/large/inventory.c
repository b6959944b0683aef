/* Stock keeping with structures inside structures, enums, function pointer filters and a report. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdbool.h>

#define MAX_ITEMS 16

typedef enum { CAT_TOOL = 1, CAT_FOOD = 2, CAT_TOY = 4, CAT_ALL = CAT_TOOL | CAT_FOOD | CAT_TOY } Category;

typedef struct { unsigned year : 12; unsigned month : 4; unsigned day : 5; } Date;

typedef struct {
    int id;
    char name[20];
    Category category;
    struct { int count; int minimum; } stock;
    double price;
    union {
        Date expires;   /* food */
        int  min_age;   /* toys */
        float weight;   /* tools */
    } u;
} Item;

typedef struct {
    Item items[MAX_ITEMS];
    size_t count;
} Inventory;

typedef bool (*Filter)(const Item *item, long argument);

static Item *addItem(Inventory *inv, Item item)
{
    if (inv->count >= MAX_ITEMS)
        return NULL;
    inv->items[inv->count] = item;
    inv->items[inv->count].id = 100 + (int)inv->count;
    return &inv->items[inv->count++];
}

static long dateKey(Date d) { return d.year * 10000L + d.month * 100 + d.day; }

static bool isLow(const Item *i, long unused) { (void)unused; return i->stock.count < i->stock.minimum; }
static bool inCategory(const Item *i, long mask) { return (i->category & mask) != 0; }
static bool expiresBefore(const Item *i, long key) { return i->category == CAT_FOOD && dateKey(i->u.expires) < key; }

static const char *categoryName(Category c)
{
    switch (c) {
    case CAT_TOOL: return "tool";
    case CAT_FOOD: return "food";
    case CAT_TOY:  return "toy";
    default:       return "mixed";
    }
}

static void printItem(const Item *i)
{
    printf("#%03d %-12s %-5s %4d/%-4d %8.2f  ", i->id, i->name, categoryName(i->category), i->stock.count,
           i->stock.minimum, i->price);
    switch (i->category) {
    case CAT_FOOD: printf("until %04u-%02u-%02u\n", i->u.expires.year, i->u.expires.month, i->u.expires.day); break;
    case CAT_TOY:  printf("from %d years\n", i->u.min_age); break;
    case CAT_TOOL: printf("%.1f kg\n", i->u.weight); break;
    default:       puts("");
    }
}

static size_t choose(const Inventory *inv, Filter filter, long argument, const Item *out[])
{
    size_t n = 0;
    for (size_t i = 0; i < inv->count; i++)
        if (filter(&inv->items[i], argument))
            out[n++] = &inv->items[i];
    return n;
}

static void report(const char *title, const Inventory *inv, Filter filter, long argument)
{
    const Item *found[MAX_ITEMS];
    size_t n = choose(inv, filter, argument, found);
    double value = 0;
    printf("-- %s: %zu\n", title, n);
    for (const Item **p = found; p != found + n; p++) {
        printItem(*p);
        value += (*p)->price * (*p)->stock.count;
    }
    printf("   value %.2f\n", value);
}

static int sell(Inventory *inv, int id, int amount)
{
    for (Item *i = inv->items, *end = i + inv->count; i < end; ++i) {
        if (i->id != id) continue;
        if (i->stock.count < amount) return -1;
        return i->stock.count -= amount;
    }
    return -2;
}

static int byPrice(const void *a, const void *b)
{
    double x = ((const Item *)a)->price, y = ((const Item *)b)->price;
    return x < y ? -1 : x > y;
}

static void sortItems(Inventory *inv, int (*compare)(const void *, const void *))
{
    for (size_t i = 1; i < inv->count; i++)
        for (size_t j = i; j > 0 && compare(&inv->items[j - 1], &inv->items[j]) > 0; j--) {
            Item t = inv->items[j];
            inv->items[j] = inv->items[j - 1];
            inv->items[j - 1] = t;
        }
}

int main(void)
{
    Inventory inv = {.count = 0};
    addItem(&inv, (Item){.name = "hammer", .category = CAT_TOOL, .stock = {12, 5}, .price = 19.99, .u.weight = 0.8f});
    addItem(&inv, (Item){.name = "milk", .category = CAT_FOOD, .stock = {40, 50}, .price = 1.09, .u = {.expires = {2024, 2, 29}}});
    addItem(&inv, (Item){.name = "kite", .category = CAT_TOY, .stock.count = 3, .stock.minimum = 4, .price = 12.5, .u.min_age = 6});
    addItem(&inv, (Item){0, "saw", CAT_TOOL, 2, 2, 24.0, {.weight = 1.25}});
    Item *cheese = addItem(&inv, (Item){0, "cheese", CAT_FOOD, {9, 3}, 7.45, {{2024, 12, 31}}});
    cheese->price *= 1.1;
    report("all", &inv, inCategory, CAT_ALL);
    report("low", &inv, isLow, 0);
    report("toys and tools", &inv, &inCategory, CAT_TOY | CAT_TOOL);
    report("expired in June", &inv, expiresBefore, dateKey((Date){2024, 6, 1}));
    printf("sell: %d %d %d\n", sell(&inv, 103, 1), sell(&inv, 100, 13), sell(&inv, 999, 1));
    report("low", &inv, isLow, 0);
    sortItems(&inv, byPrice);
    report("by price", &inv, inCategory, CAT_ALL);
    printf("%d bytes of union, %d of date\n", (int)sizeof inv.items->u, (int)sizeof(Date));
    return 0;
}
