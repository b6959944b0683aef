// Initialisers of locals: the whole object becomes zero first, unless every byte gets a value anyway.
#include "vm/codegen_function.hpp"

#include <algorithm>

namespace heaparium::vm {

using lang::as;

namespace {

bool is_string(const lang::InitializerItem& item) {
    return item.type->kind == lang::TypeKind::array && item.value->kind == lang::ExpressionKind::string_literal;
}

// Items that follow each other without a gap from the first byte to the last.
bool covers(const lang::Initializer& initializer, std::uint64_t bytes) {
    std::uint64_t end = 0;
    for (const lang::InitializerItem& item : initializer.items) {
        if (item.bit_field != nullptr || item.offset != end) return false;
        end += is_string(item)
                   ? std::min<std::uint64_t>(as<lang::StringLiteral>(*item.value).bytes.size(), item.type->size)
                   : item.type->size;
    }
    return end >= bytes;
}

} // namespace

void FunctionGenerator::initialize(const lang::Variable& variable) {
    if (is_held(variable)) return initialize_held(variable);
    if (variable.initializer == nullptr) {
        if (can_come_again()) emitter_.emit_immediate(Operation::begin_local, 0, variable.index);
        return;
    }
    const lang::Initializer& initializer = *variable.initializer;
    const std::uint64_t bytes = variable.type->size;
    if (!initializer.covers_all && !covers(initializer, bytes) && bytes > 0) {
        emitter_.emit_immediate_word(Operation::zero_local, 0, static_cast<std::uint32_t>(frame_offset(variable.index)),
                                     bytes);
    }
    for (const lang::InitializerItem& item : initializer.items) {
        const At at(emitter_, item.value->range);
        const Scratch scratch(*this);
        initialize_item(item, variable.index);
    }
}

void FunctionGenerator::initialize_held(const lang::Variable& variable) {
    if (variable.initializer == nullptr) return begin_held(variable);
    const auto own = static_cast<Register>(info_.locals[variable.index].held_in);
    if (variable.initializer->items.empty()) {
        constant(0, own);
    } else {
        evaluate(*variable.initializer->items.front().value, own);
    }
    note_assigned(variable.index);
}

void FunctionGenerator::initialize_item(const lang::InitializerItem& item, std::uint32_t local) {
    Place place;
    place.kind = Place::Kind::frame;
    place.object = local;
    place.offset = static_cast<std::int64_t>(item.offset);
    place.bit_field = item.bit_field;
    const Register value = reserve();
    if (form_of(*item.type) != Form::object) {
        evaluate(*item.value, value);
        return store(place, *item.type, value);
    }
    if (is_string(item)) {
        const auto& string = as<lang::StringLiteral>(*item.value);
        emitter_.emit_immediate(Operation::address_static, value, linker_.literal_object(string));
        return copy_to(place, value, std::min<std::uint64_t>(string.bytes.size(), item.type->size));
    }
    copy_object(place_of(*item.value), place, item.type->size);
}

} // namespace heaparium::vm
