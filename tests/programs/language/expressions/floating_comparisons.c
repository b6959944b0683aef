#include <math.h>
#include <stdio.h>
int main(void)
{
    double zero = 0.0, inf = 1 / zero, nan = zero / zero, d = 0.1 + 0.2; float f = 0.1f;
    printf("%d %d %d\n", d == 0.3, d > 0.3, fabs(d - 0.3) < 1e-9);
    printf("%d %d %d %d\n", nan == nan, nan != nan, nan < 1, nan >= 1);
    printf("%d %d %d\n", !(nan < 1), nan ? 1 : 0, nan && 1);
    printf("%d %d %d\n", inf > 1e308, -inf < inf, inf == inf + 1);
    printf("%d %d %d\n", zero == -zero, 1 / -zero == -inf, -zero ? 1 : 0);
    printf("%d %d\n", f == 0.1, f > 0.1);
    printf("%d %d\n", 1 == 1.0, 'a' == 97.0f);
    printf("%d\n", 9007199254740993L == 9007199254740992.0);
    printf("%f %f %f %e\n", inf, -inf, zero, d);
    printf("%g %g\n", inf, -inf);
    int count = 0; for (double x = 0; x != 1.0 && count < 20; x += 0.125) count++; printf("%d\n", count);
    count = 0; for (float x = 0; x < 1; x += 0.1f) count++; printf("%d\n", count);
    printf("%d %d\n", 0.1f + 0.2f == 0.3f, (float)(0.1 + 0.2) == 0.3f);
    if (nan <= nan) puts("le"); else puts("not le"); if (nan > nan || nan < nan || nan == nan) puts("some"); else puts("none");
    while (!(zero > 3)) zero++; printf("%g\n", zero);
    double a = -2.5; printf("%g %g %g\n", -a, +a, a * -1); printf("%d\n", a < 0 ? -1 : 1);
    return 0;
}
