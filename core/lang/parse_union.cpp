// Unions made from a value of one of their members (GNU C): by a cast, and by passing it to a transparent union.
#include "lang/parser.hpp"

namespace heaparium::lang {

namespace {

const Member* member_of_type(const Type& union_type, const Type& type) {
    for (const Member& member : union_type.members) {
        if (member.bit_width == 0 && compatible(*member.type->unqualified, *type.unqualified)) return &member;
    }
    return nullptr;
}

} // namespace

/// Null where the union has no member of the value's type.
Expression* Parser::union_of(const Type* union_type, Expression* value, SourceRange range) {
    value = build_.value_of(value);
    const Member* member = member_of_type(*union_type, *value->type);
    if (member == nullptr || is_error(*value)) return nullptr;
    Variable* variable = arena_.make<Variable>();
    const InitializerItem item{0, member->type->unqualified, nullptr, value};
    variable->initializer = arena_.make<Initializer>();
    variable->initializer->items = arena_.copy(std::span(&item, 1));
    variable->initializer->range = range;
    Expression* literal = literal_of(variable, union_type->unqualified, range);
    literal->is_lvalue = false;
    return literal;
}

/// The member as which an argument is passed to a parameter whose union is transparent; null for any other parameter.
const Member* Parser::transparent_member(const Type& parameter, const Expression& argument) const {
    if (parameter.kind != TypeKind::union_type || !parameter.unqualified->is_transparent) return nullptr;
    if (same_unqualified(parameter, *argument.type)) return nullptr;
    if (const Member* same = member_of_type(parameter, *argument.type)) return same;
    const bool is_pointer = argument.type->kind == TypeKind::pointer;
    for (const Member& member : parameter.members) {
        if (member.type->kind != TypeKind::pointer) continue;
        if (is_null_pointer_constant(argument)) return &member;
        const bool is_void = is_pointer && (argument.type->base->kind == TypeKind::void_type ||
                                            member.type->base->kind == TypeKind::void_type);
        const bool differs_in_qualifiers =
            is_pointer && compatible(*argument.type->base->unqualified, *member.type->base->unqualified);
        if (is_void || differs_in_qualifiers) return &member;
    }
    return nullptr;
}

void Parser::pass_as_transparent_unions(const Expression& callee, std::span<Expression*> arguments) {
    const Type* function = callee.type->kind == TypeKind::pointer ? callee.type->base : callee.type;
    if (function->kind != TypeKind::function) return;
    for (std::size_t i = 0; i < arguments.size() && i < function->parameters.size(); ++i) {
        Expression* argument = build_.value_of(arguments[i]);
        const Type* parameter = function->parameters[i];
        const Member* member = transparent_member(*parameter, *argument);
        if (member == nullptr) continue;
        Expression* passed = union_of(parameter, build_.converted(argument, member->type), argument->range);
        if (passed != nullptr) arguments[i] = passed;
    }
}

} // namespace heaparium::lang
