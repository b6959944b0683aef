#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void)
{
    printf("%d\n", getenv("HEAPARIUM_NO_SUCH_VARIABLE") == NULL);
    printf("%d\n", setenv("COLOR", "blue", 1));
    printf("%s\n", getenv("COLOR"));
    setenv("COLOR", "red", 0);
    puts(getenv("COLOR"));
    setenv("COLOR", "green", 1);
    puts(getenv("COLOR"));
    static char put[] = "SIZE=10";
    putenv(put);
    printf("%d\n", atoi(getenv("SIZE")) * 2);
    unsetenv("COLOR");
    printf("%d\n", getenv("COLOR") == NULL);
    return 0;
}
