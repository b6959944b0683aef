#include <stdio.h>
#include <string.h>
static int value(const char *s)
{
    if (!strcmp(s, "zero"))
        return 0;
    else if (!strcmp(s, "one"))
        return 1;
    else if (!strcmp(s, "two"))
        return 2;
    else if (!strcmp(s, "three"))
        return 3;
    else if (!strcmp(s, "ten"))
        return 10;
    else if (!strcmp(s, "twenty"))
        return 20;
    else if (!strcmp(s, "hundred"))
        return 100;
    else
        return -1;
}
static long parse(char *text)
{
    long total = 0, current = 0;
    for (char *w = strtok(text, " -"); w; w = strtok(NULL, " -"))
    {
        int v = value(w);
        if (v < 0)
            return -1;
        else if (v == 100)
            current *= 100;
        else if (v >= 10)
            current += v;
        else
            current += v;
        if (!current)
            total = 0;
    }
    return total + current;
}
int main(void)
{
    char a[] = "two hundred twenty-three", b[] = "one", c[] = "three lots", d[] = "zero";
    printf("%ld %ld %ld %ld\n", parse(a), parse(b), parse(c), parse(d));
    for (int t = -15; t <= 45; t += 12)
        printf("%s ", t < -10  ? "freezing"
                      : t < 0  ? "cold"
                      : t < 15 ? "cool"
                      : t < 25 ? "warm"
                               : "hot");
    puts("");
    for (int i = 0; i < 16; i++)
    {
        int r;
        if (i & 8)
            if (i & 4)
                if (i & 2)
                    r = 3;
                else
                    r = 2;
            else
                r = 1;
        else
            r = 0;
        printf("%d", r);
    }
    puts("");
    return 0;
}
