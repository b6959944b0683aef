// Expressions from the comma operator down to the unary operators (C11 6.5.3 to 6.5.17).
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

struct OperatorRow {
    TokenKind token;
    int precedence; // binds the tighter the higher
    BinaryOperator op;
};
constexpr OperatorRow binary_operators[] = {
    {TokenKind::star, 10, BinaryOperator::multiply},
    {TokenKind::slash, 10, BinaryOperator::divide},
    {TokenKind::percent, 10, BinaryOperator::remainder},
    {TokenKind::plus, 9, BinaryOperator::add},
    {TokenKind::minus, 9, BinaryOperator::subtract},
    {TokenKind::shift_left, 8, BinaryOperator::shift_left},
    {TokenKind::shift_right, 8, BinaryOperator::shift_right},
    {TokenKind::less, 7, BinaryOperator::less},
    {TokenKind::less_equal, 7, BinaryOperator::less_equal},
    {TokenKind::greater, 7, BinaryOperator::greater},
    {TokenKind::greater_equal, 7, BinaryOperator::greater_equal},
    {TokenKind::equal_equal, 6, BinaryOperator::equal},
    {TokenKind::not_equal, 6, BinaryOperator::not_equal},
    {TokenKind::ampersand, 5, BinaryOperator::bit_and},
    {TokenKind::caret, 4, BinaryOperator::bit_xor},
    {TokenKind::bar, 3, BinaryOperator::bit_or},
};
constexpr int and_precedence = 2;
constexpr int or_precedence = 1;

int precedence(TokenKind kind) {
    if (kind == TokenKind::and_and) return and_precedence;
    if (kind == TokenKind::or_or) return or_precedence;
    for (const OperatorRow& row : binary_operators) {
        if (row.token == kind) return row.precedence;
    }
    return 0;
}

std::optional<BinaryOperator> binary_operator(TokenKind kind) {
    for (const OperatorRow& row : binary_operators) {
        if (row.token == kind) return row.op;
    }
    return std::nullopt;
}

std::optional<BinaryOperator> compound_operator(TokenKind kind) {
    switch (kind) {
    case TokenKind::star_equal: return BinaryOperator::multiply;
    case TokenKind::slash_equal: return BinaryOperator::divide;
    case TokenKind::percent_equal: return BinaryOperator::remainder;
    case TokenKind::plus_equal: return BinaryOperator::add;
    case TokenKind::minus_equal: return BinaryOperator::subtract;
    case TokenKind::shift_left_equal: return BinaryOperator::shift_left;
    case TokenKind::shift_right_equal: return BinaryOperator::shift_right;
    case TokenKind::ampersand_equal: return BinaryOperator::bit_and;
    case TokenKind::caret_equal: return BinaryOperator::bit_xor;
    case TokenKind::bar_equal: return BinaryOperator::bit_or;
    default: return std::nullopt;
    }
}

} // namespace

// expression = assignment-expression ("," assignment-expression)*
Expression* Parser::parse_expression() {
    Expression* left = parse_assignment_expression();
    while (at(TokenKind::comma)) {
        take();
        check_unused(*left);
        left = build_.comma(left, parse_assignment_expression());
    }
    return left;
}

// assignment-expression = conditional-expression (assignment-operator assignment-expression)?
Expression* Parser::parse_assignment_expression() { return parse_assignment_tail(parse_conditional_expression()); }

Expression* Parser::parse_assignment_tail(Expression* left) {
    const auto compound = compound_operator(token().kind);
    if (!compound && !at(TokenKind::equal)) return left;
    const Token op = take();
    const Nesting nesting(*this);
    if (!nesting) return build_.error(op.range);
    if (op.kind == TokenKind::equal && at(TokenKind::left_brace)) {
        const Token open = token();
        skip_balanced();
        if (!is_error(*left)) report(DiagnosticId::list_assigned, since(open));
        return build_.error(join(left->range, since(open)));
    }
    const Token sign = token();
    const bool is_reversed = op.kind == TokenKind::equal && (at(TokenKind::plus) || at(TokenKind::minus)) &&
                             op.range.end == sign.range.begin && token(1).follows_space && !sign.is_from_macro;
    if (is_reversed) {
        const std::string meant = std::string(sign.text) + "=";
        auto& diagnostic =
            report(DiagnosticId::reversed_operator, join(op.range, sign.range), {"=" + std::string(sign.text), meant});
        diagnostic.fixes.push_back({join(op.range, sign.range), meant});
    }
    Expression* right = parse_assignment_expression();
    return compound ? build_.compound_assign(*compound, left, right, op.range) : build_.assign(left, right, op.range);
}

// conditional-expression = binary-expression ("?" expression? ":" conditional-expression)?      (middle left out: GNU)
Expression* Parser::parse_conditional_expression() {
    Expression* condition = parse_binary_expression();
    if (!at(TokenKind::question)) return condition;
    const Token question = take();
    const Nesting nesting(*this);
    if (!nesting) return build_.error(question.range);
    Expression* yes = at(TokenKind::colon) ? nullptr : parse_expression();
    if (!take_if(TokenKind::colon)) {
        report(DiagnosticId::conditional_without_colon, after_previous())
            .notes.push_back({question.range, "the `?` is here"});
        return build_.error(question.range);
    }
    return build_.conditional(condition, yes, parse_conditional_expression(), question.range);
}

// binary-expression = cast-expression (binary-operator cast-expression)*
// Operators wait on a stack until one comes that does not bind tighter: no recursion, whatever the precedences.
Expression* Parser::parse_binary_expression() {
    const std::size_t first_operator = operators_.size();
    operands_.push_back(parse_cast_expression());
    (void)mend_word_operator(false);
    while (const int next = precedence(token().kind)) {
        while (operators_.size() > first_operator && precedence(operators_.back().kind) >= next) reduce_binary();
        operators_.push_back(take());
        operands_.push_back(parse_cast_expression());
        (void)mend_word_operator(false);
    }
    while (operators_.size() > first_operator) reduce_binary();
    Expression* result = operands_.back();
    operands_.pop_back();
    return result;
}

// Makes one node of the last operator and the last two operands.
void Parser::reduce_binary() {
    const Token op = operators_.back();
    operators_.pop_back();
    Expression* right = operands_.back();
    operands_.pop_back();
    Expression*& left = operands_.back();
    if (op.kind == TokenKind::and_and || op.kind == TokenKind::or_or) {
        left = build_.logical(op.kind == TokenKind::and_and, left, right, op.range);
    } else {
        left = build_.binary(*binary_operator(op.kind), left, right, op.range);
    }
}

// cast-expression = "(" type-name ")" cast-expression | compound-literal | unary-expression
Expression* Parser::parse_cast_expression() {
    if (!at(TokenKind::left_parenthesis)) return parse_unary_expression();
    std::size_t ahead = 2; // `(node_t *)p` with an unknown name
    while (token(ahead).kind == TokenKind::star) ++ahead;
    const bool is_unknown_type = ahead > 2 && token(1).kind == TokenKind::identifier &&
                                 token(ahead).kind == TokenKind::right_parenthesis &&
                                 scope_->find(token(1).text) == nullptr;
    if (!starts_type(token(1)) && !is_unknown_type) return parse_unary_expression();
    const Nesting nesting(*this);
    if (!nesting) return build_.error(token().range);
    const Token open = take();
    std::vector<Variable*> sizes;
    const Type* type = is_unknown_type ? parse_unknown_type_name() : parse_type_name(sizes);
    expect_close(TokenKind::right_parenthesis, open);
    if (at(TokenKind::left_brace)) return parse_postfix_expression(parse_compound_literal(type, open));
    Expression* operand = parse_cast_expression();
    if (type->kind == TypeKind::union_type && !is_error(*operand) && !same_unqualified(*type, *operand->type)) {
        if (Expression* value = union_of(type, operand, join(open.range, operand->range))) return value;
    }
    return after_sizes(sizes, build_.explicit_cast(operand, type, join(open.range, operand->range)));
}

// unary-expression = postfix-expression | unary-operator cast-expression | ("++" | "--") unary-expression
//                  | "sizeof" … | "_Alignof" … | "&&" identifier      (the last: GNU)
Expression* Parser::parse_unary_expression() {
    (void)mend_word_operator(true);
    const Token op = token();
    switch (op.kind) {
    case TokenKind::plus_plus:
    case TokenKind::minus_minus:
    case TokenKind::ampersand:
    case TokenKind::star:
    case TokenKind::plus:
    case TokenKind::minus:
    case TokenKind::tilde:
    case TokenKind::exclamation:
    case TokenKind::keyword_extension: break;
    case TokenKind::keyword_sizeof: return parse_sizeof_expression();
    case TokenKind::keyword_alignof: return parse_alignof_expression();
    case TokenKind::and_and: return parse_label_address();
    default: return parse_postfix_expression(parse_primary_expression());
    }
    const Nesting nesting(*this);
    if (!nesting) return build_.error(op.range);
    take();
    Expression* operand = parse_cast_expression();
    switch (op.kind) {
    case TokenKind::plus_plus: return build_.increment(false, true, operand, op.range);
    case TokenKind::minus_minus: return build_.increment(true, true, operand, op.range);
    case TokenKind::ampersand: return build_.address_of(operand, op.range);
    case TokenKind::star:
        if (is_power(op, *operand)) return build_.error(op.range);
        return build_.dereference(operand, op.range);
    case TokenKind::plus: return build_.unary_plus(operand, op.range);
    case TokenKind::minus: return build_.unary(UnaryOperator::negate, operand, op.range);
    case TokenKind::tilde: return build_.unary(UnaryOperator::bit_not, operand, op.range);
    case TokenKind::exclamation: return build_.unary(UnaryOperator::logical_not, operand, op.range);
    default: return operand; // __extension__
    }
}

// `2 ** 3`: reads as `2 * (*3)`.
bool Parser::is_power(const Token& star, const Expression& operand) {
    if (is_error(operand) || !is_arithmetic(*operand.type) || operators_.empty()) return false;
    const Token& before = operators_.back();
    if (before.kind != TokenKind::star || before.range.end != star.range.begin) return false;
    report(DiagnosticId::power_operator, join(before.range, star.range), {"**"});
    return true;
}

// sizeof-expression = "sizeof" unary-expression | "sizeof" "(" type-name ")"
Expression* Parser::parse_sizeof_expression() {
    const Nesting nesting(*this);
    const Token keyword = take();
    if (!nesting) return build_.error(keyword.range);
    if (at(TokenKind::left_parenthesis) && starts_type(token(1))) {
        const Token open = take();
        std::vector<Variable*> sizes;
        const Type* type = parse_type_name(sizes);
        expect_close(TokenKind::right_parenthesis, open);
        if (!at(TokenKind::left_brace)) return after_sizes(sizes, size_of(*type, since(keyword), nullptr));
        const Expression* literal = parse_postfix_expression(parse_compound_literal(type, open));
        return size_of(*literal->type, since(keyword), literal);
    }
    if (starts_type(token())) {
        const SourceRange place = token().range;
        const Type* type = parse_type_name();
        auto& diagnostic = report(DiagnosticId::sizeof_without_parentheses, join(place, previous().range));
        diagnostic.fixes.push_back({{place.file, keyword.range.end, place.begin}, "("});
        diagnostic.fixes.push_back({after_previous(), ")"});
        return size_of(*type, since(keyword), nullptr);
    }
    const Expression* operand = parse_unary_expression();
    check_sizeof_operand(*operand, since(keyword));
    return size_of(*operand->type, since(keyword), operand);
}

Expression* Parser::size_of(const Type& type, SourceRange range, const Expression* operand) {
    if (is_error(type)) return build_.error(range);
    if (type.is_variable_length && type.byte_size != nullptr) return build_.run_time_size(type, range);
    if (operand != nullptr && bit_field_of(*operand) != nullptr) {
        report(DiagnosticId::sizeof_bit_field, range);
        return build_.error(range);
    }
    std::uint64_t size = type.size;
    if (type.kind == TypeKind::void_type || type.kind == TypeKind::function) {
        size = 1; // as GNU C has it
    } else if (!type.is_complete || type.is_variable_length) {
        report(DiagnosticId::incomplete_type, range, {to_string(type)});
        return build_.error(range);
    }
    Expression* constant = build_.integer(size, TypeKind::unsigned_long, range);
    outcome_.sizeofs.emplace(constant, SizeofOrigin{operand, &type, is_array_parameter(operand)});
    return constant;
}

bool Parser::is_array_parameter(const Expression* operand) const {
    return operand != nullptr && operand->kind == ExpressionKind::variable &&
           array_parameters_.contains(as<VariableReference>(*operand).variable);
}

// An array parameter is a pointer, and its size is a pointer's.
void Parser::check_sizeof_operand(const Expression& operand, SourceRange range) {
    if (operand.kind != ExpressionKind::variable) return;
    const Variable* variable = as<VariableReference>(operand).variable;
    const auto array = array_parameters_.find(variable);
    if (array == array_parameters_.end()) return;
    auto& diagnostic =
        report(DiagnosticId::sizeof_array_parameter, range, {std::string(variable->name), to_string(*variable->type)});
    diagnostic.notes.push_back({variable->range, "declared here as `" + declaration(*array->second, variable->name) +
                                                     "`, which means `" + declaration(*variable->type, variable->name) +
                                                     "`"});
}

// alignof-expression = "_Alignof" "(" type-name ")" | "_Alignof" unary-expression      (the second: GNU)
Expression* Parser::parse_alignof_expression() {
    const Nesting nesting(*this);
    const Token keyword = take();
    if (!nesting) return build_.error(keyword.range);
    const Type* type = nullptr;
    std::uint32_t least = 0; // that the operand's declaration asks for
    if (at(TokenKind::left_parenthesis) && starts_type(token(1))) {
        const Token open = take();
        std::vector<Variable*> unneeded;
        type = parse_type_name(unneeded);
        expect_close(TokenKind::right_parenthesis, open);
    } else {
        const Expression& operand = *parse_unary_expression();
        type = operand.type;
        if (operand.kind == ExpressionKind::variable) least = as<VariableReference>(operand).variable->align;
    }
    if (is_error(*type)) return build_.error(since(keyword));
    const bool is_sized = type->is_complete || type->kind == TypeKind::array || type->kind == TypeKind::void_type;
    if (!is_sized) {
        report(DiagnosticId::incomplete_type, since(keyword), {to_string(*type)});
        return build_.error(since(keyword));
    }
    return build_.integer(std::max(type->align, least), TypeKind::unsigned_long, since(keyword));
}

// label-address = "&&" identifier      (GNU)
Expression* Parser::parse_label_address() {
    const Token op = take();
    if (!at(TokenKind::identifier) || function_ == nullptr) {
        report(DiagnosticId::expression_expected, op.range, {described(op)});
        return build_.error(op.range);
    }
    const Token name = take();
    Expression* expression = build_.label_address(nullptr, since(op));
    function_->gotos.push_back({name, label_name(name), nullptr, &as<LabelAddress>(*expression)});
    return expression;
}

// constant-expression = conditional-expression, of an integer value that is known now
Expression* Parser::parse_constant_expression(std::int64_t& value, std::string_view what) {
    Expression* expression = build_.promoted(parse_conditional_expression());
    if (is_error(*expression)) return expression;
    const auto constant = integer_constant(*expression);
    if (!constant) {
        report(DiagnosticId::not_constant, expression->range, {std::string(what)});
        return build_.error(expression->range);
    }
    value = *constant;
    return expression;
}

} // namespace heaparium::lang
