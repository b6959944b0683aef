#include <stdio.h>
int main(void) {
    try {
        printf("a\n");
    } catch (int e) {
        printf("b\n");
    }
    return 0;
}
/* expected
3:5-8 error foreign_word: `try` is C++, not C; let functions return a value that tells of an error
5:7-12 error foreign_word: `catch` is C++, not C; let functions return a value that tells of an error
*/
