// One token less: whatever is deleted from a correct program, it still compiles or draws a few errors, mostly one.
#include "catch.hpp"
#include "corpus.hpp"

#include "lang/character_class.hpp"

#include <iostream>

using namespace heaparium;
using namespace heaparium::test;

namespace {

struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Where the tokens of a C source lie, outside of comments and directives.
std::vector<Extent> tokens_of(std::string_view text) {
    std::vector<Extent> tokens;
    bool is_line_start = true;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const std::size_t begin = at;
        if (c == '\n') is_line_start = true;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
            continue;
        }
        if (text.substr(at, 2) == "//" || (c == '#' && is_line_start)) {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        if (text.substr(at, 2) == "/*") {
            at = std::min(text.find("*/", at + 2), text.size() - 2) + 2;
            continue;
        }
        is_line_start = false;
        if (c == '"' || c == '\'') {
            for (++at; at < text.size() && text[at] != c && text[at] != '\n'; ++at) {
                if (text[at] == '\\') ++at;
            }
            ++at;
        } else if (lang::is_name_continue(c)) {
            while (at < text.size() && lang::is_name_continue(text[at])) ++at;
        } else {
            constexpr std::string_view pairs[] = {"->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&",
                                                  "||", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="};
            const bool is_pair = std::find(std::begin(pairs), std::end(pairs), text.substr(at, 2)) != std::end(pairs);
            at += is_pair ? 2 : 1;
        }
        tokens.push_back({begin, std::min(at, text.size())});
    }
    return tokens;
}

} // namespace

TEST_CASE("deleting any one token gives few errors, and never a crash") {
    const char* const chosen = std::getenv("HEAPARIUM_DELETIONS"); // every one of them, and tells which are told badly
    std::size_t step = chosen != nullptr ? static_cast<std::size_t>(std::atoi(chosen)) : 67;
    std::size_t deletions = 0;
    std::map<std::size_t, std::size_t> by_errors;
    for (const std::string folder : {"tests/programs/language", "public/examples"}) {
        for (const std::filesystem::path& path : programs_in(folder)) {
            const std::string source = read_file(path);
            const std::string name = path.filename().string();
            if (!vm::build({{name, source}}).ok()) continue;
            const std::vector<Extent> tokens = tokens_of(source);
            for (std::size_t i = deletions % step; i < tokens.size(); i += step) {
                std::string damaged = source;
                damaged.erase(tokens[i].begin, tokens[i].end - tokens[i].begin);
                const vm::BuildResult built = vm::build({{name, damaged}});
                const std::size_t errors = count_of(built.diagnostics, lang::Severity::error);
                ++deletions;
                ++by_errors[errors];
                CHECK(built.ok() == (errors == 0));
                if (chosen == nullptr || errors < 3) continue;
                const lang::LineColumn place =
                    built.program->sources.place(1, static_cast<std::uint32_t>(tokens[i].begin));
                std::cout << name << ":" << place.line << ":" << place.column << " without `"
                          << source.substr(tokens[i].begin, tokens[i].end - tokens[i].begin) << "`: " << errors << "\n";
                for (const auto& diagnostic : built.diagnostics) {
                    std::cout << "    " << brief(diagnostic, built.program->sources);
                }
            }
        }
    }
    std::size_t few = 0;
    for (const auto& [errors, count] : by_errors) {
        if (errors <= 3) few += count;
        UNSCOPED_INFO(count << " deletions gave " << errors << " errors");
        if (chosen != nullptr) std::cout << count << " deletions gave " << errors << " errors\n";
    }
    CHECK(deletions > 300);
    CHECK(few * 100 >= deletions * 95);
}
