// Operators and values: comparisons with a fixed outcome, elements that do not exist, constants that overflow.
#include "lang/comparison.hpp"
#include "lang/constant.hpp"
#include "lang/expression_builder.hpp"
#include "lang/tree_walk.hpp"
#include "lang/warn.hpp"

#include <limits>

namespace heaparium::lang {

namespace {

bool is_order(BinaryOperator op) { return op >= BinaryOperator::less && op <= BinaryOperator::greater_equal; }

// What is converted, where every value stays what it is.
const Expression& below_widening(const Expression& expression) {
    const Expression* below = &expression;
    while (below->kind == ExpressionKind::cast && as<Cast>(*below).cast == CastKind::arithmetic) {
        const Expression& operand = *as<Cast>(*below).operand;
        const Type &from = *operand.type, &to = *below->type;
        if (!is_integer(from) || !is_integer(to) || to.kind == TypeKind::bool_type) break;
        const bool keeps =
            is_unsigned(from) == is_unsigned(to) ? to.size >= from.size : !is_unsigned(to) && to.size > from.size;
        if (!keeps) break;
        below = &operand;
    }
    return *below;
}

/// The same place, told from the text alone; nothing with an effect is.
bool is_same_place(const Expression& a, const Expression& b) {
    if (a.kind != b.kind) return false;
    switch (a.kind) {
    case ExpressionKind::variable: return as<VariableReference>(a).variable == as<VariableReference>(b).variable;
    case ExpressionKind::member:
        return as<MemberAccess>(a).member == as<MemberAccess>(b).member &&
               is_same_place(*as<MemberAccess>(a).object, *as<MemberAccess>(b).object);
    case ExpressionKind::dereference: return is_same_place(*as<Dereference>(a).pointer, *as<Dereference>(b).pointer);
    case ExpressionKind::index:
        return is_same_place(*as<Index>(a).base, *as<Index>(b).base) &&
               is_same_place(*as<Index>(a).index, *as<Index>(b).index);
    case ExpressionKind::cast: return is_same_place(*as<Cast>(a).operand, *as<Cast>(b).operand);
    case ExpressionKind::integer_constant: return as<IntegerConstant>(a).value == as<IntegerConstant>(b).value;
    default: return false;
    }
}

/// `x == 3`, with its variable and its constant.
struct ConstantTest {
    const Variable* variable = nullptr;
    std::int64_t value = 0;
    BinaryOperator op{};
};
std::optional<ConstantTest> constant_test(const Expression& expression) {
    if (expression.kind != ExpressionKind::binary) return std::nullopt;
    const auto& node = as<Binary>(expression);
    const Variable* variable = variable_named(*node.left);
    const auto value = is_integer(*node.right->type) ? integer_constant(*node.right) : std::nullopt;
    if (variable == nullptr || !value) return std::nullopt;
    return ConstantTest{variable, *value, node.op};
}

class ExpressionWarnings {
  public:
    explicit ExpressionWarnings(const WarningContext& context) : sink_(context.sink) {}

    void look_at(const Expression& expression, bool is_address = false) {
        switch (expression.kind) {
        case ExpressionKind::binary: look_at_binary(as<Binary>(expression)); break;
        case ExpressionKind::logical: look_at_logical(as<Logical>(expression)); break;
        case ExpressionKind::index: look_at_index(as<Index>(expression), is_address); break;
        case ExpressionKind::assign: look_at_assign(as<Assign>(expression)); break;
        case ExpressionKind::cast: look_at_cast(as<Cast>(expression)); break;
        default: break;
        }
        const bool takes_address = expression.kind == ExpressionKind::address_of;
        for_each_operand(expression, [&](const Expression& part) { look_at(part, takes_address); });
        if (expression.kind == ExpressionKind::statement_expression) {
            look_at(as<StatementExpression>(expression).body);
        }
    }

    void look_at(const Statement* statement) {
        walk_statement(
            statement, [&](const Statement& part) { look_at_statement(part); },
            [&](const Expression& expression) { look_at(expression); });
    }

  private:
    void look_at_statement(const Statement& statement) {
        if (statement.kind == StatementKind::if_statement) look_at_condition(*as<IfStatement>(statement).condition);
        if (statement.kind == StatementKind::while_statement) {
            look_at_condition(*as<WhileStatement>(statement).condition);
        }
        if (statement.kind == StatementKind::for_statement) look_at_direction(as<ForStatement>(statement));
    }

    // `if (ready)` where `ready` is a function: its address is never null.
    void look_at_condition(const Expression& condition) {
        const Expression& below = below_casts(condition);
        if (below.kind != ExpressionKind::function) return;
        sink_.report(DiagnosticId::function_as_condition, condition.range,
                     {std::string(as<FunctionReference>(below).function->name)});
    }

    // `for (i = 0; i < 10; i--)`
    void look_at_direction(const ForStatement& loop) {
        if (loop.condition == nullptr || loop.step == nullptr || loop.step->kind != ExpressionKind::increment) return;
        if (loop.condition->kind != ExpressionKind::binary) return;
        const auto& step = as<Increment>(*loop.step);
        const auto& condition = as<Binary>(*loop.condition);
        const Variable* variable = variable_named(*step.target);
        const bool is_signed = variable != nullptr && is_integer(*variable->type) && !is_unsigned(*variable->type);
        if (!is_signed || variable_named(*condition.left) != variable) return;
        const bool is_below = condition.op == BinaryOperator::less || condition.op == BinaryOperator::less_equal;
        const bool is_above = condition.op == BinaryOperator::greater || condition.op == BinaryOperator::greater_equal;
        if ((is_below && step.is_decrement) || (is_above && !step.is_decrement)) {
            sink_.report(DiagnosticId::loop_runs_away, loop.step->range, {std::string(variable->name)});
        }
    }

    void look_at_binary(const Binary& node) {
        if (is_comparison(node.op)) {
            look_at_bound(node, *node.left, *node.right, node.op);
            look_at_bound(node, *node.right, *node.left, mirrored(node.op));
            look_at_signs(node);
        }
        look_at_overflow(node);
    }

    // A comparison with a constant whose outcome follows from the type of the other side.
    void look_at_bound(const Binary& node, const Expression& side, const Expression& limit, BinaryOperator op) {
        if (!is_integer(*limit.type)) return;
        const auto value = integer_constant(limit);
        const Expression& below = below_widening(side);
        if (!value || !is_integer(*below.type) || integer_constant(side)) return;
        const Type& type = *below.type->unqualified;
        if (type.kind == TypeKind::bool_type || type.kind == TypeKind::enum_type) return;
        if (below.kind != ExpressionKind::variable && below.kind != ExpressionKind::index &&
            below.kind != ExpressionKind::member && library_call(below) != "strlen") {
            return;
        }
        const bool is_zero_test = is_unsigned(type) && *value == 0;
        if (is_zero_test && (op == BinaryOperator::less || op == BinaryOperator::greater_equal)) {
            sink_.report(DiagnosticId::unsigned_never_negative, node.range,
                         {to_string(type), op == BinaryOperator::less ? "false" : "true"});
            return;
        }
        if (type.size >= 4) return;
        const std::int64_t bits = static_cast<std::int64_t>(type.size) * 8;
        const std::int64_t lowest = is_unsigned(type) ? 0 : -(std::int64_t{1} << (bits - 1));
        const std::int64_t highest = (std::int64_t{1} << (is_unsigned(type) ? bits : bits - 1)) - 1;
        if (*value >= lowest && *value <= highest) return;
        if (op != BinaryOperator::equal && op != BinaryOperator::not_equal) return;
        sink_.report(DiagnosticId::comparison_outside_type, node.range,
                     {std::to_string(*value), to_string(type), op == BinaryOperator::equal ? "false" : "true"});
    }

    // `i < strlen(s)`: the int is taken as unsigned, so -1 is larger than every length.
    void look_at_signs(const Binary& node) {
        if (!is_order(node.op)) return;
        const auto check = [&](const Expression& side, const Expression& other) {
            if (side.kind != ExpressionKind::cast || as<Cast>(side).is_explicit) return;
            const Expression& below = *as<Cast>(side).operand;
            const bool turns_unsigned = is_integer(*below.type) && !is_unsigned(*below.type) && below.type->size >= 4 &&
                                        is_integer(*side.type) && is_unsigned(*side.type);
            if (!turns_unsigned || integer_constant(side) || integer_constant(other)) return;
            if (below.kind != ExpressionKind::variable) return;
            sink_.report(DiagnosticId::signed_with_unsigned, node.range,
                         {std::string(as<VariableReference>(below).variable->name), to_string(*below.type),
                          to_string(*other.type)});
        };
        check(*node.left, *node.right);
        check(*node.right, *node.left);
    }

    void look_at_overflow(const Binary& node) {
        const Type& type = *node.type->unqualified;
        if (type.kind != TypeKind::int_type || node.op > BinaryOperator::subtract) return;
        if (node.op == BinaryOperator::divide || node.op == BinaryOperator::remainder) return;
        if (!is_integer(*node.left->type) || !is_integer(*node.right->type)) return;
        const auto left = integer_constant(*node.left);
        const auto right = integer_constant(*node.right);
        if (!left || !right) return;
        const std::int64_t result = node.op == BinaryOperator::multiply ? *left * *right
                                    : node.op == BinaryOperator::add    ? *left + *right
                                                                        : *left - *right; // 32 bits each
        if (result >= std::numeric_limits<std::int32_t>::min() && result <= std::numeric_limits<std::int32_t>::max()) {
            return;
        }
        sink_.report(DiagnosticId::constant_overflow, node.range, {std::to_string(result)});
    }

    // `x != 1 || x != 2` is always true, `x == 1 && x == 2` never.
    void look_at_logical(const Logical& node) {
        const auto left = constant_test(*node.left);
        const auto right = constant_test(*node.right);
        if (!left || !right || left->variable != right->variable || left->op != right->op) return;
        if (left->value == right->value) return;
        if (!node.is_and && left->op == BinaryOperator::not_equal) {
            sink_.report(DiagnosticId::condition_always_true, node.range, {std::string(left->variable->name)});
        } else if (node.is_and && left->op == BinaryOperator::equal) {
            sink_.report(DiagnosticId::condition_always_false, node.range, {std::string(left->variable->name)});
        }
    }

    // The element behind the last one may be named, as in `&a[n]`, but not be used. An array of at most one element at
    // the end of a struct may stand for a longer one.
    void look_at_index(const Index& node, bool is_address) {
        if (node.base->kind != ExpressionKind::cast) return;
        const auto& decay = as<Cast>(*node.base);
        const Type& array = *decay.operand->type;
        if (decay.cast != CastKind::array_to_pointer || !array.is_complete || array.is_variable_length) return;
        if (array.kind != TypeKind::array || (decay.operand->kind == ExpressionKind::member && array.length <= 1))
            return;
        const auto value = is_integer(*node.index->type) ? integer_constant(*node.index) : std::nullopt;
        if (!value) return;
        const auto length = static_cast<std::int64_t>(array.length);
        if (*value >= 0 && (*value < length || (is_address && *value == length))) return;
        auto& diagnostic = sink_.report(DiagnosticId::index_outside, node.index->range,
                                        {std::to_string(*value), std::to_string(length), std::to_string(length - 1)});
        if (decay.operand->kind == ExpressionKind::variable) {
            const Variable& variable = *as<VariableReference>(*decay.operand).variable;
            diagnostic.notes.push_back({variable.range, "`" + std::string(variable.name) + "` is declared here"});
        }
    }

    void look_at_assign(const Assign& node) {
        if (!is_same_place(*node.target, *node.value)) return;
        sink_.report(DiagnosticId::self_assignment, node.range);
    }

    // `5 / 9 * (f - 32.0)`: the quotient is an integer, 0, before it meets the double.
    void look_at_cast(const Cast& node) {
        if (node.cast != CastKind::arithmetic || !is_floating(*node.type)) return;
        const Expression& operand = *node.operand;
        if (operand.kind != ExpressionKind::binary || as<Binary>(operand).op != BinaryOperator::divide) return;
        if (!is_integer(*operand.type)) return;
        const auto left = integer_constant(*as<Binary>(operand).left);
        const auto right = integer_constant(*as<Binary>(operand).right);
        if (!left || !right || *right == 0 || *right == -1 || *left % *right == 0) return;
        sink_.report(DiagnosticId::integer_division, operand.range,
                     {std::to_string(*left), std::to_string(*right), std::to_string(*left / *right)});
    }

    DiagnosticSink& sink_;
};

} // namespace

void warn_of_expressions(const Function& function, const WarningContext& context) {
    ExpressionWarnings(context).look_at(function.body);
}

} // namespace heaparium::lang
