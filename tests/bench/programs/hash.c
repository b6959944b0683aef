// A hash table with chains: strings compared and hashed byte by byte.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 1024

struct entry {
    char key[16];
    int count;
    struct entry *next;
};

static struct entry *table[BUCKETS];

static unsigned hash(const char *key) {
    unsigned value = 2166136261u;
    for (; *key; key++) {
        value ^= (unsigned char)*key;
        value *= 16777619u;
    }
    return value % BUCKETS;
}

static struct entry *find(const char *key) {
    for (struct entry *entry = table[hash(key)]; entry; entry = entry->next) {
        if (strcmp(entry->key, key) == 0) return entry;
    }
    return NULL;
}

static void add(const char *key) {
    struct entry *entry = find(key);
    if (entry == NULL) {
        unsigned bucket = hash(key);
        entry = calloc(1, sizeof *entry);
        strcpy(entry->key, key);
        entry->next = table[bucket];
        table[bucket] = entry;
    }
    entry->count++;
}

int main(void) {
    char key[16];
    unsigned random = 7;
    for (int i = 0; i < 60000; i++) {
        random = random * 1664525u + 1013904223u;
        int number = random >> 20, length = 0;
        key[length++] = 'k';
        do {
            key[length++] = '0' + number % 10;
            number /= 10;
        } while (number > 0);
        key[length] = '\0';
        add(key);
    }
    int words = 0, sum = 0;
    for (int i = 0; i < BUCKETS; i++) {
        while (table[i] != NULL) {
            struct entry *next = table[i]->next;
            words++;
            sum += table[i]->count;
            free(table[i]);
            table[i] = next;
        }
    }
    return sum != 60000 || words > 4096;
}
