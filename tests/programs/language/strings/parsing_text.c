#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct kv {
    char key[16];
    char value[32];
};
static char* trim(char* s)
{
    char* e;
    while (isspace((unsigned char)*s)) s++;
    e = s + strlen(s);
    while (e > s && isspace((unsigned char)e[-1])) *--e = 0;
    return s;
}
static int ini(char* text, struct kv* out, int max)
{
    int n = 0;
    char section[16] = "", *line, *next;
    for (line = text; line && n < max; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = 0;
        line = trim(line);
        if (!*line || *line == ';') continue;
        if (*line == '[') {
            sscanf(line, "[%15[^]]]", section);
            continue;
        }
        char* eq = strchr(line, '=');
        if (!eq) {
            printf("bad line '%s'\n", line);
            continue;
        }
        *eq = 0;
        snprintf(out[n].key, sizeof out[n].key, "%s.%s", section, trim(line));
        strncpy(out[n].value, trim(eq + 1), sizeof out[n].value - 1);
        out[n].value[sizeof out[n].value - 1] = 0;
        n++;
    }
    return n;
}
static int csv(const char* s, char cells[][12])
{
    int n = 0, k = 0, quoted = 0;
    for (;; s++) {
        if (*s == '"') {
            if (quoted && s[1] == '"') {
                cells[n][k++] = *s++;
            } else quoted = !quoted;
        } else if ((*s == ',' && !quoted) || !*s) {
            cells[n][k] = 0;
            n++;
            k = 0;
            if (!*s) return n;
        } else if (k < 11) cells[n][k++] = *s;
    }
}
int main(void)
{
    char text[] = "; comment\n[main]\nname = Ada \n\n size=10\nbroken\n[x]\n  path = /a/b=c\n";
    struct kv kv[8];
    int n = ini(text, kv, 8);
    for (int i = 0; i < n; i++) printf("%s -> '%s'\n", kv[i].key, kv[i].value);
    char cells[8][12];
    n = csv("one,\"two, three\",,\"say \"\"hi\"\"\",end", cells);
    for (int i = 0; i < n; i++) printf("[%s]", cells[i]);
    int a, b, c, d;
    printf("\n%d ", sscanf("192.168.0.255", "%d.%d.%d.%d", &a, &b, &c, &d));
    printf("%d\n", a + b + c + d);
    unsigned r, g, bl;
    sscanf("#ff8000", "#%2x%2x%2x", &r, &g, &bl);
    printf("%u %u %u\n", r, g, bl);
    char roman[8] = "";
    for (int v = 14, i = 0; v; i++) {
        static const int vals[] = { 10, 9, 5, 4, 1 };
        static const char* const t[] = { "X", "IX", "V", "IV", "I" };
        for (; v >= vals[i]; v -= vals[i]) strcat(roman, t[i]);
    }
    puts(roman);
    return 0;
}
