// Two columns of text for a terminal: names, and what they mean.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace heaparium::cli {

struct TextRow {
    std::string name;
    std::string_view meaning;
};

/// The right column starts at the same place in every row and is broken between words to stay within `width` columns.
[[nodiscard]] std::string text_table(std::span<const TextRow>, std::size_t indent = 2, std::size_t width = 100);

/// `text` broken between words into lines of at most `width` columns, each behind `indent` spaces.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent, std::size_t width = 100);

} // namespace heaparium::cli
