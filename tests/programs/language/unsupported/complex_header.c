// refused: user_error
#include <complex.h>
int main(void) { return 0; }
