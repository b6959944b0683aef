// Assignment, compound assignment, ++ and --. The target's address is worked out once.
#include "vm/codegen_function.hpp"

namespace heaparium::vm {

using lang::BinaryOperator;

void FunctionGenerator::assign(const lang::Assign& node, std::optional<Register> into) {
    const lang::Type& type = *node.target->type;
    if (form_of(type) == Form::object) return assign_object(node, into);
    const Scratch scratch(*this);
    const Register value = into ? *into : reserve();
    Place target;
    if (has_effects(*node.target)) {
        target = place_of(*node.target);
        evaluate(*node.value, value);
    } else {
        evaluate(*node.value, value);
        target = place_of(*node.target);
    }
    {
        const At at(emitter_, node.target->range);
        store(target, type, value);
    }
    if (into && target.bit_field != nullptr) truncate_to_field(*target.bit_field, type, value);
}

void FunctionGenerator::assign_object(const lang::Assign& node, std::optional<Register> into) {
    const Scratch scratch(*this);
    const Register to = into ? *into : reserve();
    const Register from = reserve();
    const bool is_target_first = has_effects(*node.target);
    if (is_target_first) address_of_object(*node.target, to);
    evaluate(*node.value, from);
    if (!is_target_first) address_of_object(*node.target, to);
    copy_object(to, from, node.target->type->size);
}

void FunctionGenerator::compound_assign(const lang::CompoundAssign& node, std::optional<Register> into) {
    const lang::Type& type = *node.target->type;
    const Scratch scratch(*this);
    const Register result = into ? *into : reserve();
    const bool is_target_first = has_effects(*node.target);
    Place target;
    if (is_target_first) target = place_of(*node.target);
    const auto load_target = [&] {
        const At at(emitter_, node.target->range);
        if (!is_target_first) target = place_of(*node.target);
        load(target, type, result);
    };
    const auto constant_value = lang::integer_constant(*node.value);
    if (form_of(type) == Form::pointer) {
        const std::uint64_t size = element_size(type, node.range);
        if (!constant_value && has_effects(*node.value)) {
            const Register steps = reserve();
            evaluate(*node.value, steps);
            load_target();
            if (node.op == BinaryOperator::subtract) emitter_.emit(Operation::negate_i64, steps, steps);
            emitter_.emit_word(Operation::pointer_add, size, result, result, steps);
        } else {
            load_target();
            move_pointer_by(result, *node.value, size, node.op == BinaryOperator::subtract);
        }
    } else {
        const Form form = form_of(*node.computation_type);
        Register value = 0;
        const bool is_value_first = !constant_value && has_effects(*node.value);
        if (is_value_first) evaluate(*node.value, value = reserve());
        load_target();
        convert(result, form_of(type), *node.computation_type);
        const bool is_done = constant_value && is_integer(form) &&
                             arithmetic_by_constant(node.op, form, result, result, *constant_value);
        if (!is_done) {
            if (!is_value_first) evaluate(*node.value, value = reserve());
            arithmetic(node.op, form, result, result, value);
        }
        convert(result, form, type);
    }
    {
        const At at(emitter_, node.target->range);
        store(target, type, result);
    }
    if (into && target.bit_field != nullptr) truncate_to_field(*target.bit_field, type, result);
}

void FunctionGenerator::increment(const lang::Increment& node, std::optional<Register> into) {
    const lang::Type& type = *node.target->type;
    const Scratch scratch(*this);
    const Register result = into ? *into : reserve();
    const At at(emitter_, node.target->range);
    const Place target = place_of(*node.target);
    load(target, type, result);
    Register stepped = result;
    if (into && !node.is_prefix) {
        stepped = reserve();
        emitter_.emit(form_of(type) == Form::pointer ? Operation::move_pointer : Operation::move, stepped, result);
    }
    step_value(stepped, node);
    store(target, type, stepped);
    if (into && node.is_prefix && target.bit_field != nullptr) truncate_to_field(*target.bit_field, type, result);
}

/// Adds or takes away one, as the target's type counts.
void FunctionGenerator::step_value(Register value, const lang::Increment& node) {
    const lang::Type& type = *node.target->type;
    const Form form = form_of(type);
    const BinaryOperator op = node.is_decrement ? BinaryOperator::subtract : BinaryOperator::add;
    if (form == Form::pointer) {
        const auto size = static_cast<std::int64_t>(element_size(type, node.range));
        return move_pointer_by(value, value, node.is_decrement ? -size : size);
    }
    if (is_floating(form)) {
        const Scratch scratch(*this);
        const Register one = reserve();
        constant({true, 0, 1.0}, form, one);
        return arithmetic(op, form, value, value, one);
    }
    const Form computed = width_of(form) < 4 ? Form::i32 : form; // promoted
    (void)arithmetic_by_constant(op, computed, value, value, 1);
    convert(value, computed, type);
}

} // namespace heaparium::vm
