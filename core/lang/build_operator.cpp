// Arithmetic, comparison, logical and conditional operators of the ExpressionBuilder (C11 6.5.3, 6.5.5 to 6.5.15).
#include "lang/constant.hpp"
#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"

namespace heaparium::lang {

std::string_view spelling(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::multiply: return "*";
    case BinaryOperator::divide: return "/";
    case BinaryOperator::remainder: return "%";
    case BinaryOperator::add: return "+";
    case BinaryOperator::subtract: return "-";
    case BinaryOperator::shift_left: return "<<";
    case BinaryOperator::shift_right: return ">>";
    case BinaryOperator::less: return "<";
    case BinaryOperator::less_equal: return "<=";
    case BinaryOperator::greater: return ">";
    case BinaryOperator::greater_equal: return ">=";
    case BinaryOperator::equal: return "==";
    case BinaryOperator::not_equal: return "!=";
    case BinaryOperator::bit_and: return "&";
    case BinaryOperator::bit_xor: return "^";
    case BinaryOperator::bit_or: return "|";
    }
    return "";
}

namespace {

bool is_comparison(BinaryOperator op) { return op >= BinaryOperator::less && op <= BinaryOperator::not_equal; }

bool wants_integers(BinaryOperator op) {
    return op == BinaryOperator::remainder || op >= BinaryOperator::bit_and || op == BinaryOperator::shift_left ||
           op == BinaryOperator::shift_right;
}

// `a < b`, not in parentheses of its own: those would be a part of its range.
bool is_bare_comparison(const Expression& operand) {
    if (operand.kind != ExpressionKind::binary) return false;
    const auto& node = as<Binary>(operand);
    return is_comparison(node.op) && operand.range.begin >= node.left->range.begin;
}

// A variable of array type, used as the address of its first element.
bool is_array(const Expression& operand) {
    return operand.kind == ExpressionKind::cast && as<Cast>(operand).cast == CastKind::array_to_pointer &&
           as<Cast>(operand).operand->kind == ExpressionKind::variable;
}

// `!x`, not in parentheses of its own.
bool is_bare_not(const Expression& operand) {
    return operand.kind == ExpressionKind::unary && as<Unary>(operand).op == UnaryOperator::logical_not &&
           operand.range.end == as<Unary>(operand).operand->range.end;
}

// 0, 1, a comparison: what `!` gives as well.
bool is_truth_value(const Expression& operand) {
    if (operand.kind == ExpressionKind::cast) return is_truth_value(*as<Cast>(operand).operand);
    if (operand.type->unqualified->kind == TypeKind::bool_type || operand.kind == ExpressionKind::logical) return true;
    if (operand.kind == ExpressionKind::unary) return as<Unary>(operand).op == UnaryOperator::logical_not;
    if (operand.kind == ExpressionKind::binary) return is_comparison(as<Binary>(operand).op);
    const auto value = is_integer(*operand.type) ? integer_constant(operand) : std::nullopt;
    return value && (*value == 0 || *value == 1);
}

bool is_pointer(const Expression& operand) { return operand.type->kind == TypeKind::pointer; }

} // namespace

Expression* ExpressionBuilder::unary(UnaryOperator op, Expression* operand, SourceRange at) {
    const SourceRange range = join(at, operand->range);
    if (op == UnaryOperator::logical_not) {
        operand = condition(operand, "`!`");
        auto* node = make<Unary>(arena_, ExpressionKind::unary, basic(TypeKind::int_type), range);
        node->op = op;
        node->operand = operand;
        return finished(node, {operand});
    }
    operand = promoted(operand);
    if (is_error(*operand)) return error(range);
    const bool is_good = op == UnaryOperator::bit_not ? is_integer(*operand->type) : is_arithmetic(*operand->type);
    if (!is_good) {
        report(DiagnosticId::bad_operand, at,
               {op == UnaryOperator::bit_not ? "~" : "-", to_string(*operand->type),
                op == UnaryOperator::bit_not ? "an integer" : "a number"});
        return error(range);
    }
    auto* node = make<Unary>(arena_, ExpressionKind::unary, operand->type->unqualified, range);
    node->op = op;
    node->operand = operand;
    return finished(node, {operand});
}

Expression* ExpressionBuilder::unary_plus(Expression* operand, SourceRange at) {
    operand = promoted(operand);
    if (is_error(*operand)) return operand;
    if (!is_arithmetic(*operand->type)) {
        report(DiagnosticId::bad_operand, at, {"+", to_string(*operand->type), "a number"});
        return error(operand->range);
    }
    if (!operand->is_lvalue) return operand;
    return cast(CastKind::arithmetic, operand, operand->type->unqualified); // `+x` is no lvalue
}

Expression* ExpressionBuilder::binary_node(BinaryOperator op, const Type* type, Expression* left, Expression* right) {
    auto* node = make<Binary>(arena_, ExpressionKind::binary, type->unqualified, join(left->range, right->range));
    node->op = op;
    node->left = left;
    node->right = right;
    return finished(node, {left, right});
}

Expression* ExpressionBuilder::bad_operands(BinaryOperator op, const Expression& left, const Expression& right,
                                            SourceRange at) {
    report(DiagnosticId::bad_operands, at, {std::string(spelling(op)), to_string(*left.type), to_string(*right.type)});
    return error(join(left.range, right.range));
}

Expression* ExpressionBuilder::binary(BinaryOperator op, Expression* left, Expression* right, SourceRange at) {
    left = promoted(left);
    right = promoted(right);
    if (is_error(*left) || is_error(*right)) return error(join(left->range, right->range));
    if (!is_scalar(*left->type) || !is_scalar(*right->type)) return bad_operands(op, *left, *right, at);
    check_comparison(op, *left, *right, at);
    if (is_comparison(op)) return comparison(op, left, right, at);
    if (wants_integers(op) && !(is_integer(*left->type) && is_integer(*right->type))) {
        return bad_operands(op, *left, *right, at);
    }
    if (op == BinaryOperator::shift_left || op == BinaryOperator::shift_right) return shift(op, left, right, at);
    const bool is_sum = op == BinaryOperator::add || op == BinaryOperator::subtract;
    if (is_sum && (is_pointer(*left) || is_pointer(*right))) return additive(op, left, right, at);
    return arithmetic(op, left, right, at);
}

// Comparisons that C takes otherwise than they look.
void ExpressionBuilder::check_comparison(BinaryOperator op, const Expression& left, const Expression& right,
                                         SourceRange at) {
    if (is_compound_) return;
    const bool is_order = op >= BinaryOperator::less && op <= BinaryOperator::greater_equal;
    const bool is_and_or = op == BinaryOperator::bit_and || op == BinaryOperator::bit_or;
    if (is_order && is_bare_comparison(left) && as<Binary>(left).op <= BinaryOperator::greater_equal) {
        report(DiagnosticId::chained_comparison, at);
    } else if ((is_comparison(op) || op == BinaryOperator::bit_and) && is_bare_not(left) && !is_truth_value(right) &&
               !is_truth_value(*as<Unary>(left).operand)) {
        report(DiagnosticId::not_binds_tighter, left.range, {std::string(spelling(op))});
    } else if (is_comparison(op) && (is_string(left) || is_string(right))) {
        report(DiagnosticId::comparing_strings, at, {std::string(spelling(op))});
    } else if (is_comparison(op) && is_array(left) && is_array(right)) {
        const bool is_text = as<Cast>(left).operand->type->base->size == 1;
        report(is_text ? DiagnosticId::comparing_strings : DiagnosticId::comparing_arrays, at,
               {std::string(spelling(op))});
    } else if (is_and_or && is_bare_comparison(left) && is_bare_comparison(right)) {
        const std::string meant = op == BinaryOperator::bit_and ? "&&" : "||";
        auto& diagnostic = report(DiagnosticId::bitwise_of_conditions, at, {std::string(spelling(op)), meant});
        diagnostic.fixes.push_back({at, meant});
    } else if (op >= BinaryOperator::bit_and && (is_bare_comparison(left) || is_bare_comparison(right))) {
        report(DiagnosticId::comparison_binds_tighter, at, {std::string(spelling(op))});
    }
}

void ExpressionBuilder::check_constant_operands(BinaryOperator op, const Expression& left, const Expression& right,
                                                SourceRange at) {
    if (right.kind != ExpressionKind::integer_constant && right.kind != ExpressionKind::unary) return;
    const auto value = integer_constant(right);
    if (!value) return;
    if ((op == BinaryOperator::divide || op == BinaryOperator::remainder) && *value == 0 && is_integer(*left.type)) {
        report(DiagnosticId::division_by_zero, at);
    }
    if (op != BinaryOperator::shift_left && op != BinaryOperator::shift_right) return;
    const auto bits = static_cast<std::int64_t>(left.type->size * 8);
    if (*value < 0 || *value >= bits) {
        report(DiagnosticId::shift_too_far, at,
               {std::to_string(*value), to_string(*left.type), std::to_string(bits), std::to_string(bits - 1)});
    }
}

Expression* ExpressionBuilder::arithmetic(BinaryOperator op, Expression* left, Expression* right, SourceRange at) {
    if (!is_arithmetic(*left->type) || !is_arithmetic(*right->type)) return bad_operands(op, *left, *right, at);
    check_constant_operands(op, *left, *right, at);
    const Type* type = common_type(*left, *right);
    return binary_node(op, type, converted(left, type), converted(right, type));
}

Expression* ExpressionBuilder::shift(BinaryOperator op, Expression* left, Expression* right, SourceRange at) {
    check_constant_operands(op, *left, *right, at);
    return binary_node(op, left->type, left, right);
}

bool ExpressionBuilder::can_step(const Type& pointer, SourceRange at) {
    const Type& target = *pointer.base;
    const bool is_byte_sized = target.kind == TypeKind::void_type || target.kind == TypeKind::function; // as in GNU C
    const bool is_unknown = target.is_variable_length && target.byte_size == nullptr;                   // `[*]`
    if (is_byte_sized || (target.is_complete && !is_unknown)) return true;
    report(DiagnosticId::step_over_incomplete, at, {to_string(pointer), to_string(target)});
    return false;
}

Expression* ExpressionBuilder::additive(BinaryOperator op, Expression* left, Expression* right, SourceRange at) {
    const bool is_difference = op == BinaryOperator::subtract;
    if (is_pointer(*left) && is_pointer(*right)) {
        if (!is_difference || !compatible(*left->type->base->unqualified, *right->type->base->unqualified)) {
            return bad_operands(op, *left, *right, at);
        }
        if (!can_step(*left->type, at)) return error(join(left->range, right->range));
        Expression* difference = binary_node(op, basic(TypeKind::long_type), left, right);
        if (!left->type->base->is_variable_length) return difference;
        Expression* size = converted(run_time_size(*left->type->base, at), basic(TypeKind::long_type));
        return binary_node(BinaryOperator::divide, basic(TypeKind::long_type), difference, size);
    }
    if (is_pointer(*right) && !is_difference) { // 1 + p is p + 1, in a different order of evaluation that C leaves open
        const SourceRange range = join(left->range, right->range);
        std::swap(left, right);
        if (!is_integer(*right->type)) return bad_operands(op, *right, *left, at);
        if (!can_step(*left->type, at)) return error(range);
        Expression* sum = binary_node(op, left->type, left, steps(*left->type, right));
        sum->range = range;
        return sum;
    }
    if (!is_integer(*right->type)) return bad_operands(op, *left, *right, at);
    if (!can_step(*left->type, at)) return error(join(left->range, right->range));
    return binary_node(op, left->type, left, steps(*left->type, right));
}

Expression* ExpressionBuilder::comparison(BinaryOperator op, Expression* left, Expression* right, SourceRange at) {
    if (is_pointer(*left) || is_pointer(*right)) return pointer_comparison(op, left, right, at);
    const Type* type = common_type(*left, *right);
    return binary_node(op, basic(TypeKind::int_type), converted(left, type), converted(right, type));
}

// Both sides get one pointer type: that of the side that says more.
Expression* ExpressionBuilder::pointer_comparison(BinaryOperator op, Expression* left, Expression* right,
                                                  SourceRange at) {
    const Type* type = is_pointer(*left) ? left->type->unqualified : right->type->unqualified;
    if (is_pointer(*left) && is_pointer(*right)) {
        const Type& a = *left->type->base;
        const Type& b = *right->type->base;
        const bool is_void = a.kind == TypeKind::void_type || b.kind == TypeKind::void_type;
        const bool is_null = is_null_pointer_constant(*left) || is_null_pointer_constant(*right);
        if (!is_void && !is_null && !compatible(*a.unqualified, *b.unqualified)) {
            report(DiagnosticId::comparing_pointers, at, {to_string(*left->type), to_string(*right->type)});
        }
        if (a.kind == TypeKind::void_type) type = right->type->unqualified;
    } else {
        const Expression& number = is_pointer(*left) ? *right : *left;
        if (!is_integer(*number.type)) return bad_operands(op, *left, *right, at);
        if (!is_null_pointer_constant(number)) {
            report(DiagnosticId::comparing_pointer_with_number, at, {to_string(*left->type), to_string(*right->type)});
        }
    }
    return binary_node(op, basic(TypeKind::int_type), converted(left, type), converted(right, type));
}

Expression* ExpressionBuilder::logical(bool is_and, Expression* left, Expression* right, SourceRange) {
    const std::string_view what = is_and ? "`&&`" : "`||`";
    left = condition(left, what);
    right = condition(right, what);
    auto* node =
        make<Logical>(arena_, ExpressionKind::logical, basic(TypeKind::int_type), join(left->range, right->range));
    node->is_and = is_and;
    node->left = left;
    node->right = right;
    return finished(node, {left, right});
}

const Type* ExpressionBuilder::conditional_type(Expression* yes, Expression* no, SourceRange at) {
    const Type& a = *yes->type;
    const Type& b = *no->type;
    if (is_arithmetic(a) && is_arithmetic(b)) return common_type(*yes, *no);
    if (a.kind == TypeKind::void_type || b.kind == TypeKind::void_type) return basic(TypeKind::void_type);
    if (is_record(a) && same_unqualified(a, b)) return a.unqualified;
    const bool yes_is_pointer = a.kind == TypeKind::pointer;
    const bool no_is_pointer = b.kind == TypeKind::pointer;
    if (yes_is_pointer && is_null_pointer_constant(*no)) return a.unqualified;
    if (no_is_pointer && is_null_pointer_constant(*yes)) return b.unqualified;
    if (yes_is_pointer && no_is_pointer) {
        const bool is_const = a.base->is_const || b.base->is_const;
        const bool is_volatile = a.base->is_volatile || b.base->is_volatile;
        if (a.base->kind == TypeKind::void_type || b.base->kind == TypeKind::void_type) {
            return types_.pointer_to(types_.qualified(basic(TypeKind::void_type), is_const, is_volatile));
        }
        if (compatible(*a.base->unqualified, *b.base->unqualified)) {
            return types_.pointer_to(types_.qualified(a.base, is_const, is_volatile));
        }
        report(DiagnosticId::conditional_mismatch_warning, at, {to_string(a), to_string(b)});
        return types_.pointer_to(basic(TypeKind::void_type));
    }
    const bool mixes_integer = (yes_is_pointer && is_integer(b)) || (no_is_pointer && is_integer(a));
    if (mixes_integer) {
        report(DiagnosticId::conditional_mismatch_warning, at, {to_string(a), to_string(b)});
        return yes_is_pointer ? a.unqualified : b.unqualified;
    }
    report(DiagnosticId::conditional_mismatch, at, {to_string(a), to_string(b)});
    return basic(TypeKind::error);
}

Expression* ExpressionBuilder::conditional(Expression* test, Expression* yes, Expression* no, SourceRange at) {
    test = condition(test, "`?:`");
    const SourceRange range = join(test->range, no->range);
    no = promoted(no);
    if (yes != nullptr) yes = promoted(yes);
    Expression* first = yes != nullptr ? yes : promoted(test);
    if (is_error(*test) || is_error(*first) || is_error(*no)) return error(range);
    const Type* type = conditional_type(first, no, at);
    if (is_error(*type)) return error(range);
    auto* node = make<Conditional>(arena_, ExpressionKind::conditional, type, range);
    // With the middle left out the condition is the value, so it must already have the result's type.
    node->condition = yes == nullptr ? converted(first, type) : test;
    node->yes = yes != nullptr ? converted(yes, type) : nullptr;
    node->no = converted(no, type);
    return finished(node, {node->condition, node->yes, node->no});
}

Expression* ExpressionBuilder::comma(Expression* left, Expression* right) {
    right = value_of(right);
    auto* node = make<Comma>(arena_, ExpressionKind::comma, right->type->unqualified, join(left->range, right->range));
    node->left = left;
    node->right = right;
    return finished(node, {left, right});
}

} // namespace heaparium::lang
