// A comment that ends in a backslash goes on \
   in the next line, so this is none of the program's business: #error
#include <stdio.h>
/* a comment /* does not nest */
#def\
ine SPL\
ICED 12
# /* directive after comment */ define SPACED 5
/**/ # define LEADING 6
#define CALL(a /* first */, b) (a - b) // second
#define WITH_COMMENT 1 /* gone */ + /**/ 2 // also gone
int ma\
in(void)
{
    int a = 10/*in*/+/*between*/5; // int a = 3;
    int b = a //* divided?
    /2;
    char *s = "/* not a comment */ // neither"; char c = '"'; /* " */ char d = '\''; // '
    printf("%d %d %d\n", SPLICED, SPACED, LEADING); printf("%d %d\n", CALL(9, 4), WITH_COMMENT); printf("%d %d %s %c%c\n", a, b, s, c, d); printf("str\
ing %d\n", 1\
2); int x=1; int *p=&x; int q = 8/ *p; printf("%d\n", q); x = 5+ +x; x = x- -1; printf("%d\n", x); x+++x; printf("%d\n", x);
#define /* nothing */ NOTHING /* here */
    return 0 NOTHING;
}
