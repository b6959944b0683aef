// printf against the host's own.
#include "core/vm/running.hpp"

#include <cinttypes>
#include <climits>
#include <cmath>
#include <cstdio>
#include <random>
#include <sstream>

using namespace heaparium;
using namespace heaparium::vm;
using namespace heaparium::vm::test;

namespace {

using Random = std::mt19937;

int below(Random& random, int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

std::string some_of(Random& random, std::string_view letters) {
    std::string chosen;
    for (const char letter : letters) {
        if (below(random, 3) == 0) chosen += letter;
    }
    return chosen;
}

/// "%", flags, width and precision; what follows is a length and a conversion.
std::string specification(Random& random, std::string_view flags, bool takes_precision) {
    std::string text = "%" + some_of(random, flags);
    if (below(random, 2) == 0) text += std::to_string(1 + below(random, 24));
    if (takes_precision && below(random, 2) == 0) {
        text += '.';
        if (below(random, 6) != 0) text += std::to_string(below(random, 20));
    }
    return text;
}

template <class... Values>
std::string host(const std::string& format, Values... values) {
    char buffer[1024];
    const int length = std::snprintf(buffer, sizeof buffer, format.c_str(), values...);
    REQUIRE(length >= 0);
    REQUIRE(static_cast<std::size_t>(length) < sizeof buffer);
    return {buffer, static_cast<std::size_t>(length)};
}

/// Lines of a program, and what they must print.
class Printing {
  public:
    void line(const std::string& format, const std::string& arguments, const std::string& expected) {
        lines_ += "    printf(\"" + format + "|\\n\", " + arguments + ");\n";
        expected_.push_back(expected + "|");
        formats_.push_back(format + "  " + arguments);
    }
    void check() const {
        Running running("#include <stdio.h>\nint main(void) {\n" + lines_ + "    return 0;\n}\n");
        running.to_end();
        CHECK(running.kinds().empty());
        test::check_lines(running.watcher.output, formats_, expected_);
    }

  private:
    std::string lines_;
    std::vector<std::string> expected_, formats_;
};

std::int64_t some_integer(Random& random) {
    constexpr std::int64_t special[] = {0, 1, -1, INT_MAX, INT_MIN, LLONG_MAX, LLONG_MIN, 255, -128, 65536, 8, 10, 16};
    if (below(random, 3) == 0) return special[below(random, static_cast<int>(std::size(special)))];
    const auto bits = static_cast<std::int64_t>(std::uint64_t{random()} << 32 | random());
    return bits >> below(random, 64);
}

std::string as_long(std::int64_t value) {
    return value == LLONG_MIN ? "(-9223372036854775807L - 1)" : std::to_string(value) + "L";
}

double some_double(Random& random) {
    constexpr double special[] = {0.0, -0.0, 1.0, 0.5, 1e300, 1e-300, 4.9e-324, 0.1, 123456.789, 9.995, 99999.95, 2.5};
    if (below(random, 3) == 0) return special[below(random, static_cast<int>(std::size(special)))];
    return std::ldexp(static_cast<double>(static_cast<std::int32_t>(random())), below(random, 120) - 80);
}

std::string only_report(const std::string& statement) {
    Running running("#include <stdio.h>\n#include <stddef.h>\nint main(void) {\n    " + statement +
                        "\n    return 0;\n}\n",
                    going_on());
    running.to_end();
    return running.kinds();
}

std::string printed_by(const std::string& statements) {
    Running running("#include <stdio.h>\n#include <stddef.h>\nint main(void) {\n    " + statements +
                    "\n    return 0;\n}\n");
    running.to_end();
    CHECK(running.kinds().empty());
    return running.watcher.output;
}

} // namespace

TEST_CASE("integers are printed as the host prints them, with every flag, width, precision and length") {
    Random random(1);
    Printing printing;
    for (int i = 0; i < 600; ++i) {
        const std::int64_t value = some_integer(random);
        const char conversion = "diuoxX"[below(random, 6)];
        const bool is_signed = conversion == 'd' || conversion == 'i';
        const bool has_form = conversion == 'o' || conversion == 'x' || conversion == 'X';
        const std::string start = specification(random, is_signed ? "-+ 0" : has_form ? "-#0" : "-0", true);
        const std::string literal = as_long(value);
        switch (below(random, 6)) {
        case 0: {
            const std::string format = start + "hh" + conversion;
            printing.line(format, "(int)" + literal, host(format, static_cast<int>(value)));
            break;
        }
        case 1: {
            const std::string format = start + "h" + conversion;
            printing.line(format, "(int)" + literal, host(format, static_cast<int>(value)));
            break;
        }
        case 2: {
            const std::string format = start + "l" + conversion;
            printing.line(format, literal, host(format, static_cast<long>(value)));
            break;
        }
        case 3: {
            const std::string format = start + "ll" + conversion;
            printing.line(format, literal, host(format, static_cast<long long>(value)));
            break;
        }
        case 4: {
            const std::string format = start + "jztj"[below(random, 4)] + conversion;
            printing.line(format, literal, host(format, static_cast<std::intmax_t>(value)));
            break;
        }
        default: {
            const std::string format = start + conversion;
            printing.line(format, "(int)" + literal, host(format, static_cast<int>(value)));
        }
        }
    }
    printing.check();
}

TEST_CASE("floating-point numbers are printed as the host prints them") {
    Random random(2);
    Printing printing;
    for (int i = 0; i < 400; ++i) {
        const double value = some_double(random);
        const std::string format = specification(random, "-+ #0", true) + "fFeEgGaA"[below(random, 8)];
        printing.line(format, host("%.17e", value), host(format, value));
    }
    printing.check();
}

TEST_CASE("strings and characters are printed as the host prints them") {
    Random random(3);
    Printing printing;
    for (int i = 0; i < 200; ++i) {
        std::string text;
        for (int length = below(random, 12); length > 0; --length) text += static_cast<char>('a' + below(random, 26));
        const std::string format = specification(random, "-", true) + "s";
        printing.line(format, '"' + text + '"', host(format, text.c_str()));
        const std::string character_format = specification(random, "-", false) + "c";
        const char character = static_cast<char>('A' + below(random, 26));
        printing.line(character_format, std::string("'") + character + "'", host(character_format, character));
    }
    printing.check();
}

TEST_CASE("a star takes width and precision from the arguments, and a negative width means left") {
    Random random(4);
    Printing printing;
    for (int i = 0; i < 100; ++i) {
        const int width = below(random, 40) - 20, precision = below(random, 12) - 3, value = below(random, 2000) - 1000;
        const std::string arguments =
            std::to_string(width) + ", " + std::to_string(precision) + ", " + std::to_string(value);
        printing.line("%*.*d", arguments, host("%*.*d", width, precision, value));
        printing.line("%-*.*x", arguments, host("%-*.*x", width, precision, value));
    }
    printing.check();
}

TEST_CASE("what C leaves open is printed as glibc does") {
    CHECK(printed_by("printf(\"%s|%.3s|%10s|\", (char *)NULL, (char *)NULL, (char *)NULL);") == "(null)||    (null)|");
    CHECK(printed_by("printf(\"%p|%8p|%p\", NULL, NULL, (void *)0x1234);") == "(nil)|   (nil)|0x1234");
    CHECK(printed_by("printf(\"100%%|%5%|\");") == "100%|%|");
}

TEST_CASE("printf returns how many characters it printed, and %n stores it") {
    CHECK(printed_by("int n = 0; int all = printf(\"ab%ncd\\n\", &n); printf(\"%d %d\\n\", n, all);") == "abcd\n2 5\n");
}

TEST_CASE("snprintf cuts what does not fit, ends it with a zero, and returns what it would have been") {
    CHECK(printed_by("char b[4] = \"xxx\"; int n = snprintf(b, 4, \"%d\", 123456); printf(\"%s %d\", b, n);") ==
          "123 6");
    CHECK(printed_by("char b[4] = \"xxx\"; int n = snprintf(b, 1, \"%d\", 7); printf(\"[%s] %d\", b, n);") == "[] 1");
    CHECK(printed_by("int n = snprintf(NULL, 0, \"%s\", \"four\"); printf(\"%d\", n);") == "4");
    CHECK(printed_by("char b[8]; sprintf(b, \"%03d\", 7); printf(\"%s\", b);") == "007");
}

TEST_CASE("a string needs no end within its precision") {
    CHECK(printed_by("char t[3] = {'a', 'b', 'c'}; printf(\"%.3s\", t);") == "abc");
    CHECK(only_report("char t[3] = {'a', 'b', 'c'}; printf(\"%.4s\", t);") == "stack_overflow_read");
}

TEST_CASE("an argument of the wrong type, or none at all, is reported") {
    CHECK(only_report("printf(\"%d\\n\", 1.5);") == "format_mismatch");
    CHECK(only_report("printf(\"%f\\n\", 1);") == "format_mismatch");
    CHECK(only_report("printf(\"%s\\n\", 65);") == "format_mismatch");
    CHECK(only_report("printf(\"%d %d\\n\", 1);") == "format_mismatch");
    CHECK(only_report("printf(\"%*d\\n\", 1.0, 2);") == "format_mismatch");
    CHECK(only_report("printf(\"%y\\n\", 1);") == "format_mismatch");
    CHECK(only_report("printf(\"50%\");") == "format_mismatch");
    CHECK(only_report("printf(\"%d\\n\", sizeof(int));") == "format_width_mismatch");
    CHECK(only_report("printf(\"%ld\\n\", 1);") == "format_width_mismatch");
}

TEST_CASE("a width beyond all reason is reported and cut, not obeyed") {
    Running running("#include <stdio.h>\nint main(void) { printf(\"%2000000000d\", 1); return 0; }", going_on());
    running.to_end();
    CHECK(running.kinds() == "bad_argument");
    CHECK(running.watcher.output.size() <= 1 << 20);
    CHECK(only_report("printf(\"%*d\", -2147483647 - 1, 1);") == "bad_argument");
    CHECK(only_report("printf(\"%.99999999999999999999f\", 1.0);") == "bad_argument");
    CHECK(printed_by("printf(\"%.2000000000s\", \"fine\");") == "fine");
}
