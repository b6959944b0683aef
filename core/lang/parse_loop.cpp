// Loops and `switch` (C11 6.8.4.2, 6.8.5).
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <iterator>

namespace heaparium::lang {

namespace {

bool is_always_true(const Expression& condition) {
    const auto value = constant_value(condition);
    return value && (value->is_floating ? value->floating != 0 : value->integer != 0);
}

} // namespace

// while-statement = "while" "(" expression ")" statement
Statement* Parser::parse_while_statement() {
    const Token keyword = take();
    auto* loop = make<WhileStatement>(arena_, StatementKind::while_statement, keyword.range);
    loop->condition = parse_condition("while");
    loop->range = since(keyword);
    check_empty_body(keyword);
    function_->loops.push_back({});
    const Token body = token();
    loop->body = parse_body("while");
    check_indentation(keyword, body);
    falls_through_ = !is_always_true(*loop->condition) || function_->loops.back().has_break;
    function_->loops.pop_back();
    return loop;
}

// do-statement = "do" statement "while" "(" expression ")" ";"
Statement* Parser::parse_do_statement() {
    const Token keyword = take();
    auto* loop = make<DoStatement>(arena_, StatementKind::do_statement, keyword.range);
    function_->loops.push_back({});
    loop->body = parse_body("do");
    const bool has_break = function_->loops.back().has_break;
    const bool reaches_condition = falls_through_ || function_->loops.back().has_continue;
    function_->loops.pop_back();
    const Token tail = token();
    if (!take_if(TokenKind::keyword_while)) {
        report(DiagnosticId::do_without_while, after_previous())
            .notes.push_back({keyword.range, "the loop starts here"});
        loop->condition = build_.error(tail.range);
        return loop;
    }
    loop->condition = parse_condition("while");
    expect_semicolon("`do` … `while`");
    loop->range = since(tail); // the body comes first; what the loop itself runs is its condition
    falls_through_ = (reaches_condition && !is_always_true(*loop->condition)) || has_break;
    return loop;
}

// for-statement = "for" "(" (declaration | expression? ";") expression? ";" expression? ")" statement
Statement* Parser::parse_for_statement() {
    const Token keyword = take();
    auto* loop = make<ForStatement>(arena_, StatementKind::for_statement, keyword.range);
    Scope inner(scope_);
    std::vector<Variable*> variables;
    {
        const Block block(*this, &inner, &variables);
        const Token open = token();
        const bool has_open = expect(TokenKind::left_parenthesis, "behind `for`");
        if (!has_open && !at(TokenKind::left_brace) && has_partner(TokenKind::right_parenthesis, 2)) {
            parse_for_head(loop);
            take_if(TokenKind::right_parenthesis);
        } else if (has_open) {
            parse_for_head(loop);
            if (!expect_close(TokenKind::right_parenthesis, open)) {
                while (!at_end() && !at(TokenKind::right_parenthesis) && !at(TokenKind::left_brace) &&
                       !token().starts_line) {
                    take();
                }
                take_if(TokenKind::right_parenthesis);
            }
        }
        loop->range = since(keyword);
        check_empty_body(keyword);
        function_->loops.push_back({});
        const Token body = token();
        loop->body = parse_body("for");
        check_indentation(keyword, body);
        const bool ends = loop->condition != nullptr && !is_always_true(*loop->condition);
        falls_through_ = ends || function_->loops.back().has_break;
        function_->loops.pop_back();
    }
    loop->variables = arena_.copy(variables);
    for (Variable* variable : variables) {
        if (variable->scope.file == previous().range.file) variable->scope.end = previous().range.end;
    }
    return loop;
}

void Parser::parse_for_head(ForStatement* loop) {
    const Token first = token();
    const bool is_for_each = mend_for_head();
    (void)mend_misspelt_type_word();
    if (starts_declaration()) {
        const Specifiers specifiers = parse_declaration_specifiers(true);
        loop->initial = parse_init_declarator_list(specifiers, first, true);
    } else {
        if (!at(TokenKind::semicolon)) {
            Expression* expression = parse_expression();
            check_unused(*expression);
            auto* initial = make<ExpressionStatement>(arena_, StatementKind::expression, expression->range);
            initial->expression = expression;
            loop->initial = initial;
        }
        if (at(TokenKind::comma) || !expect(TokenKind::semicolon, "behind the first part of `for`")) {
            if (at(TokenKind::right_parenthesis)) return;
        }
    }
    if (is_for_each) return skip_rest_of_statement();
    if (!at(TokenKind::semicolon)) {
        Expression* condition = parse_expression();
        if (condition->kind == ExpressionKind::assign && condition != parenthesized_) {
            report(DiagnosticId::assignment_as_condition, condition->range);
        }
        loop->condition = build_.condition(condition, "`for`");
    }
    if (at(TokenKind::comma))
        report(DiagnosticId::token_expected, token().range, {";", "here, as in `for (a; b; c)`", "`,`"});
    if (!take_if(TokenKind::comma)) expect(TokenKind::semicolon, "behind the condition of `for`");
    if (!at(TokenKind::right_parenthesis)) {
        loop->step = parse_expression();
        check_unused(*loop->step);
    }
}

// switch-statement = "switch" "(" expression ")" statement
Statement* Parser::parse_switch_statement() {
    const Token keyword = take();
    auto* statement = make<SwitchStatement>(arena_, StatementKind::switch_statement, keyword.range);
    statement->condition = build_.promoted(parse_condition("switch"));
    statement->range = since(keyword);
    const Type& type = *statement->condition->type;
    if (!is_error(type) && !is_integer(type)) {
        report(DiagnosticId::switch_not_integer, statement->condition->range, {to_string(type)});
    }
    function_->switches.push_back({statement->condition->type, {}, {}, false, {}});
    function_->loops.push_back({true, false});
    is_switch_body_ = at(TokenKind::left_brace);
    statement->body = parse_body("switch");
    const SwitchContext& context = function_->switches.back();
    // Without a default, a value that no case names runs past the whole statement.
    falls_through_ = falls_through_ || !context.has_default || function_->loops.back().has_break;
    statement->cases = arena_.copy(context.cases);
    function_->switches.pop_back();
    function_->loops.pop_back();
    return statement;
}

// "case" constant-expression ("..." constant-expression)? ":" | "default" ":"      (ranges: GNU)
CaseLabel* Parser::parse_case_label() {
    const Token keyword = take();
    auto* label = make<CaseLabel>(arena_, StatementKind::case_label, keyword.range);
    label->is_default = keyword.kind == TokenKind::keyword_default;
    bool is_good = true;
    if (!label->is_default) {
        const bool is_told = !function_->switches.empty() && !is_integer(*function_->switches.back().type);
        if (is_told) { // of a switch over something else
            (void)parse_conditional_expression();
        } else {
            is_good = !is_error(*parse_constant_expression(label->low, "a `case`"));
        }
        is_good = is_good && !is_told;
        label->high = label->low;
        if (take_if(TokenKind::ellipsis)) {
            is_good = !is_error(*parse_constant_expression(label->high, "a `case`")) && is_good;
        }
    }
    while (at(TokenKind::comma) && !label->is_default) { // `case 1, 2:`
        auto& diagnostic = report(DiagnosticId::case_list, token().range);
        diagnostic.fixes.push_back({take().range, ": case"});
        std::int64_t ignored = 0;
        (void)parse_constant_expression(ignored, "a `case`");
    }
    if (at(TokenKind::semicolon)) {
        auto& diagnostic = report(DiagnosticId::token_expected, token().range, {":", "behind a label", "`;`"});
        diagnostic.fixes.push_back({take().range, ":"});
    } else {
        expect(TokenKind::colon, "behind a label");
    }
    label->range = since(keyword);
    if (function_->switches.empty()) {
        report(DiagnosticId::label_outside_switch, keyword.range, {std::string(keyword.text)});
    } else if (is_good) {
        add_case(label);
    }
    return label;
}

void Parser::add_case(CaseLabel* label) {
    SwitchContext& context = function_->switches.back();
    if (label->is_default) {
        if (context.has_default) {
            auto& diagnostic = report(DiagnosticId::default_twice, label->range);
            diagnostic.notes.push_back({context.default_range, "the first one is here"});
        }
        context.has_default = true;
        context.default_range = label->range;
        context.cases.push_back(label);
        return;
    }
    if (is_integer(*context.type)) {
        label->low = static_cast<std::int64_t>(wrapped(static_cast<std::uint64_t>(label->low), *context.type));
        label->high = static_cast<std::int64_t>(wrapped(static_cast<std::uint64_t>(label->high), *context.type));
    }
    const bool is_large = is_integer(*context.type) && is_unsigned(*context.type);
    const bool is_backward = is_large ? static_cast<std::uint64_t>(label->high) < static_cast<std::uint64_t>(label->low)
                                      : label->high < label->low;
    if (is_backward) {
        report(DiagnosticId::empty_case_range, label->range);
        label->high = label->low;
    }
    // The cases so far, kept apart by their lowest value: an overlap is with one of the two neighbours.
    auto& ranges = context.ranges;
    const CaseLabel* clash = nullptr;
    auto next = ranges.lower_bound(label->low);
    if (next != ranges.end() && next->first <= label->high) clash = next->second;
    if (next != ranges.begin() && std::prev(next)->second->high >= label->low) clash = std::prev(next)->second;
    if (clash != nullptr) {
        auto& diagnostic = report(DiagnosticId::case_twice, label->range, {std::to_string(label->low)});
        diagnostic.notes.push_back({clash->range, "the first one is here"});
        return;
    }
    ranges.emplace(label->low, label);
    context.cases.push_back(label);
}

} // namespace heaparium::lang
