// Arithmetic on decimal digits: factorial of 50.
#include <stdio.h>

struct number { int count; unsigned char digits[100]; };

static void multiply(struct number *n, int by) {
    int carry = 0;
    for (int i = 0; i < n->count; i++) {
        int value = n->digits[i] * by + carry;
        n->digits[i] = (unsigned char)(value % 10);
        carry = value / 10;
    }
    while (carry) {
        n->digits[n->count++] = (unsigned char)(carry % 10);
        carry /= 10;
    }
}

int main(void) {
    struct number n = {1, {1}};
    for (int i = 2; i <= 50; i++) multiply(&n, i);
    for (int i = n.count; i-- > 0;) putchar('0' + n.digits[i]);
    putchar('\n');
    return n.count;
}
