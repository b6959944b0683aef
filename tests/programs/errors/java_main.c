public static void main(String[] args) {
    printf("hello\n");
}
/* expected
1:1-7 error foreign_word: `public` is C++ or Java, not C; remove the word
1:20-24 warning main_returns_int: `main` returns int, not `void`
1:25-31 error foreign_word: `String` is Java, not C; text is an array of char, or a pointer to one
  fix 1:25-31 `char *`
1:31-33 error brackets_before_name: the brackets of an array stand behind its name
  fix 1:31-33 ``
  fix 1:38 `[]`
2:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
after the fixes: foreign_word main_returns_int main_parameters
*/
