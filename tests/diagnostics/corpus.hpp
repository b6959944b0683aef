// The programs that these tests compile, and what the compiler says of them as text.
#pragma once

#include "lang/diagnostic.hpp"
#include "vm/program.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::test {

[[nodiscard]] inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// The C sources below a folder of the project, in order of their names.
[[nodiscard]] inline std::vector<std::filesystem::path> programs_in(std::string_view folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(HEAPARIUM_SOURCE_DIR) / folder)) {
        if (entry.path().extension() == ".c") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

[[nodiscard]] inline std::string_view severity_name(lang::Severity severity) {
    switch (severity) {
    case lang::Severity::error: return "error";
    case lang::Severity::warning: return "warning";
    case lang::Severity::note: return "note";
    }
    return "";
}

[[nodiscard]] inline std::string place_text(lang::SourceRange range, const lang::SourceManager& sources) {
    if (range.file == 0) return "";
    if (sources.is_system(range.file)) return std::string(sources.name(range.file)) + " "; // its lines may move
    const lang::LineColumn begin = sources.place(range.file, range.begin);
    std::string text = std::to_string(begin.line) + ":" + std::to_string(begin.column);
    if (range.end > range.begin) text += "-" + std::to_string(begin.column + range.end - range.begin);
    return text + " ";
}

/// `line:column-behind severity identifier: message`, with its notes and fixes below it.
[[nodiscard]] inline std::string brief(const lang::Diagnostic& diagnostic, const lang::SourceManager& sources) {
    std::string text = place_text(diagnostic.range, sources) + std::string(severity_name(diagnostic.severity)) + " " +
                       std::string(lang::info(diagnostic.id).name) + ": " + diagnostic.message + "\n";
    for (const lang::DiagnosticNote& note : diagnostic.notes) {
        text += "  note " + place_text(note.range, sources) + note.message + "\n";
    }
    for (const lang::FixIt& fix : diagnostic.fixes) {
        std::string replacement = fix.replacement;
        if (replacement.ends_with('\n')) replacement.back() = ' ';
        text += "  fix " + place_text(fix.range, sources) + "`" + replacement + "`\n";
    }
    return text;
}

/// The source with the fixes of every error and warning put in, from the last to the first.
[[nodiscard]] inline std::string mended(std::string source, const std::vector<lang::Diagnostic>& diagnostics) {
    std::map<std::uint32_t, lang::FixIt> fixes;
    for (const lang::Diagnostic& diagnostic : diagnostics) {
        for (const lang::FixIt& fix : diagnostic.fixes) {
            if (fix.range.file == 1) fixes.emplace(fix.range.begin, fix);
        }
    }
    for (auto fix = fixes.rbegin(); fix != fixes.rend(); ++fix) {
        const lang::SourceRange range = fix->second.range;
        if (range.end > source.size()) continue;
        source.replace(range.begin, range.end - range.begin, fix->second.replacement);
    }
    return source;
}

[[nodiscard]] inline std::size_t count_of(const std::vector<lang::Diagnostic>& diagnostics, lang::Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(diagnostics.begin(), diagnostics.end(),
                      [&](const lang::Diagnostic& diagnostic) { return diagnostic.severity == severity; }));
}

} // namespace heaparium::test
