#include "cli/text_table.hpp"

#include "catch.hpp"

using namespace heaparium::cli;

TEST_CASE("meanings stand in one column and are broken between words") {
    const TextRow rows[] = {{"a", "one two three four five"}, {"long", "six"}};
    CHECK(text_table(rows, 2, 20) == "  a     one two three four\n        five\n  long  six\n");
}

TEST_CASE("a name too long for the left column has its meaning on the next line") {
    const TextRow rows[] = {{"short", "one"}, {"a name that is much longer than that", "two"}};
    CHECK(text_table(rows, 2, 60) == "  short  one\n  a name that is much longer than that\n         two\n");
}

TEST_CASE("no line is wider than asked for, but for words that are") {
    const std::string text = "the quick brown fox jumps over the lazy dog and runs away as fast as it can";
    for (std::size_t width = 25; width < 90; ++width) {
        std::string lines = wrapped(text, 3, width);
        std::string joined;
        while (!lines.empty()) {
            const std::size_t end = lines.find('\n');
            CHECK(end <= width);
            joined += (joined.empty() ? "" : " ") + lines.substr(3, end - 3);
            lines.erase(0, end + 1);
        }
        CHECK(joined == text);
    }
}
