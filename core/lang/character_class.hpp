// Classes of the basic characters, independent of any locale.
#pragma once

namespace heaparium::lang {

[[nodiscard]] constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_octal_digit(char c) { return c >= '0' && c <= '7'; }
[[nodiscard]] constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Letters, `_`, and `$` as GNU has it.
[[nodiscard]] constexpr bool is_name_start(char c) { return is_letter(c) || c == '_' || c == '$'; }
[[nodiscard]] constexpr bool is_name_continue(char c) { return is_name_start(c) || is_digit(c); }
/// White space within a line.
[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }
[[nodiscard]] constexpr bool is_line_break(char c) { return c == '\n' || c == '\r'; }
/// Control characters that are no white space.
[[nodiscard]] constexpr bool is_control(char c) {
    return (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) && !is_blank(c) && !is_line_break(c);
}
/// The value of a digit in any base up to 16, or 16 for what is none.
[[nodiscard]] constexpr unsigned digit_value(char c) {
    if (is_digit(c)) return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return 16;
}

} // namespace heaparium::lang
