// What the layout of the text says, and the grammar does not: statements that look as if they belonged to an `if`, and
// cases that run on into the next one.
#include "lang/parser.hpp"

namespace heaparium::lang {

namespace {

bool says_that_it_falls(std::string_view text) {
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        const bool is_fall = (text[i] | 0x20) == 'f' && (text[i + 1] | 0x20) == 'a' && (text[i + 2] | 0x20) == 'l' &&
                             (text[i + 3] | 0x20) == 'l';
        if (is_fall) return true;
    }
    return false;
}

} // namespace

std::string_view Parser::margin_of(SourceRange range) const {
    const std::string_view line = sources_.line_text(range.file, sources_.place(range.file, range.begin).line);
    return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
}

// Behind the statement, not in braces, that `keyword` governs. The next one stands below it, but does not belong to it.
void Parser::check_indentation(const Token& keyword, const Token& body) {
    const Token& next = token();
    if (body.kind == TokenKind::left_brace || body.kind == TokenKind::semicolon || at_end()) return;
    if (!body.starts_line || !next.starts_line || body.is_from_macro || next.is_from_macro || keyword.is_from_macro)
        return;
    switch (next.kind) {
    case TokenKind::right_brace:
    case TokenKind::keyword_else:
    case TokenKind::keyword_case:
    case TokenKind::keyword_default: return;
    default: break;
    }
    if (next.range.file != body.range.file || keyword.range.file != body.range.file) return;
    if (next.kind == TokenKind::identifier && token(1).kind == TokenKind::colon) return;
    const std::string_view margin = margin_of(body.range);
    if (margin_of(next.range) != margin || margin.size() <= margin_of(keyword.range).size()) return;
    auto& diagnostic = report(DiagnosticId::misleading_indentation, next.range, {std::string(keyword.text)});
    diagnostic.notes.push_back(
        {keyword.range, "`" + std::string(keyword.text) + "` governs only the statement below it"});
}

// `if (a)` / `if (b) x;` / `else y;` where the `else` stands below the outer `if`, but belongs to the inner one.
void Parser::check_dangling_else(const Token& keyword, const Token& body, const Statement& statement) {
    if (body.kind != TokenKind::keyword_if || statement.kind != StatementKind::if_statement) return;
    if (as<IfStatement>(statement).no == nullptr || last_else_.file != keyword.range.file || body.is_from_macro) return;
    const std::uint32_t column = column_of(last_else_);
    if (column != indentation_of(last_else_) || column != indentation_of(keyword.range)) return;
    if (column_of(body.range) == column) return;
    auto& diagnostic = report(DiagnosticId::dangling_else, last_else_);
    diagnostic.notes.push_back({body.range, "it belongs to this `if`"});
}

// `default: break;` adds nothing that one could run into by mistake.
bool Parser::is_case_of_break() const {
    std::size_t ahead = 0;
    while (token(ahead).kind != TokenKind::colon && token(ahead).kind != TokenKind::semicolon &&
           token(ahead).kind != TokenKind::end_of_file) {
        ++ahead;
    }
    return token(ahead + 1).kind == TokenKind::keyword_break;
}

// At a `case` that the statements before it run on into.
void Parser::check_fall_through() {
    const Token before = previous();
    if (is_fall_through_meant_ || before.range.file != token().range.file || before.is_from_macro) return;
    const std::size_t begin = before.range.end;
    const std::size_t end = token().range.begin;
    if (begin > end || says_that_it_falls(sources_.text(before.range.file).substr(begin, end - begin))) return;
    auto& diagnostic = report(DiagnosticId::falls_into_case, token().range, {std::string(token().text)});
    diagnostic.fixes.push_back({after_previous(), " break;"});
}

} // namespace heaparium::lang
