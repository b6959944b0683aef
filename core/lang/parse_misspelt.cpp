// Misspelt keywords: an unknown name where only a keyword makes sense is reported once, and then read as that keyword.
#include "lang/lexer.hpp"
#include "lang/parser.hpp"
#include "lang/spelling.hpp"

#include <array>
#include <span>

namespace heaparium::lang {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> before_parenthesis{"if", "while", "for", "switch", "return"};
constexpr std::array<std::string_view, 3> before_name{"return", "case", "goto"};
constexpr std::array<std::string_view, 2> before_constant{"return", "case"};
constexpr std::array<std::string_view, 2> before_brace{"else", "do"};
constexpr std::array<std::string_view, 3> before_semicolon{"break", "continue", "return"};
constexpr std::array<std::string_view, 1> before_colon{"default"};

constexpr std::array<std::string_view, 3> tag_words{"struct", "union", "enum"};
constexpr std::array<std::string_view, 9> types{"int",  "char",  "double",   "float", "void",
                                                "long", "short", "unsigned", "signed"};
constexpr std::array<std::string_view, 10> specifiers{"const", "static",  "unsigned", "signed", "long",
                                                      "short", "typedef", "extern",   "inline", "volatile"};
constexpr std::array<std::string_view, 8> before_type_and_name{"struct", "union",   "enum",   "const",
                                                               "static", "typedef", "extern", "inline"};

Words words_before(TokenKind next) {
    switch (next) {
    case TokenKind::left_parenthesis: return before_parenthesis;
    case TokenKind::identifier: return before_name;
    case TokenKind::number:
    case TokenKind::character:
    case TokenKind::string:
    case TokenKind::minus: return before_constant;
    case TokenKind::left_brace: return before_brace;
    case TokenKind::semicolon: return before_semicolon;
    case TokenKind::colon: return before_colon;
    default: return {};
    }
}

std::optional<std::string_view> nearest_keyword(std::string_view name, Words words) {
    const auto meant = nearest_spelling(name, words);
    if (!meant || (meant->size() == 2 && name.size() != 2)) return std::nullopt; // `f(x)` is no `if`
    return meant;
}

} // namespace

/// The token here has the kind `kind` from now on.
void Parser::read_as(TokenKind kind) {
    if (at_end()) return; // the report before it was the last, and the end of the source stays its end
    tokens_[position_].kind = kind;
    tokens_[position_].text = spelling(kind);
}

void Parser::read_as_keyword(DiagnosticId id, std::string_view meant) {
    const Token name = token();
    auto& diagnostic = report(id, name.range, {std::string(name.text)});
    diagnostic.message += "; did you mean `" + std::string(meant) + "`?";
    diagnostic.fixes.push_back({name.range, std::string(meant)});
    read_as(name_kind(meant));
}

// `retrun 0;`, `whlie (x) {`: an unknown name, behind which stands what can follow a keyword only.
bool Parser::mend_misspelt_keyword() {
    const Token name = token();
    if (name.kind != TokenKind::identifier || scope_->find(name.text) != nullptr) return false;
    const auto meant = nearest_keyword(name.text, words_before(token(1).kind));
    if (!meant) return false;
    if (at(TokenKind::identifier) && token(1).kind == TokenKind::left_parenthesis && at_statement_call()) return false;
    if (*meant == "default" && (function_ == nullptr || function_->switches.empty())) return false;
    read_as_keyword(DiagnosticId::undeclared_name, *meant);
    return true;
}

// `esle {`, `esle x = 1;` behind the statement of an `if`.
bool Parser::mend_misspelt_else() {
    const Token name = token();
    if (name.kind != TokenKind::identifier || scope_->find(name.text) != nullptr) return false;
    const TokenKind next = token(1).kind;
    if (next != TokenKind::left_brace && next != TokenKind::keyword_if && next != TokenKind::identifier) return false;
    constexpr std::array<std::string_view, 1> words{"else"};
    if (!nearest_keyword(name.text, words)) return false;
    read_as_keyword(DiagnosticId::undeclared_name, "else");
    return true;
}

// `f(…);`, or a call that goes on in any other way than a condition does.
bool Parser::at_statement_call() const {
    std::size_t depth = 0;
    for (std::size_t index = position_ + 1; index + 1 < tokens_.size(); ++index) {
        const TokenKind kind = tokens_[index].kind;
        if (kind == TokenKind::left_parenthesis) ++depth;
        if (kind == TokenKind::semicolon) return false; // as in `fro (i = 0; …`
        if (kind == TokenKind::left_brace || kind == TokenKind::right_brace) return true;
        if (kind != TokenKind::right_parenthesis || --depth > 0) continue;
        const Token& next = tokens_[index + 1];
        const bool starts_statement = next.kind == TokenKind::identifier || is_keyword(next.kind);
        return next.kind != TokenKind::left_brace && !starts_statement;
    }
    return true;
}

// `Int x;`, `stuct node {`, `cosnt int n`: an unknown name where a declaration starts.
bool Parser::mend_misspelt_type_word() {
    const Token name = token();
    if (name.kind != TokenKind::identifier || scope_->find(name.text) != nullptr) return false;
    const Token& next = token(1);
    const TokenKind behind = token(2).kind;
    Words words;
    if (next.kind == TokenKind::left_brace) {
        words = tag_words;
    } else if (next.kind == TokenKind::identifier && !next.starts_line) {
        const bool is_tag = behind == TokenKind::left_brace;
        const bool is_type_and_name = behind == TokenKind::identifier || behind == TokenKind::star;
        words = is_tag ? Words(tag_words) : is_type_and_name ? Words(before_type_and_name) : Words(types);
        if (scope_->find_tag(name.text) != nullptr) return false; // `node *n` wants its `struct`
    } else if (next.kind == TokenKind::star && looks_like_unknown_type()) {
        words = types;
    } else if (starts_type(next)) {
        words = specifiers;
    }
    const auto meant = nearest_keyword(name.text, words);
    if (!meant) return false;
    read_as_keyword(DiagnosticId::unknown_type, *meant);
    return true;
}

} // namespace heaparium::lang
