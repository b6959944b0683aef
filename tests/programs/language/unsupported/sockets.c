// refused: header_not_provided
#include <sys/socket.h>
int main(void) { return socket(AF_INET, SOCK_STREAM, 0); }
