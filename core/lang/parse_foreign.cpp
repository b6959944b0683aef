// Words of other languages (foreign_word.def): each is told once, with what C has instead, and then passed over or read
// as what was meant. A name that the program declares itself is never taken for one.
#include "lang/lexer.hpp"
#include "lang/parser.hpp"

namespace heaparium::lang {

namespace {

enum class ForeignUse : std::uint8_t { value, rest, prefix, word, type };

struct ForeignWord {
    std::string_view word;
    std::string_view language;
    ForeignUse use;
    std::string_view advice;
    std::string_view replacement;
};

constexpr ForeignWord foreign_words[] = {
#define FOREIGN_WORD(word, language, use, ...) {word, language, ForeignUse::use, __VA_ARGS__},
#include "lang/foreign_word.def"
#undef FOREIGN_WORD
};

const ForeignWord* foreign_word(std::string_view text) {
    for (const ForeignWord& row : foreign_words) {
        if (row.word == text) return &row;
    }
    return nullptr;
}

// `int value` behind these is no declaration of a name `new` or `class`.
bool can_follow(const ForeignWord& row, TokenKind next) {
    switch (row.use) {
    case ForeignUse::word:
    case ForeignUse::type: return next == TokenKind::identifier || next == TokenKind::star;
    case ForeignUse::prefix:
        return next != TokenKind::equal && next != TokenKind::left_parenthesis && next != TokenKind::semicolon;
    default: return true;
    }
}

} // namespace

// Whatever belongs to the statement or the argument here, up to the sign that ends it.
void Parser::skip_rest_of_statement() {
    while (!at_end() && !at(TokenKind::semicolon) && !at(TokenKind::right_brace) && !at(TokenKind::right_parenthesis) &&
           !at(TokenKind::right_bracket)) {
        skip_balanced();
        if (previous().kind == TokenKind::right_brace) return;
    }
}

void Parser::report_foreign_word(const Token& name, std::string_view language, std::string_view advice,
                                 std::string_view replacement) {
    if (!foreign_words_.insert(name.text).second) return;
    auto& diagnostic = report(DiagnosticId::foreign_word, name.range,
                              {std::string(name.text), std::string(language), std::string(advice)});
    if (!replacement.empty()) diagnostic.fixes.push_back({name.range, std::string(replacement)});
}

// Where a statement, a declaration or a member starts. True: tokens were passed over, and another may start here.
bool Parser::mend_foreign_word() {
    const Token name = token();
    if (name.kind != TokenKind::identifier || scope_->find(name.text) != nullptr) return false;
    const ForeignWord* row = foreign_word(name.text);
    if (row == nullptr || row->use == ForeignUse::value || row->use == ForeignUse::type) return false;
    if (!can_follow(*row, token(1).kind)) return false;
    report_foreign_word(name, row->language, row->advice, row->replacement);
    switch (row->use) {
    case ForeignUse::word: read_as(name_kind(row->replacement)); return false;
    case ForeignUse::prefix:
        take();
        take_if(TokenKind::colon);
        return true;
    default:
        take();
        skip_rest_of_statement();
        take_if(TokenKind::semicolon);
        return true;
    }
}

// `include <stdio.h>`: a directive that lost its `#`.
bool Parser::skip_directive_without_hash() {
    const Token name = token();
    if (name.kind != TokenKind::identifier || !name.starts_line || scope_->find(name.text) != nullptr) return false;
    if (name.text != "include" && name.text != "define") return false;
    const TokenKind next = token(1).kind;
    if (next != TokenKind::less && next != TokenKind::string && next != TokenKind::identifier) return false;
    auto& diagnostic = report(DiagnosticId::directive_without_hash, name.range, {std::string(name.text)});
    diagnostic.fixes.push_back({{name.range.file, name.range.begin, name.range.begin}, "#"});
    do take();
    while (!at_end() && !token().starts_line);
    return true;
}

// The name has just been taken. Null: it is none of them.
Expression* Parser::foreign_value(const Token& name) {
    const bool is_scope =
        at(TokenKind::colon) && token(1).kind == TokenKind::colon && token().range.end == token(1).range.begin;
    const ForeignWord* row = foreign_word(name.text);
    if (is_scope) {
        report_foreign_word(name, "C++", "use `printf` to write and `scanf` to read", {});
        skip_rest_of_statement();
        return build_.error(name.range);
    }
    if (row == nullptr || row->use == ForeignUse::word || row->use == ForeignUse::prefix) return nullptr;
    report_foreign_word(name, row->language, row->advice, row->replacement);
    if (row->use == ForeignUse::rest) skip_rest_of_statement();
    return build_.error(name.range);
}

// The same for the name of a type.
bool Parser::report_foreign_type(const Token& name) {
    const ForeignWord* row = foreign_word(name.text);
    if (row == nullptr || (row->use != ForeignUse::type && row->use != ForeignUse::rest)) return false;
    report_foreign_word(name, row->language, row->advice, row->replacement);
    return true;
}

// `a and b`, `not a`: C writes signs for them, or gets the words from <iso646.h>.
bool Parser::mend_word_operator(bool is_prefix) {
    if (!at(TokenKind::identifier) || scope_->find(token().text) != nullptr) return false;
    const Token word = token();
    TokenKind meant{};
    if (is_prefix && word.text == "not") meant = TokenKind::exclamation;
    if (!is_prefix && word.text == "and") meant = TokenKind::and_and;
    if (!is_prefix && word.text == "or") meant = TokenKind::or_or;
    if (!is_prefix && word.text == "mod") meant = TokenKind::percent;
    if (meant == TokenKind{}) return false;
    auto& diagnostic =
        report(DiagnosticId::misspelt_operator, word.range, {std::string(word.text), std::string(spelling(meant))});
    diagnostic.fixes.push_back({word.range, std::string(spelling(meant))});
    read_as(meant);
    return true;
}

} // namespace heaparium::lang
