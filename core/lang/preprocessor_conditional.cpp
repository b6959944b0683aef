// #if, #ifdef, #ifndef, #elif, #else, #endif (C11 6.10.1).
#include "lang/preprocessor_expression.hpp"
#include "lang/preprocessor_state.hpp"
#include "lang/provided.hpp"

namespace heaparium::lang {

void Preprocessor::if_directive(const Token& name) {
    const bool is_true = condition(name);
    files_.back().conditionals.push_back({name.range, name.text, is_true});
    if (!is_true) skip_group();
}

void Preprocessor::ifdef_directive(const Token& name) {
    const std::optional<Token> macro = macro_name(name);
    if (macro) expect_line_end(name.text);
    const bool is_true = macro && is_defined(macro->text) == (name.text == "ifdef");
    files_.back().conditionals.push_back({name.range, name.text, is_true});
    if (!is_true) skip_group();
}

// The group before was compiled, so this one and those after it are not.
void Preprocessor::elif_directive(const Token& name) {
    if (check_branch(name)) skip_group();
}

void Preprocessor::else_directive(const Token& name) {
    if (!check_branch(name)) return;
    expect_line_end(name.text);
    files_.back().conditionals.back().has_else = true;
    skip_group();
}

void Preprocessor::endif_directive(const Token& name) {
    std::vector<Conditional>& open = files_.back().conditionals;
    if (open.empty()) {
        sink_.report(DiagnosticId::conditional_without_if, name.range, {std::string(name.text)});
        return;
    }
    open.pop_back();
    expect_line_end(name.text);
}

bool Preprocessor::check_branch(const Token& name) {
    const std::vector<Conditional>& open = files_.back().conditionals;
    if (open.empty()) {
        sink_.report(DiagnosticId::conditional_without_if, name.range, {std::string(name.text)});
        return false;
    }
    if (open.back().has_else) {
        sink_.report(DiagnosticId::conditional_after_else, name.range, {std::string(name.text)})
            .notes.push_back({open.back().range, "the condition begins here"});
    }
    return true;
}

// Passes over lines up to a group of the innermost conditional that is to be compiled, or past its #endif.
void Preprocessor::skip_group() {
    File& file = files_.back();
    skip_line();
    std::size_t depth = 0; // of conditionals within what is left out
    while (!is_stopped_) {
        file.lexer.set_skipping(true);
        const Token token = file.lexer.next();
        if (token.kind == TokenKind::end_of_file) break;
        if (token.kind != TokenKind::hash || !token.starts_line) continue;
        file.is_line_done = false;
        const Token name = next_on_line();
        if (name.text == "if" || name.text == "ifdef" || name.text == "ifndef") {
            ++depth;
        } else if (name.text == "endif" && depth > 0) {
            --depth;
        } else if (name.text == "endif") {
            file.lexer.set_skipping(false);
            endif_directive(name);
            return;
        } else if (depth == 0 && (name.text.starts_with("elif") || name.text == "else") &&
                   skipped_branch_is_taken(name)) {
            break;
        }
        skip_line();
    }
    file.lexer.set_skipping(false);
}

bool Preprocessor::skipped_branch_is_taken(const Token& name) {
    if (!check_branch(name)) return false;
    const bool had_else = files_.back().conditionals.back().has_else;
    const bool is_candidate = !files_.back().conditionals.back().has_taken && !had_else;
    bool is_true = is_candidate;
    files_.back().lexer.set_skipping(false);
    if (name.text == "else") {
        expect_line_end(name.text);
        files_.back().conditionals.back().has_else = true;
    } else if (is_candidate && name.text != "elif") {
        const std::optional<Token> macro = macro_name(name);
        if (macro) expect_line_end(name.text);
        is_true = macro && is_defined(macro->text) == (name.text == "elifdef");
    } else if (is_candidate) {
        is_true = condition(name);
    }
    if (is_true) files_.back().conditionals.back().has_taken = true;
    return is_true;
}

bool Preprocessor::condition(const Token& directive_name) {
    const std::vector<MacroToken> line = rest_of_line();
    if (line.empty()) {
        sink_.report(DiagnosticId::condition_expected, directive_name.range, {std::string(directive_name.text)});
        return false;
    }
    is_in_condition_ = true;
    const std::vector<MacroToken> expanded = expand_line(replace_queries(line));
    is_in_condition_ = false;
    const std::vector<MacroToken> tokens = replace_queries(expanded); // those that macros produced
    return evaluate_condition(tokens, line.back().range, options_.maximum_nesting, sink_);
}

// `defined NAME`, `defined(NAME)`, `__has_include(…)` become 1 or 0, before macros are expanded in their operands.
std::vector<MacroToken> Preprocessor::replace_queries(std::span<const MacroToken> tokens) {
    std::vector<MacroToken> replaced;
    for (std::size_t i = 0; i < tokens.size();) {
        bool answer = false;
        const std::size_t length = query_length(tokens.subspan(i), answer);
        if (length == 0) {
            replaced.push_back(tokens[i++]);
            continue;
        }
        MacroToken number = tokens[i];
        number.kind = TokenKind::number;
        number.text = answer ? "1" : "0";
        number.range = join(tokens[i].range, tokens[i + length - 1].range);
        replaced.push_back(number);
        i += length;
    }
    return replaced;
}

// `__has_attribute(name)` and its kin.
std::size_t Preprocessor::feature_query_length(std::span<const MacroToken> tokens, bool& answer) {
    const std::string_view query = tokens.front().text;
    const bool is_builtin = query == "__has_builtin";
    if (!is_builtin && query != "__has_attribute" && query != "__has_c_attribute") return 0;
    if (tokens.size() < 4 || tokens[1].kind != TokenKind::left_parenthesis) return 0;
    std::size_t end = 2;
    while (end < tokens.size() && tokens[end].kind != TokenKind::right_parenthesis) ++end;
    if (end == tokens.size()) return 0;
    if (is_builtin) {
        answer = headers_.library_function(tokens[2].text).has_value() || is_compiler_function(tokens[2].text);
    } else {
        answer = query == "__has_attribute" && is_accepted_attribute(tokens[2].text);
    }
    return end + 1;
}

// How many tokens at the start ask something, and what they are answered; 0 where they ask nothing.
std::size_t Preprocessor::query_length(std::span<const MacroToken> tokens, bool& answer) {
    const auto is = [&](std::size_t i, TokenKind kind) { return i < tokens.size() && tokens[i].kind == kind; };
    if (tokens.front().text == "defined") {
        if (is(1, TokenKind::identifier)) {
            answer = is_defined(tokens[1].text);
            return 2;
        }
        if (!is(1, TokenKind::left_parenthesis) || !is(2, TokenKind::identifier)) return 0;
        answer = is_defined(tokens[2].text);
        return is(3, TokenKind::right_parenthesis) ? 4 : 0;
    }
    if (const std::size_t length = feature_query_length(tokens, answer); length > 0) return length;
    if (tokens.front().text != "__has_include" || !is(1, TokenKind::left_parenthesis)) return 0;
    std::size_t end = 2;
    const TokenKind closing = is(2, TokenKind::less) ? TokenKind::greater : TokenKind::string;
    while (end < tokens.size() && tokens[end].kind != closing) ++end;
    if (!is(end, closing) || !is(end + 1, TokenKind::right_parenthesis)) return 0;
    const std::optional<HeaderName> name = header_name_from(tokens.subspan(2, end - 1), tokens.front().range);
    answer = name && find_header(*name);
    return end + 2;
}

} // namespace heaparium::lang
