#include "view/value.hpp"

#include "check/wording.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace heaparium::view {

namespace {

using lang::Type;
using lang::TypeKind;

// A character as C would write it between quotes; bytes outside ASCII in octal.
std::string escaped(unsigned char character, char quote) {
    switch (character) {
    case '\0': return "\\0";
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    case '\\': return "\\\\";
    default: break;
    }
    if (character == static_cast<unsigned char>(quote)) return std::string("\\") + quote;
    if (character >= 0x20 && character < 0x7f) return std::string(1, static_cast<char>(character));
    std::array<char, 5> octal{};
    std::snprintf(octal.data(), octal.size(), "\\%03o", static_cast<unsigned>(character));
    return octal.data();
}

// The shortest text from which the same number is read back, with a sign that it is no integer.
std::string floating_text(double value, bool is_float) {
    std::array<char, 40> text{};
    for (int digits = 1; digits <= 17; ++digits) {
        std::snprintf(text.data(), text.size(), "%.*g", digits, value);
        const double again = std::strtod(text.data(), nullptr);
        if (is_float ? static_cast<float>(again) == static_cast<float>(value) : again == value) break;
    }
    std::string shortest = text.data();
    if (shortest.find_first_not_of("-0123456789") == std::string::npos) shortest += ".0";
    return shortest;
}

bool is_character(const Type& type) {
    return type.kind == TypeKind::char_type || type.kind == TypeKind::signed_char ||
           type.kind == TypeKind::unsigned_char;
}

std::int64_t sign_extended(std::uint64_t bits, std::uint64_t bytes) {
    const std::uint64_t unused = 64 - 8 * bytes;
    return static_cast<std::int64_t>(bits << unused) >> unused;
}

} // namespace

std::optional<std::uint64_t> ValueReader::bits(Address address, std::uint64_t bytes) const {
    std::array<std::byte, 8> raw{};
    if (bytes > raw.size()) return std::nullopt;
    if (recording_.machine().space().read(address, std::span(raw).first(static_cast<std::size_t>(bytes))))
        return std::nullopt;
    std::uint64_t value = 0;
    std::memcpy(&value, raw.data(), raw.size());
    return value;
}

Value ValueReader::read(std::string name, const Type& type, Address address) {
    values_left_ = maximum_values;
    return read(std::move(name), type, address, 0);
}

Value ValueReader::read(std::string name, const Type& type, Address address, std::uint32_t depth) {
    if (values_left_ > 0) --values_left_;
    const vm::Machine& machine = recording_.machine();
    Value value{
        .name = std::move(name), .type = to_string(type), .address = address, .size = Size(type.size), .text = {}};
    const bool is_long_double = type.kind == TypeKind::long_double; // the rest of it is never written
    const auto unwritten = machine.space().first_unwritten(address, is_long_double ? Size(8) : value.size);
    value.state = !unwritten ? WrittenState::set : WrittenState::unset;
    if (recording_.before() != nullptr && value.size <= Size(4096))
        value.is_changed = !machine.is_memory_as_in(*recording_.before(), address, value.size);
    if (type.kind == TypeKind::array) {
        add_elements(value, type, depth);
    } else if (type.kind == TypeKind::struct_type || type.kind == TypeKind::union_type) {
        add_members(value, type, depth);
    } else if (const auto raw = bits(address, std::min<std::uint64_t>(type.size, 8)); raw && !unwritten) {
        value.text = scalar_text(type, *raw);
        if (type.kind == TypeKind::pointer) {
            value.pointer = locator_.locate(Address(*raw), machine.space().object_at(address));
            if (*raw == 0) value.text = "NULL";
        }
    }
    // Of an aggregate some parts may be set: padding does not count, its parts decide.
    if (!value.children.empty() && unwritten) {
        bool any_set = false, any_unset = false;
        for (const Value& child : value.children) {
            any_set |= child.state != WrittenState::unset;
            any_unset |= child.state != WrittenState::set;
        }
        value.state = !any_unset && value.omitted == 0 ? WrittenState::set
                      : any_set                        ? WrittenState::partly
                                                       : WrittenState::unset;
    }
    return value;
}

void ValueReader::add_members(Value& value, const Type& type, std::uint32_t depth) {
    value.text = "{…}";
    for (const lang::Member& member : type.members) {
        if (value.children.size() >= maximum_children_ || depth >= maximum_depth || values_left_ == 0) {
            ++value.omitted;
            continue;
        }
        if (member.bit_width == 0) {
            value.children.push_back(
                read(std::string(member.name), *member.type, value.address + Size(member.offset), depth + 1));
            continue;
        }
        // A bit-field has no address of its own: it is shown at its storage unit.
        Value field = read(std::string(member.name), *member.type, value.address + Size(member.offset), depth + 1);
        const std::uint64_t bytes = (member.bit_offset + member.bit_width + 7U) / 8; // in a packed struct up to nine
        if (const auto unit = bits(field.address, bytes); unit && field.state == WrittenState::set) {
            const std::uint64_t above = 64U - member.bit_offset - member.bit_width;
            const std::uint64_t moved = *unit << above;
            const std::uint64_t narrow = 64U - member.bit_width;
            field.text = is_unsigned(*member.type) ? std::to_string(moved >> narrow)
                                                   : std::to_string(static_cast<std::int64_t>(moved) >> narrow);
        }
        field.type += " : " + std::to_string(member.bit_width);
        value.children.push_back(std::move(field));
    }
}

void ValueReader::add_elements(Value& value, const Type& type, std::uint32_t depth) {
    const Type& element = *type.base;
    value.text = is_character(element) ? string_text(value.address, type.size) : "{…}";
    const std::uint64_t length = element.size == 0 ? 0 : type.length;
    std::uint64_t index = 0;
    for (; index < length && index < maximum_children_ && depth < maximum_depth && values_left_ > 0; ++index)
        value.children.push_back(
            read('[' + std::to_string(index) + ']', element, value.address + Size(index * element.size), depth + 1));
    value.omitted = length - index;
}

std::string ValueReader::string_text(Address address, std::uint64_t bytes) const {
    constexpr std::uint64_t longest = 80;
    const memory::AddressSpace& space = recording_.machine().space();
    std::string text = "\"";
    for (std::uint64_t index = 0; index < bytes; ++index) {
        const Address at = address + Size(index);
        const auto character = bits(at, 1);
        if (!character || !space.is_written(at, Size(1))) return index == 0 ? "" : text + "\"…";
        if (*character == 0) return text + '"';
        if (index == longest) return text + "\"…";
        text += escaped(static_cast<unsigned char>(*character), '"');
    }
    return text + "\" without an end";
}

std::string ValueReader::scalar_text(const Type& type, std::uint64_t bits) const {
    switch (type.kind) {
    case TypeKind::pointer: return check::hex(Address(bits));
    case TypeKind::bool_type: return bits == 0 ? "false" : "true";
    case TypeKind::float_type: {
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return floating_text(static_cast<double>(value), true);
    }
    case TypeKind::double_type:
    case TypeKind::long_double: {
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return floating_text(value, false);
    }
    default: break;
    }
    if (!is_integer(type)) return {};
    const std::string number =
        is_unsigned(type) ? std::to_string(bits) : std::to_string(sign_extended(bits, type.size));
    if (!is_character(type)) return number;
    return '\'' + escaped(static_cast<unsigned char>(bits), '\'') + "' (" + number + ')';
}

} // namespace heaparium::view
