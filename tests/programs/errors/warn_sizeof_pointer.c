#include <stdlib.h>
#include <string.h>
int sum(int a[], int n) {
    int total = 0;
    for (int i = 0; i < (int)(sizeof(a) / sizeof(a[0])); i++) total += a[i];
    return total + n;
}
int main(void) {
    char *name = malloc(100);
    memset(name, 0, sizeof(name));
    strncpy(name, "Ada", sizeof name);
    int *list = malloc(40);
    int count = sizeof(list) / sizeof(list[0]);
    int a[3] = {1, 2, 3};
    free(name);
    free(list);
    return sum(a, 3) + count;
}
/* expected
5:31-40 warning sizeof_array_parameter: `sizeof` of the parameter `a` is the size of a pointer, `int *`
  note 3:13-14 declared here as `int a[]`, which means `int *a`
10:21-33 warning sizeof_pointer: `sizeof name` is the size of a pointer, `char *`, not of what it points to; `memset` works on too few bytes
  note 9:11-15 `name` is declared here
11:26-37 warning sizeof_pointer: `sizeof name` is the size of a pointer, `char *`, not of what it points to; `strncpy` works on too few bytes
  note 9:11-15 `name` is declared here
13:17-47 warning sizeof_pointer_divided: this does not count elements: `list` is a pointer, `int *`
  note 12:10-14 `list` is declared here
*/
