// Whatever the source is: an answer, soon, and no more stack than a small host has.
#include "catch.hpp"
#include "compiled.hpp"

#include "lang/lexer.hpp"

#include <algorithm>
#include <chrono>

using namespace heaparium::lang;

namespace {

const std::string valid_program = R"(#include <stdio.h>
#include <stdlib.h>
#include <stdarg.h>
struct node { int value; struct node *next; unsigned flag : 3; };
typedef struct { double x, y; char name[16]; } Point;
enum color { RED, GREEN = 5, BLUE };
static int counter;
int table[] = { 1, 2, [5] = 6, 7 };
const char *names[] = { "a", "bc", NULL };
Point origin = { .y = 2, .name = "origin" };
int (*fp)(int, char *);
int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int sum(int n, ...) { va_list ap; va_start(ap, n); int s = 0; for (int i = 0; i < n; i++) s += va_arg(ap, int); va_end(ap); return s; }
int old(a, b) int a; char *b; { return a + *b; }
struct node *push(struct node *head, int value) {
    struct node *n = malloc(sizeof *n);
    n->value = value; n->next = head;
    return n;
}
int classify(int c) {
    switch (c) {
    case 'a' ... 'z': return 1;
    case 0: case 1: { int x = 3; return x; }
    default: break;
    }
    return -1;
}
int main(int argc, char **argv) {
    struct node *head = NULL;
    for (int i = 0; i < 10; ++i) head = push(head, i);
    while (head) { struct node *next = head->next; free(head); head = next; }
    int a[10], *p = a, n = argc, vla[n];
    static int calls = 3;
    p[3] = 7; *(p + 4) = 8; a[5] ^= 3; p += 2; int d = (int)(&a[9] - p);
    Point q = origin; q = (Point){ 1, 2 }; Point *pq = &(Point){ .x = 3 };
    fp = old; if (!fp || fp(1, "x") && d) goto done; else if (n) n = 2; else n = vla[0];
    do { n--; } while (n > 0);
    int y = ({ int t = n; t * 2; });
    y = _Generic(q.x, int: 1, double: 2, default: calls++);
    _Static_assert(sizeof(int) == 4, "int");
    printf("%d %s %f %p\n", y, argv[0], pq->x, (void *)p);
done:
    return y ? classify('b') : sum(2, 3, 4);
}
)";

std::vector<std::string> tokens_of(const std::string& text) {
    SourceManager sources;
    Arena arena;
    DiagnosticSink sink(20);
    Lexer lexer(sources, sources.add("test.c", text), arena, sink);
    std::vector<std::string> tokens;
    for (Token token = lexer.next(); token.kind != TokenKind::end_of_file; token = lexer.next()) {
        tokens.emplace_back(token.kind == TokenKind::new_line ? "\n" : std::string(token.text));
    }
    return tokens;
}

std::string joined(const std::vector<std::string>& tokens) {
    std::string text;
    for (const std::string& token : tokens) text += token + " ";
    return text;
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    text.reserve(part.size() * count);
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

/// Compiles within a few seconds, and everything that is said can be shown.
void compile_soon(const std::string& source) {
    const auto start = std::chrono::steady_clock::now();
    const Compiled compiled(source);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    const std::string text = compiled.text();
    CHECK(took.count() < 20); // under sanitizers, on a busy machine
    CHECK((compiled.is_good() || !text.empty()));
    if (compiled.is_good()) CHECK_FALSE(dump(*compiled.result.unit).empty());
}

} // namespace

TEST_CASE("a program of every kind of thing compiles without a word") {
    const Compiled compiled(valid_program);
    CHECK(compiled.text().empty());
    CHECK(compiled.is_good());
}

TEST_CASE("a program with tokens dropped, doubled and swapped is answered") {
    const std::vector<std::string> tokens = tokens_of(valid_program);
    std::mt19937 random(11);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < 400; ++round) {
        std::vector<std::string> changed = tokens;
        for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
            const std::size_t at = below(changed.size());
            switch (below(5)) {
            case 0: changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(at)); break;
            case 1: changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at), changed[at]); break;
            case 2: std::swap(changed[at], changed[below(changed.size())]); break;
            case 3: changed[at] = tokens[below(tokens.size())]; break;
            default: changed.resize(at + 1); break;
            }
        }
        const std::string source = joined(changed);
        INFO(source);
        const Compiled compiled(source);
        const bool has_answer = compiled.is_good() || !compiled.result.diagnostics.empty();
        if (!has_answer) CHECK(has_answer);
        if (compiled.is_good()) (void)dump(*compiled.result.unit);
    }
}

TEST_CASE("every second token may be missing") {
    const std::vector<std::string> tokens = tokens_of(valid_program);
    for (std::size_t i = 0; i < tokens.size(); i += 2) {
        std::vector<std::string> changed = tokens;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        const Compiled compiled(joined(changed));
        const bool has_answer = compiled.is_good() || !compiled.result.diagnostics.empty();
        if (!has_answer) FAIL_CHECK(joined(changed));
    }
}

TEST_CASE("tokens in any order are answered") {
    const std::vector<std::string> tokens = tokens_of(valid_program);
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> soup;
        const std::size_t length = 1 + random() % 60;
        for (std::size_t i = 0; i < length; ++i) soup.push_back(tokens[random() % tokens.size()]);
        compile_soon(joined(soup));
    }
}

TEST_CASE("what nests without end is refused, whatever it is") {
    constexpr std::size_t deep = 10000;
    const std::vector<std::pair<std::string, std::string>> shapes{
        {"int x = ", "("},
        {"int x = ", "-"},
        {"int x = ", "!"},
        {"int x = ", "(int)"},
        {"int x = ", "sizeof "},
        {"int x = ", "sizeof("},
        {"int x = ", "1?"},
        {"int x = ", "1?1:"},
        {"int x = ", "1+("},
        {"int y; int main(void) { y", "=y"},
        {"int y[9]; int main(void) { y", "[y"},
        {"int f(); int main(void) { f", "(f"},
        {"int *p; int main(void) { ", "*"},
        {"int *p; int main(void) { ", "&"},
        {"int p; int main(void) { ", "++"},
        {"int main(void) ", "{"},
        {"int main(void) { ", "if (1) "},
        {"int main(void) { ", "while (1) "},
        {"int main(void) { ", "for (;;) "},
        {"int main(void) { ", "do "},
        {"int main(void) { ", "switch (1) "},
        {"int main(void) { switch (1) { ", "case 1: "},
        {"int main(void) { ", "({"},
        {"int main(void) { ", "if (1) { } else { "},
        {"int x = ", "{"},
        {"int x[] = ", "{{"},
        {"struct s { int a; } x = { ", ".a"},
        {"int x[9] = { ", "[1]"},
        {"", "struct {"},
        {"", "struct s {"},
        {"", "union { int a; struct { "},
        {"", "enum {"},
        {"int ", "("},
        {"int ", "*"},
        {"int ", "(*"},
        {"int x", "[1]"},
        {"int x", "(int"},
        {"int x", "(int ("},
        {"int x = _Generic(", "_Generic("},
        {"int x = ", "__builtin_va_arg("},
        {"typeof(", "typeof("},
        {"int a[", "sizeof(int["},
        {"_Alignas(", "_Alignas("},
        {"int x __attribute__((aligned(", "sizeof(int __attribute__((aligned("},
        {"int x = ", "(int){"},
        {"int x = ", "1 ? 2, "},
        {"void f(", "void f("},
    };
    for (const auto& [start, part] : shapes) {
        INFO(start << part);
        compile_soon(start + repeated(part, deep));
        // Once more with all of it closed, so that the middle is what is too much.
        const std::string opened = start + repeated(part, deep) + "1";
        std::string closed = opened;
        for (auto open = opened.rbegin(); open != opened.rend(); ++open) {
            if (*open == '(') closed += ')';
            if (*open == '{') closed += '}';
            if (*open == '[') closed += ']';
        }
        compile_soon(closed);
    }
}

TEST_CASE("what goes on without end sideways is refused or compiled") {
    constexpr std::size_t many = 100000;
    compile_soon("int x = 1" + repeated("+1", many) + ";");
    compile_soon("int x = 1" + repeated("*1+1", many) + ";");
    compile_soon("int x = 1" + repeated("&&1", many) + ";");
    compile_soon("int x; int main(void) { x" + repeated(",x", many) + "; }");
    compile_soon("int x[2]; int main(void) { x" + repeated("[0]", many) + "; }");
    compile_soon("int f(); int main(void) { f" + repeated("()", many) + "; }");
    compile_soon("struct s { struct s *n; } *p; int main(void) { p" + repeated("->n", many) + "; }");
    compile_soon("int main(void) { int x = 0; x" + repeated("++", many) + "; }");
    compile_soon("int main(void) { if (1) ;" + repeated(" else if (1) ;", many) + " }");
    compile_soon("int main(void) {" + repeated(" l: ", many) + "; }");
    compile_soon("int main(void) {" + repeated(";", many) + " }");
    compile_soon("int x[] = {" + repeated("1,", many) + "};");
    compile_soon("const char *s = " + repeated("\"a\" ", many) + ";");
    compile_soon(repeated("int x;", many) + "int main(void) { return 0; }");
    compile_soon(repeated("typedef int T;", many));
    compile_soon(repeated("x;", many));
    compile_soon(repeated("}", many));
    compile_soon(repeated("#", many));
    compile_soon(repeated("int f(){", 20000));
    compile_soon("int main(void) { int " + repeated("a,", many) + "b; }");
    compile_soon("enum e {" + repeated("A,", many) + "};");
    compile_soon("int main(void) { switch (1) {" + repeated("case 1:;", many) + "} }");
}

TEST_CASE("many different names are found quickly") {
    std::string source;
    for (int i = 0; i < 20000; ++i) source += "int v" + std::to_string(i) + " = " + std::to_string(i) + ";\n";
    source += "int main(void) {\n";
    for (int i = 0; i < 20000; ++i) source += "int w" + std::to_string(i) + " = v" + std::to_string(i) + ";\n";
    for (int i = 0; i < 20000; ++i) source += "w" + std::to_string(i) + " = 1;\n";
    const Compiled compiled(source + "return 0; }");
    CHECK(compiled.is_good());
    std::string cases = "int main(void) { switch (3) {\n";
    for (int i = 0; i < 20000; ++i) cases += "case " + std::to_string(i * 7919 % 20011) + ": break;\n";
    CHECK(Compiled(cases + "} }").is_good());
}

TEST_CASE("types derived from one another without end are refused") {
    std::string pointers = "typedef int t0;\n";
    std::string arrays = "typedef char a0;\n";
    std::string structs = "struct s0 { int x; };\n";
    for (int i = 1; i < 5000; ++i) {
        const std::string from = std::to_string(i - 1);
        const std::string to = std::to_string(i);
        pointers += "typedef t" + from + " *t" + to + ";\n";
        arrays += "typedef a" + from + " a" + to + "[2];\n";
        structs += "struct s" + to + " { struct s" + from + " x; };\n";
    }
    CHECK(Compiled(pointers + "t4999 p; int main(void) { return *p; }").names() == "nesting_too_deep");
    CHECK(Compiled(arrays + "a4999 p; int main(void) { return 0; }").names() == "type_too_large");
    CHECK(Compiled(structs + "struct s4999 p = { 1 }; int main(void) { return 0; }").names() == "nesting_too_deep");
}

TEST_CASE("repetition in initialisers stays within bounds") {
    compile_soon("int x[65536] = { [0 ... 65535] = 1 };");
    compile_soon("int x[100000] = { [0 ... 99999] = 1 };");
    compile_soon("int x[999][999] = { [0 ... 998][0 ... 998] = 1 };");
    std::string source;
    for (int i = 0; i < 500; ++i) source += "int x" + std::to_string(i) + "[60000] = { [0 ... 59999] = 1 };\n";
    compile_soon(source);
    compile_soon("int x[] = { [1099511627775] = 1 };");
    compile_soon("int x[0x7fffffffffff] = { 1 };");
}

TEST_CASE("a chain of else-if may be as long as it likes, since it is walked in a loop") {
    const Compiled compiled("int main(void) { int x = 3;\n" + std::string("if (x == 1) x = 2;\n") +
                            repeated("else if (x == 3) x = 4;\n", 5000) + "return x; }");
    CHECK(compiled.is_good());
}

TEST_CASE("the limit of nesting is the caller's") {
    const std::string source = "int main(void) { return " + repeated("(", 100) + "1" + repeated(")", 100) + "; }";
    CHECK(Compiled(source).is_good());
    CompileOptions shallow;
    shallow.maximum_nesting = 50;
    CHECK(Compiled(source, shallow).names() == "nesting_too_deep");
}
