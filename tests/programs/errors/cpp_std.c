#include <stdio.h>
int main(void) {
    int x = 3;
    std::cout << x << std::endl;
    return 0;
}
/* expected
4:5-8 error foreign_word: `std` is C++, not C; use `printf` to write and `scanf` to read
*/
