// From spellings to the kinds of tokens: keywords with their alternative spellings, punctuators with the digraphs.
#include "lang/lexer.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace heaparium::lang {

namespace {

struct Spelling {
    std::string_view text;
    TokenKind kind;
};

// libc++ 14 has no constexpr std::sort.
template <std::size_t count, class Less>
constexpr std::array<Spelling, count> sorted(std::array<Spelling, count> table, Less less) {
    for (std::size_t i = 1; i < count; ++i) {
        for (std::size_t k = i; k > 0 && less(table[k], table[k - 1]); --k) {
            const Spelling moved = table[k];
            table[k] = table[k - 1];
            table[k - 1] = moved;
        }
    }
    return table;
}

constexpr auto keywords = sorted(
    std::array{
#define KEYWORD(identifier, spelling) Spelling{spelling, TokenKind::keyword_##identifier},
#define PUNCTUATOR(identifier, spelling)
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
        // GNU's spellings, which headers use because a program cannot take them for names of its own.
        Spelling{"__alignof", TokenKind::keyword_alignof},
        Spelling{"__alignof__", TokenKind::keyword_alignof},
        Spelling{"__asm", TokenKind::keyword_asm},
        Spelling{"__asm__", TokenKind::keyword_asm},
        Spelling{"__attribute", TokenKind::keyword_attribute},
        Spelling{"__complex__", TokenKind::keyword_complex},
        Spelling{"__const", TokenKind::keyword_const},
        Spelling{"__const__", TokenKind::keyword_const},
        Spelling{"__inline", TokenKind::keyword_inline},
        Spelling{"__inline__", TokenKind::keyword_inline},
        Spelling{"__restrict", TokenKind::keyword_restrict},
        Spelling{"__restrict__", TokenKind::keyword_restrict},
        Spelling{"__signed", TokenKind::keyword_signed},
        Spelling{"__signed__", TokenKind::keyword_signed},
        Spelling{"__thread", TokenKind::keyword_thread_local},
        Spelling{"__typeof", TokenKind::keyword_typeof},
        Spelling{"__typeof__", TokenKind::keyword_typeof},
        Spelling{"__volatile", TokenKind::keyword_volatile},
        Spelling{"__volatile__", TokenKind::keyword_volatile},
    },
    [](const Spelling& left, const Spelling& right) { return left.text < right.text; });

constexpr std::size_t longest_keyword = [] {
    std::size_t longest = 0;
    for (const Spelling& keyword : keywords) longest = std::max(longest, keyword.text.size());
    return longest;
}();

// Sorted by first character, the longer ones first, so that the first match is the longest.
constexpr auto punctuators = sorted(
    std::array{
#define KEYWORD(identifier, spelling)
#define PUNCTUATOR(identifier, spelling) Spelling{spelling, TokenKind::identifier},
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
        Spelling{"<:", TokenKind::left_bracket},
        Spelling{":>", TokenKind::right_bracket},
        Spelling{"<%", TokenKind::left_brace},
        Spelling{"%>", TokenKind::right_brace},
        Spelling{"%:", TokenKind::hash},
        Spelling{"%:%:", TokenKind::hash_hash},
    },
    [](const Spelling& left, const Spelling& right) {
        if (left.text.front() != right.text.front()) return left.text.front() < right.text.front();
        return left.text.size() > right.text.size();
    });

constexpr auto first_punctuator = [] {
    std::array<std::uint8_t, 129> first{};
    std::size_t row = 0;
    for (std::size_t character = 0; character < first.size(); ++character) {
        while (row < punctuators.size() && static_cast<std::size_t>(punctuators[row].text.front()) < character) ++row;
        first[character] = static_cast<std::uint8_t>(row);
    }
    return first;
}();

} // namespace

TokenKind name_kind(std::string_view name) {
    if (name.size() > longest_keyword) return TokenKind::identifier;
    const auto found = std::lower_bound(keywords.begin(), keywords.end(), name,
                                        [](const Spelling& row, std::string_view text) { return row.text < text; });
    return found != keywords.end() && found->text == name ? found->kind : TokenKind::identifier;
}

Punctuator punctuator_at_start(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.empty() ? '\0' : text.front());
    if (first >= 128) return {};
    for (std::size_t row = first_punctuator[first]; row < first_punctuator[first + 1U]; ++row) {
        if (text.starts_with(punctuators[row].text)) return {punctuators[row].kind, punctuators[row].text.size()};
    }
    return {};
}

} // namespace heaparium::lang
