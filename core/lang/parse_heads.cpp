// Slips that are plain from the shape of what stands around them: a `for` head with commas, a function whose brace is
// missing, a statement behind one `}` too many. Each is told once, and the parse goes on with what was meant.
#include "lang/parser.hpp"

namespace heaparium::lang {

namespace {

bool is_value_start(TokenKind kind) {
    return kind == TokenKind::identifier || kind == TokenKind::number || kind == TokenKind::string ||
           kind == TokenKind::character;
}

bool is_comparison(TokenKind kind) {
    switch (kind) {
    case TokenKind::less:
    case TokenKind::less_equal:
    case TokenKind::greater:
    case TokenKind::greater_equal:
    case TokenKind::not_equal:
    case TokenKind::arrow:
    case TokenKind::dot: return true;
    default: return false;
    }
}

bool starts_jump_or_branch(TokenKind kind) {
    return kind == TokenKind::keyword_return || kind == TokenKind::keyword_if || kind == TokenKind::keyword_for ||
           kind == TokenKind::keyword_while || kind == TokenKind::keyword_do || kind == TokenKind::keyword_switch;
}

bool opens(TokenKind kind) {
    return kind == TokenKind::left_parenthesis || kind == TokenKind::left_bracket || kind == TokenKind::left_brace;
}

bool closes(TokenKind kind) {
    return kind == TokenKind::right_parenthesis || kind == TokenKind::right_bracket || kind == TokenKind::right_brace;
}

} // namespace

std::uint32_t Parser::column_of(SourceRange range) const { return sources_.place(range.file, range.begin).column; }

// The column of the first character on the line that is no blank.
std::uint32_t Parser::indentation_of(SourceRange range) const {
    const std::string_view line = sources_.line_text(range.file, sources_.place(range.file, range.begin).line);
    const std::size_t first = line.find_first_not_of(" \t");
    return first == line.npos ? 1 : static_cast<std::uint32_t>(first + 1);
}

// `for (int i = 0, i < 10; …)`: no declarator goes on like that.
bool Parser::at_comma_for_semicolon() const {
    return at(TokenKind::comma) && token(1).kind == TokenKind::identifier && is_comparison(token(2).kind);
}

// `for (i = 0, i < 3, i++)`: commas that were meant as semicolons are read so. True for `for (int x : list)`.
bool Parser::mend_for_head() {
    std::vector<std::size_t> commas;
    std::size_t semicolons = 0;
    std::size_t questions = 0;
    std::size_t colon = 0;
    std::size_t depth = 0;
    for (std::size_t index = position_; index + 1 < tokens_.size(); ++index) {
        const TokenKind kind = tokens_[index].kind;
        if (kind == TokenKind::left_brace || (depth == 0 && closes(kind))) break;
        if (opens(kind)) ++depth;
        if (closes(kind)) --depth;
        if (depth > 0) continue;
        if (kind == TokenKind::semicolon) ++semicolons;
        if (kind == TokenKind::question) ++questions;
        if (kind == TokenKind::colon && colon == 0) colon = index;
        if (kind == TokenKind::comma) commas.push_back(index);
        if (kind == TokenKind::semicolon && semicolons == 1 &&
            (commas.empty() || !is_condition_behind(commas.back()))) {
            commas.clear(); // those of the first part are no separators
        }
    }
    if (semicolons == 0 && commas.empty() && colon > 0 && questions == 0) {
        report(DiagnosticId::foreign_word, tokens_[colon].range,
               {"for (… : …)", "C++ or Java", "count an index from 0 to the number of elements"});
        tokens_[colon].kind = TokenKind::semicolon;
        return true;
    }
    if (semicolons >= 2 || commas.size() < 2 - semicolons) return false;
    const std::size_t first = commas.size() - (2 - semicolons);
    if (semicolons == 0 && !is_condition_behind(commas[first])) return false;
    auto& diagnostic = report(DiagnosticId::for_separator, tokens_[commas[first]].range);
    for (std::size_t i = first; i < commas.size(); ++i) {
        Token& comma = tokens_[commas[i]];
        diagnostic.fixes.push_back({comma.range, ";"});
        comma.kind = TokenKind::semicolon;
    }
    return false;
}

bool Parser::is_condition_behind(std::size_t index) const {
    return index + 2 < tokens_.size() && is_value_start(tokens_[index + 1].kind) &&
           is_comparison(tokens_[index + 2].kind);
}

// The separator of a list in braces: a comma; where something else stands, or nothing, that is told and passed over.
bool Parser::take_list_comma() {
    if (take_if(TokenKind::comma)) return true;
    if (is_value_start(token().kind) && !token().starts_line) {
        const SourceRange place = after_previous();
        auto& diagnostic =
            report(DiagnosticId::token_expected, place, {",", "between two parts of the list", described(token())});
        diagnostic.fixes.push_back({place, ","});
        return true;
    }
    if (!at(TokenKind::semicolon)) return false;
    std::size_t ahead = 1;
    while (is_value_start(token(ahead).kind) || token(ahead).kind == TokenKind::comma ||
           token(ahead).kind == TokenKind::minus || token(ahead).kind == TokenKind::semicolon ||
           token(ahead).kind == TokenKind::equal) {
        ++ahead;
    }
    if (ahead == 1 || token(ahead).kind != TokenKind::right_brace) return false;
    auto& diagnostic = report(DiagnosticId::list_separator, token().range);
    for (std::size_t i = 0; i < ahead; ++i) {
        if (token(i).kind != TokenKind::semicolon) continue;
        diagnostic.fixes.push_back({token(i).range, ","});
        tokens_[position_ + i].kind = TokenKind::comma;
    }
    take();
    return true;
}

// Behind the head of a function: a body without its `{`, told by its indentation or by its first word.
bool Parser::at_body_without_brace(const Token& first) const {
    if (at_end() || at(TokenKind::semicolon) || at(TokenKind::comma) || at(TokenKind::right_brace)) return false;
    if (starts_jump_or_branch(token().kind)) return true;
    return token().starts_line && column_of(token().range) > indentation_of(first.range) &&
           (at(TokenKind::identifier) || starts_declaration());
}

// Outside of all functions, behind one `}` too many: everything up to the brace that then closes nothing. Nothing is
// passed over where the text goes on with something else in the first column.
bool Parser::skip_orphaned_body() {
    std::size_t depth = 0;
    for (std::size_t index = position_; index + 1 < tokens_.size(); ++index) {
        const Token& part = tokens_[index];
        const bool is_outermost = part.starts_line && index > position_ && column_of(part.range) == 1;
        if (is_outermost && depth == 0 && part.kind != TokenKind::right_brace) return false;
        if (part.kind == TokenKind::left_brace) ++depth;
        if (part.kind != TokenKind::right_brace) continue;
        if (depth > 0) {
            --depth;
            continue;
        }
        position_ = index + 1;
        return true;
    }
    return false;
}

// Where a member is expected: a function with its body, in the first column.
bool Parser::at_function_definition() const {
    if (!token().starts_line || column_of(token().range) != 1) return false;
    std::size_t ahead = 0;
    while (token(ahead).kind == TokenKind::star || token(ahead).kind == TokenKind::identifier ||
           is_keyword(token(ahead).kind)) {
        ++ahead;
    }
    if (ahead < 2 || token(ahead).kind != TokenKind::left_parenthesis) return false;
    std::size_t depth = 0;
    for (; token(ahead).kind != TokenKind::end_of_file; ++ahead) {
        if (token(ahead).kind == TokenKind::left_parenthesis) ++depth;
        if (token(ahead).kind == TokenKind::right_parenthesis && --depth == 0) break;
        if (token(ahead).kind == TokenKind::semicolon || token(ahead).kind == TokenKind::left_brace) return false;
    }
    return token(ahead + 1).kind == TokenKind::left_brace;
}

// A `}` that stands further left than the line of its `{` probably belongs to a block around it.
void Parser::suspect_brace(const Token& open, const Token& close) {
    if (brace_suspect_ || !close.starts_line || open.range.file != close.range.file) return;
    if (column_of(close.range) < indentation_of(open.range)) brace_suspect_ = BraceSuspect{open.range, close.range};
}

void Parser::note_brace_suspect(Diagnostic& diagnostic) const {
    if (!brace_suspect_) return;
    diagnostic.notes.push_back({brace_suspect_->open, "probably this `{` has no partner"});
    diagnostic.notes.push_back({brace_suspect_->close, "because the next `}` stands further left, here"});
}

// What follows a declared name, and cannot: `int my count`, `int my-count`.
void Parser::mend_declarator_end(bool is_for_head) {
    const Token name = previous();
    const bool is_dash = at(TokenKind::minus) && token(1).kind == TokenKind::identifier;
    const bool is_name = at(TokenKind::identifier) && !token().starts_line;
    if (name.kind != TokenKind::identifier || is_for_head || (!is_name && !is_dash) || name.is_from_macro) return;
    const TokenKind behind = token(is_dash ? 2 : 1).kind;
    if (behind != TokenKind::semicolon && behind != TokenKind::equal && behind != TokenKind::comma) return;
    const SourceRange gap{name.range.file, name.range.end, token(is_dash ? 1 : 0).range.begin};
    if (is_dash) {
        take();
        auto& diagnostic = report(DiagnosticId::name_with_dash, join(name.range, token().range));
        diagnostic.fixes.push_back({gap, "_"});
    } else {
        auto& diagnostic =
            report(DiagnosticId::two_names, token().range, {std::string(name.text), std::string(token().text)});
        diagnostic.fixes.push_back({gap, ", "});
    }
    if (is_abandoned_) return;
    tokens_[position_ - 1].kind = TokenKind::comma; // so that the second name is declared too
    --position_;
}

// `int a = 1, int b = 2;`: behind a comma the type is not repeated. The comma has been taken.
void Parser::skip_repeated_type(const Specifiers& specifiers) {
    const SourceRange comma = previous().range;
    if (at(TokenKind::number)) { // `1,000`
        auto& diagnostic = report(DiagnosticId::number_with_comma, comma);
        diagnostic.fixes.push_back({comma, ""});
        if (is_abandoned_) return;
        take();
        --position_;
        tokens_[position_].kind = TokenKind::semicolon;
        return;
    }
    if (!is_keyword(token().kind) || !starts_type(token())) return;
    const Token first = token();
    const Specifiers again = parse_declaration_specifiers(true);
    auto& diagnostic = report(DiagnosticId::type_repeated, again.range);
    if (again.type == specifiers.type) {
        diagnostic.fixes.push_back({{first.range.file, first.range.begin, token().range.begin}, ""});
    } else {
        diagnostic.fixes.push_back({comma, ";"});
    }
}

// `elif (x)`, `elsif (x)`, `elseif (x)`, or `(x) {` behind `else`.
bool Parser::mend_else_if(bool is_behind_else) {
    if (!is_behind_else) {
        const Token word = token();
        const bool is_word = word.kind == TokenKind::identifier && token(1).kind == TokenKind::left_parenthesis &&
                             (word.text == "elif" || word.text == "elsif" || word.text == "elseif");
        if (!is_word || scope_->find(word.text) != nullptr) return false;
        auto& diagnostic = report(DiagnosticId::else_if_in_one_word, word.range, {std::string(word.text)});
        diagnostic.fixes.push_back({word.range, "else if"});
        return true;
    }
    if (!at(TokenKind::left_parenthesis)) return false;
    std::size_t depth = 0;
    std::size_t ahead = 0;
    for (; token(ahead).kind != TokenKind::end_of_file && token(ahead).kind != TokenKind::semicolon; ++ahead) {
        if (token(ahead).kind == TokenKind::left_parenthesis) ++depth;
        if (token(ahead).kind == TokenKind::right_parenthesis && --depth == 0) break;
    }
    if (token(ahead).kind != TokenKind::right_parenthesis || token(ahead + 1).kind != TokenKind::left_brace)
        return false;
    auto& diagnostic = report(DiagnosticId::else_with_condition, token().range);
    diagnostic.fixes.push_back({after_previous(), " if"});
    return true;
}

} // namespace heaparium::lang
