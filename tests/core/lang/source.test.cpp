#include "lang/source.hpp"
#include "catch.hpp"

#include <random>

using namespace heaparium::lang;

TEST_CASE("a place is a line and a column, both from 1") {
    SourceManager sources;
    const std::uint32_t file = sources.add("a.c", "int x;\n\tint y;\n");
    CHECK(sources.place(file, 0).line == 1);
    CHECK(sources.place(file, 0).column == 1);
    CHECK(sources.place(file, 6).column == 7);
    CHECK(sources.place(file, 7).line == 2);
    CHECK(sources.place(file, 8).column == 2);
    CHECK(sources.place(file, 15).line == 3);
}

TEST_CASE("lines end at LF, CRLF and lone CR alike") {
    SourceManager sources;
    const std::uint32_t file = sources.add("a.c", "one\r\ntwo\rthree\nfour");
    REQUIRE(sources.line_count(file) == 4);
    CHECK(sources.line_text(file, 1) == "one");
    CHECK(sources.line_text(file, 2) == "two");
    CHECK(sources.line_text(file, 3) == "three");
    CHECK(sources.line_text(file, 4) == "four");
}

TEST_CASE("a file or line that does not exist is empty") {
    SourceManager sources;
    const std::uint32_t file = sources.add("a.c", "x");
    CHECK(sources.name(0).empty());
    CHECK(sources.text(file + 1).empty());
    CHECK(sources.line_text(file, 0).empty());
    CHECK(sources.line_text(file, 2).empty());
    CHECK(sources.place(0, 5).line == 0);
}

TEST_CASE("texts stay where they are when files are added") {
    SourceManager sources;
    const std::string_view first = sources.text(sources.add("a.c", "short"));
    for (int i = 0; i < 1000; ++i) sources.add("b.c", "another");
    CHECK(first == "short");
}

TEST_CASE("every offset's place leads back to the offset") {
    std::mt19937 random(1);
    for (int round = 0; round < 50; ++round) {
        std::string text;
        for (int i = 0; i < 200; ++i) text += "ab\n\r\n"[random() % 5];
        SourceManager sources;
        const std::uint32_t file = sources.add("a.c", text);
        std::uint32_t line = 1;
        for (std::uint32_t offset = 0; offset < text.size(); ++offset) {
            const LineColumn place = sources.place(file, offset);
            CHECK((place.line == line || (place.line == line + 1 && place.column == 1)));
            line = place.line;
            const std::string_view shown = sources.line_text(file, place.line);
            const bool is_line_end = text[offset] == '\n' || text[offset] == '\r';
            if (!is_line_end) CHECK(shown.at(place.column - 1) == text[offset]);
        }
    }
}

TEST_CASE("joining two ranges spans both, in whatever order they stand") {
    CHECK(join({1, 2, 4}, {1, 8, 9}) == SourceRange{1, 2, 9});
    CHECK(join({1, 8, 9}, {1, 2, 4}) == SourceRange{1, 2, 9});
    CHECK(join({1, 2, 4}, {2, 8, 9}) == SourceRange{1, 2, 4});
    CHECK(join({}, {2, 8, 9}) == SourceRange{2, 8, 9});
}
