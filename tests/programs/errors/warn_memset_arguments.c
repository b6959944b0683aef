#include <string.h>
int main(void) {
    int a[10];
    memset(a, sizeof a, 0);
    return a[0];
}
/* expected
4:5-27 warning memset_of_nothing: this fills 0 bytes: the last two arguments are exchanged
*/
