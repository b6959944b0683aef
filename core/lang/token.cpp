#include "lang/token.hpp"

#include <cstddef>

namespace heaparium::lang {

namespace {

struct Row {
    std::string_view text;
    bool is_keyword = false;
};

// In the order of TokenKind.
constexpr Row rows[] = {
    {"end of file"}, {"identifier"},      {"number"},      {"character constant"},
    {"string"},      {"stray character"}, {"end of line"},
#define KEYWORD(identifier, spelling) {spelling, true},
#define PUNCTUATOR(identifier, spelling) {spelling},
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
};
static_assert(rows[static_cast<std::size_t>(TokenKind::hash)].text == "#");

} // namespace

std::string_view spelling(TokenKind kind) { return rows[static_cast<std::size_t>(kind)].text; }
bool is_keyword(TokenKind kind) { return rows[static_cast<std::size_t>(kind)].is_keyword; }

} // namespace heaparium::lang
