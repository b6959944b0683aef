// The parser's way through its tokens, and how it finds its feet again after a mistake.
#include "lang/parser.hpp"

#include <algorithm>

namespace heaparium::lang {

Parser::Parser(SourceManager& sources, HeaderSource& headers, const CompileOptions& options, TranslationUnit& unit,
               DiagnosticSink& sink)
    : sources_(sources), headers_(headers), options_(options), unit_(unit), arena_(*unit.arena), types_(*unit.types),
      sink_(sink), build_(*unit.arena, *unit.types, sink, 4 * options.maximum_nesting) {}

const Token& Parser::token(std::size_t ahead) const { return tokens_[std::min(position_ + ahead, tokens_.size() - 1)]; }

const Token& Parser::previous() const { return tokens_[position_ > 0 ? position_ - 1 : 0]; }

Token Parser::take() {
    const Token taken = token();
    if (position_ + 1 < tokens_.size()) ++position_;
    return taken;
}

bool Parser::take_if(TokenKind kind) {
    if (!at(kind)) return false;
    take();
    return true;
}

SourceRange Parser::after_previous() const {
    const SourceRange range = previous().range;
    return {range.file, range.end, range.end};
}

Diagnostic& Parser::report(DiagnosticId id, SourceRange range, std::initializer_list<std::string> arguments) {
    Diagnostic& diagnostic = sink_.report(id, range, arguments);
    if (sink_.is_full()) { // nothing more would be shown
        is_abandoned_ = true;
        position_ = tokens_.size() - 1;
    }
    return diagnostic;
}

void Parser::abandon(DiagnosticId id, SourceRange range, std::initializer_list<std::string> arguments) {
    if (is_abandoned_) return;
    report(id, range, arguments);
    sink_.set_silent(true);
    is_abandoned_ = true;
    position_ = tokens_.size() - 1;
}

std::string Parser::described(const Token& shown) const {
    if (shown.kind == TokenKind::end_of_file) return "the end of the file";
    constexpr std::size_t longest = 40;
    if (shown.text.size() > longest) return "`" + std::string(shown.text.substr(0, longest)) + "…`";
    return "`" + std::string(shown.text) + "`";
}

bool Parser::expect(TokenKind kind, std::string_view where) {
    if (take_if(kind)) return true;
    const SourceRange place = after_previous();
    auto& diagnostic = report(DiagnosticId::token_expected, place,
                              {std::string(spelling(kind)), std::string(where), described(token())});
    if (!previous().is_from_macro) diagnostic.fixes.push_back({place, std::string(spelling(kind))});
    return false;
}

bool Parser::expect_close(TokenKind kind, const Token& open) {
    if (take_if(kind)) return true;
    const SourceRange place = after_previous();
    auto& diagnostic =
        report(DiagnosticId::unclosed, place, {std::string(spelling(kind)), described(open), described(token())});
    if (kind == TokenKind::right_brace && brace_suspect_) {
        note_brace_suspect(diagnostic);
    } else {
        diagnostic.notes.push_back({open.range, "this " + described(open) + " is not closed"});
    }
    if (!previous().is_from_macro) diagnostic.fixes.push_back({place, std::string(spelling(kind))});
    return false;
}

// A missing semicolon is one error: when the next line goes on like a statement, so does the parse.
void Parser::expect_semicolon(std::string_view after) {
    if (take_if(TokenKind::semicolon)) return;
    while (at(TokenKind::right_parenthesis) || at(TokenKind::right_bracket)) { // one too many
        auto& diagnostic = report(DiagnosticId::stray_bracket, token().range, {described(token())});
        diagnostic.fixes.push_back({take().range, ""});
        if (take_if(TokenKind::semicolon)) return;
    }
    const SourceRange place = after_previous();
    const bool is_at_boundary = token().starts_line || at(TokenKind::right_brace) || at_end();
    if (is_at_boundary || is_keyword(token().kind)) {
        auto& diagnostic = report(DiagnosticId::missing_semicolon, place, {std::string(after)});
        if (!previous().is_from_macro) diagnostic.fixes.push_back({place, ";"});
        return;
    }
    if (at(TokenKind::identifier) && previous().kind != TokenKind::identifier) {
        auto& diagnostic = report(DiagnosticId::missing_semicolon, place, {std::string(after)});
        if (!previous().is_from_macro) diagnostic.fixes.push_back({place, ";"});
        if (token(1).kind == TokenKind::equal || token(1).kind == TokenKind::left_parenthesis) return;
    } else {
        report(DiagnosticId::unexpected_token, token().range, {described(token()), std::string(after)});
    }
    skip_to_recovery();
}

void Parser::skip_balanced() {
    std::size_t depth = 0;
    do {
        const TokenKind kind = take().kind;
        if (kind == TokenKind::left_brace || kind == TokenKind::left_parenthesis || kind == TokenKind::left_bracket) {
            ++depth;
        } else if (depth > 0 && (kind == TokenKind::right_brace || kind == TokenKind::right_parenthesis ||
                                 kind == TokenKind::right_bracket)) {
            --depth;
        }
    } while (depth > 0 && !at_end());
}

namespace {

bool starts_statement_surely(TokenKind kind) {
    switch (kind) {
    case TokenKind::keyword_break:
    case TokenKind::keyword_case:
    case TokenKind::keyword_continue:
    case TokenKind::keyword_default:
    case TokenKind::keyword_do:
    case TokenKind::keyword_for:
    case TokenKind::keyword_goto:
    case TokenKind::keyword_if:
    case TokenKind::keyword_return:
    case TokenKind::keyword_switch:
    case TokenKind::keyword_typedef:
    case TokenKind::keyword_while:
    case TokenKind::keyword_char:
    case TokenKind::keyword_const:
    case TokenKind::keyword_double:
    case TokenKind::keyword_enum:
    case TokenKind::keyword_extern:
    case TokenKind::keyword_float:
    case TokenKind::keyword_int:
    case TokenKind::keyword_long:
    case TokenKind::keyword_short:
    case TokenKind::keyword_static:
    case TokenKind::keyword_struct:
    case TokenKind::keyword_union:
    case TokenKind::keyword_unsigned:
    case TokenKind::keyword_void: return true;
    default: return false;
    }
}

} // namespace

void Parser::skip_to_recovery() {
    while (!at_end() && !at(TokenKind::right_brace)) {
        if (take_if(TokenKind::semicolon)) return;
        if (token().starts_line && starts_statement_surely(token().kind)) return;
        if (at(TokenKind::left_brace)) {
            skip_balanced();
            if (token().starts_line) return;
        } else {
            take();
        }
    }
}

ParseOutcome Parser::parse_translation_unit(std::span<Token> tokens, bool is_script) {
    tokens_ = tokens;
    is_script_ = is_script;
    is_script_candidate_ = options_.allow_script && !has_main_definition();
    outcome_.is_script_candidate = is_script_candidate_;
    declare_builtins();
    if (is_script_) open_script();
    while (!at_end() && !is_abandoned_ && !outcome_.wants_script) {
        const std::size_t before = position_;
        is_script_ ? parse_script_item() : parse_external_declaration();
        if (position_ == before) take();
        if (is_closing_early_) {
            is_closing_early_ = false;
            sink_.set_silent(is_abandoned_);
        }
    }
    if (outcome_.wants_script) return std::move(outcome_);
    check_implicit_functions();
    for (Variable* variable : tentative_) check_object_type(variable);
    if (is_script_) close_script();
    if (is_script_candidate_ && !is_script_ && !sink_.has_errors()) call_only_function();
    return std::move(outcome_);
}

} // namespace heaparium::lang
