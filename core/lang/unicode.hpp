// UTF-8 and the code points that matter to C: which may stand in a name, and which only look like plain punctuation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::lang {

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1; // bytes that it takes; 1 where they are no UTF-8
    bool is_valid = false;
};

/// The first code point of `text`, which must not be empty. Overlong forms and surrogates are not valid.
[[nodiscard]] CodePoint decode_utf8(std::string_view text);
void append_utf8(std::string& out, char32_t value);
/// The text with U+FFFD for each byte that is no UTF-8: for readers that accept nothing else.
[[nodiscard]] std::string with_valid_utf8(std::string_view text);
[[nodiscard]] constexpr bool is_utf8_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// May stand in an identifier (C11 annex D); the digits and ASCII letters are the lexer's own business.
[[nodiscard]] bool is_identifier_code_point(char32_t);

/// A character that word processors and PDF files put where C wants a plain one.
struct Lookalike {
    enum class Group : std::uint8_t { double_quote, single_quote, dash, space, punctuation };
    Group group{};
    std::string_view plain; // what is meant; empty where the character is invisible and means nothing
    std::string_view name;  // "typographic quotation mark"
};
[[nodiscard]] std::optional<Lookalike> lookalike(char32_t);

} // namespace heaparium::lang
