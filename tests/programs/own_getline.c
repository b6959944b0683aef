// A function of the program's own with the name of one that ISO C does not have, as a book of 1988 writes it.
// input: one
// input: twenty-two
#include <stdio.h>

int getline(char line[], int maximum);

int main(void) {
    char line[100];
    int length;
    while ((length = getline(line, 100)) > 0) printf("%d %s", length, line);
    return 0;
}

int getline(char s[], int limit) {
    int c = 0, i;
    for (i = 0; i < limit - 1 && (c = getchar()) != EOF && c != '\n'; ++i) s[i] = c;
    if (c == '\n') s[i++] = c;
    s[i] = '\0';
    return i;
}
/* expected
4 one
11 twenty-two
--- end
exited with 0
*/
