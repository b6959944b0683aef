#include <stdio.h>
int main(void) {
    int x = 3;
    std::cout << x << std::endl;
    return 0;
}
/* expected
4:9-10 error expression_expected: a value is expected here, but `:` was found
*/
