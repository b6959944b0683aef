// The C library against the host's own, and against its contract where the host would crash.
#include "core/vm/running.hpp"

#include <cctype>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <random>
#include <sstream>

using namespace heaparium;
using namespace heaparium::vm;
using namespace heaparium::vm::test;

namespace {

using Random = std::mt19937;

int below(Random& random, int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

constexpr std::string_view prologue = "#include <ctype.h>\n#include <math.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
                                      "#include <string.h>\n"
                                      "int sign(int n) { return n < 0 ? -1 : n > 0; }\n"
                                      "long at(const char *found, const char *start) {\n"
                                      "    return found ? found - start : -1;\n"
                                      "}\n";

/// Few letters, so that strings have much in common.
std::string some_text(Random& random, int longest) {
    std::string text;
    for (int length = below(random, longest + 1); length > 0; --length) {
        text += static_cast<char>('a' + below(random, 3));
    }
    return text;
}

std::string quoted(const std::string& text) { return '"' + text + '"'; }
int sign(int n) { return n < 0 ? -1 : n > 0; }

/// Expressions of C, and the numbers that they must have.
class Expressions {
  public:
    void add(const std::string& expression, long expected) {
        lines_ += "    printf(\"%ld\\n\", (long)(" + expression + "));\n";
        expressions_.push_back(expression);
        expected_.push_back(std::to_string(expected));
    }
    void check() const {
        Running running(std::string(prologue) + "int main(void) {\n" + lines_ + "    return 0;\n}\n");
        running.to_end();
        CHECK(running.kinds().empty());
        std::istringstream output(running.watcher.output);
        for (std::size_t i = 0; i < expected_.size(); ++i) {
            std::string printed;
            std::getline(output, printed);
            CAPTURE(expressions_[i]);
            CHECK(printed == expected_[i]);
        }
    }

  private:
    std::string lines_;
    std::vector<std::string> expressions_, expected_;
};

Running& finish(Running& running) { return running.to_end(); }

std::string reports_of(const std::string& statements, const MachineOptions& options = {}) {
    Running running(std::string(prologue) + "int main(void) {\n    " + statements + "\n    return 0;\n}\n", options);
    return finish(running).kinds();
}

std::string printed_by(const std::string& statements, const std::string& input = {}) {
    Running running(std::string(prologue) + "int main(void) {\n    " + statements + "\n    return 0;\n}\n");
    running.watcher.input = input;
    finish(running);
    CHECK(running.kinds().empty());
    return running.watcher.output;
}

long position(const char* found, const char* start) { return found ? found - start : -1; }

} // namespace

TEST_CASE("strings are measured, compared and searched as on the host") {
    Random random(1);
    Expressions expressions;
    for (int i = 0; i < 80; ++i) {
        const std::string a = some_text(random, 7), b = some_text(random, 3);
        const int n = below(random, 5);
        const char c = "abcz"[below(random, 4)];
        const std::string qa = quoted(a), qb = quoted(b), qc = std::string("'") + c + "'", qn = std::to_string(n);
        expressions.add("strlen(" + qa + ")", static_cast<long>(a.size()));
        expressions.add("sign(strcmp(" + qa + ", " + qb + "))", sign(std::strcmp(a.c_str(), b.c_str())));
        expressions.add("sign(strncmp(" + qa + ", " + qb + ", " + qn + "))",
                        sign(std::strncmp(a.c_str(), b.c_str(), static_cast<std::size_t>(n))));
        const auto search = [&](const std::string& call, const char* found) {
            expressions.add("({ const char *s = " + qa + "; at(" + call + ", s); })", position(found, a.c_str()));
        };
        search("strchr(s, " + qc + ")", std::strchr(a.c_str(), c));
        search("strrchr(s, " + qc + ")", std::strrchr(a.c_str(), c));
        search("strchr(s, 0)", std::strchr(a.c_str(), 0));
        search("strstr(s, " + qb + ")", std::strstr(a.c_str(), b.c_str()));
        if (n <= static_cast<int>(a.size())) {
            search("memchr(s, " + qc + ", " + qn + ")",
                   static_cast<const char*>(std::memchr(a.c_str(), c, static_cast<std::size_t>(n))));
        }
        if (n <= static_cast<int>(std::min(a.size(), b.size()))) {
            expressions.add("sign(memcmp(" + qa + ", " + qb + ", " + qn + "))",
                            sign(std::memcmp(a.c_str(), b.c_str(), static_cast<std::size_t>(n))));
        }
    }
    expressions.add("sign(strcmp(\"\\xff\", \"a\"))", 1); // bytes compare as unsigned
    expressions.add("sign(memcmp(\"\\x80\", \"\\x7f\", 1))", 1);
    expressions.check();
}

TEST_CASE("strings are copied and joined as on the host, to the last byte") {
    Random random(2);
    Expressions expressions;
    for (int i = 0; i < 40; ++i) {
        const std::string a = some_text(random, 7), b = some_text(random, 7);
        const int n = below(random, 10);
        const auto check = [&](const std::string& call, auto run) {
            char buffer[24];
            std::memset(buffer, '#', sizeof buffer);
            std::strcpy(buffer, a.c_str());
            run(buffer);
            long sum = 0;
            for (const char byte : buffer) sum = (sum * 31 + byte) & 0xffffffff;
            expressions.add(
                "({ char t[24]; memset(t, '#', 24); strcpy(t, " + quoted(a) + "); " + call +
                    "; long sum = 0; for (int i = 0; i < 24; i++) sum = (sum * 31 + t[i]) & 0xffffffff; sum; })",
                sum);
        };
        const std::string tail = ", " + quoted(b) + ", " + std::to_string(n) + ")";
        const auto size = static_cast<std::size_t>(n);
        check("strcat(t, " + quoted(b) + ")", [&](char* t) { std::strcat(t, b.c_str()); });
        check("strcpy(t, " + quoted(b) + ")", [&](char* t) { std::strcpy(t, b.c_str()); });
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wstringop-truncation"
        check("strncat(t" + tail, [&](char* t) { std::strncat(t, b.c_str(), size); });
        check("strncpy(t" + tail, [&](char* t) { std::strncpy(t, b.c_str(), size); });
#pragma GCC diagnostic pop
        check("memmove(t + 2, t, " + std::to_string(n) + ")", [&](char* t) { std::memmove(t + 2, t, size); });
        check("memmove(t, t + 3, " + std::to_string(n) + ")", [&](char* t) { std::memmove(t, t + 3, size); });
        check("memset(t + 1, 'm', " + std::to_string(n) + ")", [&](char* t) { std::memset(t + 1, 'm', size); });
        check("memcpy(t + 12, t, " + std::to_string(n) + ")", [&](char* t) { std::memcpy(t + 12, t, size); });
    }
    expressions.check();
}

TEST_CASE("characters are of the same kinds as on the host, and so is the end of file") {
    Expressions expressions;
    const auto add = [&](const std::string& name, int (*on_host)(int)) {
        long sum = 0;
        for (int c = -1; c < 128; ++c) sum = (sum * 3 + (on_host(c) != 0)) & 0xffffffff;
        expressions.add("({ long sum = 0; for (int c = -1; c < 128; c++) sum = (sum * 3 + (" + name +
                            "(c) != 0)) & 0xffffffff; sum; })",
                        sum);
    };
    add("isalpha", std::isalpha);
    add("isdigit", std::isdigit);
    add("isalnum", std::isalnum);
    add("isspace", std::isspace);
    add("isupper", std::isupper);
    add("islower", std::islower);
    add("ispunct", std::ispunct);
    add("isprint", std::isprint);
    add("isxdigit", std::isxdigit);
    for (int c = -1; c < 128; ++c) {
        expressions.add("toupper(" + std::to_string(c) + ")", std::toupper(c));
        expressions.add("tolower(" + std::to_string(c) + ")", std::tolower(c));
    }
    expressions.check();
}

TEST_CASE("numbers are read from text as on the host") {
    Expressions expressions;
    for (const char* text :
         {"0", "12", "-12", "+7", "  42x", "\\t-5", "abc", "", "-", "+-3", "2147483647", "-2147483648",
          "9223372036854775807", "-9223372036854775808", "99999999999999999999", "-99999999999999999999", "007"}) {
        std::string plain = text;
        if (plain.starts_with("\\t")) plain.replace(0, 2, "\t");
        expressions.add("atol(" + quoted(text) + ")", std::strtol(plain.c_str(), nullptr, 10));
    }
    expressions.add("atoi(\"-123\")", -123);
    expressions.add("abs(-5) + abs(5) + abs(0)", 10);
    expressions.add("labs(-5000000000)", 5000000000);
    expressions.check();
}

TEST_CASE("mathematics is the host's own") {
    Expressions expressions;
    for (const double value : {0.0, 1.0, 2.0, 0.25, 10.0, 1e10, 123.456}) {
        const std::string text = std::to_string(value);
        const double read = std::strtod(text.c_str(), nullptr);
        const auto scaled = [](double result) { return static_cast<long>(result * 1e6); };
        expressions.add("sqrt(" + text + ") * 1e6", scaled(std::sqrt(read)));
        expressions.add("fabs(-" + text + ") * 1e6", scaled(std::fabs(-read)));
        expressions.add("floor(-" + text + ") * 1e6", scaled(std::floor(-read)));
        expressions.add("ceil(" + text + ") * 1e6", scaled(std::ceil(read)));
        expressions.add("pow(" + text + ", 1.5) * 1e2", static_cast<long>(std::pow(read, 1.5) * 1e2));
    }
    expressions.check();
}

TEST_CASE("input is read by characters and by lines, up to its end") {
    CHECK(printed_by("int c; while ((c = getchar()) != EOF) printf(\"%d \", c);", "a\n\xff") == "97 10 255 ");
    const std::string lines = "char b[5]; while (fgets(b, sizeof b, stdin)) printf(\"[%s]\", b);";
    CHECK(printed_by(lines, "ab\nlonger\nend") == "[ab\n][long][er\n][end]");
    CHECK(printed_by(lines, "") == "");
    CHECK(printed_by("char b[1]; printf(\"%d %d\", fgets(b, 1, stdin) == b, b[0]);", "x") == "1 0");
}

TEST_CASE("the output functions print, and say that they did") {
    CHECK(printed_by("int n = puts(\"one\"); printf(\"%d %d %d\\n\", n >= 0, putchar('x'), fputc('y', stdout));") ==
          "one\nxy1 120 121\n");
    CHECK(printed_by("fputs(\"a\\n\", stdout); fprintf(stdout, \"%s\", \"b\"); fflush(stdout); fflush(NULL);") ==
          "a\nb");
}

TEST_CASE("malloc, calloc and realloc keep their promises at the edges") {
    CHECK(printed_by("char *p = malloc(0), *q = malloc(0); printf(\"%d\", p != NULL && p != q); free(p); free(q);") ==
          "1");
    CHECK(printed_by("char *p = realloc(NULL, 8); p[7] = 1; p = realloc(p, 0); printf(\"%d\", p == NULL);") == "1");
    CHECK(printed_by("free(NULL); printf(\"%d\", calloc((size_t)-1, 2) == NULL);") == "1");
    CHECK(printed_by("long *p = aligned_alloc(64, 64); printf(\"%lu\", (unsigned long)p % 64); free(p);") == "0");
    CHECK(printed_by("char *p = strdup(\"copy\"); p[0] = 'C'; printf(\"%s\", p); free(p);") == "Copy");
}

TEST_CASE("a copy's end, and each end of its source and target, is checked") {
    CHECK(reports_of("char t[4]; strcpy(t, \"12345\");") == "stack_overflow_write");
    CHECK(reports_of("char t[4] = \"abc\"; strcat(t, \"d\");") == "stack_overflow_write");
    CHECK(reports_of("char t[4]; strncpy(t, \"ab\", 5);") == "stack_overflow_write");
    CHECK(reports_of("char t[4] = \"abc\"; strncat(t, \"defg\", 1);") == "stack_overflow_write");
    CHECK(reports_of("char t[4], s[3] = {'a', 'b', 'c'}; strcpy(t, s);") == "stack_overflow_read");
    CHECK(reports_of("char t[8], s[4]; memset(s, 1, 4); memcpy(t, s, 5);") == "stack_overflow_read");
    CHECK(reports_of("char *p = malloc(4); memset(p, 0, 5); free(p);") == "heap_overflow_write");
    CHECK(reports_of("char *p = malloc(4); memset(p, 0, (size_t)-1); free(p);") == "heap_overflow_write");
    CHECK(reports_of("printf(\"%d\", memcmp(\"abc\", \"abd\", 5));") == "literal_overflow_read");
    CHECK(reports_of("char t[4]; memcpy(t, NULL, 4);") == "null_read");
    CHECK(reports_of("strlen(NULL);") == "null_read");
    CHECK(reports_of("sprintf(malloc(2), \"%d\", 123);") == "heap_overflow_write");
    CHECK(reports_of("char *p = malloc(8); free(p); puts(p);") == "use_after_free_read");
    CHECK(reports_of("char t[8]; puts(t);") == "uninitialized_read");
    CHECK(reports_of("char t[8] = \"abcdef\"; memcpy(t + 1, t, 5);") == "overlapping_copy");
    CHECK(reports_of("char t[8] = \"abcdef\"; strcpy(t, t + 1);") == "overlapping_copy");
    CHECK(reports_of("char t[8] = \"abcdef\"; memcpy(t, t, 5); memcpy(t + 1, t, 0);").empty());
}

TEST_CASE("copying what was never written is no mistake; looking at it is") {
    CHECK(reports_of("int a[2], b[2]; a[1] = 1; memcpy(b, a, sizeof a); printf(\"%d\", b[1]);").empty());
    CHECK(reports_of("int a[2], b[2]; a[1] = 1; memcpy(b, a, sizeof a); printf(\"%d\", b[0]);") ==
          "uninitialized_read");
    CHECK(reports_of("char a[2], b[2]; a[0] = b[0] = 1; printf(\"%d\", memcmp(a, b, 2));") == "uninitialized_read");
}

TEST_CASE("pointers keep what they point to through memcpy and memmove") {
    CHECK(reports_of("int x[2] = {1, 2}; int *p[1] = {x}, *q[1]; memcpy(q, p, sizeof p); printf(\"%d\", q[0][2]);") ==
          "stack_overflow_read");
}

TEST_CASE("a stream that cannot be written to or read from is reported") {
    CHECK(reports_of("fputs(\"x\", stdin);") == "bad_argument");
    CHECK(reports_of("fprintf((FILE *)77, \"x\");") == "bad_argument");
    CHECK(reports_of("char b[4]; fgets(b, 4, stdout);") == "bad_argument");
}

TEST_CASE("exit ends the program from anywhere, abort and a failed assertion with a report") {
    Running exits(std::string(prologue) + "void f(void) { exit(300); }\nint main(void) { f(); return 1; }");
    CHECK(exits.to_end().reason == StopReason::exited);
    CHECK(exits.machine->exit_status() == 300 % 256);
    CHECK(reports_of("abort();") == "aborted");
    Running fails(
        "#include <assert.h>\nint main(void) {\n    int n = 0;\n    assert(n == 1 && \"why\");\n    return 0;\n}\n");
    CHECK(fails.to_end().kinds() == "aborted");
    CHECK(fails.watcher.errors == "test.c:4: main: Assertion `n == 1 && \"why\"' failed.\n");
}
