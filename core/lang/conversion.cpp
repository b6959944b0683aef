// Leaves and conversions of the ExpressionBuilder (C11 6.3).
#include "lang/constant.hpp"
#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"

#include <algorithm>

namespace heaparium::lang {

bool is_string(const Expression& operand) {
    if (operand.kind != ExpressionKind::cast) return false;
    return as<Cast>(operand).cast == CastKind::array_to_pointer &&
           as<Cast>(operand).operand->kind == ExpressionKind::string_literal;
}

bool is_error(const Type& type) { return type.kind == TypeKind::error; }
bool is_error(const Expression& expression) { return is_error(*expression.type); }
bool is_record(const Type& type) { return type.kind == TypeKind::struct_type || type.kind == TypeKind::union_type; }
bool same_unqualified(const Type& left, const Type& right) { return left.unqualified == right.unqualified; }

namespace {

bool compatible_functions(const Type& left, const Type& right) {
    if (!compatible(*left.base, *right.base)) return false;
    if (!left.has_prototype || !right.has_prototype) return true;
    if (left.is_variadic != right.is_variadic || left.parameters.size() != right.parameters.size()) return false;
    for (std::size_t i = 0; i < left.parameters.size(); ++i) {
        if (!compatible(*left.parameters[i]->unqualified, *right.parameters[i]->unqualified)) return false;
    }
    return true;
}

bool is_zero(const Expression& expression) {
    if (expression.kind == ExpressionKind::integer_constant) return as<IntegerConstant>(expression).value == 0;
    return integer_constant(expression) == 0;
}

} // namespace

bool compatible(const Type& left, const Type& right) {
    if (&left == &right || is_error(left) || is_error(right)) return true;
    if (left.is_const != right.is_const || left.is_volatile != right.is_volatile) return false;
    if (left.kind == TypeKind::enum_type && right.kind != TypeKind::enum_type) {
        return left.base->kind == right.kind;
    }
    if (right.kind == TypeKind::enum_type && left.kind != TypeKind::enum_type) {
        return right.base->kind == left.kind;
    }
    if (left.kind != right.kind) return false;
    switch (left.kind) {
    case TypeKind::pointer: return compatible(*left.base, *right.base);
    case TypeKind::array:
        if (!compatible(*left.base, *right.base)) return false;
        return left.length == right.length || !left.is_complete || !right.is_complete || left.is_variable_length ||
               right.is_variable_length;
    case TypeKind::function: return compatible_functions(left, right);
    default: return left.unqualified == right.unqualified;
    }
}

bool is_null_pointer_constant(const Expression& expression) {
    if (is_integer(*expression.type)) return is_zero(expression);
    if (expression.kind != ExpressionKind::cast || expression.type->kind != TypeKind::pointer) return false;
    const auto& cast = as<Cast>(expression);
    return cast.is_explicit && expression.type->base->kind == TypeKind::void_type && is_integer(*cast.operand->type) &&
           is_zero(*cast.operand);
}

const Member* bit_field_of(const Expression& expression) {
    if (expression.kind != ExpressionKind::member) return nullptr;
    const Member* member = as<MemberAccess>(expression).member;
    return member->bit_width > 0 ? member : nullptr;
}

Variable* variable_below(const Expression& expression) {
    const Expression* current = &expression;
    for (;;) {
        switch (current->kind) {
        case ExpressionKind::variable: return as<VariableReference>(*current).variable;
        case ExpressionKind::member: current = as<MemberAccess>(*current).object; break;
        case ExpressionKind::index: // of an array; through a pointer it lies elsewhere
            current = as<Index>(*current).base;
            if (current->kind != ExpressionKind::cast) return nullptr;
            break;
        case ExpressionKind::cast:
            if (as<Cast>(*current).cast != CastKind::array_to_pointer) return nullptr;
            current = as<Cast>(*current).operand;
            break;
        default: return nullptr;
        }
    }
}

ExpressionBuilder::ExpressionBuilder(Arena& arena, TypeTable& types, DiagnosticSink& sink, std::uint32_t maximum_height)
    : arena_(arena), types_(types), sink_(sink), maximum_height_(std::min<std::uint32_t>(maximum_height, 0xFFF0)) {}

Diagnostic& ExpressionBuilder::report(DiagnosticId id, SourceRange range,
                                      std::initializer_list<std::string> arguments) {
    return sink_.report(id, range, arguments);
}

Expression* ExpressionBuilder::finished(Expression* node, std::initializer_list<const Expression*> parts) {
    std::uint32_t height = 0;
    for (const Expression* part : parts) {
        if (part == nullptr) continue;
        if (is_error(*part)) return error(node->range);
        height = std::max<std::uint32_t>(height, part->height);
    }
    if (height >= maximum_height_) {
        report(DiagnosticId::nesting_too_deep, node->range, {std::to_string(maximum_height_), "operations"});
        return error(node->range);
    }
    node->height = static_cast<std::uint16_t>(height + 1);
    return node;
}

Expression* ExpressionBuilder::error(SourceRange range) {
    auto* node = make<IntegerConstant>(arena_, ExpressionKind::integer_constant, basic(TypeKind::error), range);
    return node;
}

Expression* ExpressionBuilder::integer(std::uint64_t value, const Type* type, SourceRange range) {
    auto* node = make<IntegerConstant>(arena_, ExpressionKind::integer_constant, type, range);
    node->value = wrapped(value, *type);
    return node;
}

Expression* ExpressionBuilder::integer(std::uint64_t value, TypeKind kind, SourceRange range) {
    return integer(value, basic(kind), range);
}

Expression* ExpressionBuilder::floating(double value, const Type* type, SourceRange range) {
    auto* node = make<FloatingConstant>(arena_, ExpressionKind::floating_constant, type, range);
    node->value = type->kind == TypeKind::float_type ? static_cast<double>(static_cast<float>(value)) : value;
    return node;
}

Expression* ExpressionBuilder::string(const StringValue& value, SourceRange range) {
    const Type* element = basic(value.element);
    const Type* type = types_.array_of(element, value.bytes.size() / element->size);
    auto* node = make<StringLiteral>(arena_, ExpressionKind::string_literal, type, range);
    node->bytes = value.bytes;
    node->is_lvalue = true;
    return node;
}

Expression* ExpressionBuilder::variable(Variable* variable, SourceRange range) {
    auto* node = make<VariableReference>(arena_, ExpressionKind::variable, variable->type, range);
    node->variable = variable;
    node->is_lvalue = true;
    return node;
}

Expression* ExpressionBuilder::function(Function* function, SourceRange range) {
    auto* node = make<FunctionReference>(arena_, ExpressionKind::function, function->type, range);
    node->function = function;
    return node;
}

Expression* ExpressionBuilder::cast(CastKind kind, Expression* operand, const Type* type) {
    auto* node = make<Cast>(arena_, ExpressionKind::cast, type, operand->range);
    node->cast = kind;
    node->operand = operand;
    return finished(node, {operand});
}

Expression* ExpressionBuilder::value_of(Expression* operand) {
    const Type& type = *operand->type;
    if (type.kind == TypeKind::array) {
        return cast(CastKind::array_to_pointer, operand, types_.pointer_to(type.base));
    }
    if (type.kind == TypeKind::function) {
        if (operand->kind == ExpressionKind::dereference) return as<Dereference>(*operand).pointer; // (*f)() is f()
        return cast(CastKind::function_to_pointer, operand, types_.pointer_to(operand->type));
    }
    return operand;
}

Expression* ExpressionBuilder::promoted(Expression* operand) {
    operand = value_of(operand);
    const Type& type = *operand->type;
    if (!is_integer(type)) return operand;
    if (const Member* field = bit_field_of(*operand); field != nullptr && field->bit_width <= 32) {
        const bool fits_int = field->bit_width < 32 || !is_unsigned(type);
        return converted(operand, basic(fits_int ? TypeKind::int_type : TypeKind::unsigned_int));
    }
    if (const Member* field = bit_field_of(*operand); field != nullptr && field->bit_width < 64) {
        return converted(operand, types_.of_precision(type.unqualified, field->bit_width));
    }
    if (type.kind == TypeKind::enum_type) return converted(operand, type.base);
    if (type.size < 4) return converted(operand, basic(TypeKind::int_type));
    return operand;
}

Expression* ExpressionBuilder::argument_promoted(Expression* operand) {
    operand = promoted(operand);
    return operand->type->kind == TypeKind::float_type ? converted(operand, basic(TypeKind::double_type)) : operand;
}

const Type* ExpressionBuilder::common_type(const Expression& left, const Expression& right) {
    const TypeKind a = left.type->unqualified->kind;
    const TypeKind b = right.type->unqualified->kind;
    for (const TypeKind kind : {TypeKind::long_double, TypeKind::double_type, TypeKind::float_type}) {
        if (a == kind || b == kind) return basic(kind);
    }
    if (left.type->precision != 0 || right.type->precision != 0) {
        const auto bits = [](const Type& type) {
            return type.precision != 0 ? std::uint64_t{type.precision} : type.size * 8;
        };
        const bool is_left =
            bits(*left.type) != bits(*right.type) ? bits(*left.type) > bits(*right.type) : is_unsigned(*left.type);
        return (is_left ? left : right).type->unqualified;
    }
    // Both are promoted: int … unsigned long long, whose order in TypeKind is that of rank, unsigned above signed.
    const TypeKind higher = std::max(a, b);
    const TypeKind lower = std::min(a, b);
    // An unsigned long meets a long long of the same size: it does not fit, so the result is unsigned.
    if (higher == TypeKind::long_long && lower == TypeKind::unsigned_long) return basic(TypeKind::unsigned_long_long);
    return basic(higher);
}

Expression* ExpressionBuilder::converted(Expression* operand, const Type* type) {
    const Type& from = *operand->type->unqualified;
    const Type* to = type->unqualified;
    if (&from == to || is_error(*operand)) return operand;
    if (is_error(*to)) return error(operand->range);
    const bool from_pointer = from.kind == TypeKind::pointer;
    const bool to_pointer = to->kind == TypeKind::pointer;
    CastKind kind = CastKind::arithmetic;
    if (to->kind == TypeKind::void_type) {
        kind = CastKind::to_void;
    } else if (from_pointer && to_pointer) {
        kind = CastKind::pointer;
    } else if (from_pointer) {
        kind = to->kind == TypeKind::bool_type ? CastKind::pointer_to_bool : CastKind::pointer_to_integer;
    } else if (to_pointer) {
        kind = CastKind::integer_to_pointer;
    }
    return cast(kind, operand, to);
}

namespace {

std::string purpose_text(const ConversionPurpose& purpose) {
    switch (purpose.kind) {
    case ConversionPurpose::assignment: return "assigned to";
    case ConversionPurpose::initialization: return "used to initialise";
    case ConversionPurpose::returned: return "returned as";
    case ConversionPurpose::argument:
        if (purpose.function.empty()) return "passed as";
        return "passed as argument " + std::to_string(purpose.position) + " of `" + std::string(purpose.function) +
               "`, which is";
    }
    return "";
}

void add_declared_here(Diagnostic& diagnostic, const ConversionPurpose& purpose) {
    if (purpose.kind == ConversionPurpose::argument && purpose.declared.file != 0) {
        diagnostic.notes.push_back({purpose.declared, "`" + std::string(purpose.function) + "` is declared here"});
    }
}

} // namespace

// gcc's -Woverflow: `char c = 300;`. A negative value for an unsigned type is a common idiom, and passes.
void ExpressionBuilder::check_constant_fits(const Expression& value, const Type& target) {
    if (!is_integer(target) || target.kind == TypeKind::bool_type || target.size >= 8) return;
    if (value.type->unqualified == target.unqualified || !is_integer(*value.type)) return;
    const auto constant = integer_constant(value);
    if (!constant) return;
    const int bits = static_cast<int>(target.size) * 8;
    const std::int64_t lowest = -(std::int64_t{1} << (bits - 1));
    const std::int64_t highest = (std::int64_t{1} << bits) - 1;
    const bool is_written_signed = !is_unsigned(*value.type) || *constant >= 0;
    const bool may_be_pattern = bits == 32 && is_unsigned(*value.type); // `int mask = 0xFFFFFFFF;`
    const std::int64_t limit = is_unsigned(target) || may_be_pattern ? highest : highest / 2;
    if (is_written_signed && *constant >= lowest && *constant <= limit) return;
    const auto changed = static_cast<std::int64_t>(wrapped(static_cast<std::uint64_t>(*constant), target));
    report(DiagnosticId::constant_changes, value.range,
           {std::to_string(*constant), to_string(target), std::to_string(changed)});
}

// One `&` or `*` away from the right type, or a character written as a string.
void ExpressionBuilder::suggest_level(Diagnostic& diagnostic, const Expression& value, const Type& target) {
    const SourceRange start{value.range.file, value.range.begin, value.range.begin};
    const Type& from = *value.type;
    if (target.kind == TypeKind::pointer && value.is_lvalue && same_unqualified(*target.base, from)) {
        diagnostic.message += "; did you forget the `&`?";
        diagnostic.fixes.push_back({start, "&"});
    } else if (from.kind == TypeKind::pointer && is_string(value) && is_integer(target)) {
        diagnostic.message += "; one character stands between single quotes";
        const auto& literal = as<StringLiteral>(*as<Cast>(value).operand);
        const bool is_plain = literal.bytes.size() == 2 && literal.bytes[0] > ' ' && literal.bytes[0] != '\\' &&
                              literal.bytes[0] != '\'' && value.range.end - value.range.begin == 3;
        if (is_plain) diagnostic.fixes.push_back({value.range, "'" + std::string(literal.bytes.substr(0, 1)) + "'"});
    } else if (from.kind == TypeKind::pointer && from.base->is_complete &&
               (same_unqualified(*from.base, target) || (is_integer(*from.base) && is_integer(target)))) {
        diagnostic.message += "; did you forget the `*`?";
        diagnostic.fixes.push_back({start, "*"});
    }
}

void ExpressionBuilder::check_pointer_conversion(const Expression& value, const Type& target,
                                                 const ConversionPurpose& purpose) {
    const Type* from_element = value.type->base;
    const Type* to_element = target.base;
    // A row of `const double` may be made from a row of `double`, though C before 2023 calls them incompatible.
    while (from_element->kind == TypeKind::array && to_element->kind == TypeKind::array &&
           (from_element->length == to_element->length || !from_element->is_complete || !to_element->is_complete)) {
        from_element = from_element->base;
        to_element = to_element->base;
    }
    const Type& from = *from_element;
    const Type& to = *to_element;
    const bool has_void = from.kind == TypeKind::void_type || to.kind == TypeKind::void_type;
    if (!has_void && !compatible(*from.unqualified, *to.unqualified)) {
        auto& diagnostic = report(DiagnosticId::incompatible_pointer, value.range,
                                  {to_string(*value.type), purpose_text(purpose), to_string(target)});
        add_declared_here(diagnostic, purpose);
        suggest_level(diagnostic, value, target);
    } else if ((from.is_const && !to.is_const) || (from.is_volatile && !to.is_volatile)) {
        auto& diagnostic = report(DiagnosticId::discarded_qualifier, value.range,
                                  {to_string(*value.type), purpose_text(purpose), to_string(target)});
        add_declared_here(diagnostic, purpose);
    }
}

Expression* ExpressionBuilder::assigned(Expression* value, const Type* target, const ConversionPurpose& purpose) {
    value = value_of(value);
    if (is_error(*value) || is_error(*target)) return error(value->range);
    const Type& from = *value->type;
    const bool from_pointer = from.kind == TypeKind::pointer;
    const bool to_pointer = target->kind == TypeKind::pointer;
    if (is_arithmetic(from) && is_arithmetic(*target)) {
        check_constant_fits(*value, *target);
        return converted(value, target);
    }
    if (from_pointer && target->kind == TypeKind::bool_type) return converted(value, target);
    if (from_pointer && to_pointer) {
        if (!is_null_pointer_constant(*value)) check_pointer_conversion(*value, *target, purpose);
        return converted(value, target);
    }
    if (is_record(from) && same_unqualified(from, *target)) return value;
    const bool is_number_as_pointer = is_integer(from) && to_pointer;
    const bool is_pointer_as_number = from_pointer && is_integer(*target);
    if (is_number_as_pointer && is_null_pointer_constant(*value)) return converted(value, target);
    const DiagnosticId id = is_number_as_pointer               ? DiagnosticId::integer_as_pointer
                            : is_pointer_as_number             ? DiagnosticId::pointer_as_integer
                            : from.kind == TypeKind::void_type ? DiagnosticId::void_value
                                                               : DiagnosticId::incompatible_types;
    auto& diagnostic = report(id, value->range, {to_string(from), purpose_text(purpose), to_string(*target)});
    add_declared_here(diagnostic, purpose);
    suggest_level(diagnostic, *value, *target);
    if (is_number_as_pointer || is_pointer_as_number) return converted(value, target);
    return error(value->range);
}

Expression* ExpressionBuilder::explicit_cast(Expression* operand, const Type* type, SourceRange range) {
    operand = value_of(operand);
    if (is_error(*operand) || is_error(*type)) return error(range);
    const Type& from = *operand->type;
    const bool to_void = type->kind == TypeKind::void_type;
    const bool is_same_record = is_record(from) && same_unqualified(from, *type);
    const bool mixes_pointer_and_float = (from.kind == TypeKind::pointer && is_floating(*type)) ||
                                         (is_floating(from) && type->kind == TypeKind::pointer);
    if (!to_void && !is_same_record && (!is_scalar(from) || !is_scalar(*type) || mixes_pointer_and_float)) {
        report(DiagnosticId::bad_cast, range, {to_string(from), to_string(*type)});
        return error(range);
    }
    if (is_same_record) return operand;
    if (is_integer(from) && type->kind == TypeKind::pointer && from.size < 8 && !integer_constant(*operand)) {
        report(DiagnosticId::cast_size, range, {to_string(from), to_string(*type)});
    } else if (from.kind == TypeKind::pointer && is_integer(*type) && type->size < 8 &&
               type->kind != TypeKind::bool_type) {
        report(DiagnosticId::cast_size, range, {to_string(from), to_string(*type)});
    }
    Expression* result = converted(operand, type);
    if (result == operand)
        result = cast(is_scalar(from) && from.kind == TypeKind::pointer ? CastKind::pointer
                      : to_void                                         ? CastKind::to_void
                                                                        : CastKind::arithmetic,
                      operand, type->unqualified);
    if (result->kind == ExpressionKind::cast) as<Cast>(*result).is_explicit = true;
    result->range = range;
    return result;
}

Expression* ExpressionBuilder::condition(Expression* operand, std::string_view what) {
    operand = value_of(operand);
    if (is_error(*operand) || is_scalar(*operand->type)) return operand;
    report(DiagnosticId::condition_not_scalar, operand->range, {std::string(what), to_string(*operand->type)});
    return error(operand->range);
}

} // namespace heaparium::lang
