// arguments: 3 4 + 5 * 2 -
#include "stack.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char *argv[])
{
    Stack *s = stack_create();
    for (int i = 1; i < argc; i++) {
        const char *w = argv[i];
        if (isdigit((unsigned char)w[0])) {
            stack_push(s, atof(w));
            continue;
        }
        double b = stack_pop(s), a = stack_pop(s);
        switch (*w) {
        case '+': stack_push(s, a + b); break;
        case '-': stack_push(s, a - b); break;
        case '*': stack_push(s, a * b); break;
        default: printf("unknown %s\n", w);
        }
    }
    printf("%d arguments, result %g, ", argc - 1, stack_pop(s));
    printf("depth %d, errors %d\n", stack_depth(s), stack_errors);
    stack_pop(s);
    printf("errors %d\n", stack_errors);
    stack_destroy(s);
    return stack_errors;
}
