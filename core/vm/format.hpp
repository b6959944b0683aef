// The printf family's common engine.
//
// Source      C11 7.21.6.1; glibc for what C leaves open (`(nil)`, `(null)`, unknown conversions shown as they are).
#pragma once

#include "vm/format_arguments.hpp"
#include "vm/library.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::vm {

enum class FormatLength : std::uint8_t {
    int_,
    char_,
    short_,
    long_,
    long_long,
    size,
    difference,
    maximum,
    long_double
};

/// One conversion specification as it is written; `*` is already replaced by its argument when it is used.
struct FormatSpecification {
    bool is_left = false, has_plus = false, has_space = false, is_alternative = false, is_zero_padded = false;
    bool is_width_argument = false, is_precision_argument = false;
    // Numbers of arguments, written as `2$` or `*2$`; 0: the next one.
    std::size_t position = 0, width_position = 0, precision_position = 0;
    std::uint64_t width = 0;
    std::optional<std::uint64_t> precision;
    FormatLength length = FormatLength::int_;
    char conversion = 0; // 0: the format ended within it
};

/// A wide text is UTF-8 in here, and widths count its characters.
enum class FormatKind : std::uint8_t { bytes, wide };

/// Reads one specification; `text` begins after the `%`, and is moved behind it.
[[nodiscard]] FormatSpecification read_specification(std::string_view& text);

/// Widths and precisions above this are reported and cut, so that one call cannot ask for gigabytes.
inline constexpr std::uint64_t maximum_format_width = 1 << 20;

/// The text that the format argument and those behind it make.
/// Nothing: the program was stopped, or the call has failed with errno.
[[nodiscard]] std::optional<std::string> format(LibraryCall&, std::size_t format_argument);
/// The same with arguments from elsewhere.
[[nodiscard]] std::optional<std::string> format(LibraryCall&, std::size_t format_argument, FormatArguments);

/// The same of a wide format. The text is UTF-8.
[[nodiscard]] std::optional<std::string> format_wide(LibraryCall&, std::size_t format_argument, FormatArguments);

} // namespace heaparium::vm
