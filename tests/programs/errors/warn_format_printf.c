#include <stdio.h>
#include <string.h>
int main(void) {
    int i = 1;
    long l = 2;
    double d = 3;
    char *s = "text";
    size_t n = strlen(s);
    printf("%d\n", l);
    printf("%d\n", d);
    printf("%d\n", n);
    printf("%d\n", s);
    printf("%s\n", i);
    printf("%f\n", i);
    printf("%c\n", s);
    printf("%ld %d\n", l);
    printf("%d\n", i, l);
    printf("100%\n");
    return 0;
}
/* expected
9:20-21 warning format_mismatch: `%d` wants a value of type `int`, but gets `long`; `%ld` would suit it
10:20-21 warning format_mismatch: `%d` wants a value of type `int`, but gets `double`; `%f` would suit it
11:20-21 warning format_mismatch: `%d` wants a value of type `int`, but gets `unsigned long`; `%lu` would suit it
12:20-21 warning format_mismatch: `%d` wants a value of type `int`, but gets `char *`; `%s` would suit it
13:20-21 warning format_mismatch: `%s` wants a value of type `char *`, but gets `int`; `%d` would suit it
14:20-21 warning format_mismatch: `%f` wants a value of type `double`, but gets `int`; `%d` would suit it
15:20-21 warning format_mismatch: `%c` wants a value of type `char`, but gets `char *`; `%s` would suit it
16:12-22 warning format_without_argument: `%d` in the format has no argument
17:23-24 warning format_excess_argument: this argument has no conversion in the format
18:12-20 warning format_lone_percent: `%` stands alone in the format; for a percent sign write `%%`
*/
