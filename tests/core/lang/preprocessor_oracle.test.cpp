// gcc says what the tokens are. Where there is no gcc, there is nothing to compare with.
#include "catch.hpp"
#include "command_output.hpp"
#include "preprocessed.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>

using namespace heaparium::lang;

namespace {

std::string spellings(const std::string& text) {
    SourceManager sources;
    Arena arena;
    DiagnosticSink sink(20);
    Lexer lexer(sources, sources.add("output", text), arena, sink);
    std::string joined;
    for (Token token = lexer.next(); token.kind != TokenKind::end_of_file; token = lexer.next()) {
        if (token.kind == TokenKind::new_line) continue;
        if (!joined.empty()) joined += ' ';
        joined += token.text;
    }
    return joined;
}

/// What `gcc -E` makes of a text.
std::optional<std::string> gcc_output(const std::string& text) {
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("heaparium-oracle-" + std::to_string(std::random_device{}()) + ".c");
    std::ofstream(path) << text;
    const std::string command = "gcc -E -P -std=gnu11 -w " + path.string() + " 2>/dev/null";
    std::optional<std::string> output = command_output(command);
    std::filesystem::remove(path);
    return output;
}

void check_like_gcc(const std::string& text) {
    INFO(text);
    const std::optional<std::string> expected = gcc_output(text);
    REQUIRE(expected);
    const Preprocessed ours(text);
    CHECK(ours.tokens() == spellings(*expected));
}

/// Small sources whose macros use each other, themselves and their arguments in every way.
class RandomMacros {
  public:
    explicit RandomMacros(unsigned seed) : random_(seed) {}

    [[nodiscard]] std::string source() {
        for (unsigned& form : forms_) form = below(6);
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i) text += definition(i);
        for (int line = 0; line < 3; ++line) text += tokens(8, 0, false) + "\n";
        return text;
    }
    [[nodiscard]] static std::string clean_up() {
        std::string text;
        for (const char name : names) text += std::string("#undef ") + name + "\n";
        return text;
    }

  private:
    static constexpr std::string_view names = "ABCDEF";

    [[nodiscard]] unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

    [[nodiscard]] std::string definition(std::size_t macro) {
        static constexpr const char* parameters[] = {"", "()", "(x)", "(x, y)", "(x, ...)", "(...)"};
        const unsigned form = forms_[macro];
        const std::string body = form == 0 ? tokens(5, 0, false) : tokens(6, form, true);
        return std::string("#define ") + names[macro] + parameters[form] + " " + body + "\n";
    }

    [[nodiscard]] std::string tokens(unsigned longest, unsigned form, bool is_body) {
        std::string text;
        for (unsigned count = below(longest) + 1; count > 0; --count) {
            if (is_body && below(8) == 0 && !text.empty() && count > 1) text += "## ";
            text += token(form, is_body) + (below(5) == 0 ? "" : " ");
        }
        return text;
    }

    [[nodiscard]] std::string token(unsigned form, bool is_body) {
        switch (below(8)) {
        case 0:
        case 1:
        case 2: return call(below(6), form, is_body);
        case 3: return below(3) == 0 ? "(" : ")";
        case 4: return below(2) == 0 ? "+" : std::to_string(below(10));
        case 5: return is_body && form > 1 ? (below(4) == 0 ? "#" : "") + parameter(form) : "z";
        case 6: return is_body && form > 1 ? parameter(form) : "-";
        default: return std::string(1, names[below(6)]);
        }
    }

    // Mostly with as many arguments as the macro has parameters.
    [[nodiscard]] std::string call(std::size_t macro, unsigned form, bool is_body) {
        static constexpr unsigned counts[] = {0, 0, 1, 2, 2, 1};
        std::string text = std::string(1, names[macro]) + "(";
        const unsigned wanted = forms_[macro] >= 4 ? below(4) : counts[forms_[macro]];
        for (unsigned i = 0; i < wanted; ++i) {
            if (i > 0) text += ", ";
            if (below(6) != 0) text += token(form, is_body);
        }
        return text + ")";
    }

    [[nodiscard]] std::string parameter(unsigned form) {
        if (form == 5) return "__VA_ARGS__";
        if (form == 2 || below(2) == 0) return "x";
        return form == 3 ? "y" : "__VA_ARGS__";
    }

    std::mt19937 random_;
    std::array<unsigned, names.size()> forms_{};
};

} // namespace

TEST_CASE("sources are preprocessed as gcc does") {
    if (!has_gcc()) return;
    const std::string sources[] = {
        "#define max(a, b) ((a) > (b) ? (a) : (b))\nint x = max(max(1, 2), f(3, 4));\n",
        // The kinds of cases of C11 6.10.3.5.
        "#define n 3\n#define g(a) g(n * (a))\n#undef n\n#define n 2\n#define h g\n#define k(a) h(~a)\n"
        "g(n+1)+g(g)(7)%k(g)(0,1); k k (5)\n",
        "#define str(s) # s\n#define xstr(s) str(s)\n#define dbg(s, t) print(\"x\" # s \"= %d, x\" # t \"= %s\", \\\n"
        " x ## s, x ## t)\n#define glue(a, b) a ## b\n#define xglue(a, b) glue(a, b)\n#define HIGHLOW \"hello\"\n"
        "#define LOW LOW \", world\"\ndbg(1, 2);\nputs(str(strncmp(\"abc\\0d\", \"abc\", '\\4') == 0) str(: @\\n));\n"
        "xstr(INCFILE(2).h) glue(HIGH, LOW); xglue(HIGH, LOW)\n",
        "#define t(x,y,z) x ## y ## z\nint j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), "
        "t(,,) };\n",
        "#define debug(...) fprintf(stderr, __VA_ARGS__)\n#define showlist(...) puts(#__VA_ARGS__)\n"
        "#define report(test, ...) ((test)?puts(#test): printf(__VA_ARGS__))\ndebug(\"Flag\"); debug(\"X = %d\\n\", x);"
        "showlist(The first, second, and third items.); report(x>y, \"x is %d but y is %d\", x, y);\n",
        "#define f(fmt, ...) p(fmt , ## __VA_ARGS__)\nf(1) f(1,) f(1,2) f(1,f(2)) f(1,f(2,3),4)\n",
        "#define e(...) q(a , ## __VA_ARGS__)\ne() e(1) e(1,2)\n",
        "#define f(x...) [x] [, ## x] #x\nf() f(1) f(1, 2)\n",
        "#define LPAREN (\n#define RPAREN )\n#define F(x, y) x + y\n#define ELLIP_FUNC(...) __VA_ARGS__\n"
        "ELLIP_FUNC(F, LPAREN, 'a', 'b', RPAREN);\n",
        "#define EMPTY\n#define DEFER(id) id EMPTY\n#define EXPAND(...) __VA_ARGS__\n#define A() 123\n"
        "DEFER(A)() EXPAND(DEFER(A)())\n",
        "#define f(x) x f\nf(1)(2)(3)\n#define AA BB\n#define BB AA\nAA BB\n",
        "#define LIST X(a) X(b) X(c)\n#define X(n) int n;\nLIST\n#undef X\n#define X(n) #n,\nLIST\n",
        "#define CAT(a, b) CAT_(a, b)\n#define CAT_(a, b) a##b\nCAT(x, __LINE__) CAT(CAT(1, 2), 3) CAT(L, \"s\") "
        "CAT(., 5) CAT(-, >)\n",
        "#if defined linux && __SIZEOF_LONG__ == 8 && __CHAR_BIT__ == 8\nyes\n#else\nno\n#endif\n",
        "#define f(a) a\nf(#) f(a\n#define Z 9\nZ) f((,)) f (\n\n1) <: :> %:%:\n",
        "a\\\nb /\\\n* x *\\\n/ c // d \\\n e\nf ' ' \"/* */\" '\"' \"'\"\n",
        "#define s(x) #x\ns( \"a\\\\b\" ) s('\\'') s(a /* c */ b) s( ) s(\\) s(L\"x\" .5 1.e+3)\n",
        "#define f(x,y) x##y\nf(a b, c d) f(,) f(+,+) f(<,<=) f(1,e) f(e,1)\n",
        "#if 0\n#elif 1\na\n#elif bad syntax here (\nb\n#else\nc\n#endif\n",
        "#define g f\n#define f(x) <x>\n#define obj g (1) f\nobj (2)\n#define z g\nz(z)(3)\n",
    };
    for (const std::string& source : sources) check_like_gcc(source);
}

// The tokens that one numbered marker follows, and the next one comes before.
TEST_CASE("random macros are expanded as gcc does") {
    if (!has_gcc()) return;
    std::vector<std::string> programs;
    std::vector<std::string> ours;
    std::string all;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const std::string program = RandomMacros(seed).source();
        const Preprocessed preprocessed(program + ";\n");
        // What we refuse, gcc treats in its own way; it must be only a part, or nothing is tested.
        if (!preprocessed.said().empty()) continue;
        all += program + ";\n@ " + std::to_string(programs.size()) + "\n" + RandomMacros::clean_up();
        programs.push_back(program);
        ours.push_back(preprocessed.tokens());
    }
    REQUIRE(programs.size() > 300);
    const std::optional<std::string> output = gcc_output(all);
    REQUIRE(output);
    std::string_view rest = *output;
    for (std::size_t i = 0; i < programs.size(); ++i) {
        const std::string marker = "@ " + std::to_string(i) + "\n";
        const std::size_t end = rest.find(marker);
        REQUIRE(end != std::string_view::npos);
        INFO(programs[i]);
        CHECK(ours[i] == spellings(std::string(rest.substr(0, end))));
        rest.remove_prefix(end + marker.size());
    }
}

TEST_CASE("random conditions hold where gcc says so") {
    if (!has_gcc()) return;
    std::mt19937 random(3);
    const auto pick = [&](auto... choices) {
        const std::string all[] = {choices...};
        return all[random() % sizeof...(choices)];
    };
    const auto operand = [&] {
        return pick("0", "1", "7", "-3", "~0", "!5", "2u", "0x7fffffffffffffff", "'a'", "(-9)", "name", "100000000000",
                    "63");
    };
    std::string text;
    for (int i = 0; i < 500; ++i) {
        std::string condition = operand();
        for (auto k = random() % 6; k > 0; --k) {
            condition += pick(" + ", " - ", " * ", " << ", " >> ", " < ", " > ", " <= ", " == ", " != ", " & ", " | ",
                              " ^ ", " && ", " || ", " / ", " % ", " ? 5 : ");
            condition += random() % 4 == 0 ? "(" + operand() + pick(" + ", " - ", " * ") + operand() + ")" : operand();
        }
        const std::string source = "#if " + condition + "\nyes" + std::to_string(i) + "\n#endif\n";
        if (Preprocessed(source).said().empty()) text += source;
    }
    check_like_gcc(text);
}
