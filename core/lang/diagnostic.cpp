#include "lang/diagnostic.hpp"

#include "lang/unicode.hpp"

#include <algorithm>
#include <cstddef>

namespace heaparium::lang {

namespace {

constexpr DiagnosticInfo rows[] = {
#define DIAGNOSTIC(identifier, ...) {.name = #identifier, __VA_ARGS__},
#include "lang/diagnostic.def"
#undef DIAGNOSTIC
};

constexpr std::string_view severity_name(Severity severity) {
    switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
    }
    return "";
}

// A line of a megabyte is shown as the part around the caret.
constexpr std::size_t widest_excerpt = 120; // bytes
constexpr std::size_t excerpt_before_caret = 60;
constexpr std::size_t gutter_width = 5; // columns for the line number

struct Excerpt {
    std::string_view text;  // the part of the line that is shown
    std::size_t mark_begin; // bytes into `text`
    std::size_t mark_end;
    bool is_cut_left = false;
    bool is_cut_right = false;
};

Excerpt excerpt_of(std::string_view line, std::size_t begin, std::size_t end) {
    begin = std::min(begin, line.size());
    end = std::clamp(end, begin, line.size());
    if (line.size() <= widest_excerpt) return {line, begin, end};
    std::size_t first = begin > excerpt_before_caret ? begin - excerpt_before_caret : 0;
    // To whole characters: at most three bytes away, so that a line of continuation bytes alone moves nothing far.
    for (int step = 0; step < 3 && first > 0 && is_utf8_continuation(line[first]); ++step) --first;
    std::size_t last = std::min(line.size(), first + widest_excerpt);
    for (int step = 0; step < 3 && last < line.size() && is_utf8_continuation(line[last]); ++step) ++last;
    return {line.substr(first, last - first), begin - first, std::min(end, last) - first, first > 0,
            last < line.size()};
}

// Bytes that are no text, and control characters, would upset a terminal.
std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const CodePoint next = decode_utf8(text);
        const bool is_control = next.is_valid && (next.value < 0x20 || next.value == 0x7F) && next.value != '\t';
        shown += next.is_valid && !is_control ? text.substr(0, next.length) : std::string_view("\xEF\xBF\xBD");
        text.remove_prefix(next.length);
    }
    return shown;
}

// One column a character; tabs stay tabs, so the marks stand where the terminal puts the text.
void append_columns(std::string& out, std::string_view text, char mark) {
    while (!text.empty()) {
        const bool is_tab = text.front() == '\t';
        out += is_tab && mark == ' ' ? '\t' : mark;
        text.remove_prefix(decode_utf8(text).length);
    }
}

void append_excerpt(std::string& out, const SourceManager& sources, SourceRange range) {
    const LineColumn place = sources.place(range.file, range.begin);
    const std::string_view line = sources.line_text(range.file, place.line);
    const std::size_t begin = place.column - 1;
    const std::size_t length = range.end > range.begin ? range.end - range.begin : 0;
    const Excerpt excerpt = excerpt_of(line, begin, begin + length);

    std::string number = std::to_string(place.line);
    if (number.size() < gutter_width) number.insert(0, gutter_width - number.size(), ' ');
    out += number + " | " + (excerpt.is_cut_left ? "..." : "") + printable(excerpt.text) +
           (excerpt.is_cut_right ? "...\n" : "\n");
    out += std::string(number.size(), ' ') + " | " + (excerpt.is_cut_left ? "   " : "");
    append_columns(out, excerpt.text.substr(0, excerpt.mark_begin), ' ');
    out += '^';
    std::string_view marked = excerpt.text.substr(excerpt.mark_begin, excerpt.mark_end - excerpt.mark_begin);
    if (!marked.empty()) marked.remove_prefix(decode_utf8(marked).length);
    append_columns(out, marked, '~');
    out += '\n';
}

void append_message(std::string& out, const SourceManager& sources, SourceRange range, std::string_view severity,
                    std::string_view message) {
    if (range.file != 0) {
        const LineColumn place = sources.place(range.file, range.begin);
        out += std::string(sources.name(range.file)) + ":" + std::to_string(place.line) + ":" +
               std::to_string(place.column) + ": ";
    }
    out += std::string(severity) + ": " + printable(message) + "\n";
    if (range.file != 0) append_excerpt(out, sources, range);
}

void append_fix(std::string& out, const SourceManager& sources, const FixIt& fix) {
    const std::string_view text = sources.text(fix.range.file);
    const std::size_t begin = std::min<std::size_t>(fix.range.begin, text.size());
    const std::size_t end = std::clamp<std::size_t>(fix.range.end, begin, text.size());
    const std::string_view replaced = text.substr(begin, end - begin);
    const LineColumn place = sources.place(fix.range.file, fix.range.begin);
    out += "fix: " + std::to_string(place.line) + ":" + std::to_string(place.column) + ": ";
    if (replaced.empty()) {
        out += "insert `" + fix.replacement + "`\n";
    } else if (fix.replacement.empty()) {
        out += "remove `" + printable(replaced) + "`\n";
    } else {
        out += "replace `" + printable(replaced) + "` by `" + fix.replacement + "`\n";
    }
}

} // namespace

const DiagnosticInfo& info(DiagnosticId id) { return rows[static_cast<std::size_t>(id)]; }

std::string to_text(const Diagnostic& diagnostic, const SourceManager& sources) {
    std::string out;
    append_message(out, sources, diagnostic.range, severity_name(diagnostic.severity),
                   diagnostic.message + " [" + std::string(info(diagnostic.id).name) + "]");
    for (const DiagnosticNote& note : diagnostic.notes) append_message(out, sources, note.range, "note", note.message);
    for (const FixIt& fix : diagnostic.fixes) append_fix(out, sources, fix);
    return out;
}

} // namespace heaparium::lang
