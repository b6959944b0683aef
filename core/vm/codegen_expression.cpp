// Expressions: what each kind of node leaves in its register.
#include "vm/bit_cast.hpp"
#include "vm/codegen_function.hpp"

#include <limits>

namespace heaparium::vm {

using lang::as;
using lang::ExpressionKind;

void FunctionGenerator::evaluate(const lang::Expression& node, Register into) {
    const At at(emitter_, node.range);
    const Scratch scratch(*this);
    if (!fold(node, into)) evaluate_node(node, into);
}

void FunctionGenerator::evaluate_node(const lang::Expression& node, Register into) {
    switch (node.kind) {
    case ExpressionKind::integer_constant: return constant(as<lang::IntegerConstant>(node).value, into);
    case ExpressionKind::floating_constant:
        return constant({true, 0, as<lang::FloatingConstant>(node).value}, form_of(*node.type), into);
    case ExpressionKind::string_literal:
    case ExpressionKind::variable:
    case ExpressionKind::dereference:
    case ExpressionKind::index:
    case ExpressionKind::member:
    case ExpressionKind::compound_literal: return load_value(node, into);
    case ExpressionKind::function: return address_of_function(*as<lang::FunctionReference>(node).function, into);
    case ExpressionKind::unary: unary(as<lang::Unary>(node), into); return cut_to_precision(*node.type, into);
    case ExpressionKind::address_of: return address_of_object(*as<lang::AddressOf>(node).operand, into);
    case ExpressionKind::binary: binary(as<lang::Binary>(node), into); return cut_to_precision(*node.type, into);
    case ExpressionKind::logical: return truth(node, into);
    case ExpressionKind::conditional: return conditional(as<lang::Conditional>(node), into);
    case ExpressionKind::comma:
        discard(*as<lang::Comma>(node).left);
        return evaluate(*as<lang::Comma>(node).right, into);
    case ExpressionKind::assign: return assign(as<lang::Assign>(node), into);
    case ExpressionKind::compound_assign: return compound_assign(as<lang::CompoundAssign>(node), into);
    case ExpressionKind::increment: return increment(as<lang::Increment>(node), into);
    case ExpressionKind::cast: cast(as<lang::Cast>(node), into); return cut_to_precision(*node.type, into);
    case ExpressionKind::call: static_cast<void>(call(as<lang::Call>(node), into)); return;
    case ExpressionKind::statement_expression: return statement_expression(as<lang::StatementExpression>(node), into);
    case ExpressionKind::variable_argument: return variable_argument(as<lang::VariableArgument>(node), into);
    case ExpressionKind::label_address: {
        const lang::LabelStatement& target = *as<lang::LabelAddress>(node).label;
        emitter_.address_of_label(into, label_of(target));
        return emitter_.emit(Operation::pointer_from_integer, into, into);
    }
    }
}

// Evaluates for effects alone. What is read is still read: a wild pointer is found out.
void FunctionGenerator::discard(const lang::Expression& node) {
    const At at(emitter_, node.range);
    const Scratch scratch(*this);
    switch (node.kind) {
    case ExpressionKind::assign: return assign(as<lang::Assign>(node), {});
    case ExpressionKind::compound_assign: return compound_assign(as<lang::CompoundAssign>(node), {});
    case ExpressionKind::increment: return increment(as<lang::Increment>(node), {});
    case ExpressionKind::call: static_cast<void>(call(as<lang::Call>(node), {})); return;
    case ExpressionKind::conditional: return conditional(as<lang::Conditional>(node), {});
    case ExpressionKind::statement_expression: return statement_expression(as<lang::StatementExpression>(node), {});
    case ExpressionKind::comma: discard(*as<lang::Comma>(node).left); return discard(*as<lang::Comma>(node).right);
    case ExpressionKind::logical: {
        const auto& logical = as<lang::Logical>(node);
        const Label skip = emitter_.new_label();
        branch(*logical.left, !logical.is_and, skip);
        discard(*logical.right);
        return emitter_.bind(skip);
    }
    case ExpressionKind::cast:
        if (form_of(*node.type) == Form::nothing) return discard(*as<lang::Cast>(node).operand);
        break;
    case ExpressionKind::variable: return; // `(void)x;` reads nothing, and x need not have a value
    default: break;
    }
    if (form_of(*node.type) == Form::nothing) return;
    const Register unused = reserve();
    evaluate(node, unused);
}

bool FunctionGenerator::fold(const lang::Expression& node, Register into) {
    switch (node.kind) {
    case ExpressionKind::unary:
    case ExpressionKind::binary:
    case ExpressionKind::logical:
    case ExpressionKind::conditional:
    case ExpressionKind::cast: break;
    default: return false;
    }
    if (!lang::is_arithmetic(*node.type)) return false;
    const auto value = lang::constant_value(node);
    if (value) constant(*value, form_of(*node.type), into);
    return value.has_value();
}

void FunctionGenerator::constant(std::uint64_t value, Register into) {
    const auto number = static_cast<std::int64_t>(value);
    if (number >= std::numeric_limits<std::int32_t>::min() && number <= std::numeric_limits<std::int32_t>::max()) {
        emitter_.emit_immediate(Operation::constant, into, static_cast<std::uint32_t>(value));
    } else {
        emitter_.emit_word(Operation::constant_wide, value, into);
    }
}

void FunctionGenerator::constant(const lang::ConstantValue& value, Form form, Register into) {
    if (!value.is_floating) return constant(value.integer, into);
    if (form == Form::f32) return constant(bit_cast<std::uint32_t>(static_cast<float>(value.floating)), into);
    constant(bit_cast<std::uint64_t>(value.floating), into);
}

void FunctionGenerator::load_value(const lang::Expression& node, Register into) {
    const Place place = place_of(node, on_the_way(into));
    if (form_of(*node.type) == Form::object) {
        address(place, into);
    } else {
        load(place, *node.type, into);
    }
}

void FunctionGenerator::unary(const lang::Unary& node, Register into) {
    const Form form = form_of(*node.operand->type);
    const Register value = operand(*node.operand, on_the_way(into));
    if (node.op == lang::UnaryOperator::logical_not) {
        Register truth = value;
        if (is_floating(form)) {
            truth = is_temporary(into) ? into : reserve();
            emitter_.emit(form == Form::f32 ? Operation::f32_to_bool : Operation::f64_to_bool, truth, value);
        }
        return emitter_.emit(Operation::logical_not, into, truth);
    }
    if (node.op == lang::UnaryOperator::bit_not) {
        return emitter_.emit(form == Form::u32 ? Operation::bit_not_u32 : Operation::bit_not, into, value);
    }
    switch (form) {
    case Form::f32: return emitter_.emit(Operation::negate_f32, into, value);
    case Form::f64: return emitter_.emit(Operation::negate_f64, into, value);
    case Form::u32: return emitter_.emit(Operation::negate_u32, into, value);
    case Form::i64:
    case Form::u64: return emitter_.emit(Operation::negate_i64, into, value);
    default: return emitter_.emit(Operation::negate_i32, into, value);
    }
}

void FunctionGenerator::truth(const lang::Expression& node, Register into) {
    const Label no = emitter_.new_label();
    const Label end = emitter_.new_label();
    branch(node, false, no);
    constant(1, into);
    emitter_.jump(end);
    emitter_.bind(no);
    constant(0, into);
    emitter_.bind(end);
}

void FunctionGenerator::conditional(const lang::Conditional& node, std::optional<Register> into) {
    const Label otherwise = emitter_.new_label();
    const Label end = emitter_.new_label();
    const bool is_void = form_of(*node.type) == Form::nothing;
    const auto either = [&](const lang::Expression& expression) {
        into && !is_void ? evaluate(expression, *into) : discard(expression);
    };
    if (node.yes == nullptr) { // a ?: b
        const Scratch scratch(*this);
        const Register value = into && is_temporary(*into) ? *into : reserve();
        evaluate(*node.condition, value);
        const Register test = reserve();
        const Form form = form_of(*node.condition->type);
        emitter_.emit(form == Form::f32   ? Operation::f32_to_bool
                      : form == Form::f64 ? Operation::f64_to_bool
                                          : Operation::to_bool,
                      test, value);
        emitter_.jump_if(Operation::jump_if_zero, test, otherwise);
        if (form_of(*node.type) != Form::pointer) convert(value, value, form, *node.type);
        if (into) copy_value(form_of(*node.type), *into, value);
    } else {
        branch(*node.condition, false, otherwise);
        either(*node.yes);
    }
    emitter_.jump(end);
    emitter_.bind(otherwise);
    either(*node.no);
    emitter_.bind(end);
}

void FunctionGenerator::statement_expression(const lang::StatementExpression& node, std::optional<Register> into) {
    const auto& block = as<lang::Compound>(*node.body);
    const Scratch scratch(*this);
    const bool is_object = node.result != nullptr && form_of(*node.result->type) == Form::object;
    const std::uint32_t copy = into && is_object ? temporary(node.type->size, node.type->align) : none;
    open_scope(block.variables);
    for (const lang::Statement* inner : block.statements) statement(inner);
    if (node.result != nullptr) {
        emitter_.statement(node.result->range);
        if (!into || form_of(*node.type) == Form::nothing) {
            discard(*node.result);
        } else if (is_object) { // it may be a variable of the block, which ends now
            const Register from = reserve();
            evaluate(*node.result, from);
            copy_to(place_in_frame_of(copy), from, node.type->size);
            address(place_in_frame_of(copy), *into);
        } else {
            evaluate(*node.result, *into);
        }
    }
    close_scope();
}

void FunctionGenerator::variable_argument(const lang::VariableArgument& node, Register into) {
    const Register list = reserve();
    address(place_of(*node.list, list), list);
    const bool is_object = form_of(*node.type) == Form::object;
    const Register argument = is_object ? into : list;
    emitter_.emit_word(Operation::variable_argument, is_object ? node.type->size : 8, argument, list);
    if (is_object) return;
    Place place;
    place.kind = Place::Kind::pointer;
    place.base = argument;
    load(place, *node.type, into);
}

bool has_effects(const lang::Expression& node) {
    switch (node.kind) {
    case ExpressionKind::integer_constant:
    case ExpressionKind::floating_constant:
    case ExpressionKind::string_literal:
    case ExpressionKind::variable:
    case ExpressionKind::function:
    case ExpressionKind::label_address: return false;
    case ExpressionKind::unary: return has_effects(*as<lang::Unary>(node).operand);
    case ExpressionKind::address_of: return has_effects(*as<lang::AddressOf>(node).operand);
    case ExpressionKind::dereference: return has_effects(*as<lang::Dereference>(node).pointer);
    case ExpressionKind::member: return has_effects(*as<lang::MemberAccess>(node).object);
    case ExpressionKind::cast: return has_effects(*as<lang::Cast>(node).operand);
    case ExpressionKind::index:
        return has_effects(*as<lang::Index>(node).base) || has_effects(*as<lang::Index>(node).index);
    case ExpressionKind::binary:
        return has_effects(*as<lang::Binary>(node).left) || has_effects(*as<lang::Binary>(node).right);
    default: return true;
    }
}

} // namespace heaparium::vm
