#include "api.h"
#define NAME "b"
static int state = 300;
static int helper(void) { static int state; return ++state; }
int b_run(void) { helper(); return helper(); }
int b_state(void) { return state; }
int b_inline(void) { return shared_inline(3); }
const char *b_name(void) { return NAME; }
