// Arrays of variable length of the ExpressionBuilder (C11 6.7.6.2): their size is the value of a hidden local.
#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"

namespace heaparium::lang {

// A value, no lvalue: nobody can assign to the size.
Expression* ExpressionBuilder::run_time_size(const Type& array, SourceRange range) {
    auto* node = make<VariableReference>(arena_, ExpressionKind::variable, basic(TypeKind::unsigned_long), range);
    node->variable = const_cast<Variable*>(array.byte_size);
    node->is_lvalue = true;
    return cast(CastKind::arithmetic, node, node->type);
}

// What is added to a pointer to go `count` elements on: bytes, where their size is known only at run time.
Expression* ExpressionBuilder::steps(const Type& pointer, Expression* count) {
    const Type& target = *pointer.base;
    if (!target.is_variable_length || target.byte_size == nullptr) return count;
    const Type* type = basic(TypeKind::long_type);
    const SourceRange range = count->range;
    Expression* bytes = binary_node(BinaryOperator::multiply, type, converted(promoted(count), type),
                                    converted(run_time_size(target, range), type));
    bytes->range = range;
    return bytes;
}

// `p++` is `(p += 1) - 1`.
Expression* ExpressionBuilder::increment_by_run_time_size(bool is_decrement, bool is_prefix, Expression* target,
                                                          SourceRange at) {
    const SourceRange range = is_prefix ? join(at, target->range) : join(target->range, at);
    const auto by_one = [&](BinaryOperator op, Expression* operand) {
        Expression* one = integer(1, TypeKind::int_type, at);
        Expression* moved = operand == target ? compound_assign(op, operand, one, at) : binary(op, operand, one, at);
        moved->range = range;
        return moved;
    };
    const BinaryOperator there = is_decrement ? BinaryOperator::subtract : BinaryOperator::add;
    const BinaryOperator back = is_decrement ? BinaryOperator::add : BinaryOperator::subtract;
    Expression* moved = by_one(there, target);
    return is_prefix ? moved : by_one(back, moved);
}

} // namespace heaparium::lang
