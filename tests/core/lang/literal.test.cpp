#include "lang/literal.hpp"
#include "catch.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <type_traits>

using namespace heaparium::lang;

namespace {

Token token_of(TokenKind kind, std::string_view text) {
    Token token;
    token.kind = kind;
    token.text = text;
    token.range = {1, 0, static_cast<std::uint32_t>(text.size())};
    return token;
}

struct Read {
    NumberLiteral literal;
    std::string said;

    explicit Read(std::string_view text) {
        DiagnosticSink sink(20);
        literal = number_literal(token_of(TokenKind::number, text), sink);
        for (const Diagnostic& diagnostic : sink.take()) said += info(diagnostic.id).name;
    }
};

std::uint64_t integer(std::string_view text) {
    const Read read(text);
    REQUIRE(std::holds_alternative<IntegerLiteral>(read.literal));
    return std::get<IntegerLiteral>(read.literal).value;
}
double floating(std::string_view text) {
    const Read read(text);
    REQUIRE(std::holds_alternative<FloatingLiteral>(read.literal));
    return std::get<FloatingLiteral>(read.literal).value;
}
std::string said(std::string_view text) { return Read(text).said; }

template <class T>
constexpr TypeKind kind_of() {
    if constexpr (std::is_same_v<T, int>) return TypeKind::int_type;
    if constexpr (std::is_same_v<T, unsigned>) return TypeKind::unsigned_int;
    if constexpr (std::is_same_v<T, long>) return TypeKind::long_type;
    if constexpr (std::is_same_v<T, unsigned long>) return TypeKind::unsigned_long;
    if constexpr (std::is_same_v<T, long long>) return TypeKind::long_long;
    if constexpr (std::is_same_v<T, unsigned long long>) return TypeKind::unsigned_long_long;
    if constexpr (std::is_same_v<T, float>) return TypeKind::float_type;
    if constexpr (std::is_same_v<T, double>) return TypeKind::double_type;
    return TypeKind::long_double;
}

template <class T>
void check_against_host(std::string_view text, T value) {
    INFO(text);
    const Read read(text);
    CHECK(read.said.empty());
    if constexpr (std::is_integral_v<T>) {
        const auto literal = std::get<IntegerLiteral>(read.literal);
        CHECK(literal.value == static_cast<std::uint64_t>(value));
        CHECK(literal.type == kind_of<T>());
    } else {
        const auto literal = std::get<FloatingLiteral>(read.literal);
        CHECK(literal.value == static_cast<double>(value));
        CHECK(literal.type == kind_of<T>());
    }
}
// The compiler that builds the test says value and type: C++ shares C's lists where long has 64 bits.
#define AS_HOST(literal) check_against_host(#literal, literal)

IntegerLiteral character(std::string_view text, std::string* names = nullptr) {
    DiagnosticSink sink(20);
    const IntegerLiteral literal = character_literal(token_of(TokenKind::character, text), sink);
    for (const Diagnostic& diagnostic : sink.take()) {
        if (names != nullptr) *names += info(diagnostic.id).name;
    }
    return literal;
}

struct Text {
    Arena arena;
    StringValue value;
    std::string said;

    explicit Text(std::initializer_list<std::string_view> parts) {
        std::vector<Token> tokens;
        for (const std::string_view part : parts) tokens.push_back(token_of(TokenKind::string, part));
        DiagnosticSink sink(20);
        value = string_literal(tokens, arena, sink);
        for (const Diagnostic& diagnostic : sink.take()) said += info(diagnostic.id).name;
    }
};

template <class Unit, std::size_t count>
std::string bytes_of(const Unit (&text)[count]) {
    std::string bytes(sizeof text, '\0');
    std::memcpy(bytes.data(), text, sizeof text);
    return bytes;
}

} // namespace

TEST_CASE("integer constants have the value and type that the host's compiler gives them") {
    if (sizeof(long) == 8) {
        AS_HOST(0);
        AS_HOST(00);
        AS_HOST(42);
        AS_HOST(2147483647);
        AS_HOST(2147483648);
        AS_HOST(0x7fffffff);
        AS_HOST(0x80000000);
        AS_HOST(0xFFFFFFFF);
        AS_HOST(0x100000000);
        AS_HOST(020000000000);
        AS_HOST(037777777777);
        AS_HOST(040000000000);
        AS_HOST(9223372036854775807);
        AS_HOST(0x7FFFFFFFFFFFFFFF);
        AS_HOST(0x8000000000000000);
        AS_HOST(0xFFFFFFFFFFFFFFFF);
        AS_HOST(01777777777777777777777);
        AS_HOST(0b101);
        AS_HOST(0B11111111111111111111111111111111);
        AS_HOST(1u);
        AS_HOST(4294967296U);
        AS_HOST(1l);
        AS_HOST(1ul);
        AS_HOST(1Lu);
        AS_HOST(1ll);
        AS_HOST(1LL);
        AS_HOST(1uLL);
        AS_HOST(1LLu);
        AS_HOST(0xFFFFFFFFFFFFFFFFll);
        AS_HOST(18446744073709551615u);
        AS_HOST(0x0);
    }
}

TEST_CASE("floating constants have the value and type that the host's compiler gives them") {
    AS_HOST(0.0);
    AS_HOST(1.);
    AS_HOST(.5);
    AS_HOST(1e3);
    AS_HOST(1.5E-3);
    AS_HOST(3.14159265358979f);
    AS_HOST(0.1f);
    AS_HOST(0.1F);
    AS_HOST(16777217.0f);
    AS_HOST(1e-45f);
    AS_HOST(4.9406564584124654e-324);
    AS_HOST(2.2250738585072011e-308);
    AS_HOST(1.7976931348623157e308);
    AS_HOST(9007199254740993.0);
    AS_HOST(0x1p0);
    AS_HOST(0x1.8p1);
    AS_HOST(0x.8P-2);
    AS_HOST(0xA.Bp10f);
    AS_HOST(0x1.000001p0f);
    AS_HOST(0x1.0000010000001p0f);
    AS_HOST(0x1.fffffffffffff8p1022);
    AS_HOST(0x1p-1074);
    AS_HOST(0x1.8p-1074);
    AS_HOST(0x1.00000000000008p0);
    AS_HOST(0x1.000000000000080001p0);
    AS_HOST(0x123456789abcdef01p0);
}

TEST_CASE("a leading zero with a digit 8 or 9 is explained as octal") {
    CHECK(said("08") == "invalid_octal_digit");
    CHECK(said("0129") == "invalid_octal_digit");
    CHECK(said("08.5").empty());
    CHECK(said("09e1").empty());
    CHECK(integer("010") == 8);
}

TEST_CASE("what is no number is reported, and 0 comes back") {
    for (const std::string_view text :
         {"1x", "12abc", "0x", "0xg", "0b", "0b2", "0b12", "1uu", "1lul", "1Ll", "1_000"}) {
        INFO(text);
        CHECK_FALSE(said(text).empty());
        CHECK(integer(text) == 0);
    }
    for (const std::string_view text : {"1.2.3", "1e", "1e+", "1.0x", "1.0ff", "0x1.8", "0x.p1", "0xp1", "1.0i"}) {
        INFO(text);
        CHECK_FALSE(said(text).empty());
        CHECK(floating(text) == 0);
    }
}

TEST_CASE("integers beyond 64 bits are reported, decimal ones beyond 63 become unsigned with a warning") {
    CHECK(said("18446744073709551616") == "integer_too_large");
    CHECK(said("0x10000000000000000") == "integer_too_large");
    CHECK(said(std::string(100'000, '9')) == "integer_too_large");
    CHECK(said("9223372036854775808") == "integer_is_unsigned");
    CHECK(integer("9223372036854775808") == 0x8000000000000000);
}

TEST_CASE("floating constants too large become infinity with a warning, too small ones zero") {
    CHECK(said("1e309") == "floating_too_large");
    CHECK(said("1e39f") == "floating_too_large");
    CHECK(said("0x1p1024") == "floating_too_large");
    CHECK(said("0x1.ffffffp127f") == "floating_too_large");
    CHECK(std::isinf(floating("1e999999999999")));
    CHECK(std::isinf(floating("0x1p999999999999")));
    CHECK(floating("1e-999999999999") == 0);
    CHECK(floating("0x1p-999999999999") == 0);
    CHECK(floating("0x1p-1076") == 0);
    CHECK(floating("0x0p999999999999") == 0);
}

TEST_CASE("every double comes back from its hexadecimal and its 17-digit decimal spelling") {
    std::mt19937_64 random(7);
    for (int i = 0; i < 2000; ++i) {
        const std::uint64_t bits = random() & 0x7FFFFFFFFFFFFFFFU;
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value)) continue;
        char text[64];
        std::snprintf(text, sizeof text, "%a", value);
        CHECK(floating(text) == value);
        std::snprintf(text, sizeof text, "%.17e", value);
        CHECK(floating(text) == value);
    }
}

TEST_CASE("hexadecimal constants round as the hardware rounds a long double that holds them exactly") {
    if (std::numeric_limits<long double>::digits < 64) return;
    std::mt19937_64 random(8);
    for (int i = 0; i < 6'000; ++i) {
        std::string text = "0x1.";
        long double exact = 1;
        const int digits = static_cast<int>(random() % 16);
        for (int k = 1; k <= digits; ++k) {
            const auto digit =
                static_cast<unsigned>(std::array{0, 8, 15, static_cast<int>(random() % 16)}[random() % 4]);
            text += "0123456789abcdef"[digit];
            exact += std::ldexp(static_cast<long double>(digit), -4 * k);
        }
        const int range = i % 2 == 0 ? 1100 : 160; // of double, of float
        const int exponent = static_cast<int>(random() % static_cast<unsigned>(2 * range)) - range;
        exact = std::ldexp(exact, exponent);
        text += "p" + std::to_string(exponent);
        INFO(text);
        CHECK(floating(text) == static_cast<double>(exact));
        CHECK(floating(text + "f") == static_cast<double>(static_cast<float>(exact)));
    }
}

TEST_CASE("character constants are signed chars as int") {
    CHECK(character("'a'").value == 'a');
    CHECK(character("'a'").type == TypeKind::int_type);
    CHECK(character(R"('\377')").value == static_cast<std::uint64_t>(-1));
    CHECK(character(R"('\x80')").value == static_cast<std::uint64_t>(-128));
    CHECK(character(R"('\0')").value == 0);
}

TEST_CASE("escape sequences have C's values") {
    constexpr std::pair<std::string_view, int> rows[] = {
        {R"('\n')", '\n'}, {R"('\t')", '\t'}, {R"('\r')", '\r'},   {R"('\a')", '\a'},    {R"('\b')", '\b'},
        {R"('\f')", '\f'}, {R"('\v')", '\v'}, {R"('\\')", '\\'},   {R"('\'')", '\''},    {R"('\"')", '"'},
        {R"('\?')", '?'},  {R"('\e')", 27},   {R"('\101')", 'A'},  {R"('\x41')", 'A'},   {R"('\x0000041')", 'A'},
        {R"('\7')", 7},    {R"('"')", '"'},   {R"('\18')", 0x138}, {R"('\u0041')", 'A'},
    };
    for (const auto& [text, value] : rows) {
        INFO(text);
        CHECK(character(text).value == static_cast<std::uint64_t>(value));
    }
}

TEST_CASE("several characters in one constant are packed as gcc packs them") {
    std::string names;
    CHECK(character("'ab'", &names).value == 'a' * 256 + 'b');
    CHECK(names == "multi_character");
    CHECK(character("'abcd'").value == 0x61626364);
    CHECK(character("'\\xff''").value == static_cast<std::uint32_t>(0xff27));
    names.clear();
    CHECK(character("'abcde'", &names).value == 0x62636465);
    CHECK(names == "character_too_long");
    CHECK(character("'é'").value == 0xC3A9);
    CHECK(character("'\xff\xff\xff\xff'").value == static_cast<std::uint64_t>(-1));
}

TEST_CASE("wide character constants have their element's type") {
    CHECK(character("L'é'").value == 0xE9);
    CHECK(character("L'é'").type == TypeKind::int_type);
    CHECK(character("u'é'").type == TypeKind::unsigned_short);
    CHECK(character("U'😀'").value == 0x1F600);
    CHECK(character("U'😀'").type == TypeKind::unsigned_int);
    CHECK(character(R"(L'\xffffffff')").value == static_cast<std::uint64_t>(-1));
}

TEST_CASE("odd character constants are reported") {
    const auto says = [](std::string_view text) {
        std::string names;
        (void)character(text, &names);
        return names;
    };
    CHECK(says("''") == "empty_character");
    CHECK(says("L''") == "empty_character");
    CHECK(says(R"('\q')") == "unknown_escape");
    CHECK(says(R"('\x')") == "invalid_escape");
    CHECK(says(R"('\xg')").find("invalid_escape") != std::string::npos);
    CHECK(says(R"('\u12')") == "invalid_escape");
    CHECK(says(R"('\ud800')") == "invalid_escape");
    CHECK(says(R"('\U00110000')") == "invalid_escape");
    CHECK(says(R"('\x100')") == "escape_too_large");
    CHECK(says(R"('\400')") == "escape_too_large");
    CHECK(says(R"('\xfffffffffffffffff')") == "escape_too_large");
    CHECK(says("u'😀'") == "character_too_long");
    CHECK(says("L'ab'") == "character_too_long");
}

TEST_CASE("strings are encoded as in memory, with the terminating zero") {
    CHECK(Text({R"("a\n\0b")"}).value.bytes == std::string_view("a\n\0b\0", 5));
    CHECK(Text({R"("")"}).value.bytes == std::string_view("\0", 1));
    CHECK(Text({R"("é\u00e9\U0001F600")"}).value.bytes == bytes_of("é\u00e9\U0001F600"));
    CHECK(Text({R"(u"aé😀")"}).value.bytes == bytes_of(u"aé😀"));
    CHECK(Text({R"(U"aé😀\xffffffff")"}).value.bytes == bytes_of(U"aé😀\xffffffff"));
    CHECK(Text({R"(L"aé\x1234")"}).value.element == TypeKind::int_type);
    CHECK(Text({R"(u8"é")"}).value.element == TypeKind::char_type);
    CHECK(Text({"\"caf\xE9\""}).value.bytes == std::string_view("caf\xE9\0", 5));
}

TEST_CASE("adjacent strings are joined, an escape never reaching into the next") {
    CHECK(Text({R"("ab")", R"("cd")"}).value.bytes == std::string_view("abcd\0", 5));
    CHECK(Text({R"("\x4")", R"("1")"}).value.bytes == std::string_view("\x04"
                                                                       "1\0",
                                                                       3));
    const Text wide({R"("a")", R"(L"b")"});
    CHECK(wide.value.element == TypeKind::int_type);
    CHECK(wide.value.bytes.size() == 12);
    CHECK(wide.said.empty());
    CHECK(Text({R"(u"a")", R"(L"b")"}).said == "mixed_string_prefixes");
}

TEST_CASE("an escape's report points at the escape") {
    Arena arena;
    DiagnosticSink sink(20);
    const Token token = token_of(TokenKind::string, R"("ab\qcd")");
    (void)string_literal({&token, 1}, arena, sink);
    CHECK(sink.take().at(0).range == SourceRange{1, 3, 5});
}

TEST_CASE("literals of any spelling are read without harm") {
    std::mt19937 random(9);
    constexpr std::string_view alphabet = "0123456789abcdefxXpPeE.+-uUlLfF'\"\\_\xC3\xA9";
    for (int i = 0; i < 6'000; ++i) {
        std::string text;
        for (std::size_t k = random() % 12; k > 0; --k) text += alphabet[random() % alphabet.size()];
        Arena arena;
        DiagnosticSink sink(20);
        (void)number_literal(token_of(TokenKind::number, text), sink);
        (void)character_literal(token_of(TokenKind::character, text), sink);
        const Token token = token_of(TokenKind::string, text);
        const StringValue value = string_literal({&token, 1}, arena, sink);
        CHECK_FALSE(value.bytes.empty());
    }
}
