// Static initialisers that read other constants, as gcc allows, and characters of literals.
#include <stdio.h>

static const int limit = 5;
static const double ratio = 2.5;
static const char *const greeting = "hello";
static const unsigned char byte = 200;
static int *const nothing = 0;

int copied = limit;
int computed = limit * 2 + 1;
double scaled = ratio * limit;
const int *address = &limit;
const char *same_text = greeting;
const char *rest_of_text = greeting + 2;
int from_byte = byte;
int is_null = !nothing;
int table[] = {limit, [5] = limit + 1, -limit};
struct {
    int count;
    float ratio;
    const char *text;
} record = {limit, ratio, greeting};
char letter = "abc"[1];
unsigned char high = "\xff"[0];
int closing_zero = "abc"[3];
float near_half = (float)0x8000008000000001ULL;
float near_half_signed = (float)0x4000004000000001LL;

int main(void) {
    const int inner = 7;
    static int kept = limit + 3;
    static int kept_inner = inner;
    unsigned long long large = 0x8000008000000001ULL;
    float converted = large;
    printf("%d %d %g %d\n", copied, computed, scaled, *address);
    printf("%s %s %d %d\n", same_text, rest_of_text, from_byte, is_null);
    printf("%zu %d %d %d %g %s\n", sizeof table / sizeof table[0], table[5], table[6], record.count, record.ratio,
           record.text);
    printf("%c %d %d\n", letter, high, closing_zero);
    printf("%.9g %.9g %d\n", near_half, near_half_signed, converted == near_half);
    printf("%d %d\n", kept, kept_inner);
    return 0;
}
