// Storage: addresses, elements, members, assignment (C11 6.5.2.1, 6.5.2.3, 6.5.3.2, 6.5.16) of the ExpressionBuilder.
#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"
#include "lang/spelling.hpp"

#include <algorithm>

namespace heaparium::lang {

Expression* ExpressionBuilder::address_of(Expression* operand, SourceRange at) {
    const SourceRange range = join(at, operand->range);
    if (is_error(*operand)) return error(range);
    if (operand->kind == ExpressionKind::dereference && operand->type->kind == TypeKind::function) {
        return as<Dereference>(*operand).pointer;
    }
    if (bit_field_of(*operand) != nullptr) {
        report(DiagnosticId::address_of_bit_field, range, {std::string(bit_field_of(*operand)->name)});
        return error(range);
    }
    if (!operand->is_lvalue && operand->kind != ExpressionKind::function) {
        report(DiagnosticId::address_of_value, range);
        return error(range);
    }
    if (Variable* variable = variable_below(*operand)) variable->is_address_taken = true;
    auto* node = make<AddressOf>(arena_, ExpressionKind::address_of, types_.pointer_to(operand->type), range);
    node->operand = operand;
    return finished(node, {operand});
}

Expression* ExpressionBuilder::dereference(Expression* operand, SourceRange at) {
    operand = value_of(operand);
    const SourceRange range = join(at, operand->range);
    if (is_error(*operand)) return error(range);
    if (operand == mended_dot_ && operand->type->kind != TypeKind::pointer) return operand; // `*p.m` was told already
    if (operand->type->kind != TypeKind::pointer) {
        report(DiagnosticId::not_a_pointer, range, {to_string(*operand->type)});
        return error(range);
    }
    const Type* target = operand->type->base;
    if (target->kind == TypeKind::function) { // *f is f again
        if (operand->kind == ExpressionKind::cast && as<Cast>(*operand).cast == CastKind::function_to_pointer) {
            return as<Cast>(*operand).operand;
        }
    } else if (target->kind == TypeKind::void_type) {
        report(DiagnosticId::void_dereference, range, {to_string(*operand->type)});
        return error(range);
    } else if (!target->is_complete && target->kind != TypeKind::array) {
        report(DiagnosticId::incomplete_type, range, {to_string(*target)});
        return error(range);
    }
    auto* node = make<Dereference>(arena_, ExpressionKind::dereference, target, range);
    node->pointer = operand;
    node->is_lvalue = target->kind != TypeKind::function;
    return finished(node, {operand});
}

Expression* ExpressionBuilder::index(Expression* base, Expression* index, SourceRange range) {
    base = value_of(base);
    index = value_of(index);
    if (is_error(*base) || is_error(*index)) return error(range);
    if (base->type->kind != TypeKind::pointer && index->type->kind == TypeKind::pointer) std::swap(base, index);
    if (base->type->kind != TypeKind::pointer) {
        report(DiagnosticId::not_indexable, range, {to_string(*base->type)});
        return error(range);
    }
    if (!is_integer(*index->type)) {
        report(DiagnosticId::index_not_integer, index->range, {to_string(*index->type)});
        return error(range);
    }
    const Type* element = base->type->base;
    if (element->kind == TypeKind::void_type) {
        report(DiagnosticId::void_dereference, range, {to_string(*base->type)});
        return error(range);
    }
    if (!can_step(*base->type, range)) return error(range);
    if (element->kind == TypeKind::function) {
        report(DiagnosticId::not_indexable, range, {to_string(*base->type)});
        return error(range);
    }
    if (element->is_variable_length) {
        Expression* row =
            dereference(binary_node(BinaryOperator::add, base->type, base, steps(*base->type, index)), range);
        row->range = range;
        return row;
    }
    auto* node = make<Index>(arena_, ExpressionKind::index, element, range);
    node->base = base;
    node->index = index;
    node->is_lvalue = true;
    return finished(node, {base, index});
}

std::vector<const Member*> ExpressionBuilder::member_path(const Type& record, std::string_view name) {
    for (const Member& member : record.members) {
        if (member.name == name && !name.empty()) return {&member};
        if (!member.name.empty() || !is_record(*member.type)) continue;
        std::vector<const Member*> inner = member_path(*member.type, name);
        if (inner.empty()) continue;
        inner.insert(inner.begin(), &member);
        return inner;
    }
    return {};
}

Expression* ExpressionBuilder::no_such_member(const Expression& object, const Token& name) {
    auto& diagnostic = report(DiagnosticId::no_such_member, name.range,
                              {to_string(*object.type->unqualified), std::string(name.text)});
    std::vector<std::string_view> names;
    for (const Member& member : object.type->members) names.push_back(member.name);
    if (const auto meant = nearest_spelling(name.text, names)) {
        diagnostic.message += "; did you mean `" + std::string(*meant) + "`?";
        diagnostic.fixes.push_back({name.range, std::string(*meant)});
    } else if (object.type->range.file != 0) {
        diagnostic.notes.push_back({object.type->range, "`" + to_string(*object.type) + "` is defined here"});
    }
    return error(join(object.range, name.range));
}

Expression* ExpressionBuilder::read_member(Expression* object, const Member& member, bool is_arrow, SourceRange range) {
    const Type* type = types_.qualified(member.type, object->type->is_const, object->type->is_volatile);
    auto* node = make<MemberAccess>(arena_, ExpressionKind::member, type, range);
    node->object = object;
    node->member = &member;
    node->is_arrow = is_arrow;
    node->is_lvalue = object->is_lvalue;
    return finished(node, {object});
}

Expression* ExpressionBuilder::member(Expression* object, const Token& name, bool is_arrow, SourceRange at) {
    object = value_of(object);
    const SourceRange range = join(object->range, name.range);
    if (is_error(*object)) return error(range);
    const bool is_pointer = object->type->kind == TypeKind::pointer;
    const Type& record = is_pointer ? *object->type->base : *object->type;
    if (!is_record(record)) {
        report(DiagnosticId::member_of_no_record, at, {std::string(name.text), to_string(*object->type)});
        return error(range);
    }
    if (is_pointer != is_arrow) { // the one that is right is plain, so go on as if it had been written
        auto& diagnostic = report(is_pointer ? DiagnosticId::dot_on_pointer : DiagnosticId::arrow_on_record, at,
                                  {to_string(*object->type), std::string(name.text)});
        diagnostic.fixes.push_back({at, is_pointer ? "->" : "."});
    }
    if (!record.is_complete) {
        report(DiagnosticId::incomplete_type, range, {to_string(record)});
        return error(range);
    }
    if (is_pointer) {
        object = dereference(object, object->range);
        if (is_error(*object)) return object;
    }
    const std::vector<const Member*> path = member_path(record, name.text);
    if (path.empty()) return no_such_member(*object, name);
    for (const Member* step : path) {
        object = read_member(object, *step, is_pointer, range);
        if (is_error(*object)) return object;
    }
    if (is_pointer && !is_arrow) mended_dot_ = object;
    return object;
}

namespace {

// A const struct's member is const too, and so is a struct with a const member as a whole.
bool has_const_member(const Type& type) {
    if (type.kind == TypeKind::array) return has_const_member(*type.base);
    if (!is_record(type)) return type.is_const;
    if (type.is_const) return true;
    return std::any_of(type.members.begin(), type.members.end(),
                       [](const Member& member) { return has_const_member(*member.type); });
}

} // namespace

bool ExpressionBuilder::is_modifiable(const Expression& target, SourceRange at) {
    if (is_error(target)) return false;
    if (target.type->kind == TypeKind::array) {
        report(target.type->base->kind == TypeKind::char_type ? DiagnosticId::assignment_to_string_array
                                                              : DiagnosticId::assignment_to_array,
               at, {to_string(*target.type)});
        return false;
    }
    if (!target.is_lvalue) {
        report(DiagnosticId::not_assignable, target.range);
        return false;
    }
    if (has_const_member(*target.type)) {
        auto& diagnostic = report(DiagnosticId::assignment_to_const, target.range, {to_string(*target.type)});
        const Variable* variable = variable_below(target);
        if (variable != nullptr) {
            diagnostic.notes.push_back({variable->range, "`" + std::string(variable->name) + "` is declared here"});
        }
        return false;
    }
    return true;
}

Expression* ExpressionBuilder::assign(Expression* target, Expression* value, SourceRange at) {
    const SourceRange range = join(target->range, value->range);
    if (!is_modifiable(*target, at)) return error(range);
    value = assigned(value, target->type, {});
    auto* node = make<Assign>(arena_, ExpressionKind::assign, target->type->unqualified, range);
    node->target = target;
    node->value = value;
    return finished(node, {target, value});
}

Expression* ExpressionBuilder::compound_assign(BinaryOperator op, Expression* target, Expression* value,
                                               SourceRange at) {
    const SourceRange range = join(target->range, value->range);
    if (!is_modifiable(*target, at)) return error(range);
    // The operation itself, built only to be checked and to learn its type.
    is_compound_ = true;
    const Expression* operation = binary(op, target, value, at);
    is_compound_ = false;
    if (is_error(*operation)) return error(range);
    const Type* target_type = target->type->unqualified;
    const bool is_pointer = target_type->kind == TypeKind::pointer;
    const bool is_shift = op == BinaryOperator::shift_left || op == BinaryOperator::shift_right;
    value = promoted(value);
    if (is_pointer != (operation->type->kind == TypeKind::pointer) || (is_pointer && !is_integer(*value->type))) {
        return bad_operands(op, *target, *value, at);
    }
    auto* node = make<CompoundAssign>(arena_, ExpressionKind::compound_assign, target_type, range);
    node->op = op;
    node->computation_type = operation->type;
    node->target = target;
    node->value = is_pointer ? steps(*target_type, value) : is_shift ? value : converted(value, operation->type);
    return finished(node, {target, node->value});
}

Expression* ExpressionBuilder::increment(bool is_decrement, bool is_prefix, Expression* target, SourceRange at) {
    const SourceRange range = is_prefix ? join(at, target->range) : join(target->range, at);
    if (!is_modifiable(*target, at)) return error(range);
    const Type& type = *target->type;
    if (!is_scalar(type)) {
        report(DiagnosticId::bad_operand, at, {is_decrement ? "--" : "++", to_string(type), "a number or a pointer"});
        return error(range);
    }
    if (type.kind == TypeKind::pointer && !can_step(type, at)) return error(range);
    if (type.kind == TypeKind::pointer && type.base->is_variable_length) {
        return increment_by_run_time_size(is_decrement, is_prefix, target, at);
    }
    auto* node = make<Increment>(arena_, ExpressionKind::increment, type.unqualified, range);
    node->is_decrement = is_decrement;
    node->is_prefix = is_prefix;
    node->target = target;
    return finished(node, {target});
}

} // namespace heaparium::lang
