int main(void) {
    char s[10];
    strcpy(s, "abc");
    printf("%zu %f\n", strlen(s), sqrt(2.0));
    return 0;
}
/* expected
3:5-11 warning library_function_undeclared: `strcpy` is used without `#include <string.h>`
  fix 1:1 `#include <string.h> `
4:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
4:24-30 warning library_function_undeclared: `strlen` is used without `#include <string.h>`
  fix 1:1 `#include <string.h> `
4:35-39 warning library_function_undeclared: `sqrt` is used without `#include <math.h>`
  fix 1:1 `#include <math.h> `
after the fixes: library_function_undeclared library_function_undeclared
*/
