#include <stdio.h>
#include <string.h>
static void send(char *to, const char *from, int count)
{
    int n = (count + 7) / 8;
    switch (count % 8)
    {
    case 0:
        do
        {
            *to++ = *from++;
        case 7:
            *to++ = *from++;
        case 6:
            *to++ = *from++;
        case 5:
            *to++ = *from++;
        case 4:
            *to++ = *from++;
        case 3:
            *to++ = *from++;
        case 2:
            *to++ = *from++;
        case 1:
            *to++ = *from++;
        } while (--n > 0);
    }
}
static int generator(int *state)
{
    switch (*state)
    {
    case 0:
        for (*state = 1; *state < 4; ++*state)
        {
            return *state * 10;
        case 1:
        case 2:
        case 3:;
        }
    }
    *state = 0;
    return -1;
}
static int loop_cases(int n)
{
    int s = 0;
    switch (n)
    {
        while (n < 10)
        {
        case 1:
            s += 1;
        case 2:
            s += 10;
            n += 3;
        }
    default:
        s += 100;
    }
    return s;
}
int main(void)
{
    char buffer[64];
    const char *text = "the quick brown fox jumps over";
    for (int n = 1; n <= 30; n += 5)
    {
        memset(buffer, 0, sizeof buffer);
        send(buffer, text, n);
        printf("%s|\n", buffer);
    }
    int state = 0;
    for (int i = 0; i < 6; i++)
        printf("%d ", generator(&state));
    puts("");
    for (int i = 0; i < 4; i++)
        printf("%d ", loop_cases(i));
    puts("");
    return 0;
}
