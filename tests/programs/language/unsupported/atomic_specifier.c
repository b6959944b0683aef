// refused: not_supported
static _Atomic int n;
int main(void) { return n++; }
