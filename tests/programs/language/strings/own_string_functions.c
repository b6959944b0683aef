/* The string library written by hand, in the ways books do it, checked against itself. */
#include <stdio.h>
#include <string.h>
size_t my_len(const char *s)
{
    const char *p;
    for (p = s; *p != '\0'; ++p)
        ;
    return p - s;
}
char *my_cpy(char *d, const char *s)
{
    char *r = d;
    while (*d++ = *s++)
        ;
    return r;
}
int my_cmp(char *s, char *t)
{
    for (; *s == *t; s++, t++)
        if (*s == '\0')
            return 0;
    return *s - *t;
}
void my_cat(char s[], char t[])
{
    int i, j;
    i = j = 0;
    while (s[i] != '\0')
        i++;
    while ((s[i++] = t[j++]) != '\0')
        ;
}
void my_reverse(char s[])
{
    int c, i, j;
    for (i = 0, j = strlen(s) - 1; i < j; i++, j--)
    {
        c = s[i];
        s[i] = s[j];
        s[j] = c;
    }
}
void my_itoa(int n, char s[])
{
    int i, sign;
    if ((sign = n) < 0)
        n = -n;
    i = 0;
    do
    {
        s[i++] = n % 10 + '0';
    } while ((n /= 10) > 0);
    if (sign < 0)
        s[i++] = '-';
    s[i] = '\0';
    my_reverse(s);
}
int my_atoi(const char s[])
{
    int i, n, sign;
    for (i = 0; s[i] == ' '; i++)
        ;
    sign = (s[i] == '-') ? -1 : 1;
    if (s[i] == '+' || s[i] == '-')
        i++;
    for (n = 0; s[i] >= '0' && s[i] <= '9'; i++)
        n = 10 * n + (s[i] - '0');
    return sign * n;
}
void squeeze(char s[], int c)
{
    int i, j;
    for (i = j = 0; s[i] != '\0'; i++)
        if (s[i] != c)
            s[j++] = s[i];
    s[j] = '\0';
}
int trim(char s[])
{
    int n;
    for (n = strlen(s) - 1; n >= 0; n--)
        if (s[n] != ' ' && s[n] != '\t' && s[n] != '\n')
            break;
    s[n + 1] = '\0';
    return n;
}
int strindex(char s[], char t[])
{
    int i, j, k;
    for (i = 0; s[i] != '\0'; i++)
    {
        for (j = i, k = 0; t[k] != '\0' && s[j] == t[k]; j++, k++)
            ;
        if (k > 0 && t[k] == '\0')
            return i;
    }
    return -1;
}
void expand(const char *s, char *t)
{
    char c;
    while ((c = *s++))
        if (*s == '-' && s[1] > c)
        {
            for (; c < s[1];)
                *t++ = c++;
            s++;
        }
        else
            *t++ = c;
    *t = 0;
}
void *my_move(void *d, const void *s, size_t n)
{
    char *a = d;
    const char *b = s;
    if (a < b)
        while (n--)
            *a++ = *b++;
    else
        while (n--)
            a[n] = b[n];
    return d;
}
int main(void)
{
    char a[40], b[40];
    printf("%zu %zu\n", my_len("hello"), my_len(""));
    my_cpy(a, "copy");
    my_cat(a, " cat");
    puts(a);
    printf("%d %d %d\n", my_cmp("a", "a"), my_cmp("b", "a"), my_cmp("ab", "abc") < 0);
    my_reverse(a);
    puts(a);
    my_itoa(-1234, b);
    puts(b);
    my_itoa(0, b);
    puts(b);
    printf("%d %d\n", my_atoi("  -57x"), my_atoi("+8"));
    squeeze(a, 'c');
    puts(a);
    my_cpy(b, "trailing  \t\n");
    printf("%d [", trim(b));
    printf("%s]\n", b);
    printf("%d %d\n", strindex("hello", "ll"), strindex("hello", "z"));
    expand("a-e0-3x", a);
    puts(a);
    strcpy(a, "0123456789");
    my_move(a + 2, a, 6);
    puts(a);
    my_move(a, a + 1, 4);
    puts(a);
    return 0;
}
