// Every program in tests/programs/errors, each broken as students break them, draws the diagnostics that the comment at
// its end lists, with their places, notes and fixes. HEAPARIUM_ACCEPT=1 in the environment rewrites the comments.
#include "catch.hpp"
#include "corpus.hpp"

#include <cstdlib>

using namespace heaparium;
using namespace heaparium::test;

namespace {

constexpr std::string_view expectation_start = "/* expected\n";

// What is left to say of the program once every fix was put in.
std::string after_the_fixes(const std::string& source, const std::string& name,
                            const std::vector<lang::Diagnostic>& diagnostics) {
    const std::string better = mended(source, diagnostics);
    if (better == source) return "";
    const vm::BuildResult built = vm::build({{name, better}});
    if (built.diagnostics.empty()) return "mended by the fixes\n";
    std::string text = "after the fixes:";
    for (const lang::Diagnostic& diagnostic : built.diagnostics) {
        text += " " + std::string(lang::info(diagnostic.id).name);
    }
    return text + "\n";
}

std::string diagnosis(const std::string& name, const std::string& source) {
    const vm::BuildResult built = vm::build({{name, source}});
    std::string text;
    for (const lang::Diagnostic& diagnostic : built.diagnostics) text += brief(diagnostic, built.program->sources);
    return text + after_the_fixes(source, name, built.diagnostics);
}

} // namespace

TEST_CASE("each broken program draws the diagnostics that it names, and its fixes mend it") {
    const bool is_accepting = std::getenv("HEAPARIUM_ACCEPT") != nullptr;
    const std::vector<std::filesystem::path> paths = programs_in("tests/programs/errors");
    CHECK(paths.size() >= 150);
    for (const std::filesystem::path& path : paths) {
        const std::string text = read_file(path);
        const std::size_t start = text.rfind(expectation_start);
        const std::string source = text.substr(0, start);
        const std::string actual = diagnosis(path.filename().string(), source);
        const std::string expectation = std::string(expectation_start) + actual + "*/\n";
        if (is_accepting && text != source + expectation)
            std::ofstream(path, std::ios::binary) << source << expectation;
        INFO(path.filename().string());
        if (!is_accepting) CHECK((start == text.npos ? "" : text.substr(start)) == expectation);
    }
}

TEST_CASE("a broken program draws few errors") {
    for (const std::filesystem::path& path : programs_in("tests/programs/errors")) {
        const std::string text = read_file(path);
        const std::string source = text.substr(0, text.rfind(expectation_start));
        const vm::BuildResult built = vm::build({{path.filename().string(), source}});
        INFO(path.filename().string());
        CHECK(!built.diagnostics.empty());
        CHECK(count_of(built.diagnostics, lang::Severity::error) <= 3);
    }
}
