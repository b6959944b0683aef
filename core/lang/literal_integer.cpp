// Integer constants (C11 6.4.4.1), and which of the two kinds a number is.
#include "lang/character_class.hpp"
#include "lang/literal_number.hpp"

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>

namespace heaparium::lang {

namespace {

bool is_floating_spelling(std::string_view text) {
    if (text.find('.') != std::string_view::npos) return true;
    return text.find_first_of(is_hexadecimal(text) ? "pP" : "eE") != std::string_view::npos &&
           !(text.starts_with("0b") || text.starts_with("0B"));
}

struct IntegerSuffix {
    bool is_unsigned = false;
    int long_count = 0;
};

std::optional<IntegerSuffix> parse_suffix(std::string_view text) {
    IntegerSuffix suffix;
    const auto take_unsigned = [&] {
        if (suffix.is_unsigned || text.empty() || (text.front() != 'u' && text.front() != 'U')) return;
        suffix.is_unsigned = true;
        text.remove_prefix(1);
    };
    take_unsigned();
    if (text.starts_with("ll") || text.starts_with("LL")) {
        suffix.long_count = 2;
        text.remove_prefix(2);
    } else if (text.starts_with('l') || text.starts_with('L')) {
        suffix.long_count = 1;
        text.remove_prefix(1);
    }
    take_unsigned();
    if (!text.empty()) return std::nullopt;
    return suffix;
}

// The list of C11 6.4.4.1p5: the first type in which the value fits, where int has 32 bits and long and long long 64.
std::optional<TypeKind> type_of(std::uint64_t value, bool is_decimal, IntegerSuffix suffix) {
    struct Candidate {
        TypeKind type;
        std::uint64_t largest;
        bool is_unsigned;
        int rank; // how many `L`
    };
    constexpr std::uint64_t largest_signed = std::numeric_limits<std::int64_t>::max();
    constexpr std::uint64_t largest_unsigned = std::numeric_limits<std::uint64_t>::max();
    constexpr std::array<Candidate, 6> candidates = {{
        {TypeKind::int_type, std::numeric_limits<std::int32_t>::max(), false, 0},
        {TypeKind::unsigned_int, std::numeric_limits<std::uint32_t>::max(), true, 0},
        {TypeKind::long_type, largest_signed, false, 1},
        {TypeKind::unsigned_long, largest_unsigned, true, 1},
        {TypeKind::long_long, largest_signed, false, 2},
        {TypeKind::unsigned_long_long, largest_unsigned, true, 2},
    }};
    for (const Candidate& candidate : candidates) {
        if (candidate.rank < suffix.long_count || value > candidate.largest) continue;
        const bool is_allowed = suffix.is_unsigned ? candidate.is_unsigned : !candidate.is_unsigned || !is_decimal;
        if (is_allowed) return candidate.type;
    }
    return std::nullopt;
}

struct Base {
    unsigned radix = 10;
    std::size_t prefix_length = 0;
};

Base base_of(std::string_view text) {
    if (is_hexadecimal(text)) return {16, 2};
    if (text.starts_with("0b") || text.starts_with("0B")) return {2, 2};
    if (text.starts_with('0')) return {8, 0};
    return {10, 0};
}

void report_suffix(const Token& token, std::string_view suffix, DiagnosticSink& sink) {
    const bool is_imaginary = suffix.find_first_of("ijIJ") != std::string_view::npos && suffix.size() <= 3;
    if (is_imaginary) {
        sink.report(DiagnosticId::imaginary_not_supported, token.range, {std::string(token.text)});
    } else {
        sink.report(DiagnosticId::invalid_number_suffix, token.range, {std::string(suffix), "a whole number"});
    }
}

} // namespace

NumberLiteral number_literal(const Token& token, DiagnosticSink& sink) {
    if (is_floating_spelling(token.text)) return floating_literal(token, sink);
    return integer_literal(token, sink);
}

IntegerLiteral integer_literal(const Token& token, DiagnosticSink& sink) {
    const std::string text(token.text);
    const Base base = base_of(text);
    std::uint64_t value = 0;
    bool has_overflowed = false;
    char wrong_octal_digit = '\0';
    std::size_t at = base.prefix_length;
    for (; at < text.size(); ++at) {
        const unsigned digit = digit_value(text[at]);
        const bool is_decimal_in_octal = base.radix == 8 && is_digit(text[at]);
        if (digit >= base.radix && !is_decimal_in_octal) break;
        if (digit >= base.radix && wrong_octal_digit == '\0') wrong_octal_digit = text[at];
        has_overflowed = has_overflowed || value > (std::numeric_limits<std::uint64_t>::max() - digit) / base.radix;
        value = value * base.radix + digit;
    }
    if (at == base.prefix_length) {
        sink.report(DiagnosticId::invalid_number, token.range,
                    {text, "digits must follow `" + text.substr(0, base.prefix_length) + "`"});
        return {};
    }
    if (base.radix == 2 && at < text.size() && is_digit(text[at])) {
        sink.report(DiagnosticId::invalid_number, token.range, {text, "binary has the digits 0 and 1 only"});
        return {};
    }
    const std::optional<IntegerSuffix> suffix = parse_suffix(std::string_view(text).substr(at));
    if (!suffix) {
        report_suffix(token, std::string_view(text).substr(at), sink);
        return {};
    }
    if (wrong_octal_digit != '\0') {
        Diagnostic& diagnostic =
            sink.report(DiagnosticId::invalid_octal_digit, token.range, {text, std::string(1, wrong_octal_digit)});
        const std::size_t first_digit = text.find_first_not_of('0');
        if (!token.is_from_macro) diagnostic.fixes.push_back({token.range, text.substr(first_digit)});
        return {};
    }
    if (has_overflowed) {
        sink.report(DiagnosticId::integer_too_large, token.range, {text});
        return {};
    }
    if (const std::optional<TypeKind> type = type_of(value, base.radix == 10, *suffix)) return {value, *type};
    sink.report(DiagnosticId::integer_is_unsigned, token.range, {text});
    return {value, suffix->long_count == 2 ? TypeKind::unsigned_long_long : TypeKind::unsigned_long};
}

} // namespace heaparium::lang
