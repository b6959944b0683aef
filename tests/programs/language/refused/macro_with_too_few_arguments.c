// refused: macro_argument_count
#define ADD(a, b) ((a) + (b))
int main(void) { return ADD(1); }
