#include <stdio.h>

// This never ends. Press Run, then Stop
// (Shift+F5): every step so far can still
// be visited with the slider.

int main(void) {
    unsigned int n = 0;
    while (1) {
        n = n + 1;
    }
    return 0;
}
