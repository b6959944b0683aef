// A growing string with printf-like append, insert, replace, split and join.
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
    char   *data;
    size_t  len;
    size_t  cap;
} StringBuilder;

#define SB_INIT ((StringBuilder){ 0 })

static void sb_reserve(StringBuilder *sb, size_t extra)
{
    size_t need = sb->len + extra + 1;
    if (need <= sb->cap) return;
    size_t cap = sb->cap ? sb->cap : 16;
    while (cap < need) cap += cap / 2;
    char *p = realloc(sb->data, cap);
    if (!p) abort();
    sb->data = p;
    sb->cap = cap;
}

static StringBuilder *sb_add_n(StringBuilder *sb, const char *text, size_t n)
{
    sb_reserve(sb, n);
    memcpy(sb->data + sb->len, text, n);
    sb->len += n;
    sb->data[sb->len] = '\0';
    return sb;
}

static StringBuilder *sb_add(StringBuilder *sb, const char *text) { return sb_add_n(sb, text, strlen(text)); }

__attribute__((format(printf, 2, 3)))
static StringBuilder *sb_addf(StringBuilder *sb, const char *format, ...)
{
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    sb_reserve(sb, (size_t)n);
    vsnprintf(sb->data + sb->len, (size_t)n + 1, format, again);
    va_end(again);
    sb->len += (size_t)n;
    return sb;
}

static void sb_insert(StringBuilder *sb, size_t at, const char *text)
{
    size_t n = strlen(text);
    sb_reserve(sb, n);
    memmove(sb->data + at + n, sb->data + at, sb->len - at + 1);
    memcpy(sb->data + at, text, n);
    sb->len += n;
}

static int sb_replace(StringBuilder *sb, const char *from, const char *to)
{
    int count = 0;
    StringBuilder out = SB_INIT;
    const char *p = sb->data, *hit;
    sb_add(&out, "");
    while ((hit = strstr(p, from)) != NULL) {
        sb_add_n(&out, p, (size_t)(hit - p));
        sb_add(&out, to);
        p = hit + strlen(from);
        count++;
    }
    sb_add(&out, p);
    free(sb->data);
    *sb = out;
    return count;
}

static void sb_reverse(StringBuilder *sb)
{
    for (char *a = sb->data, *b = sb->data + sb->len - 1; a < b; a++, b--) {
        char t = *a;
        *a = *b;
        *b = t;
    }
}

static char **split(const char *text, char separator, size_t *count)
{
    size_t n = 1;
    for (const char *p = text; *p; p++) n += *p == separator;
    char **parts = malloc(n * sizeof *parts);
    *count = 0;
    while (true) {
        const char *end = strchr(text, separator);
        size_t len = end ? (size_t)(end - text) : strlen(text);
        char *part = malloc(len + 1);
        memcpy(part, text, len);
        part[len] = '\0';
        parts[(*count)++] = part;
        if (!end) break;
        text = end + 1;
    }
    return parts;
}

static void join(StringBuilder *into, char *const *parts, size_t count, const char *glue)
{
    for (size_t i = 0; i < count; ++i) {
        if (i) sb_add(into, glue);
        sb_addf(into, "<%s>", parts[i]);
    }
}

int main(void)
{
    StringBuilder sb = SB_INIT;
    sb_add(sb_add(&sb, "Hello"), ", ");
    sb_addf(&sb, "%s! %d + %d = %d; %5.2f|%-6s|%06x|%c", "world", 2, 3, 2 + 3, 3.14159, "ab", 48879, 'z');
    printf("%s (%zu)\n", sb.data, sb.len);
    sb_insert(&sb, 7, "whole ");
    printf("%s\n", sb.data);
    sb_insert(&sb, sb.len, "!");
    sb_insert(&sb, 0, ">");
    printf("%s\n", sb.data);
    printf("%d replaced: ", sb_replace(&sb, "l", "LL"));
    puts(sb.data);
    printf("%d replaced: ", sb_replace(&sb, "LL", ""));
    puts(sb.data);
    sb_reverse(&sb);
    puts(sb.data);
    sb.len = 0;
    for (int i = 0; i < 200; i++) sb_addf(&sb, "%d,", i * i);
    printf("%zu bytes, capacity enough: %d\n", sb.len, sb.cap > sb.len);
    printf("tail %s\n", sb.data + sb.len - 12);
    size_t count;
    char **parts = split("one,two,,three,", ',', &count);
    sb.len = 0;
    join(&sb, parts, count, " + ");
    printf("%zu parts: %s\n", count, sb.data);
    for (size_t i = 0; i < count; i++) free(parts[i]);
    free(parts);
    free(sb.data);
    return (int)count;
}
