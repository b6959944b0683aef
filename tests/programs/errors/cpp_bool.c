int main(void) {
    bool done = false;
    while (!done) {
        done = true;
    }
    return 0;
}
/* expected
2:5-9 error unknown_type: there is no type `bool`; it comes from `<stdbool.h>`
  fix 1:1 `#include <stdbool.h> `
mended by the fixes
*/
