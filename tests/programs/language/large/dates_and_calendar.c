/* Calendar arithmetic: leap years, weekdays, day numbers, differences, a month's sheet, Easter, Roman years. */
#include <stdio.h>
#include <string.h>

typedef struct { int y, m, d; } date;

static const char *const month_names[] = {"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};
static const char day_names[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

#define LEAP(y) ((y) % 4 == 0 && ((y) % 100 != 0 || (y) % 400 == 0))

static int days_in_month(int y, int m)
{
    switch (m) {
    case 4: case 6: case 9: case 11: return 30;
    case 2: return 28 + LEAP(y);
    case 1: case 3: case 5: case 7 ... 8: case 10: case 12: return 31;
    }
    return 0;
}

static int valid(date d) { return d.y > 0 && d.m >= 1 && d.m <= 12 && d.d >= 1 && d.d <= days_in_month(d.y, d.m); }

static long day_number(date d)
{
    long a = (14 - d.m) / 12, y = d.y + 4800 - a, m = d.m + 12 * a - 3;
    return d.d + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

static date from_day_number(long j)
{
    long a = j + 32044, b = (4 * a + 3) / 146097, c = a - 146097 * b / 4, d = (4 * c + 3) / 1461,
         e = c - 1461 * d / 4, m = (5 * e + 2) / 153;
    return (date){.d = (int)(e - (153 * m + 2) / 5 + 1), .m = (int)(m + 3 - 12 * (m / 10)), .y = (int)(100 * b + d - 4800 + m / 10)};
}

static int weekday(date d) { return (int)((day_number(d) + 1) % 7); }

static int day_of_year(date d)
{
    int n = d.d;
    while (--d.m > 0) n += days_in_month(d.y, d.m);
    return n;
}

static date easter(int y)
{
    int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return (date){y, n / 31, n % 31 + 1};
}

static char *roman(int n, char *out)
{
    static const struct { int value; const char *digits; } table[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
        {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    *out = '\0';
    for (int i = 0; n > 0; i++)
        for (; n >= table[i].value; n -= table[i].value) strcat(out, table[i].digits);
    return out;
}

static int arabic(const char *s)
{
    int total = 0, last = 0;
    for (const char *p = s + strlen(s); p-- != s;) {
        int v;
        switch (*p) {
        case 'M': v = 1000; break;
        case 'D': v = 500; break;
        case 'C': v = 100; break;
        case 'L': v = 50; break;
        case 'X': v = 10; break;
        case 'V': v = 5; break;
        default: v = 1;
        }
        total += v < last ? -v : v;
        last = v;
    }
    return total;
}

static void sheet(int y, int m)
{
    char title[32];
    int start = weekday((date){y, m, 1}), days = days_in_month(y, m);
    sprintf(title, "%s %d", month_names[m - 1], y);
    printf("%*s\n", (int)(10 + strlen(title) / 2), title);
    for (int i = 0; i < 7; i++) printf("%.2s%c", day_names[i], i == 6 ? '\n' : ' ');
    printf("%*s", 3 * start, "");
    for (int d = 1; d <= days; d++) printf("%2d%c", d, (start + d) % 7 == 0 || d == days ? '\n' : ' ');
}

int main(void)
{
    date days[] = {{2000, 1, 1}, {1969, 7, 20}, {2024, 2, 29}, {1900, 12, 31}, {2023, 2, 29}, {1582, 10, 15}};
    for (unsigned i = 0; i < sizeof days / sizeof days[0]; i++) {
        date d = days[i];
        if (!valid(d)) {
            printf("%d-%d-%d is no date\n", d.y, d.m, d.d);
            continue;
        }
        printf("%s %2d %s %d: day %d, number %ld\n", day_names[weekday(d)], d.d, month_names[d.m - 1], d.y, day_of_year(d), day_number(d));
    }
    printf("%ld days\n", day_number((date){2024, 12, 24}) - day_number((date){1815, 12, 10}));
    date later = from_day_number(day_number((date){2024, 2, 28}) + 1000);
    printf("1000 days later: %04d-%02d-%02d\n", later.y, later.m, later.d);
    int wrong = 0;
    for (long j = 2400000; j < 2401500; j++) wrong += day_number(from_day_number(j)) != j;
    printf("wrong: %d\n", wrong);
    sheet(2024, 2);
    sheet(2023, 10);
    for (int y = 2020; y < 2026; y++) printf("%d/%d ", easter(y).m, easter(y).d);
    puts("");
    int fridays = 0;
    for (int y = 2000; y < 2010; y++)
        for (int m = 1; m <= 12; m++) fridays += weekday((date){y, m, 13}) == 5;
    printf("%d Fridays the 13th\n", fridays);
    char text[32];
    for (int *p = (int[]){1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3888, 0}; *p; p++) printf("%s=%d ", roman(*p, text), *p);
    putchar('\n');
    for (int n = 1; n < 2000; n++)
        if (arabic(roman(n, text)) != n) printf("bad %d %s\n", n, text);
    return 0;
}
