// Character constants and string literals (C11 6.4.4.4, 6.4.5).
#include "lang/literal.hpp"

#include "lang/character_class.hpp"
#include "lang/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

namespace heaparium::lang {

namespace {

struct Encoding {
    std::string_view prefix;
    TypeKind element;
    unsigned width; // bytes of an element
};
constexpr Encoding plain = {"", TypeKind::char_type, 1};
constexpr Encoding encodings[] = {
    {"u8", TypeKind::char_type, 1},
    {"u", TypeKind::unsigned_short, 2},
    {"U", TypeKind::unsigned_int, 4},
    {"L", TypeKind::int_type, 4},
};

Encoding encoding_of(const Token& token) {
    const std::string_view prefix = token.text.substr(0, token.text.find_first_of("\"'"));
    for (const Encoding& encoding : encodings) {
        if (prefix == encoding.prefix) return encoding;
    }
    return plain;
}

std::string_view element_name(unsigned width) {
    return width == 1 ? "a char of 8 bits" : width == 2 ? "an element of 16 bits" : "an element of 32 bits";
}

/// One character of a literal: a code point to be encoded, or a number that an escape gave for one element.
struct Character {
    std::uint32_t value = 0;
    bool is_code_point = false;
};

/// Reads what stands between the quotes of one token.
class TextReader {
  public:
    TextReader(const Token& token, unsigned width, DiagnosticSink& sink) : token_(token), width_(width), sink_(sink) {
        at_ = std::min(token.text.find_first_of("\"'") + 1, token.text.size());
        end_ = token.text.size() > at_ ? token.text.size() - 1 : at_;
    }

    [[nodiscard]] bool is_at_end() const { return at_ >= end_; }

    [[nodiscard]] Character next() {
        const char first = token_.text[at_];
        if (first == '\\') return escape();
        const CodePoint point = decode_utf8(token_.text.substr(at_, end_ - at_));
        at_ += point.length;
        return {point.value, point.is_valid};
    }

  private:
    [[nodiscard]] Character escape() {
        const std::size_t begin = at_++;
        const char letter = is_at_end() ? '\0' : token_.text[at_];
        if (is_octal_digit(letter)) return octal(begin);
        if (!is_at_end()) ++at_;
        switch (letter) {
        case 'n': return {'\n', true};
        case 't': return {'\t', true};
        case 'r': return {'\r', true};
        case 'a': return {'\a', true};
        case 'b': return {'\b', true};
        case 'f': return {'\f', true};
        case 'v': return {'\v', true};
        case 'e':
        case 'E': return {0x1B, true}; // GNU
        case '\\':
        case '\'':
        case '"':
        case '?': return {static_cast<std::uint32_t>(letter), true};
        case 'x': return hexadecimal(begin);
        case 'u': return universal(begin, 4);
        case 'U': return universal(begin, 8);
        default: return unknown(begin);
        }
    }

    [[nodiscard]] Character unknown(std::size_t begin) {
        at_ = begin + 1;
        if (is_at_end()) return {'\\', true};
        const CodePoint point = decode_utf8(token_.text.substr(at_, end_ - at_));
        at_ += point.length;
        sink_.report(DiagnosticId::unknown_escape, place(begin),
                     {std::string(token_.text.substr(begin + 1, point.length))});
        return {point.value, point.is_valid};
    }

    [[nodiscard]] Character octal(std::size_t begin) {
        std::uint32_t value = 0;
        const std::size_t last = std::min(end_, at_ + 3);
        while (at_ < last && is_octal_digit(token_.text[at_])) value = value * 8 + digit_value(token_.text[at_++]);
        return fitted(value, false, begin);
    }

    [[nodiscard]] Character hexadecimal(std::size_t begin) {
        const std::size_t first = at_;
        std::uint32_t value = 0;
        bool has_overflowed = false;
        while (!is_at_end() && digit_value(token_.text[at_]) < 16) {
            has_overflowed = has_overflowed || value >> 28U != 0;
            value = value << 4U | digit_value(token_.text[at_++]);
        }
        if (at_ == first) {
            sink_.report(DiagnosticId::invalid_escape, place(begin), {"x", "hexadecimal digits behind it"});
        }
        return fitted(value, has_overflowed, begin);
    }

    [[nodiscard]] Character universal(std::size_t begin, std::size_t digits) {
        const std::size_t first = at_;
        std::uint32_t value = 0;
        while (!is_at_end() && at_ < first + digits && digit_value(token_.text[at_]) < 16) {
            value = value << 4U | digit_value(token_.text[at_++]);
        }
        const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (at_ == first + digits && value <= 0x10FFFF && !is_surrogate) return {value, true};
        const bool is_short = at_ != first + digits;
        sink_.report(DiagnosticId::invalid_escape, place(begin),
                     {digits == 4 ? "u" : "U", is_short ? "exactly " + std::to_string(digits) + " hexadecimal digits"
                                                        : std::string("the number of a Unicode character")});
        return {'?', true};
    }

    [[nodiscard]] Character fitted(std::uint32_t value, bool has_overflowed, std::size_t begin) {
        const std::uint32_t largest = width_ == 4 ? ~0U : (1U << (8 * width_)) - 1;
        if (has_overflowed || value > largest) {
            sink_.report(DiagnosticId::escape_too_large, place(begin), {std::string(element_name(width_))});
        }
        return {value & largest, false};
    }

    // The escape itself where the spelling stands in the file as it is, or else the whole token.
    [[nodiscard]] SourceRange place(std::size_t begin) const {
        const SourceRange range = token_.range;
        if (token_.is_from_macro || range.end - range.begin != token_.text.size()) return range;
        return {range.file, range.begin + static_cast<std::uint32_t>(begin),
                range.begin + static_cast<std::uint32_t>(at_)};
    }

    const Token& token_;
    unsigned width_;
    DiagnosticSink& sink_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
};

void append_element(std::string& out, std::uint32_t value, unsigned width) {
    for (unsigned i = 0; i < width; ++i) out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i) & 0xFFU));
}

void append_encoded(std::string& out, Character character, unsigned width) {
    if (!character.is_code_point || width == 4) {
        append_element(out, character.value, width);
    } else if (width == 1) {
        append_utf8(out, character.value);
    } else if (character.value < 0x10000) {
        append_element(out, character.value, width);
    } else {
        append_element(out, 0xD800 + ((character.value - 0x10000) >> 10U), width);
        append_element(out, 0xDC00 + ((character.value - 0x10000) & 0x3FFU), width);
    }
}

std::uint64_t sign_extended(std::uint32_t value, unsigned bits) {
    const std::uint64_t sign = std::uint64_t{1} << (bits - 1);
    const std::uint64_t low = value & (sign | (sign - 1));
    return (low ^ sign) - sign;
}

// As gcc: each byte shifts the ones before it up; one byte is a signed char, several are an int.
IntegerLiteral narrow_value(std::string_view bytes, const Token& token, DiagnosticSink& sink) {
    constexpr std::size_t bytes_of_int = 4;
    std::uint32_t value = 0;
    for (const char byte : bytes) value = value << 8U | static_cast<unsigned char>(byte);
    if (bytes.size() > bytes_of_int) {
        sink.report(DiagnosticId::character_too_long, token.range);
    } else if (bytes.size() > 1) {
        sink.report(DiagnosticId::multi_character, token.range, {std::to_string(bytes.size())});
    }
    return {sign_extended(value, bytes.size() > 1 ? 32 : 8), TypeKind::int_type};
}

} // namespace

IntegerLiteral character_literal(const Token& token, DiagnosticSink& sink) {
    const Encoding encoding = encoding_of(token);
    TextReader reader(token, encoding.width, sink);
    if (reader.is_at_end()) {
        sink.report(DiagnosticId::empty_character, token.range);
        return {};
    }
    if (encoding.prefix.empty()) {
        std::string bytes;
        while (!reader.is_at_end()) append_encoded(bytes, reader.next(), 1);
        return narrow_value(bytes, token, sink);
    }
    Character character = reader.next();
    const std::uint32_t largest = encoding.width == 4 ? ~0U : (1U << (8 * encoding.width)) - 1;
    if (!reader.is_at_end() || character.value > largest) sink.report(DiagnosticId::character_too_long, token.range);
    while (!reader.is_at_end()) character = reader.next();
    const std::uint32_t value = character.value & largest;
    if (encoding.element == TypeKind::int_type) return {sign_extended(value, 32), TypeKind::int_type};
    return {value, encoding.width == 1 ? TypeKind::unsigned_char : encoding.element};
}

StringValue string_literal(std::span<const Token> tokens, Arena& arena, DiagnosticSink& sink) {
    Encoding encoding = plain;
    for (const Token& token : tokens) {
        const Encoding wanted = encoding_of(token);
        if (wanted.prefix.empty()) continue;
        if (encoding.prefix.empty()) {
            encoding = wanted;
        } else if (wanted.prefix != encoding.prefix) {
            sink.report(DiagnosticId::mixed_string_prefixes, token.range);
        }
    }
    std::string bytes;
    for (const Token& token : tokens) {
        TextReader reader(token, encoding.width, sink);
        while (!reader.is_at_end()) append_encoded(bytes, reader.next(), encoding.width);
    }
    append_element(bytes, 0, encoding.width);
    return {arena.copy(std::string_view(bytes)), encoding.element};
}

} // namespace heaparium::lang
