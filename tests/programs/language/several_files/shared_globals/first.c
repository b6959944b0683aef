#include "shared.h"
#include <string.h>
static int local = 2;
int table[] = {1, 2, 3, 4};
int table_size = sizeof table / sizeof *table;
const char label[] = "label";
int tentative;
int tentative = 4;
void bump(void) { static int step; counter += ++step; local++; }
int other_local(void) { return local; }
struct item make_item(int n, const char *name) { struct item i = {n * n}; strcpy(i.name, name); return i; }
