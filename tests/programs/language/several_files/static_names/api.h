int a_run(void), b_run(void), a_state(void), b_state(void), a_limit(void), a_inline(void), b_inline(void);
const char *a_name(void), *b_name(void);
static inline int shared_inline(int n) { static int calls; return n * 10 + ++calls; }
