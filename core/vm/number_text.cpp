#include "vm/number_text.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

namespace heaparium::vm {

namespace {

/// What a digit or letter stands for; 36 for anything else.
unsigned digit_value(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a') + 10;
    if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A') + 10;
    return 36;
}

bool has_hexadecimal_prefix(std::string_view text) {
    return text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X') && digit_value(text[2]) < 16;
}

template <class T>
FloatingText read_with(std::string_view text, T (*read)(const char*, char**)) {
    const std::string terminated(text);
    char* end = nullptr;
    const int before = std::exchange(errno, 0);
    const T value = read(terminated.c_str(), &end);
    const bool fits = std::exchange(errno, before) != ERANGE;
    return {static_cast<double>(value), static_cast<std::size_t>(end - terminated.c_str()), fits};
}

} // namespace

IntegerText read_integer(std::string_view text, unsigned base, bool is_signed) {
    std::size_t at = 0;
    while (at < text.size() && is_blank_byte(static_cast<unsigned char>(text[at]))) ++at;
    const bool is_negative = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    if ((base == 0 || base == 16) && has_hexadecimal_prefix(text.substr(at))) {
        base = 16;
        at += 2;
    }
    if (base == 0) base = at < text.size() && text[at] == '0' ? 8 : 10;

    constexpr std::uint64_t largest_signed = 0x7fffffffffffffff;
    const std::uint64_t limit = is_signed ? largest_signed + (is_negative ? 1 : 0) : ~std::uint64_t{0};
    std::uint64_t value = 0;
    bool fits = true;
    const std::size_t first = at;
    for (; at < text.size() && digit_value(text[at]) < base; ++at) {
        const unsigned digit = digit_value(text[at]);
        fits = fits && value <= (limit - digit) / base;
        if (fits) value = value * base + digit;
    }
    if (at == first) return {};
    if (!fits) value = limit;
    return {is_negative && (fits || is_signed) ? 0 - value : value, at, fits};
}

FloatingText read_floating(std::string_view text) { return read_with(text, std::strtod); }
FloatingText read_float(std::string_view text) { return read_with(text, std::strtof); }

} // namespace heaparium::vm
