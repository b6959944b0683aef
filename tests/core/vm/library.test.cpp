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
        test::check_lines(running.watcher.output, expressions_, expected_);
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
    add("isblank", std::isblank);
    add("iscntrl", std::iscntrl);
    add("isgraph", std::isgraph);
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
        expressions.add("(sin(" + text + ") + cos(" + text + ") + atan(" + text + ")) * 1e6",
                        scaled(std::sin(read) + std::cos(read) + std::atan(read)));
        expressions.add("(fmod(" + text + ", 7.0) + hypot(" + text + ", 3.0) + atan2(" + text + ", 2.0)) * 1e6",
                        scaled(std::fmod(read, 7.0) + std::hypot(read, 3.0) + std::atan2(read, 2.0)));
        expressions.add("(exp(-" + text + ") + log(" + text + " + 1) + log10(" + text + " + 1)) * 1e6",
                        scaled(std::exp(-read) + std::log(read + 1) + std::log10(read + 1)));
        expressions.add("(round(" + text + ") + trunc(" + text + ") + cbrt(" + text + ")) * 1e3",
                        static_cast<long>((std::round(read) + std::trunc(read) + std::cbrt(read)) * 1e3));
        expressions.add("pow(" + text + ", 1.5) * 1e2", static_cast<long>(std::pow(read, 1.5) * 1e2));
    }
    expressions.check();
}

TEST_CASE("input is read by characters and by lines, up to its end") {
    CHECK(printed_by("int c; while ((c = getchar()) != EOF) printf(\"%d \", c);", "a\n\xff") == "97 10 255 ");
    const std::string lines = "char b[5]; while (fgets(b, sizeof b, stdin)) printf(\"[%s]\", b);";
    CHECK(printed_by(lines, "ab\nlonger\nend") == "[ab\n][long][er\n][end]");
    CHECK(printed_by(lines, "") == "");
    CHECK(printed_by("char b[1]; int same = fgets(b, 1, stdin) == b; printf(\"%d %d\", same, b[0]);", "x") == "1 0");
}

TEST_CASE("numbers are read in any base as on the host, and their end is told") {
    Expressions expressions;
    for (const char* text : {"0", "  -12abc", "0x1fz", "0x", "077", "+z", "zz", "-9223372036854775809",
                             "18446744073709551616", "-1", "1e3", " ", "0b11"}) {
        for (const int base : {0, 2, 8, 10, 16, 36}) {
            char* end = nullptr;
            const std::string arguments = "(s, &e, " + std::to_string(base) + ")";
            const auto add = [&](const std::string& name, long value) {
                expressions.add("({ char *s = " + quoted(text) + ", *e; " + name + arguments + "; })", value);
                expressions.add("({ char *s = " + quoted(text) + ", *e; " + name + arguments + "; e - s; })",
                                end - text);
            };
            const long value = std::strtol(text, &end, base);
            add("strtol", value);
            const unsigned long unsigned_value = std::strtoul(text, &end, base);
            add("strtoul", static_cast<long>(unsigned_value));
        }
    }
    for (const char* text : {"1.5", "-2e3x", ".5", "abc", "1e", "0x1p4", "  7 "}) {
        char* end = nullptr;
        const double value = std::strtod(text, &end);
        expressions.add("({ char *s = " + quoted(text) + ", *e; (long)(strtod(s, &e) * 1000); })",
                        static_cast<long>(value * 1000));
        expressions.add("({ char *s = " + quoted(text) + ", *e; strtod(s, &e); e - s; })", end - text);
    }
    expressions.add("strtol(\"42\", NULL, 10) + (long)atof(\"8.0\") + atoll(\"50\") + llabs(-100)", 200);
    expressions.check();
    CHECK(reports_of("strtol(\"1\", NULL, 1);") == "bad_argument");
}

TEST_CASE("strings are taken apart as on the host") {
    Random random(5);
    Expressions expressions;
    for (int i = 0; i < 60; ++i) {
        const std::string text = some_text(random, 9), set = some_text(random, 2);
        const std::string arguments = "(s, " + quoted(set) + ")";
        const auto start = "({ char *s = " + quoted(text) + "; ";
        expressions.add(start + "strspn" + arguments + "; })",
                        static_cast<long>(std::strspn(text.c_str(), set.c_str())));
        expressions.add(start + "strcspn" + arguments + "; })",
                        static_cast<long>(std::strcspn(text.c_str(), set.c_str())));
        expressions.add(start + "at(strpbrk" + arguments + ", s); })",
                        position(std::strpbrk(text.c_str(), set.c_str()), text.c_str()));
        long on_host = 0;
        std::string parts = text;
        for (char* part = std::strtok(parts.data(), set.c_str()); part; part = std::strtok(nullptr, set.c_str())) {
            on_host = on_host * 100 + (part - parts.data()) * 10 + static_cast<long>(std::strlen(part));
        }
        expressions.add("({ char s[] = " + quoted(text) + "; long sum = 0; for (char *p = strtok" + arguments +
                            "; p; p = strtok(NULL, " + quoted(set) +
                            ")) sum = sum * 100 + (p - s) * 10 + strlen(p); sum; })",
                        on_host);
    }
    expressions.add("strnlen(\"abc\", 2) * 10 + strnlen(\"abc\", 5)", 23);
    expressions.check();
    CHECK(reports_of("char *s = \"a b\"; strtok(s, \" \");") == "write_to_literal");
}

TEST_CASE("scanf reads what the host's sscanf reads, stores as much, and stops at the same place") {
    struct Case {
        const char *text, *format;
    };
    constexpr Case cases[] = {
        {"12 -5 rest", "%d%d%n"},    {"12,34", "%d,%d%n"},    {"12;34", "%d,%d%n"},
        {"0x1f 077", "%i%i%n"},      {"  7", "%d%d%n"},       {"", "%d%d%n"},
        {"abc", "%d%d%n"},           {"1234567", "%3d%2d%n"}, {"-", "%d%d%n"},
        {"5 6 7", "%*d%d%d%n"},      {"50% 3", "%d%% %d%n"},  {"ff 11", "%x%o%n"},
        {"99999999999 1", "%d%d%n"}, {"+3 -0", "%u%i%n"},     {"1 2", "%d %d %n"},
        {"x=1,y=2", "x=%d,y=%d%n"},
    };
    Expressions expressions;
    for (const auto& [text, format] : cases) {
        int a = -7, b = -7, n = -7;
        const int count = std::sscanf(text, format, &a, &b, &n);
        const std::string start = "({ int a = -7, b = -7, n = -7; int count = sscanf(" + quoted(text) + ", " +
                                  quoted(format) + ", &a, &b, &n); ";
        expressions.add(start + "count; })", count);
        expressions.add(start + "a; })", a);
        expressions.add(start + "b; })", b);
        expressions.add(start + "n; })", n);
    }
    expressions.check();
}

TEST_CASE("scanf reads text, sets, characters and floating-point numbers, each into its type") {
    CHECK(printed_by(
              "char w[10], r[10], c; float f; double d; short h; long l; signed char b;"
              "int n = sscanf(\"word [x] 1.5 -2.5e1 300 5000000000 300\", \"%9s %9[^ ] %f %lf %hd %ld %hhd\", w, r, "
              "&f, &d, &h, &l, &b);"
              "printf(\"%d %s %s %g %g %d %ld %d\", n, w, r, f, d, h, l, b);") ==
          "7 word [x] 1.5 -25 300 5000000000 44");
    CHECK(printed_by("char a[4]; int n = sscanf(\"  xyz\", \"%3c\", a); printf(\"%d [%.3s]\", n, a);") == "1 [  x]");
    CHECK(printed_by("char a[9]; printf(\"%d \", sscanf(\"bac]-\", \"%[]a-c]\", a)); printf(\"%s\", a);") == "1 bac]");
}

TEST_CASE("scanf leaves what it does not read to the next call") {
    CHECK(printed_by("int a, b; scanf(\"%d\", &a); int c = getchar(); char line[8]; fgets(line, 8, stdin);"
                     "int d = scanf(\"%d\", &b); printf(\"%d %d [%s] %d %d\", a, c, line, d, feof(stdin) != 0);",
                     "12x yz\n") == "12 120 [ yz\n] -1 1");
    CHECK(printed_by("ungetc('q', stdin); int c = getchar(); printf(\"%c%c\", c, getchar());", "r") == "qr");
    CHECK(printed_by("int n, sum = 0; while (scanf(\"%d\", &n) == 1) sum += n; printf(\"%d\", sum);", "1 2\n3\t4\n") ==
          "10");
}

TEST_CASE("a call that has to wait for input begins anew when there is more, and nothing is lost") {
    Running running(std::string(prologue) +
                    "int main(void) { int a, b; char w[9]; int n = scanf(\"%d %8s %d\", &a, w, &b);"
                    " printf(\"%d %d %s %d\", n, a, w, b); return 0; }");
    running.watcher.is_input_complete = false;
    for (const char* piece : {"1", "2 wo", "rd", " 3"}) {
        running.watcher.input += piece;
        CHECK(running.to_end().reason == StopReason::input);
    }
    running.watcher.is_input_complete = true;
    CHECK(running.to_end().reason == StopReason::exited);
    CHECK(running.watcher.output == "3 12 word 3");
}

TEST_CASE("a target of scanf that is too small, or of the wrong type, is reported") {
    CHECK(reports_of("char w[4]; sscanf(\"word\", \"%s\", w);") == "stack_overflow_write");
    CHECK(reports_of("char c; sscanf(\"1\", \"%d\", &c);") == "format_mismatch");
    CHECK(reports_of("int n = 0; sscanf(\"1\", \"%d\", n);") == "format_mismatch");
    CHECK(reports_of("float f; sscanf(\"1\", \"%lf\", &f);") == "format_mismatch");
    CHECK(reports_of("sscanf(\"1\", \"%d\");") == "format_mismatch");
    CHECK(reports_of("int n; sscanf(\"1\", \"%y\", &n);") == "format_mismatch");
}

TEST_CASE("a function with variable arguments hands them on to vprintf and its kin") {
    const std::string source = std::string(prologue) +
                               "#include <stdarg.h>\n"
                               "int say(char *to, const char *format, ...) {\n"
                               "    va_list list, again;\n"
                               "    va_start(list, format);\n"
                               "    va_copy(again, list);\n"
                               "    int n = to ? vsnprintf(to, 6, format, list) : vprintf(format, list);\n"
                               "    vfprintf(stderr, format, again);\n"
                               "    va_end(again);\n"
                               "    va_end(list);\n"
                               "    return n;\n"
                               "}\n"
                               "int main(void) {\n"
                               "    char b[6];\n"
                               "    int n = say(NULL, \"%d %s %.1f %c|\", -1, \"two\", 3.0, '4');\n"
                               "    int m = say(b, \"%ld-%x\", 123456L, 255);\n"
                               "    printf(\"%d %d %s\", n, m, b);\n"
                               "    return 0;\n"
                               "}\n";
    Running running(source);
    CHECK(running.to_end().kinds().empty());
    CHECK(running.watcher.output == "-1 two 3.0 4|13 9 12345");
    CHECK(running.watcher.errors == "-1 two 3.0 4|123456-ff");
}

TEST_CASE("random numbers are the same in every run, and differ by their seed") {
    const std::string draw = "for (int i = 0; i < 5; i++) printf(\"%d \", rand());";
    const std::string unseeded = printed_by(draw);
    CHECK(printed_by(draw) == unseeded);
    CHECK(printed_by("srand(1);" + draw) == unseeded);
    CHECK(printed_by("srand(2);" + draw) != unseeded);
    CHECK(printed_by("int low = 0; for (int i = 0; i < 1000; i++) { int r = rand(); if (r < 0) return 1; "
                     "low += r < RAND_MAX / 2; } printf(\"%d\", low > 400 && low < 600);") == "1");
}

TEST_CASE("memory can be drawn from the system without malloc") {
    const std::string headers = "#include <stdio.h>\n#include <unistd.h>\n#include <sys/mman.h>\n";
    Running running(
        headers +
            "int main(void) {\n"
            "    char *start = sbrk(0), *mine = sbrk(4096);\n"
            "    mine[0] = mine[4095] = 1;\n"
            "    printf(\"%d %ld \", start == mine, (char *)sbrk(0) - mine);\n"
            "    printf(\"%d \", brk(start) == 0 && sbrk(0) == start);\n"
            "    long *page = mmap(NULL, 100, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);\n"
            "    printf(\"%d %ld \", page != MAP_FAILED, page[12]);\n"
            "    printf(\"%d \", munmap(page, 4096));\n"
            "    printf(\"%d\", mmap(NULL, 1L << 40, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);\n"
            "    return 0;\n"
            "}\n",
        going_on());
    CHECK(running.to_end().watcher.output == "1 4096 1 1 0 0 1");
}

TEST_CASE("the output functions print, and say that they did") {
    CHECK(printed_by("int n = puts(\"one\"); printf(\"%d %d %d\\n\", n >= 0, putchar('x'), fputc('y', stdout));") ==
          "one\nyx1 120 121\n");
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
    CHECK(reports_of("fprintf((FILE *)77, \"x\");") == "wild_file");
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

TEST_CASE("going back in time brings back what the library remembers: files, random numbers, handlers, the clock") {
    Running running(
        "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <time.h>\n"
        "#include <unistd.h>\n"
        "static void bye(void) { puts(\"bye\"); }\n"
        "int main(void) {\n"
        "    FILE *f = fopen(\"log\", \"w+\");\n"
        "    char list[] = \"a b c\", *t = strtok(list, \" \");\n"
        "    atexit(bye);\n"
        "    for (int i = 0; i < 20; i++) {\n"
        "        fprintf(f, \"%d \", rand() % 100);\n"
        "        sleep(1);\n"
        "    }\n"
        "    rewind(f);\n"
        "    char line[200];\n"
        "    printf(\"%s\\n%s %s %ld\\n\", fgets(line, 200, f), t, strtok(NULL, \" \"), (long)time(NULL));\n"
        "    fclose(f);\n"
        "    return 0;\n"
        "}\n");
    static_cast<void>(running.machine->run({.step = 25}));
    const auto middle = running.machine->keep();
    running.to_end();
    const std::string first = running.watcher.output;
    CHECK(first.find("83 86 77 15") == 0);
    CHECK(first.find("bye") != std::string::npos);
    for (int again = 0; again < 3; ++again) {
        running.machine->restore(*middle);
        running.watcher.output.clear();
        running.to_end();
        CHECK(running.watcher.output == first);
    }
}

TEST_CASE("what the library does in C makes no steps and tells of no calls but the program's own") {
    Running running("#include <stdlib.h>\n"
                    "int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }\n"
                    "int main(void) {\n"
                    "    int v[] = {2, 1};\n"
                    "    qsort(v, 2, sizeof v[0], compare);\n"
                    "    return 0;\n"
                    "}\n");
    running.to_end();
    CHECK(running.watcher.calls == std::vector<std::string>{"main(", "compare(", ")compare", ")main"});
    CHECK(running.machine->step() == 4); // v, qsort, the comparison's return, main's return
}

TEST_CASE("a sort moves what is known of the elements with them") {
    Running running("#include <stdlib.h>\n#include <string.h>\n"
                    "struct entry { char key; char *text; };\n"
                    "int compare(const void *a, const void *b) {\n"
                    "    return ((const struct entry *)a)->key - ((const struct entry *)b)->key;\n"
                    "}\n"
                    "int main(void) {\n"
                    "    struct entry v[2];\n"
                    "    v[0].key = 2; v[0].text = malloc(3);\n"
                    "    v[1].key = 1; v[1].text = malloc(5);\n"
                    "    qsort(v, 2, sizeof v[0], compare);\n"
                    "    v[1].text[3] = 0;\n" // of the block of 3 bytes
                    "    return 0;\n"
                    "}\n");
    running.to_end();
    CHECK(running.kinds() == "heap_overflow_write");
}
