#include "lang/lexer.hpp"
#include "catch.hpp"

#include <vector>

using namespace heaparium::lang;

namespace {

struct Lexed {
    SourceManager sources;
    Arena arena;
    std::vector<Token> tokens; // without the end_of_file
    std::vector<Diagnostic> diagnostics;

    explicit Lexed(std::string text) {
        const std::uint32_t file = sources.add("a.c", std::move(text));
        DiagnosticSink sink(20);
        Lexer lexer(sources, file, arena, sink);
        for (Token token = lexer.next(); token.kind != TokenKind::end_of_file; token = lexer.next()) {
            tokens.push_back(token);
        }
        lexer.finish();
        diagnostics = sink.take();
    }
    [[nodiscard]] std::string spellings() const {
        std::string text;
        for (const Token& token : tokens) {
            if (!text.empty()) text += ' ';
            text += token.kind == TokenKind::new_line ? "NL" : token.text;
        }
        return text;
    }
    [[nodiscard]] std::string said() const {
        std::string names;
        for (const Diagnostic& diagnostic : diagnostics) {
            if (!names.empty()) names += ' ';
            names += info(diagnostic.id).name;
        }
        return names;
    }
};

struct Row {
    TokenKind kind;
    std::string_view text;
};
constexpr Row keywords[] = {
#define KEYWORD(identifier, spelling) {TokenKind::keyword_##identifier, spelling},
#define PUNCTUATOR(identifier, spelling)
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
};
constexpr Row punctuators[] = {
#define KEYWORD(identifier, spelling)
#define PUNCTUATOR(identifier, spelling) {TokenKind::identifier, spelling},
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
};

} // namespace

TEST_CASE("every keyword is known by its spelling, and nothing near it") {
    for (const Row& row : keywords) {
        INFO(row.text);
        CHECK(name_kind(row.text) == row.kind);
        CHECK(spelling(row.kind) == row.text);
        CHECK(is_keyword(row.kind));
        CHECK(name_kind(std::string(row.text) + "x") == TokenKind::identifier);
        CHECK(name_kind("x" + std::string(row.text)) == TokenKind::identifier);
    }
    CHECK_FALSE(is_keyword(TokenKind::identifier));
}

TEST_CASE("GNU's spellings of keywords are folded into the plain ones") {
    CHECK(name_kind("__inline__") == TokenKind::keyword_inline);
    CHECK(name_kind("__restrict") == TokenKind::keyword_restrict);
    CHECK(name_kind("__volatile__") == TokenKind::keyword_volatile);
    CHECK(name_kind("__signed") == TokenKind::keyword_signed);
}

TEST_CASE("every punctuator is read whole, and alone between two others that do not join it") {
    for (const Row& row : punctuators) {
        INFO(row.text);
        const Lexed alone{std::string(row.text)};
        REQUIRE(alone.tokens.size() == 1);
        CHECK(alone.tokens[0].kind == row.kind);
        CHECK(alone.tokens[0].text == row.text);
        CHECK_FALSE(is_keyword(row.kind));
    }
}

TEST_CASE("the longest punctuator is taken") {
    CHECK(Lexed("a+++++b").spellings() == "a ++ ++ + b");
    CHECK(Lexed("a<<=b>>=c").spellings() == "a <<= b >>= c");
    CHECK(Lexed("a..b").spellings() == "a . . b");
    CHECK(Lexed("p->x--").spellings() == "p -> x --");
}

TEST_CASE("digraphs are the punctuators that they stand for, and keep their spelling") {
    const Lexed lexed("<: :> <% %> %: %:%:");
    const TokenKind kinds[] = {TokenKind::left_bracket, TokenKind::right_bracket, TokenKind::left_brace,
                               TokenKind::right_brace,  TokenKind::hash,          TokenKind::hash_hash};
    REQUIRE(lexed.tokens.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) CHECK(lexed.tokens[i].kind == kinds[i]);
    CHECK(lexed.spellings() == "<: :> <% %> %: %:%:");
}

TEST_CASE("numbers take all that belongs to a preprocessing number") {
    CHECK(Lexed("1 .5 1.e+5 0x1p-3 1..2 0xE+1 1e+ 08uL").spellings() == "1 .5 1.e+5 0x1p-3 1..2 0xE+1 1e+ 08uL");
    CHECK(Lexed("1+1").spellings() == "1 + 1");
}

TEST_CASE("strings and characters keep their prefix and quotes") {
    const Lexed lexed(R"(L"a" u8"b" u'c' U"d" "\"" '\'' x"e")");
    CHECK(lexed.spellings() == R"(L"a" u8"b" u'c' U"d" "\"" '\'' x "e")");
    CHECK(lexed.tokens[0].kind == TokenKind::string);
    CHECK(lexed.tokens[2].kind == TokenKind::character);
}

TEST_CASE("comments are one space, also over several lines") {
    const Lexed lexed("a/* x\n * y */b // c\nd");
    CHECK(lexed.spellings() == "a b NL d");
    CHECK(lexed.tokens[1].follows_space);
    CHECK_FALSE(lexed.tokens[1].starts_line);
}

TEST_CASE("line splices are nothing, wherever they stand") {
    CHECK(Lexed("ab\\\ncd").spellings() == "abcd");
    CHECK(Lexed("ab\\\r\ncd").spellings() == "abcd");
    CHECK(Lexed("\"x\\\ny\"").spellings() == "\"xy\"");
    CHECK(Lexed("+\\\n+").spellings() == "++");
    CHECK(Lexed("/\\\n/ comment \\\n still\nx").spellings() == "NL x");
    CHECK(Lexed("/\\\n* c *\\\n/ x").spellings() == "x");
    CHECK(Lexed("a \\  \nb").spellings() == "a b");
    CHECK(Lexed("x\\").spellings() == "x");
}

TEST_CASE("a spliced token's range covers the splice") {
    const Lexed lexed("ab\\\ncd;");
    CHECK(lexed.tokens[0].range == SourceRange{1, 0, 6});
    CHECK(lexed.tokens[1].range == SourceRange{1, 6, 7});
}

TEST_CASE("tokens know whether they start a line and follow a space") {
    const Lexed lexed("a b(c)\n  d");
    REQUIRE(lexed.tokens.size() == 7);
    CHECK(lexed.tokens[0].starts_line);
    CHECK(lexed.tokens[1].follows_space);
    CHECK_FALSE(lexed.tokens[2].follows_space);
    CHECK(lexed.tokens[6].starts_line);
    CHECK(lexed.tokens[6].follows_space);
}

TEST_CASE("a byte order mark at the start is no part of the text") {
    const Lexed lexed("\xEF\xBB\xBFint");
    CHECK(lexed.spellings() == "int");
    CHECK(lexed.said().empty());
}

TEST_CASE("names may hold letters of any script, and $") {
    const Lexed lexed("număr größe 数 a$b");
    CHECK(lexed.spellings() == "număr größe 数 a$b");
    for (const Token& token : lexed.tokens) CHECK(token.kind == TokenKind::identifier);
    CHECK(lexed.said().empty());
}

TEST_CASE("a comment that is never closed is reported where it opens") {
    const Lexed lexed("a /* b\nc");
    CHECK(lexed.spellings() == "a");
    CHECK(lexed.said() == "unterminated_comment");
    CHECK(lexed.diagnostics[0].range == SourceRange{1, 2, 4});
}

TEST_CASE("a comment opened within a comment is warned of once") {
    CHECK(Lexed("/* /* /* */ x").said() == "nested_comment");
}

TEST_CASE("a missing quote is supplied before what ends the statement") {
    const Lexed string("puts(\"hello);\nx");
    CHECK(string.spellings() == "puts ( \"hello\" ) ; NL x");
    CHECK(string.said() == "unterminated_string");
    CHECK(string.diagnostics[0].fixes.at(0).range == SourceRange{1, 11, 11});

    CHECK(Lexed("c = 'a;").spellings() == "c = 'a' ;");
    CHECK(Lexed("c = '\\n;").spellings() == "c = '\\n' ;");
    CHECK(Lexed("s = \"abc").spellings() == "s = \"abc\"");
    CHECK(Lexed("s = \"abc\\").said() == "unterminated_string");
}

TEST_CASE("bytes that are no text are reported once and passed over") {
    CHECK(Lexed(std::string("a\0b\0c", 5)).spellings() == "a b c");
    CHECK(Lexed(std::string("a\0b\0c", 5)).said() == "not_text");
    CHECK(Lexed("a\xFF\xFE\x80z").said() == "not_text");
    CHECK(Lexed("a\x01z").said() == "not_text");
}

TEST_CASE("of a file that is no text at all nothing is read after a while") {
    const std::string garbage(1000, '\x02');
    const Lexed lexed(garbage + "int x;");
    CHECK(lexed.tokens.empty());
    CHECK(lexed.said() == "not_text");
}

TEST_CASE("a file in UTF-16 is called that") {
    const Lexed lexed(std::string("\xFF\xFEi\0n\0t\0", 8));
    CHECK(lexed.tokens.empty());
    REQUIRE(lexed.said() == "not_text");
    CHECK(lexed.diagnostics[0].message.find("UTF-16") != std::string::npos);
}

TEST_CASE("bytes in strings and comments may be in any encoding") {
    CHECK(Lexed("\"caf\xE9\" /* \xE9 */ // \xE9").said().empty());
}

TEST_CASE("typographic quotes are read as plain ones, and reported once with a fix for each") {
    const Lexed lexed("printf(“a”); printf(“b”);");
    CHECK(lexed.spellings() == "printf ( \"a\" ) ; printf ( \"b\" ) ;");
    REQUIRE(lexed.said() == "lookalike_character");
    const Diagnostic& diagnostic = lexed.diagnostics[0];
    REQUIRE(diagnostic.fixes.size() == 4);
    for (const FixIt& fix : diagnostic.fixes) CHECK(fix.replacement == "\"");
    CHECK(diagnostic.message.find("U+201C") != std::string::npos);
}

TEST_CASE("applying the fixes of lookalike characters gives plain C") {
    std::string text = "char\xC2\xA0"
                       "c = ‘x’; puts(„hi“); i = i – 1; x = “mixed\"; y\xE2\x80\x8B = 3；";
    const Lexed lexed(text);
    std::vector<FixIt> fixes;
    for (const Diagnostic& diagnostic : lexed.diagnostics) {
        CHECK(diagnostic.id == DiagnosticId::lookalike_character);
        fixes.insert(fixes.end(), diagnostic.fixes.begin(), diagnostic.fixes.end());
    }
    std::sort(fixes.begin(), fixes.end(),
              [](const FixIt& left, const FixIt& right) { return left.range.begin > right.range.begin; });
    for (const FixIt& fix : fixes) text.replace(fix.range.begin, fix.range.end - fix.range.begin, fix.replacement);
    CHECK(text.find("char c = 'x'; puts(") == 0);
    CHECK(text.find("i = i - 1; x = \"mixed\"; y = 3;") != std::string::npos);
}

TEST_CASE("a plain quote may be closed by a typographic one") {
    const Lexed lexed("puts(\"hi”);");
    CHECK(lexed.spellings() == "puts ( \"hi\" ) ;");
    CHECK(lexed.said() == "lookalike_character");
}

TEST_CASE("while skipping, nothing is reported") {
    SourceManager sources;
    Arena arena;
    DiagnosticSink sink(20);
    const std::uint32_t file = sources.add("a.c", "don't “x” \x01 \"y\n/* z");
    Lexer lexer(sources, file, arena, sink);
    lexer.set_skipping(true);
    while (lexer.next().kind != TokenKind::end_of_file) {
    }
    lexer.finish();
    CHECK(sink.take().empty());
}
