#include "lang/token.hpp"

namespace heaparium::lang {

std::string_view spelling(TokenKind kind) {
    switch (kind) {
    case TokenKind::end_of_file: return "end of file";
    case TokenKind::identifier: return "identifier";
    case TokenKind::number: return "number";
    case TokenKind::character: return "character constant";
    case TokenKind::string: return "string";
    case TokenKind::other: return "stray character";
    case TokenKind::new_line: return "end of line";
#define KEYWORD(identifier, spelling)                                                                                  \
    case TokenKind::keyword_##identifier: return spelling;                                                             \
        #define PUNCTUATOR(identifier, spelling)                                                                       \
    case TokenKind::identifier:                                                                                        \
        return spelling;
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
    }
    return "";
}

bool is_keyword(TokenKind kind) {
    switch (kind) {
#define KEYWORD(identifier, spelling) case TokenKind::keyword_##identifier:
#define PUNCTUATOR(identifier, spelling)
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
        return true;
    default: return false;
    }
}

} // namespace heaparium::lang
