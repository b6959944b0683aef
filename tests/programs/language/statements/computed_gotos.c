#include <stdio.h>
enum
{
    PUSH,
    ADD,
    MUL,
    DUP,
    DEC,
    JNZ,
    PRINT,
    HALT
};
static int run(const int *pc)
{
    static const void *const jump[] = {&&push, &&add, &&mul, &&dup, &&dec, &&jnz, &&print, &&halt};
    int stack[16], *sp = stack;
#define NEXT goto *jump[*pc++]
    NEXT;
push:
    *sp++ = *pc++;
    NEXT;
add:
    sp--;
    sp[-1] += *sp;
    NEXT;
mul:
    sp--;
    sp[-1] *= *sp;
    NEXT;
dup:
    *sp = sp[-1];
    sp++;
    NEXT;
dec:
    sp[-1]--;
    NEXT;
jnz:
    pc = sp[-1] ? pc + *pc : pc + 1;
    NEXT;
print:
    printf("%d ", sp[-1]);
    NEXT;
halt:
    return sp[-1];
}
static int state_machine(const char *s)
{
    void *state = &&start;
    int words = 0;
    for (;; s++)
    {
        if (!*s)
            return words;
        goto *state;
    start:
        if (*s != ' ')
        {
            words++;
            state = &&word;
        }
        continue;
    word:
        if (*s == ' ')
            state = &&start;
    }
}
int main(void)
{
    int a[] = {PUSH, 3, PUSH, 4, ADD, DUP, MUL, PRINT, HALT},
        b[] = {PUSH, 5, PRINT, DEC, JNZ, -3, HALT};
    printf("%d\n", run(a));
    printf("%d\n", run(b));
    printf("%d %d\n", state_machine("two words"), state_machine("  and  three   more "));
    void *p = 1 ? &&yes : &&no;
    goto *p;
no:
    puts("no");
yes:
    puts("yes");
    static int offsets[] = {&&l0 - &&l0, &&l1 - &&l0};
    goto *(&&l0 + offsets[1]);
l0:
    puts("l0");
l1:
    puts("l1");
    return 0;
}
