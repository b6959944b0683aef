#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    struct lconv *l = localeconv();
    printf("%s [%s] %d\n", l->decimal_point, l->thousands_sep, l->int_frac_digits == CHAR_MAX);
    printf("%s\n", setlocale(LC_NUMERIC, "C"));
    printf("%s\n", setlocale(LC_ALL, "C"));
    printf("%d\n", setlocale(LC_ALL, "no_SUCH.locale") == NULL);
    printf("%.1f %d\n", 1234.5, MB_CUR_MAX == 1);
    return 0;
}
