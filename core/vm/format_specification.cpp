#include "vm/format.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

bool take(std::string_view& text, char wanted) {
    if (!text.starts_with(wanted)) return false;
    text.remove_prefix(1);
    return true;
}

std::uint64_t take_number(std::string_view& text) {
    std::uint64_t value = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        value = std::min(value * 10 + static_cast<std::uint64_t>(text.front() - '0'), 2 * maximum_format_width);
        text.remove_prefix(1);
    }
    return value;
}

/// `2$`; 0 where there is no such thing.
std::size_t take_position(std::string_view& text) {
    std::string_view ahead = text;
    const std::uint64_t number = take_number(ahead);
    if (number == 0 || !take(ahead, '$')) return 0;
    text = ahead;
    return static_cast<std::size_t>(number);
}

bool take_flag(std::string_view& text, FormatSpecification& specification) {
    if (take(text, '-')) return specification.is_left = true;
    if (take(text, '+')) return specification.has_plus = true;
    if (take(text, ' ')) return specification.has_space = true;
    if (take(text, '#')) return specification.is_alternative = true;
    if (take(text, '0')) return specification.is_zero_padded = true;
    return take(text, '\'');
}

FormatLength take_length(std::string_view& text) {
    if (take(text, 'h')) return take(text, 'h') ? FormatLength::char_ : FormatLength::short_;
    if (take(text, 'l')) return take(text, 'l') ? FormatLength::long_long : FormatLength::long_;
    if (take(text, 'z')) return FormatLength::size;
    if (take(text, 't')) return FormatLength::difference;
    if (take(text, 'j')) return FormatLength::maximum;
    if (take(text, 'L')) return FormatLength::long_double;
    return FormatLength::int_;
}

} // namespace

FormatSpecification read_specification(std::string_view& text) {
    FormatSpecification specification;
    specification.position = take_position(text);
    while (take_flag(text, specification)) continue;
    specification.is_width_argument = take(text, '*');
    if (specification.is_width_argument) specification.width_position = take_position(text);
    if (!specification.is_width_argument) specification.width = take_number(text);
    if (take(text, '.')) {
        specification.is_precision_argument = take(text, '*');
        if (specification.is_precision_argument) specification.precision_position = take_position(text);
        specification.precision = specification.is_precision_argument ? 0 : take_number(text);
    }
    specification.length = take_length(text);
    if (!text.empty()) {
        specification.conversion = text.front();
        text.remove_prefix(1);
    }
    return specification;
}

} // namespace heaparium::vm
