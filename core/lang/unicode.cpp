#include "lang/unicode.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace heaparium::lang {

namespace {

struct CodePointRange {
    char32_t first;
    char32_t last;
};

// C11 D.1, without the combining characters of D.2, which may stand but not begin; gcc accepts the same.
constexpr CodePointRange identifier_ranges[] = {
    {0xA8, 0xA8},       {0xAA, 0xAA},       {0xAF, 0xAF},       {0xB2, 0xB5},       {0xB7, 0xBA},
    {0xBC, 0xBE},       {0xC0, 0xD6},       {0xD8, 0xF6},       {0xF8, 0x167F},     {0x1681, 0x180D},
    {0x180F, 0x1FFF},   {0x200B, 0x200D},   {0x202A, 0x202E},   {0x203F, 0x2040},   {0x2054, 0x2054},
    {0x2060, 0x206F},   {0x2070, 0x218F},   {0x2460, 0x24FF},   {0x2776, 0x2793},   {0x2C00, 0x2DFF},
    {0x2E80, 0x2FFF},   {0x3004, 0x3007},   {0x3021, 0x302F},   {0x3031, 0x303F},   {0x3040, 0xD7FF},
    {0xF900, 0xFD3D},   {0xFD40, 0xFDCF},   {0xFDF0, 0xFE44},   {0xFE47, 0xFFFD},   {0x10000, 0x1FFFD},
    {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD}, {0x40000, 0x4FFFD}, {0x50000, 0x5FFFD}, {0x60000, 0x6FFFD},
    {0x70000, 0x7FFFD}, {0x80000, 0x8FFFD}, {0x90000, 0x9FFFD}, {0xA0000, 0xAFFFD}, {0xB0000, 0xBFFFD},
    {0xC0000, 0xCFFFD}, {0xD0000, 0xDFFFD}, {0xE0000, 0xEFFFD},
};

using Group = Lookalike::Group;

struct LookalikeRow {
    char32_t first;
    char32_t last;
    Lookalike value;
};

constexpr LookalikeRow lookalikes[] = {
    {0x201C, 0x201F, {Group::double_quote, "\"", "typographic quotation mark"}},
    {0x00AB, 0x00AB, {Group::double_quote, "\"", "typographic quotation mark"}},
    {0x00BB, 0x00BB, {Group::double_quote, "\"", "typographic quotation mark"}},
    {0x2033, 0x2033, {Group::double_quote, "\"", "double prime"}},
    {0xFF02, 0xFF02, {Group::double_quote, "\"", "full-width quotation mark"}},
    {0x2018, 0x201B, {Group::single_quote, "'", "typographic apostrophe"}},
    {0x00B4, 0x00B4, {Group::single_quote, "'", "acute accent"}},
    {0x2032, 0x2032, {Group::single_quote, "'", "prime"}},
    {0xFF07, 0xFF07, {Group::single_quote, "'", "full-width apostrophe"}},
    {0x2010, 0x2013, {Group::dash, "-", "typographic dash"}},
    {0x2014, 0x2015, {Group::dash, "--", "long typographic dash"}}, // what word processors make of `--`
    {0x2212, 0x2212, {Group::dash, "-", "minus sign"}},
    {0x00A0, 0x00A0, {Group::space, " ", "non-breaking space"}},
    {0x1680, 0x1680, {Group::space, " ", "special space"}},
    {0x2000, 0x200A, {Group::space, " ", "special space"}},
    {0x2028, 0x2029, {Group::space, " ", "line separator"}},
    {0x202F, 0x202F, {Group::space, " ", "narrow non-breaking space"}},
    {0x205F, 0x205F, {Group::space, " ", "special space"}},
    {0x3000, 0x3000, {Group::space, " ", "full-width space"}},
    {0x00AD, 0x00AD, {Group::space, "", "invisible soft hyphen"}},
    {0x200B, 0x200F, {Group::space, "", "invisible zero-width character"}},
    {0x202A, 0x202E, {Group::space, "", "invisible direction mark"}},
    {0x2060, 0x206F, {Group::space, "", "invisible control character"}},
    {0xFEFF, 0xFEFF, {Group::space, "", "invisible byte order mark"}},
    {0x2026, 0x2026, {Group::punctuation, "...", "ellipsis character"}},
    {0x037E, 0x037E, {Group::punctuation, ";", "Greek question mark"}},
    {0x00D7, 0x00D7, {Group::punctuation, "*", "multiplication sign"}},
    {0x00F7, 0x00F7, {Group::punctuation, "/", "division sign"}},
    {0x2217, 0x2217, {Group::punctuation, "*", "mathematical asterisk"}},
    {0x2044, 0x2044, {Group::punctuation, "/", "fraction slash"}},
    {0x2215, 0x2215, {Group::punctuation, "/", "division slash"}},
    {0x2260, 0x2260, {Group::punctuation, "!=", "not-equal sign"}},
    {0x2264, 0x2264, {Group::punctuation, "<=", "less-or-equal sign"}},
    {0x2265, 0x2265, {Group::punctuation, ">=", "greater-or-equal sign"}},
    {0x2192, 0x2192, {Group::punctuation, "->", "arrow character"}},
    {0x02C6, 0x02C6, {Group::punctuation, "^", "modifier circumflex"}},
    {0x02DC, 0x02DC, {Group::punctuation, "~", "small tilde"}},
};

// The full-width forms U+FF01…U+FF5E stand in the order of ASCII 0x21…0x7E.
constexpr char32_t full_width_first = 0xFF01;
constexpr char32_t full_width_last = 0xFF5E;
constexpr auto printable_ascii = [] {
    std::array<char, full_width_last - full_width_first + 1> characters{};
    for (std::size_t i = 0; i < characters.size(); ++i) characters[i] = static_cast<char>(0x21 + i);
    return characters;
}();

} // namespace

CodePoint decode_utf8(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) return {first, 1, false};
    char32_t value = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_utf8_continuation(text[i])) return {first, 1, false};
        value = value << 6 | (byte(i) & 0x3FU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[length] || value > 0x10FFFF || is_surrogate) return {first, 1, false};
    return {value, length, true};
}

void append_utf8(std::string& out, char32_t value) {
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | value >> 6);
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | value >> 12);
        put(0x80 | (value >> 6 & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | value >> 18);
        put(0x80 | (value >> 12 & 0x3F));
        put(0x80 | (value >> 6 & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

std::string with_valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const CodePoint next = decode_utf8(text);
        valid += next.is_valid ? text.substr(0, next.length) : "\xEF\xBF\xBD";
        text.remove_prefix(next.length);
    }
    return valid;
}

bool is_identifier_code_point(char32_t value) {
    if (lookalike(value)) return false;
    return std::any_of(std::begin(identifier_ranges), std::end(identifier_ranges),
                       [&](CodePointRange range) { return value >= range.first && value <= range.last; });
}

std::optional<Lookalike> lookalike(char32_t value) {
    for (const LookalikeRow& row : lookalikes) {
        if (value >= row.first && value <= row.last) return row.value;
    }
    const bool is_full_width = value >= full_width_first && value <= full_width_last;
    if (is_full_width) {
        const char* plain = &printable_ascii[value - full_width_first];
        const bool is_letter_or_digit = (*plain >= '0' && *plain <= '9') || (*plain >= 'A' && *plain <= 'Z') ||
                                        (*plain >= 'a' && *plain <= 'z') || *plain == '_';
        if (is_letter_or_digit) return std::nullopt;
        return Lookalike{Group::punctuation, {plain, 1}, "full-width character"};
    }
    return std::nullopt;
}

} // namespace heaparium::lang
