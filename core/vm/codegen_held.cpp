// Variables held in registers: which ones, how they are read and written, and what is known of them.
//
// Whether such a variable is written is kept in the frame's written bits, as for any other. Where a value is certain
// (AssignedVariables) reads ask for nothing and stores leave the frame alone; where it is not, a read looks at the bits
// first, and a store goes to the frame as well.
#include "vm/codegen_function.hpp"

#include <algorithm>

namespace heaparium::vm {

using lang::as;
using lang::CastKind;
using lang::ExpressionKind;
using lang::Storage;

namespace {

/// More would make the windows of deep recursions big.
constexpr std::uint32_t maximum_held = 100;

bool can_be_held(const lang::Variable& variable) {
    if (variable.storage != Storage::local && variable.storage != Storage::parameter) return false;
    if (variable.is_address_taken || variable.type->is_volatile || variable.type->size > 8) return false;
    const Form form = form_of(*variable.type);
    return form != Form::object && form != Form::nothing;
}

const lang::Variable* variable_of(const lang::Expression& node) {
    return node.kind == ExpressionKind::variable ? as<lang::VariableReference>(node).variable : nullptr;
}

} // namespace

/// Parameters stay in the registers in which they arrive; the others get the next ones.
void FunctionGenerator::choose_held() {
    Register arrives_in = has_struct_result_ ? 1 : 0;
    first_temporary_ = info_.parameter_count;
    for (std::size_t i = 0; i < function_.locals.size(); ++i) {
        const lang::Variable& variable = *function_.locals[i];
        const bool is_parameter = i < function_.parameters.size();
        const Register own = is_parameter ? arrives_in++ : static_cast<Register>(first_temporary_);
        if (!can_be_held(variable)) continue;
        if (!is_parameter && first_temporary_ >= info_.parameter_count + maximum_held) continue;
        info_.locals[i].held_in = own;
        if (is_parameter) {
            emitter_.assigned().insert(static_cast<std::uint32_t>(i));
        } else {
            ++first_temporary_;
        }
    }
    info_.register_count = std::max(info_.register_count, first_temporary_);
}

bool FunctionGenerator::is_held(const lang::Variable& variable) const {
    const bool is_local = variable.storage == Storage::local || variable.storage == Storage::parameter;
    return is_local && info_.locals[variable.index].held_in != none;
}

void FunctionGenerator::read_held(const Place& place) {
    if (emitter_.assigned().contains(place.object)) return;
    emitter_.emit_immediate(Operation::check_held, place.base, static_cast<std::uint32_t>(frame_offset(place.object)));
}

/// The register that already holds this value, where one does.
std::optional<Register> FunctionGenerator::held_value(const lang::Expression& node) {
    if (node.kind == ExpressionKind::cast) {
        const auto& cast = as<lang::Cast>(node);
        const bool is_free =
            cast.cast == CastKind::pointer ||
            (cast.cast == CastKind::arithmetic && is_free_conversion(form_of(*cast.operand->type), *cast.type));
        return is_free ? held_value(*cast.operand) : std::nullopt;
    }
    const lang::Variable* variable = variable_of(node);
    if (variable == nullptr || !is_held(*variable)) return std::nullopt;
    const At at(emitter_, node.range);
    const Place place = place_of_variable(*variable, node.range, {});
    read_held(place);
    return place.base;
}

/// A register with the value of `node`: a variable's own, the one hinted at, or a new one. What is evaluated before the
/// value is used must not be able to change it.
Register FunctionGenerator::operand(const lang::Expression& node, std::optional<Register> hint,
                                    const lang::Expression* evaluated_before_use) {
    if (evaluated_before_use == nullptr || !may_assign(*evaluated_before_use)) {
        if (const auto held = held_value(node)) return *held;
    }
    const Register value = hint ? *hint : reserve();
    evaluate(node, value);
    return value;
}

void FunctionGenerator::copy_value(Form form, Register into, Register from) {
    if (into == from) return;
    emitter_.emit(form == Form::pointer ? Operation::move_pointer : Operation::move, into, from);
}

/// To be called when the variable has got a value in its register.
void FunctionGenerator::note_assigned(std::uint32_t local) {
    if (emitter_.assigned().contains(local)) return;
    const LocalInfo& info = info_.locals[local];
    emitter_.emit_immediate(store_operation(Reach::frame, form_of(*info.variable->type)),
                            static_cast<Register>(info.held_in), static_cast<std::uint32_t>(frame_offset(local)));
    emitter_.assigned().insert(local);
}

/// A declaration without a value. Only where it can be come by again is there something to forget.
void FunctionGenerator::begin_held(const lang::Variable& variable) {
    emitter_.assigned().erase(variable.index);
    if (!can_come_again()) return;
    emitter_.emit_immediate(Operation::forget_held, static_cast<Register>(variable.type->size),
                            static_cast<std::uint32_t>(frame_offset(variable.index)));
}

/// What has a value once the condition was found to be `when`.
void FunctionGenerator::assume_assigned(const lang::Expression& condition, bool when) {
    switch (condition.kind) {
    case ExpressionKind::unary: {
        const auto& unary = as<lang::Unary>(condition);
        if (unary.op != lang::UnaryOperator::logical_not) break;
        return assume_assigned(*unary.operand, !when);
    }
    case ExpressionKind::comma:
        assume_evaluated(*as<lang::Comma>(condition).left);
        return assume_assigned(*as<lang::Comma>(condition).right, when);
    case ExpressionKind::logical: {
        const auto& logical = as<lang::Logical>(condition);
        if (logical.is_and != when) break;
        assume_assigned(*logical.left, when);
        return assume_assigned(*logical.right, when);
    }
    default: break;
    }
    assume_evaluated(condition);
}

/// What has a value once the expression was evaluated, whatever came out.
void FunctionGenerator::assume_evaluated(const lang::Expression& node) {
    switch (node.kind) {
    case ExpressionKind::assign: {
        const auto& assignment = as<lang::Assign>(node);
        assume_evaluated(*assignment.value);
        const lang::Variable* variable = variable_of(*assignment.target);
        if (variable != nullptr && is_held(*variable)) emitter_.assigned().insert(variable->index);
        return;
    }
    case ExpressionKind::cast: return assume_evaluated(*as<lang::Cast>(node).operand);
    case ExpressionKind::unary: return assume_evaluated(*as<lang::Unary>(node).operand);
    case ExpressionKind::logical: return assume_evaluated(*as<lang::Logical>(node).left);
    case ExpressionKind::comma:
        assume_evaluated(*as<lang::Comma>(node).left);
        return assume_evaluated(*as<lang::Comma>(node).right);
    case ExpressionKind::binary:
        assume_evaluated(*as<lang::Binary>(node).left);
        return assume_evaluated(*as<lang::Binary>(node).right);
    default: return;
    }
}

bool may_assign(const lang::Expression& node) {
    switch (node.kind) {
    case ExpressionKind::unary: return may_assign(*as<lang::Unary>(node).operand);
    case ExpressionKind::dereference: return may_assign(*as<lang::Dereference>(node).pointer);
    case ExpressionKind::member: return may_assign(*as<lang::MemberAccess>(node).object);
    case ExpressionKind::cast: return may_assign(*as<lang::Cast>(node).operand);
    case ExpressionKind::index:
        return may_assign(*as<lang::Index>(node).base) || may_assign(*as<lang::Index>(node).index);
    case ExpressionKind::binary:
        return may_assign(*as<lang::Binary>(node).left) || may_assign(*as<lang::Binary>(node).right);
    case ExpressionKind::call: { // the callee cannot reach a variable whose address was never taken
        const auto& call = as<lang::Call>(node);
        return may_assign(*call.callee) ||
               std::any_of(call.arguments.begin(), call.arguments.end(),
                           [](const lang::Expression* argument) { return may_assign(*argument); });
    }
    default: return has_effects(node);
    }
}

} // namespace heaparium::vm
