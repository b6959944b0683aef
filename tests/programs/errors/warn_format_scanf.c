#include <stdio.h>
int main(void) {
    int i = 0;
    double d = 0;
    float f = 0;
    char name[20];
    scanf("%d", i);
    scanf("%f", &d);
    scanf("%lf", &f);
    scanf("%s", &name);
    scanf("%d %d", &i);
    scanf("%c", name);
    printf("%d %f %f %s\n", i, d, f, name);
    return 0;
}
/* expected
7:17-18 warning format_mismatch: `%d` wants a value of type `int *`, but gets `int`; did you forget the `&`?
  fix 7:17 `&`
8:17-19 warning format_mismatch: `%f` wants a value of type `float *`, but gets `double *`; `%lf` would suit it
9:18-20 warning format_mismatch: `%lf` wants a value of type `double *`, but gets `float *`; `%f` would suit it
10:17-22 warning format_mismatch: `%s` wants a value of type `char *`, but gets `char (*)[20]`; an array is an address already, without `&`
  fix 10:17-18 ``
11:11-18 warning format_without_argument: `%d` in the format has no argument
after the fixes: format_mismatch format_mismatch format_without_argument
*/
