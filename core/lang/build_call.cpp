// Calls, and the expressions that GNU C and variable arguments add, of the ExpressionBuilder (C11 6.5.2.2).
#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"

namespace heaparium::lang {

void ExpressionBuilder::check_argument_count(const Type& function, std::string_view name,
                                             std::span<Expression*> arguments, SourceRange declared,
                                             SourceRange range) {
    const std::size_t wanted = function.parameters.size();
    if (!function.has_prototype || arguments.size() == wanted) return;
    if (function.is_variadic && arguments.size() > wanted) return;
    const bool is_short = arguments.size() < wanted;
    const SourceRange place =
        is_short ? SourceRange{range.file, range.end > range.begin ? range.end - 1 : range.end, range.end}
                 : arguments[wanted]->range;
    auto& diagnostic = report(is_short ? DiagnosticId::too_few_arguments : DiagnosticId::too_many_arguments, place,
                              {name.empty() ? "the function" : "`" + std::string(name) + "`", std::to_string(wanted),
                               wanted == 1 ? "" : "s", std::to_string(arguments.size())});
    if (declared.file != 0) {
        diagnostic.notes.push_back({declared, "declared here: `" + declaration(function, name) + "`"});
    }
}

Expression* ExpressionBuilder::call(Expression* callee, std::span<Expression*> arguments, SourceRange range) {
    std::string_view name;
    SourceRange declared;
    if (callee->kind == ExpressionKind::function) {
        const Function& target = *as<FunctionReference>(*callee).function;
        name = target.name;
        declared = target.range;
    } else {
        callee = value_of(callee);
    }
    bool has_error = is_error(*callee);
    for (const Expression* argument : arguments) has_error = has_error || is_error(*argument);
    if (is_error(*callee)) return error(range);
    const Type* type = callee->type->kind == TypeKind::pointer ? callee->type->base : callee->type;
    if (type->kind != TypeKind::function) {
        report(DiagnosticId::not_a_function, callee->range, {to_string(*callee->type)});
        return error(range);
    }
    check_argument_count(*type, name, arguments, declared, range);
    // The arguments past the parameters are promoted; each node is bounded by the highest of its parts.
    const Expression* highest = callee;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        Expression*& argument = arguments[i];
        if (i < type->parameters.size()) {
            argument = assigned(argument, type->parameters[i], {ConversionPurpose::argument, name, i + 1, declared});
        } else {
            argument = argument_promoted(argument);
            if (argument->type->kind == TypeKind::void_type) {
                report(DiagnosticId::void_value, argument->range, {"void", "passed as", "an argument"});
                has_error = true;
            }
        }
        has_error = has_error || is_error(*argument);
        if (argument->height > highest->height) highest = argument;
    }
    const Type* result = type->base;
    const bool has_wrong_count = type->has_prototype && arguments.size() < type->parameters.size();
    if (!result->is_complete && result->kind != TypeKind::void_type) {
        report(DiagnosticId::incomplete_type, range, {to_string(*result)});
        return error(range);
    }
    auto* node = make<Call>(arena_, ExpressionKind::call, result->unqualified, range);
    node->callee = callee;
    node->arguments = arena_.copy(std::span<Expression* const>(arguments));
    // A call with a wrong argument still has the function's type, so that what surrounds it is checked; the unit is
    // lost.
    if (has_error || has_wrong_count) return finished(node, {});
    return finished(node, {highest});
}

Expression* ExpressionBuilder::variable_argument(Expression* list, const Type* type, SourceRange range) {
    if (is_error(*type)) return error(range);
    if (!list->is_lvalue || list->type->kind != TypeKind::pointer || list->type->base->kind != TypeKind::void_type) {
        if (!is_error(*list)) report(DiagnosticId::not_a_va_list, list->range, {to_string(*list->type)});
        return error(range);
    }
    if (is_integer(*type) && type->size < 4) {
        report(DiagnosticId::va_arg_promoted, range, {to_string(*type), "int"});
        return error(range);
    }
    if (type->kind == TypeKind::float_type) {
        report(DiagnosticId::va_arg_promoted, range, {"float", "double"});
        return error(range);
    }
    if (!type->is_complete || type->kind == TypeKind::function || type->kind == TypeKind::array) {
        report(DiagnosticId::incomplete_type, range, {to_string(*type)});
        return error(range);
    }
    if (Variable* variable = variable_below(*list)) variable->is_address_taken = true;
    auto* node = make<VariableArgument>(arena_, ExpressionKind::variable_argument, type->unqualified, range);
    node->list = list;
    return finished(node, {list});
}

Expression* ExpressionBuilder::compound_literal(Variable* variable, SourceRange range) {
    auto* node = make<CompoundLiteral>(arena_, ExpressionKind::compound_literal, variable->type, range);
    node->variable = variable;
    node->is_lvalue = true;
    return node;
}

Expression* ExpressionBuilder::statement_expression(Statement* body, Expression* result, SourceRange range) {
    if (result != nullptr) result = value_of(result);
    const Type* type = result != nullptr ? result->type->unqualified : basic(TypeKind::void_type);
    auto* node = make<StatementExpression>(arena_, ExpressionKind::statement_expression, type, range);
    node->body = body;
    node->result = result;
    return finished(node, {result});
}

Expression* ExpressionBuilder::label_address(LabelStatement* label, SourceRange range) {
    auto* node =
        make<LabelAddress>(arena_, ExpressionKind::label_address, types_.pointer_to(basic(TypeKind::void_type)), range);
    node->label = label;
    return node;
}

} // namespace heaparium::lang
