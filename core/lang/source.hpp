// Source text and places in it.
//
// Every file of a compilation is kept by one SourceManager. A place is a file and a byte offset; lines and columns are
// worked out only when somebody wants to read them. Text that a macro produced is placed where the macro was used,
// because that is the line that the learner wrote.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::lang {

/// A half-open range of bytes [begin, end) in one file. `file` 0 with begin == end == 0 means "no place".
struct SourceRange {
    std::uint32_t file = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool operator==(const SourceRange&) const = default;
};

/// The range from the start of `first` to the end of `last`; where they lie in different files, `first`.
[[nodiscard]] SourceRange join(SourceRange first, SourceRange last);

/// A place for people: line and column start at 1; columns count bytes, a tab is one.
struct LineColumn {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

class SourceManager {
  public:
    /// Adds a file and returns its number, from 1. The text is kept for as long as the manager lives.
    /// `is_system` marks headers that we provide: places in them are never shown to the learner as theirs.
    std::uint32_t add(std::string name, std::string text, bool is_system = false);

    /// The file of this name and text, 0 where there is none: a header that two units include is one file.
    [[nodiscard]] std::uint32_t find(std::string_view name, std::string_view text) const;

    [[nodiscard]] std::uint32_t file_count() const;
    [[nodiscard]] std::string_view name(std::uint32_t file) const;
    [[nodiscard]] std::string_view text(std::uint32_t file) const;
    [[nodiscard]] bool is_system(std::uint32_t file) const;
    [[nodiscard]] LineColumn place(std::uint32_t file, std::uint32_t offset) const;
    /// The text of one line without its line end; empty when there is no such line.
    [[nodiscard]] std::string_view line_text(std::uint32_t file, std::uint32_t line) const;
    [[nodiscard]] std::uint32_t line_count(std::uint32_t file) const;

  private:
    struct File {
        std::string name;
        std::string text;
        std::vector<std::uint32_t> line_starts;
        bool is_system;
    };
    std::deque<File> files_; // a deque, so that string_views into a text survive later additions
};

} // namespace heaparium::lang
