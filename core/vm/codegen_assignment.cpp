// Assignment, compound assignment, ++ and --. The target's address is worked out once.
#include "vm/codegen_function.hpp"

namespace heaparium::vm {

using lang::BinaryOperator;

namespace {

// A store keeps the low bytes alone, so a conversion that does no more is left out.
const lang::Expression& stored_alike(const lang::Expression& value, const lang::Type& type) {
    if (value.kind != lang::ExpressionKind::cast || type.kind == lang::TypeKind::bool_type) return value;
    const auto& cast = lang::as<lang::Cast>(value);
    const Form from = form_of(*cast.operand->type), to = form_of(*cast.type), target = form_of(type);
    const bool only_narrows = cast.cast == lang::CastKind::arithmetic && is_integer(from) && is_integer(to) &&
                              is_integer(target) && cast.type->kind != lang::TypeKind::bool_type &&
                              width_of(to) == width_of(target) && width_of(from) >= width_of(to);
    return only_narrows ? *cast.operand : value;
}

bool is_call(const lang::Expression& value) { return value.kind == lang::ExpressionKind::call; }

} // namespace

void FunctionGenerator::assign(const lang::Assign& node, std::optional<Register> into) {
    const lang::Type& type = *node.target->type;
    if (form_of(type) == Form::object) return assign_object(node, into);
    const Scratch scratch(*this);
    Place target;
    const bool is_target_first = has_effects(*node.target) && is_call(*node.value);
    if (is_target_first || node.target->kind == lang::ExpressionKind::variable) target = place_of(*node.target);
    if (target.kind == Place::Kind::held) {
        evaluate(*node.value, target.base);
        note_assigned(target.object);
        if (into) copy_value(form_of(type), *into, target.base);
        return;
    }
    const lang::Expression& stored = into ? *node.value : stored_alike(*node.value, type);
    const Register value = operand(stored, into ? on_the_way(*into) : std::nullopt, node.target);
    if (!is_target_first) target = place_of(*node.target);
    {
        const At at(emitter_, node.target->range);
        store(target, type, value);
    }
    if (!into) return;
    copy_value(form_of(type), *into, value);
    if (target.bit_field != nullptr) truncate_to_field(*target.bit_field, type, *into);
}

void FunctionGenerator::assign_object(const lang::Assign& node, std::optional<Register> into) {
    const Scratch scratch(*this);
    const bool is_target_first = has_effects(*node.target) && is_call(*node.value);
    Place target;
    if (is_target_first) target = place_of(*node.target);
    const Place value = place_of(*node.value);
    if (!is_target_first) target = place_of(*node.target);
    copy_object(value, target, node.target->type->size);
    if (into) address(target, *into);
}

void FunctionGenerator::compound_assign(const lang::CompoundAssign& node, std::optional<Register> into) {
    const lang::Type& type = *node.target->type;
    const Scratch scratch(*this);
    const bool is_target_first = has_effects(*node.target) && !has_effects(*node.value);
    Place target;
    if (is_target_first || node.target->kind == lang::ExpressionKind::variable) target = place_of(*node.target);
    const bool is_held = target.kind == Place::Kind::held;
    const Register result = is_held ? target.base : into && is_temporary(*into) ? *into : reserve();
    const auto load_target = [&] {
        const At at(emitter_, node.target->range);
        if (!is_target_first && !is_held) target = place_of(*node.target);
        load(target, type, result);
    };
    const auto constant_value = lang::integer_constant(*node.value);
    const bool is_value_first = !constant_value && (is_held || has_effects(*node.value));
    if (form_of(type) == Form::pointer) {
        const std::uint64_t size = element_size(type);
        const bool is_backward = node.op == BinaryOperator::subtract;
        if (is_value_first) {
            Register steps = operand(*node.value);
            load_target();
            if (is_backward) {
                const Register forward = steps;
                if (!is_temporary(steps)) steps = reserve();
                emitter_.emit(Operation::negate_i64, steps, forward);
            }
            emitter_.emit_word(Operation::pointer_add, size, result, result, steps);
        } else {
            load_target();
            move_pointer_by(result, result, *node.value, size, is_backward);
        }
    } else {
        const Form form = form_of(*node.computation_type);
        Register value = 0;
        if (is_value_first) value = operand(*node.value);
        load_target();
        // A variable's register gets a finished value or none.
        const bool is_direct = !is_held || (form == form_of(type) && is_free_conversion(form, type));
        const Register computed = is_direct ? result : reserve();
        Register left = result;
        if (!is_free_conversion(form_of(type), *node.computation_type)) {
            convert(left = computed, result, form_of(type), *node.computation_type);
        }
        const bool is_done = constant_value && is_integer(form) &&
                             arithmetic_by_constant(node.op, form, computed, left, *constant_value);
        if (!is_done) {
            if (!is_value_first) value = operand(*node.value);
            arithmetic(node.op, form, computed, left, value);
        }
        convert(result, computed, form, type);
    }
    {
        const At at(emitter_, node.target->range);
        store(target, type, result);
    }
    if (!into) return;
    copy_value(form_of(type), *into, result);
    if (target.bit_field != nullptr) truncate_to_field(*target.bit_field, type, *into);
}

void FunctionGenerator::increment(const lang::Increment& node, std::optional<Register> into) {
    const lang::Type& type = *node.target->type;
    const Form form = form_of(type);
    const Scratch scratch(*this);
    const At at(emitter_, node.target->range);
    const Place target = place_of(*node.target);
    if (target.kind == Place::Kind::held) {
        read_held(target);
        if (into && !node.is_prefix) copy_value(form, *into, target.base);
        step_value(target.base, target.base, node);
        note_assigned(target.object);
        if (into && node.is_prefix) copy_value(form, *into, target.base);
        return;
    }
    const Register result = into && is_temporary(*into) ? *into : reserve();
    load(target, type, result);
    Register stepped = result;
    if (into && !node.is_prefix) stepped = reserve();
    step_value(stepped, result, node);
    store(target, type, stepped);
    if (!into) return;
    copy_value(form, *into, result);
    if (node.is_prefix && target.bit_field != nullptr) truncate_to_field(*target.bit_field, type, *into);
}

/// Adds or takes away one, as the target's type counts.
void FunctionGenerator::step_value(Register into, Register value, const lang::Increment& node) {
    const lang::Type& type = *node.target->type;
    const Form form = form_of(type);
    const BinaryOperator op = node.is_decrement ? BinaryOperator::subtract : BinaryOperator::add;
    if (form == Form::pointer) {
        const auto size = static_cast<std::int64_t>(element_size(type));
        return move_pointer_by(into, value, node.is_decrement ? -size : size);
    }
    if (is_floating(form)) {
        const Scratch scratch(*this);
        const Register one = reserve();
        constant({true, 0, 1.0}, form, one);
        return arithmetic(op, form, into, value, one);
    }
    const Form computed = width_of(form) < 4 ? Form::i32 : form; // promoted
    (void)arithmetic_by_constant(op, computed, into, value, 1);
    convert(into, into, computed, type);
}

} // namespace heaparium::vm
