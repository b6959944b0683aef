// Conditions: a jump where a truth value would only be tested. `branch` jumps where the condition's truth is `when`,
// and goes on otherwise.
#include "lang/comparison.hpp"
#include "vm/codegen_function.hpp"

#include <limits>

namespace heaparium::vm {

using lang::as;
using lang::BinaryOperator;
using lang::CastKind;
using lang::ExpressionKind;
using lang::is_comparison;
using lang::mirrored;

namespace {

BinaryOperator opposite(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::less: return BinaryOperator::greater_equal;
    case BinaryOperator::less_equal: return BinaryOperator::greater;
    case BinaryOperator::greater: return BinaryOperator::less_equal;
    case BinaryOperator::greater_equal: return BinaryOperator::less;
    case BinaryOperator::equal: return BinaryOperator::not_equal;
    default: return BinaryOperator::equal;
    }
}

Operation jump_with_constant(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::less: return Operation::jump_less_immediate;
    case BinaryOperator::less_equal: return Operation::jump_less_equal_immediate;
    case BinaryOperator::greater: return Operation::jump_greater_immediate;
    case BinaryOperator::greater_equal: return Operation::jump_greater_equal_immediate;
    case BinaryOperator::equal: return Operation::jump_equal_immediate;
    default: return Operation::jump_not_equal_immediate;
    }
}

// An integer that fits the 16 bits of an operand, as these are.
std::optional<std::uint16_t> small_constant(const lang::Expression& expression) {
    if (!lang::is_integer(*expression.type)) return std::nullopt;
    const auto value = lang::integer_constant(expression);
    if (!value || *value < std::numeric_limits<std::int16_t>::min() ||
        *value > std::numeric_limits<std::int16_t>::max()) {
        return std::nullopt;
    }
    return static_cast<std::uint16_t>(*value);
}

// A null pointer constant, or the integer 0.
bool is_zero(const lang::Expression& expression) {
    if (lang::is_integer(*expression.type)) return lang::integer_constant(expression) == 0;
    if (expression.type->kind != lang::TypeKind::pointer) return false;
    const auto address = lang::address_constant(expression);
    return address && !address->variable && !address->function && !address->string && !address->label &&
           address->addend == 0;
}

// A conversion that turns no zero into another number, nor the other way round.
bool keeps_truth(const lang::Cast& cast) {
    if (cast.cast == CastKind::pointer || cast.cast == CastKind::pointer_to_bool) return true;
    if (cast.cast != CastKind::arithmetic) return false;
    const Form from = form_of(*cast.operand->type);
    const Form to = form_of(*cast.type);
    if (!is_integer(from) || !is_integer(to)) return cast.type->kind == lang::TypeKind::bool_type;
    return cast.type->kind == lang::TypeKind::bool_type || width_of(to) >= width_of(from);
}

} // namespace

void FunctionGenerator::branch(const lang::Expression& condition, bool when, Label to) {
    const At at(emitter_, condition.range);
    const Scratch scratch(*this);
    if (const auto value = lang::constant_value(condition)) {
        const bool is_true = value->is_floating ? value->floating != 0 : value->integer != 0;
        if (is_true == when) emitter_.jump(to);
        return;
    }
    switch (condition.kind) {
    case ExpressionKind::unary:
        if (as<lang::Unary>(condition).op != lang::UnaryOperator::logical_not) break;
        return branch(*as<lang::Unary>(condition).operand, !when, to);
    case ExpressionKind::cast:
        if (!keeps_truth(as<lang::Cast>(condition))) break;
        return branch(*as<lang::Cast>(condition).operand, when, to);
    case ExpressionKind::logical: {
        const auto& node = as<lang::Logical>(condition);
        if (node.is_and == when) { // both must agree: the left one alone can only decide against the jump
            const Label skip = emitter_.new_label();
            branch(*node.left, !when, skip);
            branch(*node.right, when, to);
            emitter_.bind(skip);
        } else {
            branch(*node.left, when, to);
            branch(*node.right, when, to);
        }
        return;
    }
    case ExpressionKind::binary:
        if (branch_on_comparison(as<lang::Binary>(condition), when, to)) return;
        break;
    case ExpressionKind::comma:
        discard(*as<lang::Comma>(condition).left);
        return branch(*as<lang::Comma>(condition).right, when, to);
    default: break;
    }
    branch_on_value(condition, when, to);
}

void FunctionGenerator::branch_on_value(const lang::Expression& condition, bool when, Label to) {
    Register value = operand(condition);
    const Form form = form_of(*condition.type);
    if (is_floating(form)) {
        const Register number = value;
        if (!is_temporary(value)) value = reserve();
        emitter_.emit(form == Form::f32 ? Operation::f32_to_bool : Operation::f64_to_bool, value, number);
    }
    emitter_.jump_if(when ? Operation::jump_if_not_zero : Operation::jump_if_zero, value, to);
}

bool FunctionGenerator::branch_on_comparison(const lang::Binary& node, bool when, Label to) {
    if (!is_comparison(node.op)) return false;
    const Form form = form_of(*node.left->type);
    if (is_floating(form) || form == Form::object) return false;
    const BinaryOperator op = when ? node.op : opposite(node.op);
    const bool is_equality = op == BinaryOperator::equal || op == BinaryOperator::not_equal;
    if (is_equality && (is_zero(*node.right) || is_zero(*node.left))) {
        branch(is_zero(*node.right) ? *node.left : *node.right, op == BinaryOperator::not_equal, to);
        return true;
    }
    if (!is_compact_) return false;
    const bool is_signed_order = is_integer(form) && form != Form::u64;
    if (is_equality || is_signed_order) {
        if (const auto value = small_constant(*node.right)) {
            emitter_.jump_compare(jump_with_constant(op), operand(*node.left), *value, to);
            return true;
        }
        if (const auto value = small_constant(*node.left)) {
            emitter_.jump_compare(jump_with_constant(mirrored(op)), operand(*node.right), *value, to);
            return true;
        }
    }
    Register left = operand(*node.left, {}, node.right);
    Register right = operand(*node.right);
    if (op == BinaryOperator::greater || op == BinaryOperator::greater_equal) std::swap(left, right);
    Operation operation = Operation::jump_equal;
    switch (op) {
    case BinaryOperator::equal: break;
    case BinaryOperator::not_equal: operation = Operation::jump_not_equal; break;
    case BinaryOperator::less:
    case BinaryOperator::greater:
        operation = is_signed_order ? Operation::jump_less_i64 : Operation::jump_less_u64;
        break;
    default: operation = is_signed_order ? Operation::jump_less_equal_i64 : Operation::jump_less_equal_u64; break;
    }
    emitter_.jump_compare(operation, left, right, to);
    return true;
}

} // namespace heaparium::vm
