// Expression statements whose value is lost, though it is all that they have.
#include "lang/parser.hpp"
#include "lang/tree_walk.hpp"

namespace heaparium::lang {

namespace {

bool returns_what_must_be_kept(std::string_view name) {
    return name == "malloc" || name == "calloc" || name == "realloc" || name == "aligned_alloc" || name == "strdup" ||
           name == "strndup";
}

const Expression* unused_part(const Expression&);

bool does_something(const Expression& arm) {
    const Expression& below = below_casts(arm);
    if (below.kind != ExpressionKind::comma) return unused_part(arm) == nullptr;
    return does_something(*as<Comma>(below).left) || does_something(*as<Comma>(below).right);
}

// The part of an expression statement whose value is lost; null where it is there for what it does.
const Expression* unused_part(const Expression& expression) {
    switch (expression.kind) {
    case ExpressionKind::call: {
        const Expression& callee = *as<Call>(expression).callee;
        if (callee.kind != ExpressionKind::function) return nullptr;
        return returns_what_must_be_kept(as<FunctionReference>(callee).function->name) ? &expression : nullptr;
    }
    case ExpressionKind::assign:
    case ExpressionKind::compound_assign:
    case ExpressionKind::increment:
    case ExpressionKind::statement_expression:
    case ExpressionKind::variable_argument: return nullptr;
    case ExpressionKind::conditional: { // beside an arm that does something, the other may do nothing
        const auto& node = as<Conditional>(expression);
        if (node.yes == nullptr) return unused_part(*node.no);
        return does_something(*node.yes) || does_something(*node.no) ? nullptr : unused_part(*node.yes);
    }
    case ExpressionKind::logical: return unused_part(*as<Logical>(expression).right);
    case ExpressionKind::comma: return unused_part(*as<Comma>(expression).right);
    case ExpressionKind::cast: {
        const auto& cast = as<Cast>(expression);
        if (cast.cast == CastKind::to_void) return nullptr;
        const Expression* below = unused_part(*cast.operand);
        const bool is_read = cast.cast == CastKind::function_to_pointer || (cast.is_explicit && below != nullptr);
        return is_read ? &expression : below;
    }
    default: break;
    }
    return is_error(expression) || expression.type->kind == TypeKind::void_type ? nullptr : &expression;
}

} // namespace

// A value that nobody uses: mostly a slip of the pen, like `x == 5;`.
void Parser::check_unused(const Expression& expression) {
    const Expression* unused = unused_part(expression);
    if (unused == nullptr) return;
    if (unused->kind == ExpressionKind::call) {
        const Expression& callee = *as<Call>(*unused).callee;
        report(DiagnosticId::result_unused, unused->range, {std::string(as<FunctionReference>(callee).function->name)});
    } else if (unused->kind == ExpressionKind::function) {
        report(DiagnosticId::function_not_called, unused->range,
               {std::string(as<FunctionReference>(*unused).function->name)});
    } else if (unused->kind == ExpressionKind::binary && as<Binary>(*unused).op == BinaryOperator::equal) {
        report(DiagnosticId::comparison_unused, unused->range);
    } else {
        report(DiagnosticId::value_unused, unused->range);
    }
}

} // namespace heaparium::lang
