// Regular expressions as POSIX has them, basic and extended: the leftmost match, and of those the longest.
//
// Idea        The pattern becomes a tree; matching tries its ways one after the other and remembers the longest. A
//             budget of tries and a limit of nesting keep any pattern from running for ever.
// Source      POSIX.1-2017, 9 "Regular Expressions"; GNU for \w, \b, \<, and \+, \?, \| in basic ones.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heaparium::vm {

/// Numbered as in glibc's <regex.h>.
enum class RegexError : std::uint8_t {
    success,
    no_match,
    bad_pattern,
    bad_collation,
    bad_class,
    trailing_backslash,
    bad_back_reference,
    open_bracket,
    open_parenthesis,
    open_brace,
    bad_brace,
    bad_range,
    no_memory,
    bad_repetition,
    too_big = 15,
    closed_parenthesis,
};
[[nodiscard]] std::string_view regex_error_text(std::uint64_t number);

struct RegexOptions {
    bool is_extended = false, ignores_case = false, has_lines = false; // REG_EXTENDED, REG_ICASE, REG_NEWLINE
};

class RegularExpression {
  public:
    RegularExpression();
    ~RegularExpression();
    [[nodiscard]] RegexError compile(std::string_view pattern, const RegexOptions&);
    [[nodiscard]] std::size_t group_count() const { return group_count_; }

    /// Begin and end, by group; 0 is the whole match. Groups that took no part are (npos, npos).
    using Match = std::vector<std::pair<std::size_t, std::size_t>>;
    struct Ends {
        bool is_line_start = true, is_line_end = true; // of the text's own ends
    };
    [[nodiscard]] RegexError match(std::string_view text, const Ends&, Match&) const;

    struct Branches;

  private:
    std::unique_ptr<Branches> tree_;
    RegexOptions options_;
    std::size_t group_count_ = 0;
};

} // namespace heaparium::vm
