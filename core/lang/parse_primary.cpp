// Primary and postfix expressions (C11 6.5.1, 6.5.2).
#include "lang/literal.hpp"
#include "lang/parser.hpp"

namespace heaparium::lang {

// postfix-expression = primary-expression ("[" expression "]" | "(" argument-list? ")" | ("." | "->") identifier
//                    | "++" | "--")*
Expression* Parser::parse_postfix_expression(Expression* first) {
    Expression* operand = first;
    for (;;) {
        const Token op = token();
        switch (op.kind) {
        case TokenKind::left_bracket: {
            const Nesting nesting(*this);
            if (!nesting) return build_.error(op.range);
            take();
            if (at(TokenKind::right_bracket)) {
                report(DiagnosticId::expression_expected, token().range, {"`]`"});
                take();
                operand = build_.error(op.range);
                break;
            }
            Expression* index = has_partner(TokenKind::right_bracket) ? parse_index() : parse_binary_expression();
            expect_close(TokenKind::right_bracket, op);
            operand = build_.index(operand, index, join(operand->range, previous().range));
            break;
        }
        case TokenKind::left_parenthesis: operand = parse_argument_list(operand); break;
        case TokenKind::dot:
        case TokenKind::arrow: {
            take();
            if (!at(TokenKind::identifier)) {
                report(DiagnosticId::member_name_expected, token().range, {std::string(op.text), described(token())});
                return build_.error(op.range);
            }
            const Token name = take();
            operand = build_.member(operand, name, op.kind == TokenKind::arrow, op.range);
            break;
        }
        case TokenKind::plus_plus:
        case TokenKind::minus_minus:
            take();
            operand = build_.increment(op.kind == TokenKind::minus_minus, false, operand, op.range);
            break;
        case TokenKind::right_bracket:
            if (!is_bracket_unopened()) return operand;
            if (!is_error(*operand)) report(DiagnosticId::stray_bracket, op.range, {described(op)});
            take();
            operand = build_.error(op.range);
            break;
        default: return operand;
        }
    }
}

// A `]` whose `[` is missing: what is open here is something else.
bool Parser::is_bracket_unopened() const {
    std::size_t depth = 0;
    for (std::size_t index = position_; index-- > 0;) {
        switch (tokens_[index].kind) {
        case TokenKind::right_bracket:
        case TokenKind::right_parenthesis: ++depth; break;
        case TokenKind::left_bracket:
        case TokenKind::left_parenthesis:
            if (depth == 0) return tokens_[index].kind == TokenKind::left_parenthesis;
            --depth;
            break;
        case TokenKind::semicolon:
        case TokenKind::left_brace: return depth == 0;
        case TokenKind::right_brace: return false;
        default: break;
        }
    }
    return false;
}

// expression, but `a[1, 2]` is mostly meant as `a[1][2]`
Expression* Parser::parse_index() {
    Expression* index = parse_assignment_expression();
    while (at(TokenKind::comma)) {
        const Token comma = take();
        auto& diagnostic = report(DiagnosticId::comma_in_index, comma.range);
        if (!comma.is_from_macro && token().range.file == comma.range.file) {
            diagnostic.fixes.push_back({{comma.range.file, comma.range.begin, token().range.begin}, "]["});
        }
        index = build_.comma(index, parse_assignment_expression());
    }
    return index;
}

// Is the bracket just taken closed before the statement ends? So many semicolons may stand before it.
bool Parser::has_partner(TokenKind close, std::size_t semicolons) const {
    std::size_t depth = 0;
    for (std::size_t index = position_; index + 1 < tokens_.size(); ++index) {
        const TokenKind kind = tokens_[index].kind;
        if (kind == close && depth == 0) return true;
        if (kind == TokenKind::semicolon && semicolons-- > 0) continue;
        if (kind == TokenKind::semicolon || kind == TokenKind::left_brace || kind == TokenKind::right_brace) {
            return false;
        }
        if (kind == TokenKind::left_parenthesis || kind == TokenKind::left_bracket) ++depth;
        if (kind == TokenKind::right_parenthesis || kind == TokenKind::right_bracket) {
            if (depth-- == 0) return false;
        }
    }
    return false;
}

// "(" (assignment-expression ("," assignment-expression)*)? ")" behind the function to call
Expression* Parser::parse_argument_list(Expression* callee) {
    const Nesting nesting(*this);
    const Token open = take();
    if (!nesting) return build_.error(open.range);
    std::vector<Expression*> arguments;
    if (!at(TokenKind::right_parenthesis)) {
        do {
            if (starts_type(token())) { // `f(int x)`: a declaration where values belong
                report(DiagnosticId::type_as_argument, token().range, {described(token())});
                while (!at_end() && !at(TokenKind::comma) && !at(TokenKind::right_parenthesis) &&
                       !at(TokenKind::semicolon) && !at(TokenKind::right_brace)) {
                    take();
                }
                arguments.push_back(build_.error(open.range));
                continue;
            }
            arguments.push_back(parse_assignment_expression());
        } while (next_argument());
    }
    const bool is_closed = expect_close(TokenKind::right_parenthesis, open);
    if (!is_closed) { // how many arguments were meant is anybody's guess
        return build_.error(join(callee->range, previous().range));
    }
    if (report_not_called(*callee, open, arguments)) return build_.error(join(callee->range, previous().range));
    pass_as_transparent_unions(*callee, arguments);
    Expression* call = build_.call(callee, arguments, join(callee->range, previous().range));
    if (call->kind == ExpressionKind::call && callee->kind == ExpressionKind::function) {
        check_call(as<Call>(*call), as<FunctionReference>(*callee).function->name);
    }
    return call;
}

// `a(1)` for `a[1]`, `3(x + 1)` for `3 * (x + 1)`, and what else is no function.
bool Parser::report_not_called(const Expression& callee, const Token& open, std::span<Expression* const> arguments) {
    const Type& type = *callee.type;
    const bool is_function =
        type.kind == TypeKind::function || (type.kind == TypeKind::pointer && type.base->kind == TypeKind::function);
    if (is_error(callee) || is_function) return false;
    auto& diagnostic = report(DiagnosticId::not_a_function, callee.range, {to_string(type)});
    if (open.is_from_macro || previous().is_from_macro) return true;
    if ((type.kind == TypeKind::array || type.kind == TypeKind::pointer) && arguments.size() == 1) {
        diagnostic.message += "; an element is chosen by `[ ]`";
        diagnostic.fixes.push_back({open.range, "["});
        diagnostic.fixes.push_back({previous().range, "]"});
    } else if (callee.kind == ExpressionKind::integer_constant || callee.kind == ExpressionKind::floating_constant) {
        diagnostic.message += "; a product is written with `*`";
        diagnostic.fixes.push_back({{open.range.file, open.range.begin, open.range.begin}, " * "});
    } else if (callee.kind == ExpressionKind::variable) {
        diagnostic.notes.push_back(
            {as<VariableReference>(callee).variable->range, "this variable is meant by the name"});
    }
    return true;
}

// Takes the comma between two arguments; a missing one is reported, and taken for granted.
bool Parser::next_argument() {
    if (take_if(TokenKind::comma)) return true;
    const TokenKind next = token().kind;
    const bool is_value = next == TokenKind::identifier || next == TokenKind::number || next == TokenKind::string ||
                          next == TokenKind::character;
    if (!is_value || token().starts_line) return false;
    return !expect(TokenKind::comma, "between two arguments");
}

// primary-expression = identifier | constant | string-literal+ | "(" expression ")" | generic-selection
//                    | statement-expression | builtin
Expression* Parser::parse_primary_expression() {
    const Token first = token();
    switch (first.kind) {
    case TokenKind::identifier: return parse_identifier();
    case TokenKind::number:
    case TokenKind::character:
    case TokenKind::string: return parse_literal();
    case TokenKind::left_parenthesis: return parse_parenthesized();
    case TokenKind::keyword_generic: return parse_generic_selection();
    case TokenKind::keyword_builtin_va_arg: return parse_va_arg();
    case TokenKind::keyword_builtin_offsetof: return parse_offsetof();
    default: break;
    }
    auto& diagnostic = report(DiagnosticId::expression_expected, first.range, {described(first)});
    const SourceRange before = previous().range;
    const bool is_order = first.kind == TokenKind::less || first.kind == TokenKind::greater;
    if (is_order && position_ > 0 && previous().kind == TokenKind::equal && before.end == first.range.begin) {
        const std::string meant = std::string(first.text) + "=";
        diagnostic.message += "; did you mean `" + meant + "`?";
        diagnostic.fixes.push_back({join(before, first.range), meant});
    }
    const bool is_stray =
        first.kind == TokenKind::other || first.kind == TokenKind::hash || first.kind == TokenKind::hash_hash;
    if (is_stray) take();
    return build_.error(first.range);
}

Expression* Parser::parse_literal() {
    const Token first = token();
    if (first.kind == TokenKind::string) {
        std::vector<Token> strings;
        while (at(TokenKind::string)) strings.push_back(take());
        return build_.string(string_literal(strings, arena_, sink_), since(first));
    }
    take();
    if (first.kind == TokenKind::character) {
        const IntegerLiteral literal = character_literal(first, sink_);
        return build_.integer(literal.value, literal.type, first.range);
    }
    const NumberLiteral literal = number_literal(first, sink_);
    if (const auto* number = std::get_if<IntegerLiteral>(&literal)) {
        return build_.integer(number->value, number->type, first.range);
    }
    const auto& number = std::get<FloatingLiteral>(literal);
    return build_.floating(number.value, types_.basic(number.type), first.range);
}

Expression* Parser::parse_identifier() {
    const Token name = take();
    Symbol* symbol = scope_->find(name.text);
    if (symbol == nullptr) {
        if (name.text.starts_with("__")) {
            if (Expression* builtin = parse_builtin(name)) return builtin;
        }
        return at(TokenKind::left_parenthesis) ? undeclared_function(name) : undeclared_name(name);
    }
    if (symbol->type == nullptr || is_error(*symbol->type)) return build_.error(name.range);
    switch (symbol->kind) {
    case SymbolKind::variable: return variable_reference(symbol->variable, name.range);
    case SymbolKind::function: symbol->function->is_used = true; return build_.function(symbol->function, name.range);
    case SymbolKind::enum_constant:
        return build_.integer(static_cast<std::uint64_t>(symbol->value), symbol->type, name.range);
    case SymbolKind::type_name: break;
    }
    report(DiagnosticId::type_as_value, name.range, {std::string(name.text)});
    return build_.error(name.range);
}

Expression* Parser::variable_reference(Variable* variable, SourceRange range) {
    variable->is_used = true;
    Expression* reference = build_.variable(variable, range);
    const bool is_known = is_static_initializer_ && reference->kind == ExpressionKind::variable &&
                          variable->type->is_const && !variable->type->is_volatile && is_scalar(*variable->type) &&
                          variable->initializer != nullptr && variable->initializer->items.size() == 1;
    if (is_known) as<VariableReference>(*reference).known_value = variable->initializer->items[0].value;
    return reference;
}

// "(" expression ")" | "(" compound-statement ")"      (the second: GNU)
Expression* Parser::parse_parenthesized() {
    const Nesting nesting(*this);
    const Token open = take();
    if (!nesting) return build_.error(open.range);
    if (at(TokenKind::left_brace)) return parse_statement_expression(open);
    Expression* expression = parse_expression();
    if (!expect_close(TokenKind::right_parenthesis, open)) return build_.error(since(open));
    expression->range = since(open);
    parenthesized_ = expression;
    return expression;
}

// The value is that of the last statement, if that is an expression, perhaps with labels before it.
Expression* Parser::parse_statement_expression(const Token& open) {
    if (function_ == nullptr) {
        report(DiagnosticId::statement_outside_function, open.range);
        skip_balanced();
        take_if(TokenKind::right_parenthesis);
        return build_.error(open.range);
    }
    const bool outer_falls_through = falls_through_;
    Compound* body = parse_compound_statement(nullptr);
    falls_through_ = outer_falls_through;
    expect_close(TokenKind::right_parenthesis, open);
    Expression* result = nullptr;
    if (!body->statements.empty()) {
        Statement* last = body->statements.back();
        LabelStatement* label = nullptr;
        while (last->kind == StatementKind::label) {
            label = static_cast<LabelStatement*>(last);
            last = label->body;
        }
        if (last->kind == StatementKind::expression) {
            result = as<ExpressionStatement>(*last).expression;
            if (label != nullptr)
                label->body = null_statement(last->range);
            else
                body->statements = body->statements.first(body->statements.size() - 1);
        }
    }
    return build_.statement_expression(body, result, since(open));
}

// compound-literal = "(" type-name ")" "{" initializer-list ","? "}"
Expression* Parser::parse_compound_literal(const Type* type, const Token& open) {
    Variable* variable = arena_.make<Variable>();
    variable->initializer = parse_initializer(type, function_ == nullptr);
    return literal_of(variable, type, since(open));
}

/// An object without a name, which has its initialiser already.
Expression* Parser::literal_of(Variable* variable, const Type* type, SourceRange range) {
    const bool is_local = function_ != nullptr;
    variable->storage = is_local ? Storage::local : Storage::global;
    variable->linkage = is_local ? Linkage::none : Linkage::internal;
    variable->is_address_taken = true;
    variable->is_used = true;
    variable->type = type;
    variable->range = range;
    variable->scope = range;
    if (is_error(*type)) return build_.error(range);
    if (!type->is_complete || type->is_variable_length) {
        report(DiagnosticId::incomplete_type, range, {to_string(*type)});
        return build_.error(range);
    }
    if (is_local) {
        add_local(variable);
    } else {
        variable->index = static_cast<std::uint32_t>(unit_.globals.size());
        unit_.globals.push_back(variable);
    }
    return build_.compound_literal(variable, range);
}

// generic-selection = "_Generic" "(" assignment-expression ("," (type-name | "default") ":" assignment-expression)+ ")"
Expression* Parser::parse_generic_selection() {
    const Nesting nesting(*this);
    const Token keyword = take();
    const Token open = token();
    if (!nesting || !expect(TokenKind::left_parenthesis, "behind `_Generic`")) return build_.error(keyword.range);
    const Expression* control = build_.value_of(parse_assignment_expression());
    Expression* chosen = nullptr;
    Expression* otherwise = nullptr;
    while (take_if(TokenKind::comma)) {
        const Type* type = nullptr;
        if (!take_if(TokenKind::keyword_default)) {
            if (!starts_type(token())) {
                report(DiagnosticId::type_expected, token().range, {described(token())});
                break;
            }
            std::vector<Variable*> unneeded;
            type = parse_type_name(unneeded);
        }
        expect(TokenKind::colon, "behind a type in `_Generic`");
        Expression* value = parse_assignment_expression();
        if (type == nullptr) {
            otherwise = value;
        } else if (chosen == nullptr && compatible(*type, *control->type->unqualified)) {
            chosen = value;
        }
    }
    expect_close(TokenKind::right_parenthesis, open);
    if (is_error(*control)) return build_.error(since(keyword));
    if (chosen == nullptr) chosen = otherwise;
    if (chosen == nullptr) {
        report(DiagnosticId::no_generic_match, control->range, {to_string(*control->type->unqualified)});
        return build_.error(since(keyword));
    }
    return chosen;
}

} // namespace heaparium::lang
