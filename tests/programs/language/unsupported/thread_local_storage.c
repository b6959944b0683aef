// refused: not_supported
static _Thread_local int n;
int main(void) { return n; }
