#include "lang/diagnostic.hpp"
#include "catch.hpp"
#include "lang/diagnostic_sink.hpp"

#include <algorithm>
#include <set>

using namespace heaparium::lang;

namespace {

std::string shown(std::string text, std::uint32_t begin, std::uint32_t end) {
    SourceManager sources;
    const std::uint32_t file = sources.add("a.c", std::move(text));
    return to_text({DiagnosticId::user_error, Severity::error, {file, begin, end}, "wrong", {}, {}}, sources);
}

constexpr DiagnosticId all_ids[] = {
#define DIAGNOSTIC(identifier, ...) DiagnosticId::identifier,
#include "lang/diagnostic.def"
#undef DIAGNOSTIC
};

} // namespace

TEST_CASE("a diagnostic shows its line with the range underlined") {
    CHECK(shown("int x = y;\n", 8, 9) == "a.c:1:9: error: wrong [user_error]\n"
                                         "    1 | int x = y;\n"
                                         "      |         ^\n");
    CHECK(shown("\nint abc;\n", 5, 8) == "a.c:2:5: error: wrong [user_error]\n"
                                         "    2 | int abc;\n"
                                         "      |     ^~~\n");
}

TEST_CASE("tabs before the range stay tabs, so that the caret stands under it") {
    CHECK(shown("\tx\ty;", 3, 4) == "a.c:1:4: error: wrong [user_error]\n"
                                    "    1 | \tx\ty;\n"
                                    "      | \t \t^\n");
}

TEST_CASE("a character of several bytes counts as one column of the underline") {
    CHECK(shown("\"é\" ö;", 5, 7) == "a.c:1:6: error: wrong [user_error]\n"
                                     "    1 | \"é\" ö;\n"
                                     "      |     ^\n");
}

TEST_CASE("the end of the file can be pointed at") {
    CHECK(shown("x", 1, 1) == "a.c:1:2: error: wrong [user_error]\n"
                              "    1 | x\n"
                              "      |  ^\n");
    CHECK(shown("", 0, 0) == "a.c:1:1: error: wrong [user_error]\n"
                             "    1 | \n"
                             "      | ^\n");
}

TEST_CASE("a range over several lines is underlined to the end of its first") {
    CHECK(shown("f(a,\nb);", 0, 8) == "a.c:1:1: error: wrong [user_error]\n"
                                      "    1 | f(a,\n"
                                      "      | ^~~~\n");
}

TEST_CASE("of a long line only the part around the caret is shown") {
    const std::string text = shown(std::string(100'000, 'a') + "b" + std::string(100'000, 'c'), 100'000, 100'001);
    CHECK(text.size() < 500);
    CHECK(text.find("...") != std::string::npos);
    const std::size_t line = text.find(" | ") + 3;
    const std::size_t marks = text.find(" | ", line) + 3;
    CHECK(text.find('b', line) - line == text.find('^', marks) - marks);
}

TEST_CASE("a long line of nothing but halves of characters is shown too") {
    CHECK_FALSE(shown(std::string(500, '\x80'), 300, 301).empty());
}

TEST_CASE("bytes that are no text are not sent to the terminal") {
    const std::string text = shown(std::string("a\x1B[31m\xFF\0b", 9), 0, 1);
    CHECK(text.find('\x1B') == std::string::npos);
    CHECK(text.find('\xFF') == std::string::npos);
    CHECK(text.find('\0') == std::string::npos);
}

TEST_CASE("notes and fixes follow the diagnostic") {
    SourceManager sources;
    const std::uint32_t file = sources.add("a.c", "int x\nint y;\n");
    Diagnostic diagnostic{DiagnosticId::user_error, Severity::warning, {file, 6, 9}, "odd", {}, {}};
    diagnostic.notes.push_back({{file, 0, 3}, "here"});
    diagnostic.notes.push_back({{}, "nowhere"});
    diagnostic.fixes = {{{file, 5, 5}, ";"}, {{file, 0, 3}, "long"}, {{file, 10, 11}, ""}};
    CHECK(to_text(diagnostic, sources) == "a.c:2:1: warning: odd [user_error]\n"
                                          "    2 | int y;\n"
                                          "      | ^~~\n"
                                          "a.c:1:1: note: here\n"
                                          "    1 | int x\n"
                                          "      | ^~~\n"
                                          "note: nowhere\n"
                                          "fix: 1:6: insert `;`\n"
                                          "fix: 1:1: replace `int` by `long`\n"
                                          "fix: 2:5: remove `y`\n");
}

TEST_CASE("a diagnostic without a place is shown without a line") {
    SourceManager sources;
    CHECK(to_text({DiagnosticId::user_error, Severity::note, {}, "hm", {}, {}}, sources) == "note: hm [user_error]\n");
}

TEST_CASE("every diagnostic has a message without a full stop, and an explanation with one") {
    std::set<std::string_view> names;
    for (const DiagnosticId id : all_ids) {
        const DiagnosticInfo& row = info(id);
        INFO(row.name);
        CHECK(names.insert(row.name).second);
        REQUIRE_FALSE(row.message.empty());
        REQUIRE_FALSE(row.explanation.empty());
        CHECK(row.message.back() != '.');
        CHECK((row.explanation.back() == '.' || row.explanation.back() == ':'));
    }
}

TEST_CASE("the sink fills each {} with the next argument") {
    DiagnosticSink sink(10);
    sink.report(DiagnosticId::paste_invalid, {1, 0, 1}, {"{}", "b"});
    CHECK(sink.take().at(0).message == "`{}` and `b` do not make one token when joined");
}

TEST_CASE("the sink drops a second error at the same place, but keeps a warning there") {
    DiagnosticSink sink(10);
    sink.report(DiagnosticId::empty_character, {1, 5, 6});
    sink.report(DiagnosticId::user_error, {1, 5, 9}, {"x"});
    sink.report(DiagnosticId::user_warning, {1, 5, 9}, {"x"});
    sink.report(DiagnosticId::user_warning, {1, 5, 9}, {"x"});
    CHECK(sink.take().size() == 2);
}

TEST_CASE("the sink gives its diagnostics in source order") {
    DiagnosticSink sink(10);
    for (const std::uint32_t at : {30U, 10U, 20U}) sink.report(DiagnosticId::user_error, {1, at, at + 1}, {"x"});
    const std::vector<Diagnostic> taken = sink.take();
    CHECK(std::is_sorted(taken.begin(), taken.end(), [](const Diagnostic& left, const Diagnostic& right) {
        return left.range.begin < right.range.begin;
    }));
}

TEST_CASE("past the maximum of errors the sink keeps one last word") {
    DiagnosticSink sink(3);
    for (std::uint32_t at = 100; at > 0; --at) sink.report(DiagnosticId::user_error, {1, at, at + 1}, {"x"});
    CHECK(sink.is_full());
    const std::vector<Diagnostic> taken = sink.take();
    REQUIRE(taken.size() == 4);
    CHECK(taken.back().id == DiagnosticId::too_many_errors);
}

TEST_CASE("warnings are bounded too, and do not count as errors") {
    DiagnosticSink sink(3);
    for (std::uint32_t at = 0; at < 10'000; ++at) sink.report(DiagnosticId::user_warning, {1, at, at + 1}, {"x"});
    CHECK_FALSE(sink.has_errors());
    const std::vector<Diagnostic> taken = sink.take();
    CHECK(taken.size() < 1000);
    CHECK(taken.back().id == DiagnosticId::too_many_warnings);
}

TEST_CASE("a silent sink keeps nothing") {
    DiagnosticSink sink(3);
    sink.set_silent(true);
    sink.report(DiagnosticId::user_error, {1, 1, 2}, {"x"}).notes.push_back({{}, "lost"});
    sink.set_silent(false);
    CHECK_FALSE(sink.has_errors());
    CHECK(sink.take().empty());
}
