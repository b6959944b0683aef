// Patterns that would try for ever are given up.
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    regex_t r;
    char* s = malloc(100001);
    memset(s, 'a', 100000);
    s[100000] = 0;
    const char* p[] = {"(a*)*b",        "(a|aa)+$",  "((a+)+)+b",
                       "a*a*a*a*a*a*b", ".*.*.*=.*", "(((((((((((a*)*)*)*)*)*)*)*)*)*)*)c",
                       "(.*)\\1\\1b",   ".*"};
    for (int i = 0; i < 8; i++) {
        if (regcomp(&r, p[i], REG_EXTENDED)) continue;
        regmatch_t m[1];
        int c = regexec(&r, s, 1, m, 0);
        printf("%s %d\n", p[i], c);
        regfree(&r);
    }
    char* q = malloc(30001);
    memset(q, '(', 30000);
    q[30000] = 0;
    printf("%d\n", regcomp(&r, q, REG_EXTENDED));
    free(q);
    free(s);
    return 0;
}
/* expected
(a*)*b 12
(a|aa)+$ 12
((a+)+)+b 12
a*a*a*a*a*a*b 12
.*.*.*=.* 12
(((((((((((a*)*)*)*)*)*)*)*)*)*)*)c 12
(.*)\1\1b 12
.* 0
15
--- end
exited with 0
*/
