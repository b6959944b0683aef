// Hostile sources: each must end soon, in bounded memory, with tokens or a diagnostic.
#include "catch.hpp"
#include "preprocessed.hpp"

#include <ctime>
#include <random>

using namespace heaparium::lang;

namespace {

std::string repeated(std::string_view text, std::size_t count) {
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

// Everything that must hold whatever the source is.
void check_sane(const Preprocessed& p) {
    REQUIRE_FALSE(p.result.tokens.empty());
    CHECK(p.result.tokens.back().kind == TokenKind::end_of_file);
    for (const Token& token : p.result.tokens) {
        const bool is_inside = token.range.file >= 1 && token.range.file <= p.sources.file_count() &&
                               token.range.begin <= token.range.end &&
                               token.range.end <= p.sources.text(token.range.file).size();
        if (!is_inside) FAIL("token outside of its file: " << token.text);
        if (token.kind == TokenKind::new_line) FAIL("a line end reached the parser");
    }
    for (const Diagnostic& diagnostic : p.diagnostics) CHECK_FALSE(to_text(diagnostic, p.sources).empty());
}

// Of processor time, so that a busy machine makes no difference.
double seconds(const std::string& text) {
    const std::clock_t begin = std::clock();
    const Preprocessed p(text);
    const std::clock_t end = std::clock();
    check_sane(p);
    return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

constexpr std::string_view corpus[] = {
    "#include <stdio.h>\nint main(void) {\n\tprintf(\"Hello %d\\n\", 1 + 2);\n\treturn 0;\n}\n",
    "#define MAX(a, b) ((a) > (b) ? (a) : (b))\n#define STR(x) #x\n#define CAT(a, b) a ## b\nint x = MAX(1, CAT(2, "
    "3));\n"
    "char *s = STR(MAX(1, 'a'));\n",
    "#if defined(A) && (B + 1) > 2 || !defined C\nint a;\n#elif 1 ? 2 : 3\nint b;\n#else\n#error \"no\"\n#endif\n",
    "#define LOG(f, ...) printf(f, ## __VA_ARGS__)\nLOG(\"a\"); LOG(\"b\", 1);\n#undef LOG\n#pragma once\n#line 3 "
    "\"x\"\n",
    "char c = 'x'; /* comment */ // line\nfloat f = 0x1.8p3f; int o = 0777; long l = 10LL; “quoted” – x\n  ...\n",
};

} // namespace

TEST_CASE("macros that grow without end are stopped by a limit that is named") {
    std::string bomb = "#define A0 x x x x x x x x x x\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "A" + std::to_string(i - 1);
        bomb += "#define A" + std::to_string(i) + " " + repeated(before + " ", 10) + "\n";
    }
    const Preprocessed p(bomb + "A29\nint after;\n");
    check_sane(p);
    REQUIRE(p.said() == "macro_expansion_too_large");
    CHECK(p.diagnostics[0].message.find("2000000") != std::string::npos);
}

TEST_CASE("arguments that double at each level are stopped") {
    std::string bomb = "#define f(x) x x\n" + repeated("f(", 60) + "y" + repeated(")", 60) + "\n";
    CHECK(Preprocessed(bomb).said() == "macro_expansion_too_large");
}

TEST_CASE("spellings that double by ## or # are stopped") {
    std::string paste = "#define c(a, b) a ## b\n";
    std::string quote = "#define q(x) #x\n";
    std::string paste_use = "x";
    std::string quote_use = "\"\\\\\"";
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        paste += "#define p" + n + "(a) c(a, a)\n";
        quote += "#define r" + n + "(a) q(a)\n";
        paste_use = "p" + n + "(" + paste_use + ")";
        quote_use = "r" + n + "(" + quote_use + ")";
    }
    CHECK(Preprocessed(paste + paste_use).said() == "macro_expansion_too_large");
    CHECK(Preprocessed(quote + quote_use).said() == "macro_expansion_too_large");
}

TEST_CASE("calls nested too deep are refused, not run out of stack") {
    const auto nested = [](std::size_t depth) {
        return "#define f(x) x\n" + repeated("f(", depth) + "1" + repeated(")", depth) + "\n";
    };
    CHECK(Preprocessed(nested(150)).tokens() == "1");
    CHECK(Preprocessed(nested(2'000)).said() == "macro_nesting_too_deep");
    CHECK_FALSE(Preprocessed(nested(200'000)).said().empty());
}

TEST_CASE("conditions nested too deep are refused") {
    CHECK(Preprocessed("#if " + repeated("(", 20'000) + "1\n#endif\n").said() == "condition_too_deep");
    CHECK(Preprocessed("#if " + repeated("1 ? ", 20'000) + "1\n#endif\n").said() == "condition_too_deep");
    CHECK(Preprocessed("#if " + repeated("0 ? 1 : ", 20'000) + "1\n#endif\n").said() == "condition_too_deep");
    CHECK(Preprocessed("#if " + repeated("!", 20'000) + "1\nyes\n#endif\n").tokens() == "yes");
    CHECK(Preprocessed("#if " + repeated("1 + ", 20'000) + "1\nyes\n#endif\n").tokens() == "yes");
}

TEST_CASE("a chain of ten thousand macros is followed to its end") {
    std::string chain;
    for (int i = 0; i < 10'000; ++i) {
        chain += "#define A" + std::to_string(i) + " A" + std::to_string(i + 1) + "\n";
    }
    CHECK(Preprocessed(chain + "A0\n").tokens() == "A10000");
}

TEST_CASE("files that include themselves end with a report") {
    TestHeaders headers({{"self.h", "#include \"self.h\"\n#include \"self.h\"\n"}, {"wide.h", "x\n"}});
    CHECK(Preprocessed("#include \"self.h\"\n", headers).said() == "include_too_deep");
    const Preprocessed wide(repeated("#include \"wide.h\"\n", 20'000), headers);
    CHECK(wide.said() == "too_many_includes");
}

TEST_CASE("a source beyond the limit is refused by its size") {
    const Preprocessed p(repeated(" ", 17U << 20U));
    CHECK(p.said() == "source_too_large");
    CHECK(p.result.tokens.size() == 1);
}

TEST_CASE("more tokens than the limit are refused") {
    const Preprocessed p(repeated(";", 2'100'000));
    CHECK(p.said() == "too_many_tokens");
}

TEST_CASE("long sources take no more than linear time, whatever they repeat") {
    // Quadratic time would take minutes; the bound leaves room for the sanitisers.
    for (const std::string_view piece :
         {"x",   "x ",    "x;",      "\"a\" ",  "'a' ",        "“a” ",     "“",  "”\"",  "‘",    "\"“ ",
          "\\",  "\\ ",   "\\ \n",   "/",       "/*",          "*/ /* ",   "//", "#",    "# ",   "\n#",
          "...", "\n...", ",\n...",  "\xA0",    "\xC2\xA0",    "é",        "'",  "\"",   "\\\n", "0x",
          "1.",  "\r",    "\n#if 1", "\n#if 0", "\n#define A", "\n#endif", "a(", "/**/", "…",    "\n…"}) {
        INFO(piece);
        CHECK(seconds(repeated(piece, 200'000 / piece.size())) < 10);
    }
}

TEST_CASE("a megabyte of code in one line is read") {
    const Preprocessed p(repeated("x = f(\"a\") + 1; ", 50'000));
    CHECK(p.said().empty());
    CHECK(p.result.tokens.size() == 50'000 * 9 + 1);
}

TEST_CASE("ten thousand lines of ordinary C are quick") {
    std::string text = "#define SQUARE(x) ((x) * (x))\n#define LIMIT 100\n";
    for (int i = 0; i < 10'000; ++i) {
        text += "    if (a[" + std::to_string(i) + "] < LIMIT) total += SQUARE(a[i] + 1); /* add */\n";
    }
    CHECK(seconds(text) < 5); // tens of milliseconds without sanitisers
}

TEST_CASE("sources with parts removed, doubled, swapped and spoilt are read without harm") {
    std::mt19937 random(11);
    TestHeaders headers({{"stdio.h", "int printf(const char *, ...);\n"}}, true);
    constexpr std::string_view spice = "#\\\"'/*()\n\r,.0xe+-<>%:_aA \t\xE2\x80\x9C\xC2\xA0\xFF";
    for (int round = 0; round < 1000; ++round) {
        std::string text(corpus[random() % std::size(corpus)]);
        if (random() % 3 == 0) text += corpus[random() % std::size(corpus)];
        for (auto edits = random() % 8 + 1; edits > 0 && !text.empty(); --edits) {
            const std::size_t at = random() % text.size();
            const std::size_t length = random() % std::min<std::size_t>(12, text.size() - at) + 1;
            switch (random() % 5) {
            case 0: text.erase(at, length); break;
            case 1: text.insert(random() % text.size(), text.substr(at, length)); break;
            case 2: text[at] = spice[random() % spice.size()]; break;
            case 3: text.insert(at, 1, spice[random() % spice.size()]); break;
            default: text[at] = static_cast<char>(random() % 256); break;
            }
        }
        INFO(text);
        check_sane(Preprocessed(text, headers));
    }
}

TEST_CASE("random bytes are read without harm") {
    std::mt19937 random(12);
    for (int round = 0; round < 500; ++round) {
        std::string text;
        for (auto k = random() % 300; k > 0; --k) text += static_cast<char>(random() % 256);
        check_sane(Preprocessed(text));
    }
}
