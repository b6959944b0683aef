#include "vm/codegen_static.hpp"

#include "lang/expression_nodes.hpp"
#include "vm/bit_cast.hpp"
#include "vm/codegen_form.hpp"

#include <algorithm>
#include <cstring>

namespace heaparium::vm {

using lang::as;
using lang::DiagnosticId;
using lang::ExpressionKind;

void StaticInitializer::initialize(const lang::Variable& variable) {
    if (variable.initializer == nullptr) return;
    const std::uint32_t index = linker_.variable_object(variable, variable.range);
    if (index == none) return;
    const StaticObject object = linker_.image().statics[index];
    if (object.variable != &variable) return; // a weak definition that another one replaced
    put(*variable.initializer, object, 0);
}

void StaticInitializer::put(const lang::Initializer& initializer, const StaticObject& object, std::uint64_t offset) {
    for (const lang::InitializerItem& item : initializer.items) {
        const std::uint64_t at = offset + item.offset;
        if (at > object.size) continue; // the object was too large, and is reported
        put_item(item, object, object.offset + at);
    }
}

void StaticInitializer::put_item(const lang::InitializerItem& item, const StaticObject& object, std::uint64_t offset) {
    const lang::Type& type = *item.type;
    if (type.kind == lang::TypeKind::array && item.value->kind == ExpressionKind::string_literal) {
        const std::string_view bytes = as<lang::StringLiteral>(*item.value).bytes;
        const auto room = object.offset + object.size - offset;
        const auto count = std::min<std::uint64_t>({bytes.size(), type.size, room});
        std::memcpy(linker_.image().data.data() + offset, bytes.data(), static_cast<std::size_t>(count));
        return;
    }
    if (form_of(type) == Form::object) {
        if (item.value->kind == ExpressionKind::compound_literal) {
            const lang::Variable& literal = *as<lang::CompoundLiteral>(*item.value).variable;
            if (literal.initializer != nullptr) put(*literal.initializer, object, offset - object.offset);
            return;
        }
    } else if (const auto value = lang::constant_value(*item.value)) {
        std::uint64_t bits = value->integer;
        if (value->is_floating) {
            bits = form_of(type) == Form::f32 ? bit_cast<std::uint32_t>(static_cast<float>(value->floating))
                                              : bit_cast<std::uint64_t>(value->floating);
        }
        if (item.bit_field != nullptr) return put_bits(*item.bit_field, bits, offset);
        return put_bytes(bits, width_of(form_of(type)), offset);
    } else if (const auto difference = lang::label_difference(*item.value)) {
        if (put_label_difference(*difference, type, offset)) return;
    } else if (const auto address = lang::address_constant(*item.value)) {
        if (put_address(item, *address, offset)) return;
    }
    linker_.sink().report(DiagnosticId::cannot_generate, item.value->range,
                          {"a static variable whose initial value is not constant"});
}

bool StaticInitializer::put_address(const lang::InitializerItem& item, const lang::AddressConstant& address,
                                    std::uint64_t offset) {
    Relocation relocation;
    relocation.offset = offset;
    relocation.addend = address.addend;
    if (address.variable != nullptr) {
        relocation.target = linker_.variable_object(*address.variable, item.value->range);
    } else if (address.function != nullptr) {
        relocation.target = linker_.function_object(*address.function, item.value->range);
    } else if (address.string != nullptr) {
        relocation.target = linker_.literal_object(*address.string);
    } else if (address.label != nullptr) {
        const std::uint32_t pc = label_place_(*address.label->label);
        if (pc == none) return false;
        const FunctionInfo& function = linker_.image().functions[linker_.image().function_at(pc)];
        relocation.target = function.static_index;
        relocation.addend += static_cast<std::int64_t>(pc - function.first_pc) * std::int64_t{sizeof(Instruction)};
    } else {
        put_bytes(static_cast<std::uint64_t>(address.addend), 8, offset);
        return true;
    }
    // A later item may overwrite an earlier one.
    auto& relocations = linker_.image().relocations;
    std::erase_if(relocations, [&](const Relocation& other) { return !other.is_in_rodata && other.offset == offset; });
    if (relocation.target != none) relocations.push_back(relocation);
    return true; // an undefined name is reported already
}

bool StaticInitializer::put_label_difference(const lang::LabelDifference& labels, const lang::Type& type,
                                             std::uint64_t offset) {
    const std::uint32_t to = label_place_(*labels.to->label);
    const std::uint32_t from = label_place_(*labels.from->label);
    if (to == none || from == none) return false;
    auto& known = linker_.image().labels;
    known.insert(known.end(), {to, from});
    const std::int64_t instructions = std::int64_t{to} - std::int64_t{from};
    put_bytes(static_cast<std::uint64_t>(instructions * std::int64_t{sizeof(Instruction)}), type.size, offset);
    return true;
}

// Bit by bit: in a packed struct a field may reach over nine bytes.
void StaticInitializer::put_bits(const lang::Member& field, std::uint64_t value, std::uint64_t offset) {
    for (std::uint64_t i = 0; i < field.bit_width; ++i) {
        const std::uint64_t position = field.bit_offset + i;
        const std::uint64_t byte = get_bytes(1, offset + position / 8);
        const std::uint64_t mask = std::uint64_t{1} << position % 8;
        put_bytes((value >> i & 1) != 0 ? byte | mask : byte & ~mask, 1, offset + position / 8);
    }
}

void StaticInitializer::put_bytes(std::uint64_t value, std::uint64_t bytes, std::uint64_t offset) {
    auto& data = linker_.image().data;
    for (std::uint64_t i = 0; i < bytes && offset + i < data.size(); ++i) {
        data[static_cast<std::size_t>(offset + i)] = static_cast<std::byte>(value >> 8 * i);
    }
}

std::uint64_t StaticInitializer::get_bytes(std::uint64_t bytes, std::uint64_t offset) const {
    const auto& data = linker_.image().data;
    std::uint64_t value = 0;
    for (std::uint64_t i = 0; i < bytes && offset + i < data.size(); ++i) {
        value |= std::to_integer<std::uint64_t>(data[static_cast<std::size_t>(offset + i)]) << 8 * i;
    }
    return value;
}

} // namespace heaparium::vm
