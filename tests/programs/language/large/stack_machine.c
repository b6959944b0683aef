/*
 * A small stack machine with assembler: labels, calls, loops; runs factorial, fibonacci and primes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum op { PUSH, ADD, SUB, MUL, DIV, MOD, DUP, SWAP, OVER, DROP, LOAD, STORE, JMP, JZ, CALL, RET, OUT, LT, EQ, HALT, NOPS };

static const struct { const char *name; int has_arg; } table[NOPS] = {
    {"push", 1}, {"add", 0}, {"sub", 0}, {"mul", 0}, {"div", 0}, {"mod", 0}, {"dup", 0}, {"swap", 0}, {"over", 0},
    {"drop", 0}, {"load", 1}, {"store", 1}, {"jmp", 1}, {"jz", 1}, {"call", 1}, {"ret", 0}, {"out", 0}, {"lt", 0},
    {"eq", 0}, {"halt", 0},
};

struct insn { unsigned char op; int arg; };
struct label { char name[12]; int at; };
struct fixup { char name[12]; int at; };

static struct insn code[256];
static int ncode;
static struct label labels[32];
static int nlabels;
static struct fixup fixups[64];
static int nfixups;

static int find_op(const char *name)
{
    for (int i = 0; i < NOPS; i++)
        if (strcmp(table[i].name, name) == 0) return i;
    return -1;
}

static int assemble(const char *source)
{
    char word[12];
    int used, pending = 0;
    ncode = nlabels = nfixups = 0;
    while (sscanf(source, "%11s%n", word, &used) == 1) {
        source += used;
        size_t n = strlen(word);
        if (pending) {
            char *end;
            long v = strtol(word, &end, 0);
            if (*end) {
                strcpy(fixups[nfixups].name, word);
                fixups[nfixups++].at = ncode - 1;
            } else
                code[ncode - 1].arg = (int)v;
            pending = 0;
        } else if (word[n - 1] == ':') {
            word[n - 1] = '\0';
            strcpy(labels[nlabels].name, word);
            labels[nlabels++].at = ncode;
        } else {
            int op = find_op(word);
            if (op < 0) {
                printf("unknown word %s\n", word);
                return 0;
            }
            code[ncode].op = op;
            code[ncode].arg = 0;
            pending = table[op].has_arg;
            ncode++;
        }
    }
    for (int i = 0; i < nfixups; i++) {
        int j;
        for (j = 0; j < nlabels; j++)
            if (!strcmp(labels[j].name, fixups[i].name)) break;
        if (j == nlabels) {
            printf("undefined label %s\n", fixups[i].name);
            return 0;
        }
        code[fixups[i].at].arg = labels[j].at;
    }
    return 1;
}

static long run(void)
{
    int stack[128], calls[64], memory[16] = {0};
    int *sp = stack, *rp = calls;
    const struct insn *pc = code;
    long steps = 0;
#define POP() (*--sp)
#define TOP   (sp[-1])
#define BINARY(expr) { int b = POP(), a = POP(); *sp++ = (expr); } break
    for (;;) {
        const struct insn *i = pc++;
        steps++;
        switch ((enum op)i->op) {
        case PUSH: *sp++ = i->arg; break;
        case ADD: BINARY(a + b);
        case SUB: BINARY(a - b);
        case MUL: BINARY(a * b);
        case DIV: BINARY(b ? a / b : 0);
        case MOD: BINARY(b ? a % b : 0);
        case LT: BINARY(a < b);
        case EQ: BINARY(a == b);
        case DUP: sp[0] = TOP; sp++; break;
        case SWAP: { int t = sp[-1]; sp[-1] = sp[-2]; sp[-2] = t; } break;
        case OVER: sp[0] = sp[-2]; ++sp; break;
        case DROP: sp--; break;
        case LOAD: *sp++ = memory[i->arg]; break;
        case STORE: memory[i->arg] = POP(); break;
        case JMP: pc = code + i->arg; break;
        case JZ: if (!POP()) pc = code + i->arg; break;
        case CALL: *rp++ = (int)(pc - code); pc = &code[i->arg]; break;
        case RET: pc = &code[*--rp]; break;
        case OUT: printf("%d ", POP()); break;
        case HALT: return steps;
        case NOPS: abort();
        }
    }
}

static const char *programs[] = {
    /* countdown */
    "push 5 loop: dup out push 1 sub dup jz end jmp loop end: halt",
    /* recursive factorial */
    "push 10 call fact out halt "
    "fact: dup push 2 lt jz more drop push 1 ret "
    "more: dup push 1 sub call fact mul ret",
    /* fibonacci by memory */
    "push 0 store 0 push 1 store 1 push 15 store 2 "
    "again: load 0 out load 0 load 1 dup store 0 add store 1 load 2 push 1 sub dup store 2 jz end jmp again end: halt",
    /* primes below 60 */
    "push 2 store 0 "
    "outer: load 0 push 60 lt jz end push 2 store 1 "
    "inner: load 1 load 1 mul load 0 swap lt jz test jmp prime "
    "test: load 0 load 1 mod jz next load 1 push 1 add store 1 jmp inner "
    "prime: load 0 out "
    "next: load 0 push 1 add store 0 jmp outer "
    "end: halt",
    "push 1 jmp nowhere",
    "push 0x10 push 3 over div out jump",
};

int main(void)
{
    for (size_t i = 0; i < sizeof programs / sizeof programs[0]; i++) {
        printf("program %zu: ", i);
        if (assemble(programs[i])) {
            long steps = run();
            printf("(%d instructions, %ld steps)\n", ncode, steps);
        }
    }
    return 0;
}
