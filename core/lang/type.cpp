#include "lang/type.hpp"

namespace heaparium::lang {

bool is_packed(const Member& field) {
    return field.maximum_align == 1 || (field.maximum_align != 0 && field.maximum_align < field.type->align);
}

bool is_integer(const Type& type) {
    return (type.kind >= TypeKind::bool_type && type.kind <= TypeKind::unsigned_long_long) ||
           type.kind == TypeKind::enum_type;
}

bool is_floating(const Type& type) {
    return type.kind == TypeKind::float_type || type.kind == TypeKind::double_type ||
           type.kind == TypeKind::long_double;
}

bool is_arithmetic(const Type& type) { return is_integer(type) || is_floating(type); }

bool is_scalar(const Type& type) { return is_arithmetic(type) || type.kind == TypeKind::pointer; }

bool is_aggregate(const Type& type) {
    return type.kind == TypeKind::struct_type || type.kind == TypeKind::union_type || type.kind == TypeKind::array;
}

bool is_unsigned(const Type& type) {
    switch (type.kind) {
    case TypeKind::bool_type:
    case TypeKind::unsigned_char:
    case TypeKind::unsigned_short:
    case TypeKind::unsigned_int:
    case TypeKind::unsigned_long:
    case TypeKind::unsigned_long_long: return true;
    case TypeKind::enum_type: return type.base != nullptr && is_unsigned(*type.base);
    default: return false;
    }
}

namespace {

std::string_view basic_name(TypeKind kind) {
    switch (kind) {
    case TypeKind::error: return "<error>";
    case TypeKind::void_type: return "void";
    case TypeKind::bool_type: return "_Bool";
    case TypeKind::char_type: return "char";
    case TypeKind::signed_char: return "signed char";
    case TypeKind::unsigned_char: return "unsigned char";
    case TypeKind::short_type: return "short";
    case TypeKind::unsigned_short: return "unsigned short";
    case TypeKind::int_type: return "int";
    case TypeKind::unsigned_int: return "unsigned int";
    case TypeKind::long_type: return "long";
    case TypeKind::unsigned_long: return "unsigned long";
    case TypeKind::long_long: return "long long";
    case TypeKind::unsigned_long_long: return "unsigned long long";
    case TypeKind::float_type: return "float";
    case TypeKind::double_type: return "double";
    case TypeKind::long_double: return "long double";
    case TypeKind::enum_type: return "enum";
    case TypeKind::struct_type: return "struct";
    case TypeKind::union_type: return "union";
    case TypeKind::pointer:
    case TypeKind::array:
    case TypeKind::function: break;
    }
    return "";
}

std::string qualifiers(const Type& type) {
    std::string words;
    if (type.is_const) words = "const";
    if (type.is_volatile) words += words.empty() ? "volatile" : " volatile";
    return words;
}

std::string base_name(const Type& type) {
    std::string name = qualifiers(type);
    if (!name.empty()) name += ' ';
    const std::string_view typedef_name = type.unqualified != nullptr ? type.unqualified->typedef_name : "";
    if (type.tag.empty() && !typedef_name.empty()) return name + std::string(typedef_name);
    name += basic_name(type.kind);
    if (type.kind == TypeKind::struct_type || type.kind == TypeKind::union_type || type.kind == TypeKind::enum_type) {
        name += ' ';
        name += type.tag.empty() ? std::string_view("<unnamed>") : type.tag;
    }
    return name;
}

std::string parameter_list(const Type& function) {
    std::string list;
    for (const Type* parameter : function.parameters) {
        if (!list.empty()) list += ", ";
        list += to_string(*parameter);
    }
    if (function.is_variadic) list += list.empty() ? "..." : ", ...";
    if (list.empty() && function.has_prototype) list = "void";
    return "(" + list + ")";
}

} // namespace

// Declarations read inside out: starting at the name, each derivation is written around what is there already.
std::string declaration(const Type& type, std::string_view name) {
    std::string inner(name);
    const Type* current = &type;
    bool is_behind_pointer = false;
    while (current->kind == TypeKind::pointer || current->kind == TypeKind::array ||
           current->kind == TypeKind::function) {
        if (current->kind == TypeKind::pointer) {
            const std::string words = qualifiers(*current);
            const bool needs_space = !words.empty() && !inner.empty() && inner[0] != '*' && inner[0] != '(';
            inner = "*" + words + (needs_space ? " " : "") + inner;
        } else {
            if (is_behind_pointer) inner = "(" + inner + ")";
            if (current->kind == TypeKind::function) {
                inner += parameter_list(*current);
            } else if (current->is_variable_length) {
                inner += "[*]";
            } else {
                inner += current->is_complete ? "[" + std::to_string(current->length) + "]" : std::string("[]");
            }
        }
        is_behind_pointer = current->kind == TypeKind::pointer;
        current = current->base;
    }
    const std::string base = base_name(*current);
    return inner.empty() ? base : base + " " + inner;
}

std::string to_string(const Type& type) { return declaration(type, {}); }

} // namespace heaparium::lang
