#include "shared.h"
extern int table_size;
int weak_default;
static int helper(int x) { return x + x; }
int twice(int x) { return helper(x); }
handler get_handler(void) { return twice; }
int sum_table(void) { int s = 0; for (int i = 0; i < table_size; i++) s += table[i]; return s; }
