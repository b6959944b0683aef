// Where an lvalue lies, found with as few instructions as its form allows: a named variable and what lies in it at a
// known distance needs none.
#include "vm/codegen_function.hpp"

#include <limits>

namespace heaparium::vm {

using lang::as;
using lang::BinaryOperator;
using lang::CastKind;
using lang::ExpressionKind;

namespace {

const lang::Expression* decayed_array(const lang::Expression& pointer) {
    if (pointer.kind != ExpressionKind::cast) return nullptr;
    const auto& cast = as<lang::Cast>(pointer);
    return cast.cast == CastKind::array_to_pointer ? cast.operand : nullptr;
}

bool fits_offset(std::int64_t bytes) {
    return bytes >= std::numeric_limits<std::int16_t>::min() && bytes <= std::numeric_limits<std::int16_t>::max();
}

} // namespace

Register FunctionGenerator::base_register(std::optional<Register> hint) { return hint ? *hint : reserve(); }

/// The place an lvalue names; of a struct value, where that lies. `hint` may serve as its base register.
Place FunctionGenerator::place_of(const lang::Expression& node, std::optional<Register> hint) {
    const At at(emitter_, node.range);
    switch (node.kind) {
    case ExpressionKind::variable:
        return place_of_variable(*as<lang::VariableReference>(node).variable, node.range, hint);
    case ExpressionKind::compound_literal: {
        const lang::Variable& variable = *as<lang::CompoundLiteral>(node).variable;
        if (variable.storage == lang::Storage::local) {
            const Scratch scratch(*this);
            initialize(variable);
        }
        return place_of_variable(variable, node.range, hint);
    }
    case ExpressionKind::string_literal: {
        Place place;
        place.kind = Place::Kind::pointer;
        place.base = base_register(hint);
        emitter_.emit_immediate(Operation::address_static, place.base,
                                linker_.literal_object(as<lang::StringLiteral>(node)));
        return place;
    }
    case ExpressionKind::dereference: return place_of_target(*as<lang::Dereference>(node).pointer, *node.type, hint);
    case ExpressionKind::index: {
        const auto& index = as<lang::Index>(node);
        return place_of_element(*index.base, *index.index, *node.type, hint);
    }
    case ExpressionKind::member: return place_of_member(as<lang::MemberAccess>(node), hint);
    case ExpressionKind::call: return place_in_frame_of(call(as<lang::Call>(node), {}));
    default: {
        Place place;
        place.kind = Place::Kind::pointer;
        place.base = base_register(hint);
        evaluate_node(node, place.base);
        return place;
    }
    }
}

Place FunctionGenerator::place_in_frame_of(std::uint32_t local) {
    Place place;
    place.kind = local == none ? Place::Kind::nowhere : Place::Kind::frame;
    place.object = local;
    return place;
}

Place FunctionGenerator::place_of_variable(const lang::Variable& variable, lang::SourceRange range,
                                           std::optional<Register> hint) {
    Place place;
    if (variable.storage == lang::Storage::global || variable.storage == lang::Storage::static_local) {
        place.kind = Place::Kind::data;
        place.object = linker_.variable_object(variable, range);
        if (place.object == none) place.kind = Place::Kind::nowhere;
    } else if (variable.type->is_variable_length) {
        place.kind = Place::Kind::pointer;
        place.base = base_register(hint);
        emitter_.emit_immediate(Operation::load_local_pointer, place.base,
                                static_cast<std::uint32_t>(frame_offset(variable.index)));
    } else if (is_held(variable)) {
        place.kind = Place::Kind::held;
        place.base = static_cast<Register>(info_.locals[variable.index].held_in);
        place.object = variable.index;
    } else {
        place.kind = Place::Kind::frame;
        place.object = variable.index;
    }
    return place;
}

Place FunctionGenerator::place_of_member(const lang::MemberAccess& node, std::optional<Register> hint) {
    Place place = place_of(*node.object, hint);
    move_place(place, static_cast<std::int64_t>(node.member->offset));
    if (node.member->bit_width > 0) place.bit_field = node.member;
    return place;
}

// *pointer
Place FunctionGenerator::place_of_target(const lang::Expression& pointer, const lang::Type& type,
                                         std::optional<Register> hint) {
    if (pointer.kind == ExpressionKind::address_of) {
        const lang::Expression& operand = *as<lang::AddressOf>(pointer).operand;
        if (operand.kind != ExpressionKind::function) return place_of(operand, hint);
    }
    if (pointer.kind == ExpressionKind::binary) {
        const auto& sum = as<lang::Binary>(pointer);
        if (sum.op == BinaryOperator::add && form_of(*sum.left->type) == Form::pointer &&
            type.size == element_size(*sum.left->type)) {
            return place_of_element(*sum.left, *sum.right, type, hint);
        }
    }
    if (const auto fixed = fixed_element(pointer, 0, type, hint)) return *fixed;
    Place place;
    place.kind = Place::Kind::pointer;
    place.base = operand(pointer, hint);
    return place;
}

// An element at a constant, valid index of an array whose place is known. An invalid index goes the long way, where the
// checker sees it.
std::optional<Place> FunctionGenerator::fixed_element(const lang::Expression& base, std::int64_t index,
                                                      const lang::Type& type, std::optional<Register> hint) {
    const lang::Expression* array = decayed_array(base);
    if (array == nullptr || array->type->kind != lang::TypeKind::array || type.size != array->type->base->size)
        return {};
    if (index < 0 || static_cast<std::uint64_t>(index) >= array->type->length || array->type->is_variable_length)
        return {};
    Place place = place_of(*array, hint);
    move_place(place, index * static_cast<std::int64_t>(type.size));
    return place;
}

// base[index]
Place FunctionGenerator::place_of_element(const lang::Expression& base, const lang::Expression& index,
                                          const lang::Type& type, std::optional<Register> hint) {
    const std::uint64_t size = element_size(*base.type);
    const auto value = lang::integer_constant(index);
    if (value) {
        if (const auto fixed = fixed_element(base, *value, type, hint)) return *fixed;
    }
    Place place;
    place.kind = Place::Kind::pointer;
    place.base = operand(base, hint, &index);
    if (value) {
        move_place(place, static_cast<std::int64_t>(static_cast<std::uint64_t>(*value) * size));
        return place;
    }
    const Form form = form_of(type);
    if (form == Form::object || form == Form::nothing || width_of(form) != size) {
        const Register start = place.base;
        own_base(place);
        move_pointer_by(place.base, start, index, size, false);
        return place;
    }
    place.kind = Place::Kind::element;
    place.element_size = size;
    place.index = operand(index);
    return place;
}

/// Gives the place a base register of its own to change, where it has a variable's.
void FunctionGenerator::own_base(Place& place) {
    if (!is_temporary(place.base)) place.base = reserve();
}

void FunctionGenerator::move_place(Place& place, std::int64_t bytes) {
    if (place.kind == Place::Kind::element) make_pointer(place, {});
    if (place.kind == Place::Kind::pointer && !fits_offset(place.offset + bytes)) {
        const Register start = place.base;
        own_base(place);
        move_pointer_by(place.base, start, place.offset + bytes);
        place.offset = 0;
        return;
    }
    place.offset += bytes;
}

/// Turns any place into a register with an address, and a distance.
void FunctionGenerator::make_pointer(Place& place, std::optional<Register> hint) {
    switch (place.kind) {
    case Place::Kind::pointer: return;
    case Place::Kind::element: {
        const Register start = place.base;
        own_base(place);
        emitter_.emit_word(Operation::pointer_add, place.element_size, place.base, start, place.index);
        break;
    }
    case Place::Kind::frame: {
        const bool has_slot = info_.locals[place.object].object_slot != none;
        if (!has_slot && info_.locals[place.object].variable != nullptr)
            info_.locals[place.object].object_slot = info_.object_slot_count++;
        place.base = base_register(hint);
        const bool is_temporary_object = info_.locals[place.object].variable == nullptr;
        emitter_.emit_immediate_word(is_temporary_object ? Operation::address_temporary : Operation::address_local,
                                     place.base, place.object, 0);
        break;
    }
    case Place::Kind::data:
        place.base = base_register(hint);
        emitter_.emit_immediate(Operation::address_static, place.base, place.object);
        break;
    case Place::Kind::held:
    case Place::Kind::nowhere:
        place.base = base_register(hint);
        emitter_.emit_immediate(Operation::constant_pointer, place.base, 0);
        break;
    }
    place.kind = Place::Kind::pointer;
    if (!fits_offset(place.offset)) {
        move_pointer_by(place.base, place.base, place.offset);
        place.offset = 0;
    }
}

void FunctionGenerator::address(Place place, Register into) {
    const Scratch scratch(*this);
    make_pointer(place, on_the_way(into));
    move_pointer_by(into, place.base, place.offset);
}

void FunctionGenerator::address_of_object(const lang::Expression& operand, Register into) {
    if (operand.kind == ExpressionKind::function) {
        return address_of_function(*as<lang::FunctionReference>(operand).function, into);
    }
    address(place_of(operand, on_the_way(into)), into);
}

} // namespace heaparium::vm
