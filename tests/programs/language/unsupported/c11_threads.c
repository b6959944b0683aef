// refused: header_not_provided
#include <threads.h>
int main(void) { return 0; }
