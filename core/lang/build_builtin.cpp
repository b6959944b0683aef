// What the calls of the compiler's own functions become (GNU C).
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <limits>

namespace heaparium::lang {

bool Parser::check_list(const Expression& list) {
    const bool is_list =
        list.is_lvalue && list.type->kind == TypeKind::pointer && list.type->base->kind == TypeKind::void_type;
    if (!is_list) report(DiagnosticId::not_a_va_list, list.range, {to_string(*list.type)});
    return is_list;
}

Expression* Parser::make_list_end(const BuiltinCall& call) {
    if (!check_list(*call.arguments[0])) return build_.error(call.range);
    return build_.explicit_cast(call.arguments[0], types_.basic(TypeKind::void_type), call.range);
}

Expression* Parser::make_list_copy(const BuiltinCall& call) {
    if (!check_list(*call.arguments[0])) return build_.error(call.range);
    return build_.assign(call.arguments[0], call.arguments[1], call.range);
}

Expression* Parser::make_list_start(const BuiltinCall& call) {
    if (!check_list(*call.arguments[0])) return build_.error(call.range);
    if (function_ == nullptr || !function_->function->type->is_variadic) {
        report(DiagnosticId::va_start_outside_variadic, call.range);
        return build_.error(call.range);
    }
    const auto parameters = function_->function->parameters;
    const Variable* last = parameters.empty() ? nullptr : parameters.back();
    if (call.arguments.size() > 1 && last != nullptr && variable_below(*call.arguments[1]) != last) {
        report(DiagnosticId::va_start_not_last, call.arguments[1]->range, {std::string(last->name)});
    }
    const Type* list = types_.pointer_to(types_.pointer_to(types_.basic(TypeKind::void_type)));
    const Type* type = types_.function(types_.basic(TypeKind::void_type), std::span(&list, 1), false, true);
    Function* function = provided_function("__builtin_va_start", type);
    Expression* address = build_.address_of(call.arguments[0], call.arguments[0]->range);
    return build_.call(build_.function(function, call.range), std::span(&address, 1), call.range);
}

/// A function that code generation knows by its name.
Function* Parser::provided_function(std::string_view name, const Type* type) {
    Function*& function = provided_functions_[name];
    if (function == nullptr) {
        function = arena_.make<Function>();
        function->name = name;
        function->type = type;
        function->is_used = true;
        unit_.functions.push_back(function);
    }
    return function;
}

Expression* Parser::make_expectation(const BuiltinCall& call) {
    return build_.converted(build_.promoted(call.arguments[0]), types_.basic(TypeKind::long_type));
}

Expression* Parser::make_constant_query(const BuiltinCall& call) {
    const Expression& argument = *call.arguments[0];
    const bool is_constant = argument.kind == ExpressionKind::string_literal || constant_value(argument).has_value();
    return build_.integer(is_constant, TypeKind::int_type, call.range);
}

Expression* Parser::make_choice(const BuiltinCall& call) {
    const auto condition = integer_constant(*call.arguments[0]);
    if (!condition) {
        report(DiagnosticId::not_constant, call.arguments[0]->range, {"the choice of `__builtin_choose_expr`"});
        return build_.error(call.range);
    }
    return *condition != 0 ? call.arguments[1] : call.arguments[2];
}

Expression* Parser::make_assumed_pointer(const BuiltinCall& call) {
    return build_.assigned(call.arguments[0], types_.pointer_to(types_.basic(TypeKind::void_type)), {});
}

Expression* Parser::make_nothing(const BuiltinCall& call) {
    return build_.explicit_cast(call.arguments[0], types_.basic(TypeKind::void_type), call.range);
}

// "Unknown", as gcc answers without optimisation.
Expression* Parser::make_object_size(const BuiltinCall& call) {
    const auto kind = integer_constant(*call.arguments[1]);
    const bool wants_least = kind && (*kind & 2) != 0;
    return build_.integer(wants_least ? 0 : ~std::uint64_t{0}, TypeKind::unsigned_long, call.range);
}

Expression* Parser::make_floating_value(const BuiltinCall& call) {
    const bool is_nan = call.name.starts_with("nan");
    const char suffix = call.name.back();
    const bool is_float = suffix == 'f' && call.name != "inf";
    const bool is_long = call.name == "huge_vall" || call.name == "infl" || call.name == "nanl";
    const TypeKind kind = is_float ? TypeKind::float_type : is_long ? TypeKind::long_double : TypeKind::double_type;
    const double value = is_nan ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    return build_.floating(value, types_.basic(kind), call.range);
}

Expression* Parser::make_comparison(const BuiltinCall& call) {
    const BinaryOperator op = call.name == "isgreater"        ? BinaryOperator::greater
                              : call.name == "isgreaterequal" ? BinaryOperator::greater_equal
                              : call.name == "isless"         ? BinaryOperator::less
                                                              : BinaryOperator::less_equal;
    return build_.binary(op, call.arguments[0], call.arguments[1], call.range);
}

Expression* Parser::call_builtin_function(std::string_view name, std::vector<Expression*> arguments,
                                          SourceRange range) {
    Token token;
    token.kind = TokenKind::identifier;
    token.text = name;
    token.range = range;
    Expression* function = library_builtin(token);
    if (function == nullptr) return undeclared_name(token);
    return build_.call(function, arguments, range);
}

namespace {

/// `sadd_overflow`, `umull_overflow`: the type that the operands are brought to first.
std::optional<TypeKind> overflow_operand(std::string_view name) {
    const bool is_unsigned = name.starts_with("u");
    if (!is_unsigned && !name.starts_with("s")) return std::nullopt;
    if (name.size() < 4 || name.starts_with("sub_")) return std::nullopt;
    const std::string_view suffix = name.substr(4, name.find('_') - 4);
    if (suffix == "ll") return is_unsigned ? TypeKind::unsigned_long_long : TypeKind::long_long;
    if (suffix == "l") return is_unsigned ? TypeKind::unsigned_long : TypeKind::long_type;
    return is_unsigned ? TypeKind::unsigned_int : TypeKind::int_type;
}

} // namespace

// __builtin_add_overflow(a, b, &result): computed without bounds, then stored as far as it fits. The form that ends in
// `_p` takes a value of the result's type, and stores nothing.
Expression* Parser::make_overflow(const BuiltinCall& call) {
    const auto operand_type = overflow_operand(call.name);
    const std::string_view operation = call.name.substr(operand_type ? 1 : 0, 3);
    const bool is_query = call.name.ends_with("_p");
    const int code = operation == "add" ? 0 : operation == "sub" ? 1 : 2;
    Expression* place = build_.value_of(call.arguments[2]);
    const Type* result = place->type;
    if (!is_query && result->kind == TypeKind::pointer) result = result->base;
    const auto operand = [&](Expression* value) {
        value = build_.value_of(value);
        return operand_type ? build_.converted(value, types_.basic(*operand_type)) : value;
    };
    Expression* left = operand(call.arguments[0]);
    Expression* right = operand(call.arguments[1]);
    const bool is_pointer = place->type->kind == TypeKind::pointer;
    for (const Expression* value : {left, right}) {
        if (is_integer(*value->type)) continue;
        report(DiagnosticId::bad_operand, value->range,
               {std::string(call.name), to_string(*value->type), "an integer"});
        return build_.error(call.range);
    }
    if (!is_integer(*result) || is_query == is_pointer) {
        report(DiagnosticId::bad_operand, place->range,
               {std::string(call.name), to_string(*place->type), is_query ? "an integer" : "a pointer to an integer"});
        return build_.error(call.range);
    }
    const auto number = [&](std::uint64_t value) { return build_.integer(value, TypeKind::int_type, call.range); };
    const auto word = [&](Expression* value) { return build_.converted(value, types_.basic(TypeKind::unsigned_long)); };
    if (is_query) place = build_.integer(0, TypeKind::unsigned_long, call.range);
    place = build_.explicit_cast(place, types_.pointer_to(types_.basic(TypeKind::void_type)), call.range);
    const std::uint64_t bits = result->kind == TypeKind::bool_type ? 1 : result->size * 8;
    Expression* answer = call_builtin_function(
        "__builtin_overflow",
        {number(static_cast<std::uint64_t>(code)), word(left), number(!is_unsigned(*left->type)), word(right),
         number(!is_unsigned(*right->type)), number(bits), number(!is_unsigned(*result)), place},
        call.range);
    return build_.converted(answer, types_.basic(TypeKind::bool_type));
}

} // namespace heaparium::lang
