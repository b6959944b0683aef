// refused: user_error
#define VERSION 1
#if VERSION < 2
#error "version 2 or later is needed"
#endif
int main(void) { return 0; }
