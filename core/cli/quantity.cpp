#include "cli/quantity.hpp"

#include <charconv>

namespace heaparium::cli {

namespace {

/// How many times the step a suffix stands for; nothing for what is none.
std::optional<int> power_of(std::string_view suffix) {
    if (suffix.empty()) return 0;
    if (suffix.size() > 1) return std::nullopt;
    switch (suffix.front()) {
    case 'k':
    case 'K': return 1;
    case 'm':
    case 'M': return 2;
    case 'g':
    case 'G': return 3;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<std::uint64_t> parse_quantity(std::string_view text, std::uint64_t step) {
    std::uint64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [behind, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc()) return std::nullopt;
    const auto power = power_of({behind, static_cast<std::size_t>(end - behind)});
    if (!power) return std::nullopt;
    for (int i = 0; i < *power; ++i) {
        if (value > ~std::uint64_t{0} / step) return std::nullopt;
        value *= step;
    }
    return value;
}

std::string grouped(std::uint64_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ' ');
    return digits;
}

} // namespace heaparium::cli
