// Floating constants (C11 6.4.4.2), each rounded once to its type, half to even.
//
// Decimal ones are left to the host's strtod and strtof, which glibc, musl and so Emscripten round correctly.
// Hexadecimal ones are exact but for their last bit, and are rounded here, because libraries differ about them.
#include "lang/character_class.hpp"
#include "lang/literal_number.hpp"

#include <algorithm>
#include <bit>
#include <clocale>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>

namespace heaparium::lang {

namespace {

struct Format {
    int precision;       // bits of the significand
    int lowest_exponent; // of the last bit of a subnormal number
};
constexpr Format binary64 = {53, -1074};
constexpr Format binary32 = {24, -149};

// Exponents beyond this are zero or infinity anyway.
constexpr std::int64_t exponent_bound = 1'000'000'000;

struct Parts {
    std::string_view digits;   // with the point, without the prefix
    std::string_view exponent; // sign and digits
    std::string_view suffix;
};

// [digits] [. digits] [marker sign? digits] suffix
std::optional<Parts> split(std::string_view text, bool is_hex) {
    const unsigned radix = is_hex ? 16 : 10;
    std::size_t at = 0;
    std::size_t digit_count = 0;
    bool has_point = false;
    for (; at < text.size(); ++at) {
        if (text[at] == '.' && !has_point) {
            has_point = true;
        } else if (digit_value(text[at]) < radix) {
            ++digit_count;
        } else {
            break;
        }
    }
    if (digit_count == 0) return std::nullopt;
    Parts parts;
    parts.digits = text.substr(0, at);
    text.remove_prefix(at);
    const bool has_marker =
        !text.empty() && (is_hex ? text[0] == 'p' || text[0] == 'P' : text[0] == 'e' || text[0] == 'E');
    if (has_marker) {
        std::size_t end = text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 2 : 1;
        const std::size_t first_digit = end;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end == first_digit) return std::nullopt;
        parts.exponent = text.substr(1, end - 1);
        text.remove_prefix(end);
    }
    parts.suffix = text;
    return parts;
}

std::int64_t bounded_exponent(std::string_view text) {
    const bool is_negative = text.starts_with('-');
    if (is_negative || text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = 0;
    for (const char digit : text) value = std::min(value * 10 + (digit - '0'), exponent_bound);
    return is_negative ? -value : value;
}

// significand · 2^exponent, with `has_more` telling of further bits below the last; significand is not 0.
double round_to(std::uint64_t significand, std::int64_t exponent, bool has_more, Format format) {
    const int shift = std::countl_zero(significand);
    significand <<= shift;
    exponent -= shift;
    const std::int64_t dropped = std::max<std::int64_t>(64 - format.precision, format.lowest_exponent - exponent);
    if (dropped > 64) return 0;
    const std::uint64_t kept = dropped == 64 ? 0 : significand >> dropped;
    const std::uint64_t half = std::uint64_t{1} << (dropped - 1);
    const std::uint64_t rest = dropped == 64 ? significand : significand & ((half << 1U) - 1);
    const bool is_above_half = rest > half || (rest == half && has_more);
    const bool rounds_up = is_above_half || (rest == half && (kept & 1U) != 0);
    const std::int64_t scale = std::clamp<std::int64_t>(exponent + dropped, -2000, 2000);
    return std::ldexp(static_cast<double>(kept + (rounds_up ? 1U : 0U)), static_cast<int>(scale));
}

double hexadecimal_value(const Parts& parts, Format format) {
    constexpr std::uint64_t room_for_a_digit = std::uint64_t{1} << 60U;
    std::uint64_t significand = 0;
    std::int64_t exponent = bounded_exponent(parts.exponent);
    bool has_more = false;
    bool is_fraction = false;
    for (const char digit : parts.digits) {
        if (digit == '.') {
            is_fraction = true;
        } else if (significand < room_for_a_digit) {
            significand = significand * 16 + digit_value(digit);
            exponent -= is_fraction ? 4 : 0;
        } else {
            has_more = has_more || digit != '0';
            exponent += is_fraction ? 0 : 4;
        }
    }
    return significand == 0 ? 0 : round_to(significand, exponent, has_more, format);
}

double decimal_value(const Parts& parts, bool is_float) {
    std::string spelling(parts.digits);
    // strtod obeys the locale that the embedding program may have set.
    const std::size_t point = spelling.find('.');
    if (point != std::string::npos) spelling.replace(point, 1, std::localeconv()->decimal_point);
    if (!parts.exponent.empty()) spelling.append(1, 'e').append(parts.exponent);
    return is_float ? static_cast<double>(std::strtof(spelling.c_str(), nullptr))
                    : std::strtod(spelling.c_str(), nullptr);
}

std::optional<TypeKind> type_of_suffix(std::string_view suffix) {
    if (suffix.empty()) return TypeKind::double_type;
    if (suffix == "f" || suffix == "F") return TypeKind::float_type;
    if (suffix == "l" || suffix == "L") return TypeKind::long_double;
    return std::nullopt;
}

} // namespace

FloatingLiteral floating_literal(const Token& token, DiagnosticSink& sink) {
    const std::string text(token.text);
    const bool is_hex = is_hexadecimal(text);
    const std::optional<Parts> parts = split(std::string_view(text).substr(is_hex ? 2 : 0), is_hex);
    if (!parts) {
        sink.report(DiagnosticId::invalid_number, token.range, {text, "digits are missing"});
        return {};
    }
    if (is_hex && parts->exponent.empty()) {
        sink.report(DiagnosticId::invalid_number, token.range,
                    {text, "a hexadecimal floating-point number needs an exponent such as `p0`"});
        return {};
    }
    const std::optional<TypeKind> type = type_of_suffix(parts->suffix);
    if (!type) {
        const bool is_imaginary = parts->suffix.find_first_of("ijIJ") != std::string_view::npos;
        if (parts->suffix.front() == '.') {
            sink.report(DiagnosticId::invalid_number, token.range, {text, "it has two decimal points"});
        } else if (is_imaginary && parts->suffix.size() <= 2) {
            sink.report(DiagnosticId::imaginary_not_supported, token.range, {text});
        } else {
            sink.report(DiagnosticId::invalid_number_suffix, token.range,
                        {std::string(parts->suffix), "a floating-point number"});
        }
        return {};
    }
    const bool is_float = *type == TypeKind::float_type;
    double value = 0;
    if (is_hex) {
        value = hexadecimal_value(*parts, is_float ? binary32 : binary64);
        // Rounding to 24 bits may still leave a number that is too large for a float.
        if (is_float) value = value >= std::ldexp(1.0, 128) ? HUGE_VAL : value;
    } else {
        value = decimal_value(*parts, is_float);
    }
    if (std::isinf(value)) {
        sink.report(DiagnosticId::floating_too_large, token.range, {text, is_float ? "float" : "double"});
    }
    return {value, *type};
}

} // namespace heaparium::lang
