#include <stdlib.h>
#include <string.h>
int main(void) {
    char *s = malloc();
    char t[10];
    strcpy(t);
    free(s);
    return 0;
}
/* expected
4:22-23 error too_few_arguments: `malloc` takes 1 argument, but gets 0
  note <stdlib.h> declared here: `void *malloc(unsigned long)`
6:13-14 error too_few_arguments: `strcpy` takes 2 arguments, but gets 1
  note <string.h> declared here: `char *strcpy(char *, const char *)`
*/
