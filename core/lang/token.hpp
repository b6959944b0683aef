// Tokens, as they pass from the lexer through the preprocessor to the parser.
//
// The parser sees no preprocessing: macros are expanded, directives obeyed, adjacent string literals still apart (the
// parser joins them, see literal.hpp). A token that a macro produced has the range of the macro's use, because that is
// the line that the learner wrote.
#pragma once

#include "lang/source.hpp"

#include <cstdint>
#include <string_view>

namespace heaparium::lang {

enum class TokenKind : std::uint8_t {
    end_of_file,
    identifier,
    number,    // a preprocessing number; literal.hpp makes a constant of it
    character, // 'a', L'a', u8'a' …: spelling with prefix and quotes
    string,    // "…" with prefix and quotes
    other,     // a character that is no C token: the parser reports it
    new_line,  // only between lexer and preprocessor
#define KEYWORD(identifier, spelling) keyword_##identifier,
#define PUNCTUATOR(identifier, spelling) identifier,
#include "lang/token.def"
#undef KEYWORD
#undef PUNCTUATOR
};

/// The spelling of a keyword or punctuator; for the other kinds a description: "identifier", "end of file".
[[nodiscard]] std::string_view spelling(TokenKind);
[[nodiscard]] bool is_keyword(TokenKind);

struct Token {
    TokenKind kind = TokenKind::end_of_file;
    bool starts_line = false;   // first on its line
    bool follows_space = false; // white space or a comment stands before it
    bool is_from_macro = false; // `range` is then the macro's use
    SourceRange range;
    std::string_view text; // spelling; lives as long as the SourceManager or the unit's arena
};

} // namespace heaparium::lang
