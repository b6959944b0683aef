// Statements (C11 6.8): blocks, expressions, `if`, and labels. Loops and jumps have files of their own.
//
// Each function leaves in `falls_through_` whether the end of its statement can be reached.
#include "lang/constant.hpp"
#include "lang/parser.hpp"

namespace heaparium::lang {

Statement* Parser::null_statement(SourceRange range) { return make<Statement>(arena_, StatementKind::null, range); }

// `name:`, but not C++'s `name::`
bool Parser::at_label() const {
    return at(TokenKind::identifier) && token(1).kind == TokenKind::colon &&
           (token(2).kind != TokenKind::colon || token(1).range.end != token(2).range.begin);
}

// statement = label* unlabelled-statement
Statement* Parser::parse_statement() {
    const Nesting nesting(*this);
    falls_through_ = true;
    if (!nesting) return null_statement(token().range);
    const bool is_label = at_label();
    if (is_label || at(TokenKind::keyword_case) || at(TokenKind::keyword_default)) return parse_labels();
    return parse_unlabelled_statement();
}

// label = identifier ":" | "case" constant-expression ("..." constant-expression)? ":" | "default" ":"
// Labels stand one in the other, down to the statement that they all name; so their number is bounded like nesting.
Statement* Parser::parse_labels() {
    Statement* outermost = nullptr;
    Statement** body = &outermost;
    for (std::uint32_t count = 0;; ++count) {
        if (count > options_.maximum_nesting) {
            abandon(DiagnosticId::nesting_too_deep, token().range,
                    {std::to_string(options_.maximum_nesting), "labels in a row"});
        }
        const bool is_label = at_label();
        if (!is_label && !at(TokenKind::keyword_case) && !at(TokenKind::keyword_default)) break;
        *body = parse_label_head(&body);
    }
    if (at(TokenKind::right_brace)) { // C11 wants a statement behind a label; C23 and we do not
        *body = null_statement(after_previous());
        falls_through_ = true;
    } else if (starts_declaration()) {
        Statement* declaration = parse_declaration(); // allowed since C23, and harmless
        *body = declaration != nullptr ? declaration : null_statement(after_previous());
        falls_through_ = true;
    } else {
        *body = parse_unlabelled_statement();
    }
    return outermost;
}

// Takes one label, and moves `*body` on to where its statement belongs.
Statement* Parser::parse_label_head(Statement*** body) {
    if (!at(TokenKind::identifier)) {
        CaseLabel* label = parse_case_label();
        *body = &label->body;
        return label;
    }
    const Token name = take();
    take();
    auto* label = make<LabelStatement>(arena_, StatementKind::label, since(name));
    label->name = name.text;
    Attributes ignored;
    parse_attributes(ignored);
    if (function_ != nullptr) {
        const auto [earlier, is_new] = function_->labels.emplace(label_name(name), label);
        if (!is_new) {
            auto& diagnostic = report(DiagnosticId::label_defined_twice, name.range, {std::string(name.text)});
            diagnostic.notes.push_back({earlier->second->range, "the first one is here"});
        }
    }
    *body = &label->body;
    return label;
}

Statement* Parser::parse_unlabelled_statement() {
    switch (token().kind) {
    case TokenKind::left_brace: return parse_compound_statement(nullptr);
    case TokenKind::semicolon: return null_statement(take().range);
    case TokenKind::keyword_if: return parse_if_statement();
    case TokenKind::keyword_while: return parse_while_statement();
    case TokenKind::keyword_do: return parse_do_statement();
    case TokenKind::keyword_for: return parse_for_statement();
    case TokenKind::keyword_switch: return parse_switch_statement();
    case TokenKind::keyword_goto: return parse_goto_statement();
    case TokenKind::keyword_break:
    case TokenKind::keyword_continue: return parse_jump_statement();
    case TokenKind::keyword_return: return parse_return_statement();
    case TokenKind::keyword_else: {
        report(DiagnosticId::else_without_if, take().range);
        return parse_statement();
    }
    case TokenKind::keyword_asm: return parse_assembly_statement();
    case TokenKind::left_bracket:
        if (!at_attributes()) break;
        [[fallthrough]];
    case TokenKind::keyword_attribute: {
        Attributes ignored;
        parse_attributes(ignored);
        return parse_unlabelled_statement();
    }
    default: break;
    }
    if (mend_misspelt_keyword()) return parse_statement();
    return parse_expression_statement();
}

// compound-statement = "{" block-item* "}"
// For a function's body, `parameters` is the scope that the parameters were declared in.
Compound* Parser::parse_compound_statement(Scope* parameters) {
    const Token open = at(TokenKind::left_brace) ? take() : previous(); // a missing one was told already
    const bool is_if_body = std::exchange(is_if_body_, false);
    const bool is_switch_body = std::exchange(is_switch_body_, false);
    auto* compound = make<Compound>(arena_, StatementKind::compound, open.range);
    Scope inner(scope_);
    std::vector<Variable*> variables;
    std::vector<Statement*> statements;
    {
        const Block block(*this, parameters != nullptr ? parameters : &inner, &variables);
        parse_block_items(statements, &open, is_if_body, is_switch_body);
    }
    if (previous().kind == TokenKind::right_brace) suspect_brace(open, previous());
    compound->range = since(open);
    compound->close = previous().kind == TokenKind::right_brace ? previous().range : after_previous();
    compound->statements = arena_.copy(statements);
    compound->variables = arena_.copy(variables);
    for (Variable* variable : variables) {
        if (variable->scope.file == compound->close.file) variable->scope.end = compound->close.end;
    }
    return compound;
}

// block-item* "}"
// In the body of an `if`, an `else` that belongs to none of its statements shows that a brace is missing before it.
void Parser::parse_block_items(std::vector<Statement*>& statements, const Token* open, bool is_if_body,
                               bool is_switch_body) {
    bool is_reachable = true;
    bool has_case = false;
    const std::size_t outer_labels = function_->local_labels.size();
    const auto at_orphaned_else = [&] { return is_if_body && !has_empty_if_ && at(TokenKind::keyword_else); };
    while (!at_orphaned_else() && !at_end() && !at(TokenKind::right_brace) && !is_closing_early_) {
        const std::size_t before = position_;
        const bool has_label = at(TokenKind::keyword_case) || at(TokenKind::keyword_default) || at_label();
        const bool is_case = at(TokenKind::keyword_case) || at(TokenKind::keyword_default);
        if (is_switch_body && is_case && has_case && is_reachable && !is_case_of_break()) check_fall_through();
        has_case = has_case || is_case;
        is_fall_through_meant_ = false;
        if (Statement* statement = parse_block_item()) statements.push_back(statement);
        is_reachable = (is_reachable || has_label) && falls_through_;
        if (position_ == before && !is_closing_early_) take();
    }
    function_->local_labels.resize(outer_labels);
    if (open != nullptr) expect_close(TokenKind::right_brace, *open);
    falls_through_ = is_reachable;
}

// block-item = declaration | statement
Statement* Parser::parse_block_item() {
    falls_through_ = true;
    take_if(TokenKind::keyword_extension);
    if (at_fallthrough()) {
        Attributes unneeded;
        parse_attributes(unneeded);
        is_fall_through_meant_ = true;
        take_if(TokenKind::semicolon);
        return nullptr;
    }
    if (at(TokenKind::keyword_pragma_pack)) {
        parse_pragma_pack();
        return nullptr;
    }
    if (at(TokenKind::identifier) && token().text == "__label__") {
        parse_local_labels();
        return nullptr;
    }
    if (mend_foreign_word()) return nullptr;
    if (!mend_misspelt_keyword()) (void)mend_misspelt_type_word();
    return starts_declaration() ? parse_declaration() : parse_statement();
}

// nested functions are an extension of GNU that we refuse, and most often a brace is missing above
Statement* Parser::nested_function(const Token& name) {
    auto& diagnostic = report(DiagnosticId::nested_function, name.range, {std::string(name.text)});
    if (function_->function != nullptr) {
        diagnostic.notes.push_back({function_->function->range, "`" + std::string(function_->function->name) +
                                                                    "` starts here, and has not ended yet"});
    }
    note_brace_suspect(diagnostic);
    if (is_abandoned_) return nullptr; // the end of the source must not be left again
    const Token& start = tokens_[declaration_start_];
    const bool is_first_time =
        !closed_early_at_ || declaration_start_ > *closed_early_at_; // or it would go on for ever
    if (is_first_time && start.starts_line && sources_.place(start.range.file, start.range.begin).column == 1) {
        closed_early_at_ = declaration_start_;
        // It stands where functions stand: go on as if the braces above had been closed.
        position_ = declaration_start_;
        is_closing_early_ = true;
        diagnostic.fixes.push_back({{start.range.file, start.range.begin, start.range.begin}, "}\n\n"});
        sink_.set_silent(true);
    } else {
        declare(SymbolKind::function, name, types_.basic(TypeKind::error)); // its calls have been told enough
        skip_balanced();
    }
    return nullptr;
}

// expression-statement = expression ";"
Statement* Parser::parse_expression_statement() {
    const Token first = token();
    Expression* expression = parse_expression();
    if (is_error(*expression) && (at(TokenKind::left_brace) || at(TokenKind::right_parenthesis))) {
        skip_to_recovery(); // what was said says enough
        return null_statement(first.range);
    }
    if (expression->kind == ExpressionKind::function && !token().starts_line &&
        (at(TokenKind::string) || at(TokenKind::number) || at(TokenKind::identifier))) { // `printf "hello";`
        const SourceRange place = after_previous();
        auto& diagnostic = report(DiagnosticId::call_without_parentheses, expression->range,
                                  {std::string(as<FunctionReference>(*expression).function->name)});
        diagnostic.fixes.push_back({{place.file, place.begin, token().range.begin}, "("});
        while (!at_end() && !at(TokenKind::semicolon) && !token().starts_line) take();
        diagnostic.fixes.push_back({after_previous(), ")"});
        take_if(TokenKind::semicolon);
        return null_statement(first.range);
    }
    expect_semicolon("this statement");
    const bool is_value_of_block = at(TokenKind::right_brace) && token(1).kind == TokenKind::right_parenthesis;
    if (!is_value_of_block) check_unused(*expression);
    auto* statement = make<ExpressionStatement>(arena_, StatementKind::expression, since(first));
    statement->expression = expression;
    if (expression->kind == ExpressionKind::call) {
        const Expression& callee = *as<Call>(*expression).callee;
        if (callee.kind == ExpressionKind::function) {
            falls_through_ = !as<FunctionReference>(callee).function->is_noreturn;
        }
    }
    return statement;
}

// "(" expression ")"
Expression* Parser::parse_condition(std::string_view keyword) {
    const Token open = token();
    const bool has_open = take_if(TokenKind::left_parenthesis);
    Expression* expression = parse_expression();
    if (expression->kind == ExpressionKind::assign && expression != parenthesized_) {
        auto& diagnostic = report(DiagnosticId::assignment_as_condition, expression->range);
        const auto& assign = as<Assign>(*expression);
        const SourceRange between{assign.target->range.file, assign.target->range.end, assign.value->range.begin};
        if (assign.target->range.file == assign.value->range.file && between.begin <= between.end) {
            diagnostic.fixes.push_back({between, " == "});
        }
    }
    expression = build_.condition(expression, "`" + std::string(keyword) + "`");
    if (has_open) {
        if (!expect_close(TokenKind::right_parenthesis, open)) {
            while (!at_end() && !at(TokenKind::right_parenthesis) && !at(TokenKind::left_brace) &&
                   !at(TokenKind::semicolon) && !token().starts_line) {
                take();
            }
            take_if(TokenKind::right_parenthesis);
        }
    } else {
        auto& diagnostic =
            report(DiagnosticId::condition_without_parentheses, expression->range, {std::string(keyword)});
        const SourceRange range = expression->range;
        diagnostic.fixes.push_back({{range.file, range.begin, range.begin}, "("});
        if (!take_if(TokenKind::right_parenthesis))
            diagnostic.fixes.push_back({{range.file, range.end, range.end}, ")"});
        if (at(TokenKind::colon)) take(); // as Python has it
    }
    return expression;
}

// The statement that an `if` or a loop governs.
Statement* Parser::parse_body(std::string_view keyword) {
    if (at(TokenKind::identifier) && token().text == "then" && scope_->find("then") == nullptr) {
        const SourceRange word = take().range;
        auto& diagnostic = report(DiagnosticId::foreign_word, word, {"then", "another language", "leave it out"});
        diagnostic.fixes.push_back({word, ""});
    }
    (void)mend_misspelt_keyword();
    if (starts_declaration()) { // C wants a block here; one is made, so that the declaration has a scope
        report(DiagnosticId::declaration_as_body, token().range, {std::string(keyword)});
        Scope inner(scope_);
        std::vector<Variable*> variables;
        const Block block(*this, &inner, &variables);
        (void)parse_declaration();
        falls_through_ = true;
        return null_statement(after_previous());
    }
    if (at(TokenKind::right_brace) || at_end()) {
        report(DiagnosticId::statement_expected, token().range, {std::string(keyword), described(token())});
        falls_through_ = true;
        return null_statement(after_previous());
    }
    return parse_statement();
}

// `if (x);` does nothing, and what was meant to depend on it always runs.
void Parser::check_empty_body(const Token& keyword) {
    if (!at(TokenKind::semicolon)) return;
    const bool is_if = keyword.kind == TokenKind::keyword_if || keyword.kind == TokenKind::keyword_else;
    const Token& next = token(1);
    const bool is_indented = next.starts_line && next.range.file == keyword.range.file &&
                             column_of(next.range) > indentation_of(keyword.range);
    const bool looks_like_body = next.kind == TokenKind::left_brace || is_indented;
    if (!is_if && !looks_like_body) return; // `while (*p++);` may well be meant
    if (is_if) has_empty_if_ = true;
    if (next.kind == TokenKind::keyword_else) return;
    auto& diagnostic = report(DiagnosticId::empty_body, token().range, {std::string(keyword.text)});
    diagnostic.fixes.push_back({token().range, ""});
}

// if-statement = "if" "(" expression ")" statement ("else" statement)?
// A chain of `else if` is read in a loop, however long it is.
Statement* Parser::parse_if_statement() {
    Statement* outermost = nullptr;
    Statement** place = &outermost;
    bool any_falls_through = false;
    bool has_keyword = true;
    for (;;) {
        const Token keyword = has_keyword ? take() : previous();
        has_keyword = true;
        auto* statement = make<IfStatement>(arena_, StatementKind::if_statement, keyword.range);
        *place = statement;
        statement->condition = parse_condition("if");
        statement->range = since(keyword);
        check_empty_body(keyword);
        is_if_body_ = at(TokenKind::left_brace);
        const Token body = token();
        statement->yes = parse_body("if");
        check_indentation(keyword, body);
        check_dangling_else(keyword, body, *statement->yes);
        any_falls_through = any_falls_through || falls_through_;
        if (mend_else_if(false)) {
            place = &statement->no;
            continue;
        }
        (void)mend_misspelt_else();
        if (!at(TokenKind::keyword_else)) {
            any_falls_through = true;
            break;
        }
        const Token word = take();
        last_else_ = word.range;
        has_keyword = !mend_else_if(true);
        if (at(TokenKind::keyword_if) || !has_keyword) {
            place = &statement->no;
            continue;
        }
        check_empty_body(word);
        const Token other = token();
        statement->no = parse_body("else");
        check_indentation(word, other);
        any_falls_through = any_falls_through || falls_through_;
        break;
    }
    falls_through_ = any_falls_through;
    return outermost;
}

} // namespace heaparium::lang
