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
    const Form left = form_of(*node.left->type);
    const Form right_form = form_of(*node.right->type);
    if (left == Form::pointer && right_form == Form::pointer && node.op == BinaryOperator::subtract) {
        evaluate(*node.left, into);
        const Register right = reserve();
        evaluate(*node.right, right);
        const std::uint64_t size = element_size(*node.left->type, node.range);
        return emitter_.emit_word(Operation::pointer_difference, size, into, into, right);
    }
    if (left == Form::pointer && (node.op == BinaryOperator::add || node.op == BinaryOperator::subtract)) {
        return pointer_sum(node, into);
    }
    const bool is_comparison = node.op >= BinaryOperator::less && node.op <= BinaryOperator::not_equal;
    if (is_integer(left) && !is_comparison) {
        if (const auto value = lang::integer_constant(*node.right)) {
            evaluate(*node.left, into);
            if (arithmetic_by_constant(node.op, left, into, into, *value)) return;
            const Register right = reserve();
            constant(static_cast<std::uint64_t>(*value), right);
            return arithmetic(node.op, left, into, into, right);
        }
        const bool is_commutative = node.op == BinaryOperator::add || node.op == BinaryOperator::multiply;
        const auto value = is_commutative ? lang::integer_constant(*node.left) : std::nullopt;
        if (value && fits_16_bits(*value) && (node.op == BinaryOperator::add || is_wide(left))) {
            evaluate(*node.right, into);
            if (arithmetic_by_constant(node.op, left, into, into, *value)) return;
        }
    }
    evaluate(*node.left, into);
    const Register right = reserve();
    evaluate(*node.right, right);
    if (is_comparison) {
        comparison(node.op, left, into, into, right);
    } else {
        arithmetic(node.op, left, into, into, right);
    }
}

void FunctionGenerator::arithmetic(BinaryOperator op, Form form, Register into, Register left, Register right) {
    const Operation operation =
        is_floating(form) ? floating_operation(op, form == Form::f64) : integer_operation(op, form);
    emitter_.emit(operation, into, left, right);
}

bool FunctionGenerator::arithmetic_by_constant(BinaryOperator op, Form form, Register into, Register left,
                                               std::int64_t right) {
    if (!fits_16_bits(right) || (op == BinaryOperator::subtract && !fits_16_bits(-right))) return false;
    switch (op) {
    case BinaryOperator::subtract: right = -right; [[fallthrough]];
    case BinaryOperator::add:
        emitter_.emit(
            by_form(form, Operation::add_immediate_i32, Operation::add_immediate_u32, Operation::add_immediate_i64),
            into, left, small(right));
        return true;
    case BinaryOperator::multiply:
        if (!is_wide(form)) return false;
        emitter_.emit(Operation::multiply_immediate_i64, into, left, small(right));
        return true;
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

// The size that a step of the pointer takes; 1 for `void *` and pointers to functions, as in GNU C.
std::uint64_t FunctionGenerator::element_size(const lang::Type& pointer, lang::SourceRange range) {
    const lang::Type& target = *pointer.base;
    if (target.kind == TypeKind::void_type || target.kind == TypeKind::function) return 1;
    if (target.is_variable_length) unsupported(range, "arithmetic on a pointer to a variable-length array");
    return target.size == 0 ? 1 : target.size;
}

void FunctionGenerator::pointer_sum(const lang::Binary& node, Register into) {
    evaluate(*node.left, into);
    move_pointer_by(into, *node.right, element_size(*node.left->type, node.range), node.op == BinaryOperator::subtract);
}

void FunctionGenerator::move_pointer_by(Register into, Register pointer, std::int64_t bytes) {
    if (bytes != 0) {
        emitter_.emit_word(Operation::pointer_add_immediate, static_cast<std::uint64_t>(bytes), into, pointer);
    } else if (into != pointer) {
        emitter_.emit(Operation::move_pointer, into, pointer);
    }
}

void FunctionGenerator::move_pointer_by(Register into, const lang::Expression& count, std::uint64_t size,
                                        bool is_backward) {
    if (const auto value = lang::integer_constant(count)) {
        const std::uint64_t bytes = static_cast<std::uint64_t>(*value) * size;
        return move_pointer_by(into, into, static_cast<std::int64_t>(is_backward ? 0 - bytes : bytes));
    }
    const Scratch scratch(*this);
    const Register steps = reserve();
    evaluate(count, steps);
    if (is_backward) emitter_.emit(Operation::negate_i64, steps, steps);
    emitter_.emit_word(Operation::pointer_add, size, into, into, steps);
}

void FunctionGenerator::cast(const lang::Cast& node, Register into) {
    const lang::Expression& operand = *node.operand;
    switch (node.cast) {
    case CastKind::arithmetic: evaluate(operand, into); return convert(into, form_of(*operand.type), *node.type);
    case CastKind::pointer:
    case CastKind::function_to_pointer: return evaluate(operand, into);
    case CastKind::array_to_pointer: return address_of_object(operand, into);
    case CastKind::pointer_to_integer: evaluate(operand, into); return convert(into, Form::u64, *node.type);
    case CastKind::pointer_to_bool: evaluate(operand, into); return emitter_.emit(Operation::to_bool, into, into);
    case CastKind::integer_to_pointer: {
        const auto value = lang::integer_constant(operand);
        if (value && *value >= std::numeric_limits<std::int32_t>::min() &&
            *value <= std::numeric_limits<std::int32_t>::max()) {
            return emitter_.emit_immediate(Operation::constant_pointer, into, static_cast<std::uint32_t>(*value));
        }
        evaluate(operand, into);
        return emitter_.emit(Operation::pointer_from_integer, into, into);
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

/// Converts between arithmetic types, in place.
void FunctionGenerator::convert(Register value, Form from, const lang::Type& type) {
    const Form to = form_of(type);
    if (is_floating(from) && is_floating(to)) {
        if (from == to) return;
        return emitter_.emit(from == Form::f32 ? Operation::f32_to_f64 : Operation::f64_to_f32, value, value);
    }
    if (type.kind == TypeKind::bool_type) {
        if (is_floating(from)) {
            return emitter_.emit(from == Form::f32 ? Operation::f32_to_bool : Operation::f64_to_bool, value, value);
        }
        return emitter_.emit(Operation::to_bool, value, value);
    }
    if (is_integer(from) && is_floating(to)) {
        return emitter_.emit(to_floating(to == Form::f64, from == Form::u64), value, value);
    }
    if (is_floating(from) && is_integer(to)) {
        emitter_.emit(from_floating(from == Form::f64, to == Form::u64), value, value);
        from = Form::i64;
    }
    if (!is_integer(from) || !is_integer(to) || is_wide(to) || contains(to, from)) return;
    emitter_.emit(narrowing(to), value, value);
}

} // namespace heaparium::vm
