#include "lang/constant.hpp"

#include "lang/bit_builtin.hpp"

#include <cmath>
#include <limits>

namespace heaparium::lang {

namespace {

template <class Node>
const Node& as(const Expression& expression) {
    return static_cast<const Node&>(expression);
}

ConstantValue integer_value(std::uint64_t value, const Type& type) { return {false, wrapped(value, type), 0}; }

bool is_true(const ConstantValue& value) { return value.is_floating ? value.floating != 0 : value.integer != 0; }

std::optional<std::uint64_t> float_to_integer(double value, const Type& type) {
    if (type.kind == TypeKind::bool_type) return value != 0;
    if (std::isnan(value)) return std::nullopt;
    const double limit = std::ldexp(1.0, static_cast<int>(type.size) * 8 - (is_unsigned(type) ? 0 : 1));
    const double whole = std::trunc(value);
    if (whole >= limit || whole < (is_unsigned(type) ? 0 : -limit)) return std::nullopt;
    return is_unsigned(type) ? static_cast<std::uint64_t>(whole)
                             : static_cast<std::uint64_t>(static_cast<std::int64_t>(whole));
}

// Rounded once: an integer does not become a float by way of a double.
template <class Floating>
double floating_as(const ConstantValue& value, const Type& from) {
    if (value.is_floating) return static_cast<double>(static_cast<Floating>(value.floating));
    if (is_unsigned(from)) return static_cast<double>(static_cast<Floating>(value.integer));
    return static_cast<double>(static_cast<Floating>(static_cast<std::int64_t>(value.integer)));
}

std::optional<ConstantValue> converted(const ConstantValue& value, const Type& from, const Type& to) {
    if (is_floating(to)) {
        return ConstantValue{true, 0,
                             to.kind == TypeKind::float_type ? floating_as<float>(value, from)
                                                             : floating_as<double>(value, from)};
    }
    if (!is_integer(to)) return std::nullopt;
    if (value.is_floating) {
        const auto whole = float_to_integer(value.floating, to);
        if (!whole) return std::nullopt;
        return integer_value(*whole, to);
    }
    if (to.kind == TypeKind::bool_type) return ConstantValue{false, value.integer != 0, 0};
    return integer_value(value.integer, to);
}

std::optional<ConstantValue> floating_binary(BinaryOperator op, double left, double right, const Type& type) {
    const auto number = [&](double value) {
        if (type.kind == TypeKind::float_type) value = static_cast<double>(static_cast<float>(value));
        return ConstantValue{true, 0, value};
    };
    const auto truth = [](bool value) { return ConstantValue{false, value, 0}; };
    switch (op) {
    case BinaryOperator::multiply: return number(left * right);
    case BinaryOperator::divide: // x / 0.0 is an infinity in IEEE 754, which C++ itself leaves undefined
        if (right != 0) return number(left / right);
        if (std::isnan(left)) return number(left);
        if (left == 0) return number(-std::numeric_limits<double>::quiet_NaN()); // with the sign that x86 gives it
        return number(std::signbit(left) == std::signbit(right) ? std::numeric_limits<double>::infinity()
                                                                : -std::numeric_limits<double>::infinity());
    case BinaryOperator::add: return number(left + right);
    case BinaryOperator::subtract: return number(left - right);
    case BinaryOperator::less: return truth(left < right);
    case BinaryOperator::less_equal: return truth(left <= right);
    case BinaryOperator::greater: return truth(left > right);
    case BinaryOperator::greater_equal: return truth(left >= right);
    case BinaryOperator::equal: return truth(left == right);
    case BinaryOperator::not_equal: return truth(left != right);
    default: return std::nullopt;
    }
}

std::optional<std::uint64_t> quotient(bool wants_remainder, std::uint64_t left, std::uint64_t right, const Type& type) {
    if (right == 0) return std::nullopt;
    if (is_unsigned(type)) return wants_remainder ? left % right : left / right;
    const auto dividend = static_cast<std::int64_t>(left);
    const auto divisor = static_cast<std::int64_t>(right);
    if (divisor == -1) return wants_remainder ? 0 : 0 - left; // the one quotient that may overflow wraps
    return static_cast<std::uint64_t>(wants_remainder ? dividend % divisor : dividend / divisor);
}

std::optional<std::uint64_t> shifted(bool is_left, std::uint64_t left, std::uint64_t count, const Type& type) {
    if (count >= type.size * 8) return std::nullopt; // a negative count is a huge one here
    if (is_left) return left << count;
    if (is_unsigned(type)) return left >> count;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(left) >> count);
}

// `type` is that of the operands; comparisons give int, everything else `type` again.
std::optional<ConstantValue> integer_binary(BinaryOperator op, std::uint64_t left, std::uint64_t right,
                                            const Type& type) {
    const bool below =
        is_unsigned(type) ? left < right : static_cast<std::int64_t>(left) < static_cast<std::int64_t>(right);
    const auto truth = [](bool value) { return ConstantValue{false, value, 0}; };
    std::optional<std::uint64_t> result;
    switch (op) {
    case BinaryOperator::multiply: result = left * right; break;
    case BinaryOperator::divide: result = quotient(false, left, right, type); break;
    case BinaryOperator::remainder: result = quotient(true, left, right, type); break;
    case BinaryOperator::add: result = left + right; break;
    case BinaryOperator::subtract: result = left - right; break;
    case BinaryOperator::shift_left: result = shifted(true, left, right, type); break;
    case BinaryOperator::shift_right: result = shifted(false, left, right, type); break;
    case BinaryOperator::less: return truth(below);
    case BinaryOperator::less_equal: return truth(below || left == right);
    case BinaryOperator::greater: return truth(!below && left != right);
    case BinaryOperator::greater_equal: return truth(!below);
    case BinaryOperator::equal: return truth(left == right);
    case BinaryOperator::not_equal: return truth(left != right);
    case BinaryOperator::bit_and: result = left & right; break;
    case BinaryOperator::bit_xor: result = left ^ right; break;
    case BinaryOperator::bit_or: result = left | right; break;
    }
    if (!result) return std::nullopt;
    return integer_value(*result, type);
}

/// Nobody may define it, and its address is null then.
bool may_be_null(const AddressConstant& address) {
    if (address.variable != nullptr) return address.variable->is_weak;
    return address.function != nullptr && address.function->is_weak;
}

// Whether a scalar is not zero; an object's address never is.
std::optional<bool> truth(const Expression& expression) {
    if (expression.type->kind != TypeKind::pointer) {
        const auto value = constant_value(expression);
        return value ? std::optional(is_true(*value)) : std::nullopt;
    }
    const auto address = address_constant(expression);
    if (!address || may_be_null(*address)) return std::nullopt;
    return !address->is_number() || address->addend != 0;
}

std::optional<ConstantValue> unary_value(const Unary& node) {
    if (node.op == UnaryOperator::logical_not) {
        const auto value = truth(*node.operand);
        return value ? std::optional(ConstantValue{false, !*value, 0}) : std::nullopt;
    }
    if (!is_arithmetic(*node.operand->type)) return std::nullopt;
    const auto operand = constant_value(*node.operand);
    if (!operand) return std::nullopt;
    switch (node.op) {
    case UnaryOperator::logical_not: break;
    case UnaryOperator::bit_not: return integer_value(~operand->integer, *node.type);
    case UnaryOperator::negate:
        if (operand->is_floating) return ConstantValue{true, 0, -operand->floating};
        return integer_value(0 - operand->integer, *node.type);
    }
    return std::nullopt;
}

// Bytes that a step of the pointer takes; `void *` and pointers to functions count bytes, as in GNU C.
std::uint64_t step_of(const Type& pointer) {
    const Type& target = *pointer.base;
    return target.kind == TypeKind::void_type || target.kind == TypeKind::function ? 1 : target.size;
}

bool is_same_object(const AddressConstant& left, const AddressConstant& right) {
    return left.variable == right.variable && left.string == right.string && left.function == right.function &&
           left.label == nullptr && right.label == nullptr;
}

// `&a[7] - &a[2]`; also `(char *)&((struct s *)0)->member - (char *)0`, as some headers define offsetof.
std::optional<ConstantValue> pointer_difference(const Binary& node, const AddressConstant& left,
                                                const AddressConstant& right) {
    const std::uint64_t size = step_of(*node.left->type);
    if (size == 0) return std::nullopt;
    const std::uint64_t distance = static_cast<std::uint64_t>(left.addend) - static_cast<std::uint64_t>(right.addend);
    return integer_value(
        static_cast<std::uint64_t>(static_cast<std::int64_t>(distance) / static_cast<std::int64_t>(size)), *node.type);
}

// Differences and comparisons of pointers into one object; and of an object's address with a null pointer.
std::optional<ConstantValue> pointer_value(const Binary& node) {
    if (node.right->type->kind != TypeKind::pointer) return std::nullopt;
    const auto left = address_constant(*node.left);
    if (!left) return std::nullopt;
    const auto right = address_constant(*node.right);
    if (!right) return std::nullopt;
    const auto answer = [](bool value) { return ConstantValue{false, value, 0}; };
    if (!is_same_object(*left, *right)) {
        if (may_be_null(*left) || may_be_null(*right)) return std::nullopt;
        const bool has_null = (left->is_number() && left->addend == 0) || (right->is_number() && right->addend == 0);
        if (has_null && node.op == BinaryOperator::equal) return answer(false);
        if (has_null && node.op == BinaryOperator::not_equal) return answer(true);
        return std::nullopt;
    }
    switch (node.op) {
    case BinaryOperator::subtract: return pointer_difference(node, *left, *right);
    case BinaryOperator::equal: return answer(left->addend == right->addend);
    case BinaryOperator::not_equal: return answer(left->addend != right->addend);
    case BinaryOperator::less: return answer(left->addend < right->addend);
    case BinaryOperator::less_equal: return answer(left->addend <= right->addend);
    case BinaryOperator::greater: return answer(left->addend > right->addend);
    case BinaryOperator::greater_equal: return answer(left->addend >= right->addend);
    default: return std::nullopt;
    }
}

std::optional<ConstantValue> binary_value(const Binary& node) {
    if (node.left->type->kind == TypeKind::pointer) return pointer_value(node);
    if (!is_arithmetic(*node.left->type) || !is_arithmetic(*node.right->type)) return std::nullopt;
    const auto left = constant_value(*node.left);
    if (!left) return std::nullopt;
    const auto right = constant_value(*node.right);
    if (!right) return std::nullopt;
    if (left->is_floating) return floating_binary(node.op, left->floating, right->floating, *node.left->type);
    return integer_binary(node.op, left->integer, right->integer, *node.left->type);
}

std::optional<ConstantValue> logical_value(const Logical& node) {
    const auto left = truth(*node.left);
    if (!left) return std::nullopt;
    if (*left != node.is_and) return ConstantValue{false, !node.is_and, 0};
    const auto right = truth(*node.right);
    if (!right) return std::nullopt;
    return ConstantValue{false, *right, 0};
}

// `(char *)&((struct s *)0)->member - (char *)0` and its like: an address that is a plain number.
std::optional<ConstantValue> address_as_number(const Cast& node) {
    if (node.cast == CastKind::pointer_to_bool) {
        const auto value = truth(*node.operand);
        return value ? std::optional(ConstantValue{false, *value, 0}) : std::nullopt;
    }
    const auto address = address_constant(*node.operand);
    if (!address || !address->is_number()) return std::nullopt;
    return integer_value(static_cast<std::uint64_t>(address->addend), *node.type);
}

std::optional<AddressConstant> moved(std::optional<AddressConstant> address, std::int64_t distance) {
    if (!address) return std::nullopt;
    address->addend =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(address->addend) + static_cast<std::uint64_t>(distance));
    return address;
}

std::optional<AddressConstant> element_of(const Expression& base, const Expression& index, bool is_backward) {
    const auto count = integer_constant(index);
    if (!count) return std::nullopt;
    const std::uint64_t distance = static_cast<std::uint64_t>(*count) * step_of(*base.type);
    return moved(address_constant(base), static_cast<std::int64_t>(is_backward ? 0 - distance : distance));
}

std::optional<AddressConstant> cast_address(const Cast& node) {
    switch (node.cast) {
    case CastKind::pointer: return address_constant(*node.operand);
    case CastKind::arithmetic:
    case CastKind::pointer_to_integer: {
        const bool is_whole = node.type->size == 8 && is_integer(*node.type) && node.operand->type->size == 8;
        return is_whole ? address_constant(*node.operand) : std::nullopt;
    }
    case CastKind::array_to_pointer: return place_constant(*node.operand);
    case CastKind::function_to_pointer: return address_constant(*node.operand);
    case CastKind::integer_to_pointer: {
        const auto number = integer_constant(*node.operand);
        if (!number) return node.operand->type->size == 8 ? address_constant(*node.operand) : std::nullopt;
        AddressConstant address;
        address.addend = *number;
        return address;
    }
    default: return std::nullopt;
    }
}

// An address kept as an integer, moved by a number.
std::optional<AddressConstant> integer_sum(const Binary& node) {
    const bool is_sum = node.op == BinaryOperator::add;
    if ((!is_sum && node.op != BinaryOperator::subtract) || node.type->size != 8) return std::nullopt;
    if (const auto distance = integer_constant(*node.right)) {
        const auto bytes = static_cast<std::uint64_t>(*distance);
        return moved(address_constant(*node.left), static_cast<std::int64_t>(is_sum ? bytes : 0 - bytes));
    }
    const auto distance = is_sum ? integer_constant(*node.left) : std::nullopt;
    return distance ? moved(address_constant(*node.right), *distance) : std::nullopt;
}

// `"abc"[1]`
std::optional<ConstantValue> character_of_literal(const Index& node) {
    const auto place = place_constant(node);
    if (!place || place->string == nullptr || node.type->size != 1) return std::nullopt;
    const std::string_view bytes = place->string->bytes;
    const auto position = static_cast<std::uint64_t>(place->addend);
    if (position >= bytes.size()) return std::nullopt;
    return integer_value(static_cast<unsigned char>(bytes[static_cast<std::size_t>(position)]), *node.type);
}

std::optional<ConstantValue> builtin_value(const Call& call) {
    if (call.callee->kind != ExpressionKind::function || call.arguments.size() != 1) return std::nullopt;
    const Function& function = *as<FunctionReference>(*call.callee).function;
    if (!function.name.starts_with("__builtin_")) return std::nullopt;
    const BitBuiltin* builtin = find_bit_builtin(function.name);
    const auto argument = builtin != nullptr ? integer_constant(*call.arguments[0]) : std::nullopt;
    if (!argument) return std::nullopt;
    return integer_value(builtin->run(static_cast<std::uint64_t>(*argument)), *call.type);
}

} // namespace

std::uint64_t wrapped(std::uint64_t value, const Type& type) {
    if (type.kind == TypeKind::bool_type) return value != 0;
    const unsigned unused = 64 - (type.precision != 0 ? type.precision : static_cast<unsigned>(type.size) * 8);
    if (unused == 0 || unused >= 64) return value;
    if (is_unsigned(type)) return value << unused >> unused;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(value << unused) >> unused);
}

std::optional<ConstantValue> constant_value(const Expression& expression) {
    switch (expression.kind) {
    case ExpressionKind::integer_constant: return ConstantValue{false, as<IntegerConstant>(expression).value, 0};
    case ExpressionKind::floating_constant: return ConstantValue{true, 0, as<FloatingConstant>(expression).value};
    case ExpressionKind::variable: {
        const Expression* known = as<VariableReference>(expression).known_value;
        return known != nullptr ? constant_value(*known) : std::nullopt;
    }
    case ExpressionKind::unary: return unary_value(as<Unary>(expression));
    case ExpressionKind::binary: return binary_value(as<Binary>(expression));
    case ExpressionKind::logical: return logical_value(as<Logical>(expression));
    case ExpressionKind::conditional: {
        const auto& node = as<Conditional>(expression);
        const auto condition = truth(*node.condition);
        if (!condition) return std::nullopt;
        if (!*condition) return constant_value(*node.no);
        return constant_value(node.yes != nullptr ? *node.yes : *node.condition);
    }
    case ExpressionKind::call: return builtin_value(as<Call>(expression));
    case ExpressionKind::index: return character_of_literal(as<Index>(expression));
    case ExpressionKind::cast: {
        const auto& node = as<Cast>(expression);
        if (node.cast == CastKind::pointer_to_integer || node.cast == CastKind::pointer_to_bool) {
            return address_as_number(node);
        }
        if (node.cast != CastKind::arithmetic) return std::nullopt;
        const auto operand = constant_value(*node.operand);
        if (!operand) return std::nullopt;
        return converted(*operand, *node.operand->type, *node.type);
    }
    default: return std::nullopt;
    }
}

std::optional<std::int64_t> integer_constant(const Expression& expression) {
    if (!is_integer(*expression.type)) return std::nullopt;
    const auto value = constant_value(expression);
    if (!value || value->is_floating) return std::nullopt;
    return static_cast<std::int64_t>(value->integer);
}

std::optional<AddressConstant> address_constant(const Expression& expression) {
    switch (expression.kind) {
    case ExpressionKind::variable: {
        const Expression* known = as<VariableReference>(expression).known_value;
        return known != nullptr ? address_constant(*known) : std::nullopt;
    }
    case ExpressionKind::function: {
        AddressConstant address;
        address.function = as<FunctionReference>(expression).function;
        return address;
    }
    case ExpressionKind::label_address: {
        AddressConstant address;
        address.label = &as<LabelAddress>(expression);
        return address;
    }
    case ExpressionKind::address_of: {
        const Expression& operand = *as<AddressOf>(expression).operand;
        return operand.kind == ExpressionKind::function ? address_constant(operand) : place_constant(operand);
    }
    case ExpressionKind::cast: return cast_address(as<Cast>(expression));
    case ExpressionKind::binary: {
        const auto& node = as<Binary>(expression);
        if (is_integer(*node.type)) return integer_sum(node);
        if (node.left->type->kind != TypeKind::pointer) return std::nullopt;
        if (node.op != BinaryOperator::add && node.op != BinaryOperator::subtract) return std::nullopt;
        return element_of(*node.left, *node.right, node.op == BinaryOperator::subtract);
    }
    case ExpressionKind::conditional: {
        const auto& node = as<Conditional>(expression);
        const auto condition = truth(*node.condition);
        if (!condition) return std::nullopt;
        return address_constant(!*condition ? *node.no : node.yes != nullptr ? *node.yes : *node.condition);
    }
    default: return std::nullopt;
    }
}

std::optional<LabelDifference> label_difference(const Expression& expression) {
    const Expression* node = &expression;
    while (node->kind == ExpressionKind::cast && as<Cast>(*node).cast == CastKind::arithmetic) {
        node = as<Cast>(*node).operand;
    }
    if (node->kind != ExpressionKind::binary) return std::nullopt;
    const auto& binary = as<Binary>(*node);
    if (binary.op != BinaryOperator::subtract) return std::nullopt;
    const auto to = address_constant(*binary.left);
    const auto from = address_constant(*binary.right);
    if (!to || !from || to->label == nullptr || from->label == nullptr) return std::nullopt;
    return LabelDifference{to->label, from->label};
}

std::optional<AddressConstant> place_constant(const Expression& expression) {
    AddressConstant address;
    switch (expression.kind) {
    case ExpressionKind::variable: address.variable = as<VariableReference>(expression).variable; break;
    case ExpressionKind::compound_literal: address.variable = as<CompoundLiteral>(expression).variable; break;
    case ExpressionKind::string_literal: address.string = &as<StringLiteral>(expression); return address;
    case ExpressionKind::dereference: return address_constant(*as<Dereference>(expression).pointer);
    case ExpressionKind::index: {
        const auto& node = as<Index>(expression);
        return element_of(*node.base, *node.index, false);
    }
    case ExpressionKind::member: {
        const auto& node = as<MemberAccess>(expression);
        if (node.member->bit_width != 0) return std::nullopt;
        return moved(place_constant(*node.object), static_cast<std::int64_t>(node.member->offset));
    }
    default: return std::nullopt;
    }
    const bool is_static =
        address.variable->storage == Storage::global || address.variable->storage == Storage::static_local;
    if (!is_static) return std::nullopt;
    return address;
}

} // namespace heaparium::lang
