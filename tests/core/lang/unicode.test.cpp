#include "lang/unicode.hpp"
#include "catch.hpp"

using namespace heaparium::lang;

TEST_CASE("every code point comes back from its UTF-8") {
    for (char32_t value = 0; value <= 0x10FFFF; value += value < 0x3000 ? 1 : 61) {
        if (value >= 0xD800 && value <= 0xDFFF) continue;
        std::string text;
        append_utf8(text, value);
        const CodePoint point = decode_utf8(text + "tail");
        if (!point.is_valid || point.value != value || point.length != text.size()) FAIL("code point " << +value);
    }
    SUCCEED();
}

TEST_CASE("what is no UTF-8 is one invalid byte") {
    for (const std::string_view text :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x82", "\xC3(", "\xF0\x9F\x98"}) {
        const CodePoint point = decode_utf8(text);
        CHECK_FALSE(point.is_valid);
        CHECK(point.length == 1);
    }
}

TEST_CASE("letters may stand in names, typographic characters may not") {
    for (const char32_t letter : {U'é', U'ß', U'ș', U'Ω', U'ж', U'数'}) CHECK(is_identifier_code_point(letter));
    for (const char32_t other : {U'“', U'–', U'\u00A0', U'…', U'×', U'；', U'\u200B', U'→'}) {
        CHECK_FALSE(is_identifier_code_point(other));
        CHECK(lookalike(other));
    }
    CHECK_FALSE(lookalike(U'é'));
    CHECK_FALSE(lookalike(U'😀'));
}

TEST_CASE("a lookalike tells the plain character that is meant") {
    CHECK(lookalike(U'”')->plain == "\"");
    CHECK(lookalike(U'’')->plain == "'");
    CHECK(lookalike(U'–')->plain == "-");
    CHECK(lookalike(U'—')->plain == "--");
    CHECK(lookalike(U'\u00A0')->plain == " ");
    CHECK(lookalike(U'\u200B')->plain.empty());
    CHECK(lookalike(U'（')->plain == "(");
    CHECK(lookalike(U'｝')->plain == "}");
}
