// A string builder that grows: characters appended one by one, then the text turned round and counted.
#include <stdlib.h>
#include <string.h>

struct text {
    char *data;
    size_t length, capacity;
};

static void append(struct text *text, char character) {
    if (text->length + 1 >= text->capacity) {
        text->capacity = text->capacity ? text->capacity * 2 : 16;
        text->data = realloc(text->data, text->capacity);
        if (text->data == NULL) exit(1);
    }
    text->data[text->length++] = character;
    text->data[text->length] = '\0';
}

static void append_number(struct text *text, int number) {
    char digits[12];
    int count = 0;
    do {
        digits[count++] = '0' + number % 10;
        number /= 10;
    } while (number);
    while (count > 0) append(text, digits[--count]);
}

static void reverse(char *first) {
    char *last = first + strlen(first);
    while (first < --last) {
        char swapped = *first;
        *first++ = *last;
        *last = swapped;
    }
}

int main(void) {
    struct text text = {0};
    for (int i = 0; i < 60000; i++) {
        append_number(&text, i);
        append(&text, i % 10 == 9 ? '\n' : ' ');
    }
    reverse(text.data);
    int lines = 0, words = 0;
    char before = ' ';
    for (const char *at = text.data; *at; at++) {
        if (*at == '\n') lines++;
        if (*at > ' ' && before <= ' ') words++;
        before = *at;
    }
    free(text.data);
    return lines != 6000 || words != 60000;
}
