#include "cli/text_table.hpp"

#include <algorithm>

namespace heaparium::cli {

namespace {

constexpr std::size_t gap = 2;            // columns between the two
constexpr std::size_t widest_name = 26;   // a longer name has its meaning on the next line
constexpr std::size_t least_meaning = 20; // columns, however narrow the terminal

// UTF-8: every byte that does not continue a character begins one.
std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// Appends the words of `text`; the cursor stands at `column` already, further lines begin at `indent`.
void append_words(std::string& out, std::string_view text, std::size_t column, std::size_t indent, std::size_t width) {
    bool is_first = true;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        const std::size_t wanted = columns(word) + (is_first ? 0 : 1);
        if (!is_first && column + wanted > width) {
            out += '\n' + std::string(indent, ' ');
            column = indent;
            is_first = true;
        }
        if (!is_first) out += ' ';
        out += word;
        column += columns(word) + (is_first ? 0 : 1);
        is_first = false;
    }
    out += '\n';
}

} // namespace

std::string text_table(std::span<const TextRow> rows, std::size_t indent, std::size_t width) {
    std::size_t widest = 0;
    for (const TextRow& row : rows) {
        if (columns(row.name) <= widest_name) widest = std::max(widest, columns(row.name));
    }
    const std::size_t start = indent + widest + gap;
    std::string out;
    for (const TextRow& row : rows) {
        out += std::string(indent, ' ') + row.name;
        if (columns(row.name) > widest)
            out += '\n' + std::string(start, ' ');
        else
            out += std::string(start - indent - columns(row.name), ' ');
        append_words(out, row.meaning, start, start, std::max(width, start + least_meaning));
    }
    return out;
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    std::string out(indent, ' ');
    append_words(out, text, indent, indent, std::max(width, indent + least_meaning));
    return out;
}

} // namespace heaparium::cli
