#include "api.h"
#define NAME "a"
struct private { double d[4]; };
enum { LIMIT = 2 };
static int state = 200;
static int helper(void) { state++; return 2 + (int)sizeof(struct private); }
int a_run(void) { return helper(); }
int a_state(void) { return state; }
int a_limit(void) { return LIMIT; }
int a_inline(void) { return shared_inline(1) + shared_inline(2); }
const char *a_name(void) { return NAME; }
