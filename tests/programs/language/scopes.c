// Blocks and shadowing.
#include <stdio.h>

int x = 1;

static int shadow(int x) {
    x++;
    {
        int x = 10;
        x++;
        {
            extern int x;
            printf("%d ", x);
        }
        printf("%d ", x);
    }
    for (int x = 100; x < 102; x++) {
        int y = x;
        static int z;
        z += y;
        printf("%d ", z);
    }
    return x;
}

int main(void) {
    printf("%d\n", shadow(5));
    printf("%d\n", shadow(6));
    int x = x = 3;
    printf("%d\n", x);
    int n = 3;
    while (n--) {
        int fresh = 0;
        fresh += n;
        int *p = &fresh;
        (*p)++;
        printf("%d ", fresh);
    }
    puts("");
    enum { x_in_enum = 7 };
    { enum { x_in_enum = 8 }; printf("%d ", x_in_enum); }
    printf("%d\n", x_in_enum);
    typedef int number;
    { typedef char number; printf("%zu ", sizeof(number)); }
    printf("%zu\n", sizeof(number));
    if (n < 0) { int m = n; n = -m; } else { int m = 5; n = m; }
    return n;
}
