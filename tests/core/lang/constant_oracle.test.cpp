// gcc says what constant expressions are worth. Where there is no gcc, there is nothing to compare with.
#include "catch.hpp"
#include "compiled.hpp"

#include <sstream>

using namespace heaparium::lang;

namespace {

/// Constant expressions of every operator and integer type, without undefined behaviour.
class RandomExpressions {
  public:
    explicit RandomExpressions(unsigned seed) : random_(seed) {}

    [[nodiscard]] std::string expression(int depth) {
        if (depth == 0) return leaf();
        switch (below(9)) {
        case 0: return std::string("(") + pick({"- ", "~", "!", "+ "}) + expression(depth - 1) + ")";
        case 1: return "((" + type() + ")" + expression(depth - 1) + ")";
        case 2:
            return "(" + expression(depth - 1) + " ? " + expression(depth - 1) + " : " + expression(depth - 1) + ")";
        case 3: return "(" + expression(depth - 1) + pick({" / ", " % "}) + std::to_string(1 + below(99)) + ")";
        case 4:
            return "((unsigned long)" + expression(depth - 1) + pick({" << ", " >> "}) + std::to_string(below(64)) +
                   ")";
        case 5: return "((int)" + expression(depth - 1) + " >> " + std::to_string(below(32)) + ")";
        case 6: return "(" + expression(depth - 1) + pick({" && ", " || "}) + expression(depth - 1) + ")";
        default:
            return "(" + expression(depth - 1) +
                   pick({" + ", " - ", " * ", " & ", " | ", " ^ ", " < ", " <= ", " > ", " >= ", " == ", " != "}) +
                   expression(depth - 1) + ")";
        }
    }

  private:
    [[nodiscard]] unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    [[nodiscard]] std::string pick(std::initializer_list<const char*> choices) {
        return *(choices.begin() + below(static_cast<unsigned>(choices.size())));
    }
    [[nodiscard]] std::string type() {
        return pick({"char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned", "long",
                     "unsigned long", "long long", "unsigned long long", "_Bool"});
    }
    [[nodiscard]] std::string leaf() {
        return pick({"0",
                     "1",
                     "-1",
                     "7",
                     "100",
                     "255",
                     "256",
                     "0x7fffffff",
                     "0x80000000",
                     "0xffffffff",
                     "2147483648",
                     "0x7fffffffffffffff",
                     "0xffffffffffffffff",
                     "'a'",
                     "'\\377'",
                     "3u",
                     "5L",
                     "6UL",
                     "sizeof(int)",
                     "sizeof(struct { char c; long l; })",
                     "010",
                     "42LL",
                     "-5",
                     "sizeof \"abc\"",
                     "((char *)&((struct { char c; int i; } *)0)->i - (char *)0)",
                     "(3 > 2)"});
    }

    std::mt19937 random_;
};

} // namespace

TEST_CASE("integer constant expressions have the values that gcc gives them") {
    if (!has_gcc()) return;
    RandomExpressions random(7);
    std::vector<std::string> expressions;
    for (int i = 0; i < 600; ++i) expressions.push_back(random.expression(1 + i % 5));
    std::string ours;
    std::string theirs = "#include <stdio.h>\nint main(void) {\n";
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        ours += "long v" + std::to_string(i) + " = " + expressions[i] + ";\n";
        theirs += "  printf(\"%ld\\n\", (long)(" + expressions[i] + "));\n";
    }
    theirs += "}\n";
    CompileOptions options;
    options.allow_script = false;
    const Compiled compiled(ours, options);
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    const auto output = output_with_gcc(theirs);
    REQUIRE(output);
    std::istringstream lines(*output);
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        long expected = 0;
        lines >> expected;
        const auto value = integer_constant(*compiled.global("v" + std::to_string(i))->initializer->items[0].value);
        INFO(expressions[i]);
        REQUIRE(value);
        CHECK(*value == expected);
    }
}

TEST_CASE("floating constant expressions have the values that gcc gives them") {
    if (!has_gcc()) return;
    const std::vector<std::string> expressions{
        "1.0 / 3",
        "1.0f / 3",
        "(float)0.1",
        "0.1f + 0.2f",
        "0.1 + 0.2",
        "1 / 2 + 1 / 2.0",
        "-0.0",
        "1e300 * 1e10",
        "(int)3.9 + 0.5",
        "(int)-3.9",
        "(unsigned char)200 / 3.0",
        "3 > 2.5 ? 1.5 : 2",
        "!0.0",
        "1.5 && 0",
        "(double)0xffffffffffffffff",
        "(double)(long)-1",
        "(float)16777217",
        "2.5 == 2.5f",
        "0.1 == 0.1f",
    };
    std::string ours;
    std::string theirs = "#include <stdio.h>\nint main(void) {\n";
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        ours += "double v" + std::to_string(i) + " = " + expressions[i] + ";\n";
        theirs += "  printf(\"%a\\n\", (double)(" + expressions[i] + "));\n";
    }
    CompileOptions options;
    options.allow_script = false;
    const Compiled compiled(ours, options);
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    const auto output = output_with_gcc(theirs + "}\n");
    REQUIRE(output);
    std::istringstream lines(*output);
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        std::string expected;
        lines >> expected;
        const auto value = constant_value(*compiled.global("v" + std::to_string(i))->initializer->items[0].value);
        INFO(expressions[i]);
        REQUIRE(value);
        char text[64];
        std::snprintf(text, sizeof text, "%a", value->floating);
        CHECK(text == expected);
    }
}

TEST_CASE("the type of an operation is the one that gcc gives it") {
    if (!has_gcc()) return;
    const std::vector<std::string> operands{
        "(char)1", "(unsigned char)1", "(short)1", "(unsigned short)1", "1", "1u", "1L", "1UL", "1LL", "1ULL", "1.0f",
        "1.0",     "(_Bool)1",         "'a'",      "(enum e)A"};
    const std::string names =
        "enum e { A };\n#define NAME(x) _Generic((x), int: 1, unsigned: 2, long: 3, "
        "unsigned long: 4, long long: 5, unsigned long long: 6, float: 7, double: 8, default: 9)\n";
    std::string ours = names;
    std::string theirs = names + "#include <stdio.h>\nint main(void) {\n";
    std::size_t count = 0;
    for (const std::string& left : operands) {
        for (const std::string& right : operands) {
            for (const std::string op : {" + ", " ? 1 : "}) {
                const std::string expression = left + op + right;
                ours += "int v" + std::to_string(count++) + " = NAME(" + expression + ");\n";
                theirs += "  printf(\"%d\\n\", NAME(" + expression + "));\n";
            }
        }
    }
    CompileOptions options;
    options.allow_script = false;
    const Compiled compiled(ours, options);
    INFO(compiled.text());
    REQUIRE(compiled.is_good());
    const auto output = output_with_gcc(theirs + "}\n");
    REQUIRE(output);
    std::istringstream lines(*output);
    for (std::size_t i = 0; i < count; ++i) {
        long expected = 0;
        lines >> expected;
        INFO(i);
        CHECK(integer_constant(*compiled.global("v" + std::to_string(i))->initializer->items[0].value) == expected);
    }
}
