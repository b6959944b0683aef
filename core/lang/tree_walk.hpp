// Walks over finished trees: the parts of an expression and of a statement, in the order in which they are evaluated as
// far as C fixes one. What `sizeof` looks at is no part, because it is not evaluated.
#pragma once

#include "lang/expression_nodes.hpp"

namespace heaparium::lang {

/// Calls `visit(const Expression&)` for each operand. The statements of a statement expression are left out.
template <class Visit>
void for_each_operand(const Expression& expression, Visit&& visit) {
    const auto call = [&](const Expression* part) {
        if (part != nullptr) visit(*part);
    };
    switch (expression.kind) {
    case ExpressionKind::unary: return call(as<Unary>(expression).operand);
    case ExpressionKind::address_of: return call(as<AddressOf>(expression).operand);
    case ExpressionKind::dereference: return call(as<Dereference>(expression).pointer);
    case ExpressionKind::index: return call(as<Index>(expression).base), call(as<Index>(expression).index);
    case ExpressionKind::member: return call(as<MemberAccess>(expression).object);
    case ExpressionKind::binary: return call(as<Binary>(expression).left), call(as<Binary>(expression).right);
    case ExpressionKind::logical: return call(as<Logical>(expression).left), call(as<Logical>(expression).right);
    case ExpressionKind::conditional:
        call(as<Conditional>(expression).condition);
        call(as<Conditional>(expression).yes);
        return call(as<Conditional>(expression).no);
    case ExpressionKind::comma: return call(as<Comma>(expression).left), call(as<Comma>(expression).right);
    case ExpressionKind::assign: return call(as<Assign>(expression).value), call(as<Assign>(expression).target);
    case ExpressionKind::compound_assign:
        return call(as<CompoundAssign>(expression).value), call(as<CompoundAssign>(expression).target);
    case ExpressionKind::increment: return call(as<Increment>(expression).target);
    case ExpressionKind::cast: return call(as<Cast>(expression).operand);
    case ExpressionKind::call:
        call(as<Call>(expression).callee);
        for (const Expression* argument : as<Call>(expression).arguments) call(argument);
        return;
    case ExpressionKind::compound_literal: {
        const Initializer* initializer = as<CompoundLiteral>(expression).variable->initializer;
        if (initializer == nullptr) return;
        for (const InitializerItem& item : initializer->items) call(item.value);
        return;
    }
    case ExpressionKind::statement_expression: return call(as<StatementExpression>(expression).result);
    case ExpressionKind::variable_argument: return call(as<VariableArgument>(expression).list);
    default: return;
    }
}

/// Calls `on_expression(const Expression&)` for each whole expression in and below `statement`, and `on_statement(const
/// Statement&)` for each statement before its parts. Expressions are not entered.
template <class OnStatement, class OnExpression>
void walk_statement(const Statement* statement, OnStatement&& on_statement, OnExpression&& on_expression) {
    const auto express = [&](const Expression* part) {
        if (part != nullptr) on_expression(*part);
    };
    const auto descend = [&](const Statement* part) { walk_statement(part, on_statement, on_expression); };
    const auto declare = [&](std::span<Variable* const> variables) {
        for (const Variable* variable : variables) {
            if (variable->initializer == nullptr) continue;
            for (const InitializerItem& item : variable->initializer->items) express(item.value);
        }
    };
    for (; statement != nullptr;) {
        on_statement(*statement);
        switch (statement->kind) {
        case StatementKind::compound:
            for (const Statement* part : as<Compound>(*statement).statements) descend(part);
            return;
        case StatementKind::declaration: return declare(as<DeclarationStatement>(*statement).variables);
        case StatementKind::expression: return express(as<ExpressionStatement>(*statement).expression);
        case StatementKind::if_statement:
            express(as<IfStatement>(*statement).condition);
            descend(as<IfStatement>(*statement).yes);
            statement = as<IfStatement>(*statement).no; // a chain may be long
            continue;
        case StatementKind::while_statement:
            express(as<WhileStatement>(*statement).condition);
            statement = as<WhileStatement>(*statement).body;
            continue;
        case StatementKind::do_statement:
            descend(as<DoStatement>(*statement).body);
            return express(as<DoStatement>(*statement).condition);
        case StatementKind::for_statement: {
            const auto& loop = as<ForStatement>(*statement);
            descend(loop.initial);
            express(loop.condition);
            descend(loop.body);
            return express(loop.step);
        }
        case StatementKind::switch_statement:
            express(as<SwitchStatement>(*statement).condition);
            statement = as<SwitchStatement>(*statement).body;
            continue;
        case StatementKind::case_label: statement = as<CaseLabel>(*statement).body; continue;
        case StatementKind::label: statement = as<LabelStatement>(*statement).body; continue;
        case StatementKind::computed_goto: return express(as<ComputedGoto>(*statement).target);
        case StatementKind::return_statement: return express(as<ReturnStatement>(*statement).value);
        default: return;
        }
    }
}

/// The expression without the conversions around it, written or not.
[[nodiscard]] inline const Expression& below_casts(const Expression& expression) {
    const Expression* current = &expression;
    while (current->kind == ExpressionKind::cast) current = as<Cast>(*current).operand;
    return *current;
}

/// The variable that an expression is, conversions aside; or null.
[[nodiscard]] inline const Variable* variable_named(const Expression& expression) {
    const Expression& below = below_casts(expression);
    return below.kind == ExpressionKind::variable ? as<VariableReference>(below).variable : nullptr;
}

/// The library function that an expression, conversions aside, calls by its name; empty for anything else.
[[nodiscard]] inline std::string_view library_call(const Expression& expression) {
    const Expression& below = below_casts(expression);
    if (below.kind != ExpressionKind::call) return {};
    const Expression& callee = *as<Call>(below).callee;
    if (callee.kind != ExpressionKind::function) return {};
    const Function& function = *as<FunctionReference>(callee).function;
    return function.body == nullptr ? function.name : std::string_view();
}

} // namespace heaparium::lang
