// Arithmetic, comparison and conversion.
#include "vm/codegen_function.hpp"

#include <limits>

namespace heaparium::vm {

using lang::BinaryOperator;
using lang::CastKind;
using lang::TypeKind;

namespace {

bool fits_16_bits(std::int64_t value) {
    return value >= std::numeric_limits<std::int16_t>::min() && value <= std::numeric_limits<std::int16_t>::max();
}

Register small(std::int64_t value) { return static_cast<Register>(value); }

bool is_wide(Form form) { return form == Form::i64 || form == Form::u64; }

Operation by_form(Form form, Operation i32, Operation u32, Operation i64) {
    return is_wide(form) ? i64 : form == Form::u32 ? u32 : i32;
}

Operation floating_operation(BinaryOperator op, bool is_double) {
    switch (op) {
    case BinaryOperator::add: return is_double ? Operation::add_f64 : Operation::add_f32;
    case BinaryOperator::subtract: return is_double ? Operation::subtract_f64 : Operation::subtract_f32;
    case BinaryOperator::multiply: return is_double ? Operation::multiply_f64 : Operation::multiply_f32;
    case BinaryOperator::divide: return is_double ? Operation::divide_f64 : Operation::divide_f32;
    case BinaryOperator::less:
    case BinaryOperator::greater: return is_double ? Operation::less_f64 : Operation::less_f32;
    case BinaryOperator::less_equal:
    case BinaryOperator::greater_equal: return is_double ? Operation::less_equal_f64 : Operation::less_equal_f32;
    case BinaryOperator::equal: return is_double ? Operation::equal_f64 : Operation::equal_f32;
    default: return is_double ? Operation::not_equal_f64 : Operation::not_equal_f32;
    }
}

Operation integer_operation(BinaryOperator op, Form form) {
    switch (op) {
    case BinaryOperator::add: return by_form(form, Operation::add_i32, Operation::add_u32, Operation::add_i64);
    case BinaryOperator::subtract:
        return by_form(form, Operation::subtract_i32, Operation::subtract_u32, Operation::subtract_i64);
    case BinaryOperator::multiply:
        return by_form(form, Operation::multiply_i32, Operation::multiply_u32, Operation::multiply_i64);
    case BinaryOperator::divide:
        if (form == Form::u32 || form == Form::u64) return Operation::divide_u64;
        return form == Form::i64 ? Operation::divide_i64 : Operation::divide_i32;
    case BinaryOperator::remainder:
        if (form == Form::u32 || form == Form::u64) return Operation::remainder_u64;
        return form == Form::i64 ? Operation::remainder_i64 : Operation::remainder_i32;
    case BinaryOperator::shift_left:
        return by_form(form, Operation::shift_left_i32, Operation::shift_left_u32, Operation::shift_left_i64);
    case BinaryOperator::shift_right:
        if (form == Form::u64) return Operation::shift_right_u64;
        return by_form(form, Operation::shift_right_i32, Operation::shift_right_u32, Operation::shift_right_i64);
    case BinaryOperator::bit_and: return Operation::bit_and;
    case BinaryOperator::bit_or: return Operation::bit_or;
    default: return Operation::bit_xor;
    }
}

} // namespace

void FunctionGenerator::binary(const lang::Binary& node, Register into) {
    const Form form = form_of(*node.left->type);
    const bool is_pointer = form == Form::pointer;
    if (is_pointer && form_of(*node.right->type) != Form::pointer) return pointer_sum(node, into);
    const bool is_comparison = node.op >= BinaryOperator::less && node.op <= BinaryOperator::not_equal;
    if (is_integer(form) && !is_comparison && binary_with_constant(node, form, into)) return;
    const Register left = operand(*node.left, on_the_way(into), node.right);
    const Register right = operand(*node.right);
    if (is_comparison) {
        comparison(node.op, form, into, left, right);
    } else if (is_pointer) {
        const std::uint64_t size = element_size(*node.left->type);
        emitter_.emit_word(Operation::pointer_difference, size, into, left, right);
    } else {
        arithmetic(node.op, form, into, left, right);
    }
}

/// False, with nothing done, where no operation takes the constant.
bool FunctionGenerator::binary_with_constant(const lang::Binary& node, Form form, Register into) {
    if (const auto value = lang::integer_constant(*node.right)) {
        const Register left = operand(*node.left, on_the_way(into));
        if (arithmetic_by_constant(node.op, form, into, left, *value)) return true;
        const Register right = reserve();
        constant(static_cast<std::uint64_t>(*value), right);
        arithmetic(node.op, form, into, left, right);
        return true;
    }
    const bool is_commutative = node.op == BinaryOperator::add || node.op == BinaryOperator::multiply;
    const auto value = is_commutative ? lang::integer_constant(*node.left) : std::nullopt;
    if (!value || !fits_16_bits(*value)) return false;
    const Register right = operand(*node.right, on_the_way(into));
    if (arithmetic_by_constant(node.op, form, into, right, *value)) return true;
    const Register left = reserve();
    constant(static_cast<std::uint64_t>(*value), left);
    arithmetic(node.op, form, into, left, right);
    return true;
}

void FunctionGenerator::arithmetic(BinaryOperator op, Form form, Register into, Register left, Register right) {
    const Operation operation =
        is_floating(form) ? floating_operation(op, form == Form::f64) : integer_operation(op, form);
    emitter_.emit(operation, into, left, right);
}

bool FunctionGenerator::arithmetic_by_constant(BinaryOperator op, Form form, Register into, Register left,
                                               std::int64_t right) {
    if (!fits_16_bits(right) || (op == BinaryOperator::subtract && !fits_16_bits(-right))) return false;
    const bool is_unsigned = !is_signed(form);
    const auto emit = [&](Operation operation) {
        emitter_.emit(operation, into, left, small(right));
        return true;
    };
    switch (op) {
    case BinaryOperator::subtract: right = -right; [[fallthrough]];
    case BinaryOperator::add:
        return emit(
            by_form(form, Operation::add_immediate_i32, Operation::add_immediate_u32, Operation::add_immediate_i64));
    case BinaryOperator::multiply:
        return emit(by_form(form, Operation::multiply_immediate_i32, Operation::multiply_immediate_u32,
                            Operation::multiply_immediate_i64));
    case BinaryOperator::divide:
        if (right < 1) return false;
        return emit(is_unsigned ? Operation::divide_immediate_u64 : Operation::divide_immediate_i64);
    case BinaryOperator::remainder:
        if (right < 1) return false;
        return emit(is_unsigned ? Operation::remainder_immediate_u64 : Operation::remainder_immediate_i64);
    case BinaryOperator::bit_and:
        if (is_unsigned && right < 0) return false;
        return emit(Operation::bit_and_immediate);
    case BinaryOperator::shift_left:
        if (right < 0 || right >= (is_wide(form) ? 64 : 32)) return false;
        return emit(by_form(form, Operation::shift_left_immediate_i32, Operation::shift_left_immediate_u32,
                            Operation::shift_left_immediate_i64));
    case BinaryOperator::shift_right:
        if (right < 0 || right >= (is_wide(form) ? 64 : 32)) return false;
        return emit(is_unsigned ? Operation::shift_right_immediate_u64 : Operation::shift_right_immediate_i64);
    default: return false;
    }
}

void FunctionGenerator::comparison(BinaryOperator op, Form form, Register into, Register left, Register right) {
    if (op == BinaryOperator::greater || op == BinaryOperator::greater_equal) std::swap(left, right);
    if (is_floating(form)) return emitter_.emit(floating_operation(op, form == Form::f64), into, left, right);
    const bool is_signed_order = is_integer(form) && form != Form::u64; // narrower unsigned values are positive
    switch (op) {
    case BinaryOperator::equal: return emitter_.emit(Operation::equal, into, left, right);
    case BinaryOperator::not_equal: return emitter_.emit(Operation::not_equal, into, left, right);
    case BinaryOperator::less:
    case BinaryOperator::greater:
        return emitter_.emit(is_signed_order ? Operation::less_i64 : Operation::less_u64, into, left, right);
    default:
        return emitter_.emit(is_signed_order ? Operation::less_equal_i64 : Operation::less_equal_u64, into, left,
                             right);
    }
}

// The size that a step of the pointer takes; 1 for `void *` and pointers to functions, as in GNU C, and for pointers to
// arrays of variable length, which the tree moves in bytes.
std::uint64_t FunctionGenerator::element_size(const lang::Type& pointer) const {
    const lang::Type& target = *pointer.base;
    if (target.kind == TypeKind::void_type || target.kind == TypeKind::function) return 1;
    return target.size == 0 ? 1 : target.size;
}

void FunctionGenerator::pointer_sum(const lang::Binary& node, Register into) {
    const Register pointer = operand(*node.left, on_the_way(into), node.right);
    move_pointer_by(into, pointer, *node.right, element_size(*node.left->type), node.op == BinaryOperator::subtract);
}

void FunctionGenerator::move_pointer_by(Register into, Register pointer, std::int64_t bytes) {
    if (bytes == 0) return copy_value(Form::pointer, into, pointer);
    if (fits_16_bits(bytes)) return emitter_.emit(Operation::pointer_add_small, into, pointer, small(bytes));
    emitter_.emit_word(Operation::pointer_add_immediate, static_cast<std::uint64_t>(bytes), into, pointer);
}

void FunctionGenerator::move_pointer_by(Register into, Register pointer, const lang::Expression& count,
                                        std::uint64_t size, bool is_backward) {
    if (const auto value = lang::integer_constant(count)) {
        const std::uint64_t bytes = static_cast<std::uint64_t>(*value) * size;
        return move_pointer_by(into, pointer, static_cast<std::int64_t>(is_backward ? 0 - bytes : bytes));
    }
    const Scratch scratch(*this);
    Register steps = operand(count);
    if (is_backward) {
        const Register forward = steps;
        if (!is_temporary(steps)) steps = reserve();
        emitter_.emit(Operation::negate_i64, steps, forward);
    }
    emitter_.emit_word(Operation::pointer_add, size, into, pointer, steps);
}

void FunctionGenerator::cast(const lang::Cast& node, Register into) {
    const lang::Expression& operand = *node.operand;
    switch (node.cast) {
    case CastKind::arithmetic: {
        const Register value = this->operand(operand, on_the_way(into));
        return convert(into, value, form_of(*operand.type), *node.type);
    }
    case CastKind::pointer:
    case CastKind::function_to_pointer: return evaluate(operand, into);
    case CastKind::array_to_pointer: return address_of_object(operand, into);
    case CastKind::pointer_to_integer: {
        const Register value = this->operand(operand, on_the_way(into));
        return convert(into, value, Form::u64, *node.type);
    }
    case CastKind::pointer_to_bool:
        return emitter_.emit(Operation::to_bool, into, this->operand(operand, on_the_way(into)));
    case CastKind::integer_to_pointer: {
        const auto value = lang::integer_constant(operand);
        if (value && *value >= std::numeric_limits<std::int32_t>::min() &&
            *value <= std::numeric_limits<std::int32_t>::max()) {
            return emitter_.emit_immediate(Operation::constant_pointer, into, static_cast<std::uint32_t>(*value));
        }
        return emitter_.emit(Operation::pointer_from_integer, into, this->operand(operand, on_the_way(into)));
    }
    case CastKind::to_void: return discard(operand);
    }
}

namespace {

// Every value of `from` is a value of `to`, so its register already holds it as `to` would.
bool contains(Form to, Form from) {
    if (is_signed(from) == is_signed(to)) return width_of(from) <= width_of(to);
    return !is_signed(from) && width_of(from) < width_of(to);
}

Operation narrowing(Form to) {
    switch (to) {
    case Form::i8: return Operation::narrow_i8;
    case Form::u8: return Operation::narrow_u8;
    case Form::i16: return Operation::narrow_i16;
    case Form::u16: return Operation::narrow_u16;
    case Form::i32: return Operation::narrow_i32;
    default: return Operation::narrow_u32;
    }
}

Operation from_floating(bool is_double, bool to_u64) {
    if (is_double) return to_u64 ? Operation::f64_to_u64 : Operation::f64_to_i64;
    return to_u64 ? Operation::f32_to_u64 : Operation::f32_to_i64;
}

Operation to_floating(bool is_double, bool from_u64) {
    if (is_double) return from_u64 ? Operation::u64_to_f64 : Operation::i64_to_f64;
    return from_u64 ? Operation::u64_to_f32 : Operation::i64_to_f32;
}

} // namespace

bool is_free_conversion(Form from, const lang::Type& type) {
    const Form to = form_of(type);
    if (type.kind == TypeKind::bool_type) return false;
    if (is_floating(from) || is_floating(to)) return from == to;
    return !is_integer(from) || !is_integer(to) || is_wide(to) || contains(to, from);
}

/// Converts between arithmetic types.
void FunctionGenerator::convert(Register into, Register value, Form from, const lang::Type& type) {
    if (is_free_conversion(from, type)) return copy_value(form_of(type), into, value);
    const Form to = form_of(type);
    if (is_floating(from) && is_floating(to)) {
        return emitter_.emit(from == Form::f32 ? Operation::f32_to_f64 : Operation::f64_to_f32, into, value);
    }
    if (type.kind == TypeKind::bool_type) {
        if (is_floating(from)) {
            return emitter_.emit(from == Form::f32 ? Operation::f32_to_bool : Operation::f64_to_bool, into, value);
        }
        return emitter_.emit(Operation::to_bool, into, value);
    }
    if (is_integer(from) && is_floating(to)) {
        return emitter_.emit(to_floating(to == Form::f64, from == Form::u64), into, value);
    }
    if (is_floating(from)) {
        emitter_.emit(from_floating(from == Form::f64, to == Form::u64), into, value);
        value = into;
        if (is_wide(to)) return;
    }
    emitter_.emit(narrowing(to), into, value);
}

} // namespace heaparium::vm
