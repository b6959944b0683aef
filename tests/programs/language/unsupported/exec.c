// refused: refused_function
#include <unistd.h>
int main(void) { return execl("/bin/ls", "ls", (char *)0); }
