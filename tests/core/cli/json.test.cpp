#include "cli/json.hpp"

#include "catch.hpp"

#include "lang/unicode.hpp"

#include <vector>

using namespace heaparium::cli;

TEST_CASE("text is escaped as JSON wants it") {
    CHECK(json::text("plain") == "\"plain\"");
    CHECK(json::text("a\"b\\c\nd\te") == "\"a\\\"b\\\\c\\nd\\te\"");
    CHECK(json::text(std::string_view("\0\x1f\x7f", 3)) == "\"\\u0000\\u001f\\u007f\"");
    CHECK(json::text("gr\xC3\xBC\xC3\x9F") == "\"gr\xC3\xBC\xC3\x9F\"");
}

TEST_CASE("bytes that are no UTF-8 become the replacement character") {
    CHECK(json::text("a\xFF"
                     "b") == "\"a\xEF\xBF\xBD"
                             "b\"");
    CHECK(heaparium::lang::with_valid_utf8("{\"x\":\"\xC3\"}") == "{\"x\":\"\xEF\xBF\xBD\"}");
}

TEST_CASE("objects and arrays hold values that are JSON already") {
    CHECK(json::object({}) == "{}");
    CHECK(json::object({{"a", "1"}, {"b", json::text("x")}}) == "{\"a\":1,\"b\":\"x\"}");
    CHECK(json::array({}) == "[]");
    CHECK(json::array(std::vector<std::string>{"1", "2"}) == "[1,2]");
}
