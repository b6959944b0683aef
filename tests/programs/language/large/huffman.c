/* Huffman coding: frequencies, tree by a simple priority queue, bit packing, decoding back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
    unsigned weight;
    int symbol; /* -1: inner */
    struct node *zero, *one;
};

static struct node *queue[256];
static int queued;

static struct node *make(unsigned weight, int symbol, struct node *zero, struct node *one)
{
    struct node *n = malloc(sizeof(struct node));
    n->weight = weight;
    n->symbol = symbol;
    n->zero = zero;
    n->one = one;
    return n;
}

static void enqueue(struct node *n)
{
    int i = queued++;
    while (i > 0 && queue[i - 1]->weight < n->weight) {
        queue[i] = queue[i - 1];
        i--;
    }
    queue[i] = n;
}

static struct node *dequeue(void) { return queue[--queued]; }

struct code { unsigned bits; int length; };

static void assign(const struct node *n, struct code codes[], unsigned bits, int length)
{
    if (n->symbol >= 0) {
        codes[n->symbol].bits = bits;
        codes[n->symbol].length = length ? length : 1;
        return;
    }
    assign(n->zero, codes, bits << 1, length + 1);
    assign(n->one, codes, bits << 1 | 1, length + 1);
}

struct bit_stream { unsigned char *bytes; size_t bits, capacity; };

static void write_bits(struct bit_stream *s, unsigned bits, int count)
{
    while (count--) {
        if (s->bits / 8 == s->capacity) {
            size_t grown = s->capacity + 16;
            s->bytes = realloc(s->bytes, grown);
            memset(s->bytes + s->capacity, 0, grown - s->capacity);
            s->capacity = grown;
        }
        if (bits >> count & 1) s->bytes[s->bits / 8] |= 0x80 >> s->bits % 8;
        s->bits++;
    }
}

static int read_bit(const struct bit_stream *s, size_t at) { return s->bytes[at >> 3] >> (7 - (at & 7)) & 1; }

static void destroy(struct node *n)
{
    if (n) {
        destroy(n->zero);
        destroy(n->one);
        free(n);
    }
}

static void compress(const char *text)
{
    unsigned frequency[256] = {0};
    struct code codes[256];
    struct bit_stream out = {0};
    size_t length = strlen(text), at, i;
    int c;

    memset(codes, 0, sizeof codes);
    for (i = 0; i < length; i++) frequency[(unsigned char)text[i]]++;
    for (c = 0; c < 256; c++)
        if (frequency[c]) enqueue(make(frequency[c], c, NULL, NULL));
    int symbols = queued;
    while (queued > 1) {
        struct node *a = dequeue();
        struct node *b = dequeue();
        enqueue(make(a->weight + b->weight, -1, a, b));
    }
    struct node *root = dequeue();
    assign(root, codes, 0, 0);
    for (c = 0; c < 256; c++)
        if (codes[c].length) {
            printf("  '%c' %3u ", c, frequency[c]);
            for (int k = codes[c].length; k--;) putchar("01"[codes[c].bits >> k & 1]);
            putchar('\n');
        }
    for (i = 0; i < length; i++) write_bits(&out, codes[(unsigned char)text[i]].bits, codes[(unsigned char)text[i]].length);
    printf("%zu characters of %d kinds, %zu bits instead of %zu\n", length, symbols, out.bits, length * 8);
    for (i = 0; i < (out.bits + 7) / 8 && i < 16; i++) printf("%02x%s", out.bytes[i], i % 4 == 3 ? " " : "");
    putchar('\n');

    char *back = malloc(length + 1), *p = back;
    for (at = 0; at < out.bits;) {
        const struct node *n = root;
        if (n->symbol >= 0) at++;
        while (n->symbol < 0) n = read_bit(&out, at++) ? n->one : n->zero;
        *p++ = n->symbol;
    }
    *p = 0;
    printf("%s\n", strcmp(text, back) == 0 ? back : "DIFFERENT");
    free(back);
    free(out.bytes);
    destroy(root);
}

int main(void)
{
    compress("she sells sea shells by the sea shore");
    compress("aaaaaaaa");
    compress("abracadabra");
    return 0;
}
