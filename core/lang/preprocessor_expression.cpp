#include "lang/preprocessor_expression.hpp"

#include "lang/literal.hpp"

#include <array>
#include <limits>

namespace heaparium::lang {

namespace {

/// An intmax_t or uintmax_t; its bits are the same in both.
struct Value {
    std::uint64_t bits = 0;
    bool is_unsigned = false;
};

struct BinaryOperator {
    TokenKind kind;
    int precedence; // higher binds tighter
};
constexpr std::array<BinaryOperator, 18> binary_operators = {{
    {TokenKind::or_or, 1},
    {TokenKind::and_and, 2},
    {TokenKind::bar, 3},
    {TokenKind::caret, 4},
    {TokenKind::ampersand, 5},
    {TokenKind::equal_equal, 6},
    {TokenKind::not_equal, 6},
    {TokenKind::less, 7},
    {TokenKind::greater, 7},
    {TokenKind::less_equal, 7},
    {TokenKind::greater_equal, 7},
    {TokenKind::shift_left, 8},
    {TokenKind::shift_right, 8},
    {TokenKind::plus, 9},
    {TokenKind::minus, 9},
    {TokenKind::star, 10},
    {TokenKind::slash, 10},
    {TokenKind::percent, 10},
}};

int precedence_of(TokenKind kind) {
    for (const BinaryOperator& row : binary_operators) {
        if (row.kind == kind) return row.precedence;
    }
    return 0;
}

bool is_less(Value left, Value right) {
    if (left.is_unsigned || right.is_unsigned) return left.bits < right.bits;
    return static_cast<std::int64_t>(left.bits) < static_cast<std::int64_t>(right.bits);
}

Value shifted(Value left, Value right, bool to_left) {
    const bool is_negative_count = !right.is_unsigned && static_cast<std::int64_t>(right.bits) < 0;
    const std::uint64_t count = is_negative_count ? 0 - right.bits : right.bits;
    if (is_negative_count) to_left = !to_left;
    const bool is_filled_with_ones = !left.is_unsigned && static_cast<std::int64_t>(left.bits) < 0;
    if (count >= 64) return {!to_left && is_filled_with_ones ? ~std::uint64_t{0} : 0, left.is_unsigned};
    if (to_left) return {left.bits << count, left.is_unsigned};
    if (!is_filled_with_ones) return {left.bits >> count, left.is_unsigned};
    return {~(~left.bits >> count), false};
}

// `right` is not 0.
Value divided(Value left, Value right, bool wants_remainder) {
    if (left.is_unsigned || right.is_unsigned) {
        return {wants_remainder ? left.bits % right.bits : left.bits / right.bits, true};
    }
    // The one quotient that does not fit wraps around.
    if (right.bits == ~std::uint64_t{0}) return {wants_remainder ? 0 : 0 - left.bits, false};
    const auto dividend = static_cast<std::int64_t>(left.bits);
    const auto divisor = static_cast<std::int64_t>(right.bits);
    return {static_cast<std::uint64_t>(wants_remainder ? dividend % divisor : dividend / divisor), false};
}

class Condition {
  public:
    Condition(std::span<const MacroToken> tokens, SourceRange line_end, std::uint32_t maximum_nesting,
              DiagnosticSink& sink)
        : tokens_(tokens), line_end_(line_end), maximum_nesting_(maximum_nesting), sink_(sink) {}

    [[nodiscard]] bool evaluate() {
        const Value value = comma();
        if (!has_failed_ && at_ < tokens_.size()) fail("`" + std::string(tokens_[at_].text) + "` is misplaced");
        return !has_failed_ && value.bits != 0;
    }

  private:
    [[nodiscard]] TokenKind kind() const { return at_ < tokens_.size() ? tokens_[at_].kind : TokenKind::end_of_file; }
    [[nodiscard]] SourceRange place() const { return at_ < tokens_.size() ? tokens_[at_].range : line_end_; }
    [[nodiscard]] bool take(TokenKind wanted) {
        if (kind() != wanted) return false;
        ++at_;
        return true;
    }

    Value fail(std::string what) {
        if (!has_failed_) sink_.report(DiagnosticId::condition_invalid, place(), {std::move(what)});
        has_failed_ = true;
        at_ = tokens_.size();
        return {};
    }

    // expression = conditional { , conditional }
    Value comma() {
        Value value = conditional();
        while (take(TokenKind::comma)) value = conditional();
        return value;
    }

    // conditional = binary [ ? expression : conditional ]
    Value conditional() {
        if (nesting_ >= maximum_nesting_) {
            if (!has_failed_) {
                sink_.report(DiagnosticId::condition_too_deep, place(), {std::to_string(maximum_nesting_)});
            }
            has_failed_ = true;
            at_ = tokens_.size();
            return {};
        }
        ++nesting_;
        Value value = binary(unary(), 1);
        if (take(TokenKind::question)) {
            const bool is_true = value.bits != 0;
            const Value if_true = unevaluated_unless(is_true, [&] { return comma(); });
            if (!take(TokenKind::colon)) return fail("`:` is missing");
            const Value if_false = unevaluated_unless(!is_true, [&] { return conditional(); });
            value = {is_true ? if_true.bits : if_false.bits, if_true.is_unsigned || if_false.is_unsigned};
        }
        --nesting_;
        return value;
    }

    // Precedence climbing: `left` and every operator that binds at least as tightly as `lowest`.
    Value binary(Value left, int lowest) {
        while (true) {
            const TokenKind operation = kind();
            const int precedence = precedence_of(operation);
            if (precedence == 0 || precedence < lowest) return left;
            const SourceRange range = place();
            ++at_;
            const bool is_decided = (operation == TokenKind::and_and && left.bits == 0) ||
                                    (operation == TokenKind::or_or && left.bits != 0);
            const Value right = unevaluated_unless(!is_decided, [&] { return binary(unary(), precedence + 1); });
            left = apply(operation, left, right, range);
        }
    }

    Value apply(TokenKind operation, Value left, Value right, SourceRange range) {
        const bool is_unsigned = left.is_unsigned || right.is_unsigned;
        switch (operation) {
        case TokenKind::or_or: return {left.bits != 0 || right.bits != 0};
        case TokenKind::and_and: return {left.bits != 0 && right.bits != 0};
        case TokenKind::bar: return {left.bits | right.bits, is_unsigned};
        case TokenKind::caret: return {left.bits ^ right.bits, is_unsigned};
        case TokenKind::ampersand: return {left.bits & right.bits, is_unsigned};
        case TokenKind::equal_equal: return {left.bits == right.bits};
        case TokenKind::not_equal: return {left.bits != right.bits};
        case TokenKind::less: return {is_less(left, right)};
        case TokenKind::greater: return {is_less(right, left)};
        case TokenKind::less_equal: return {!is_less(right, left)};
        case TokenKind::greater_equal: return {!is_less(left, right)};
        case TokenKind::shift_left: return shifted(left, right, true);
        case TokenKind::shift_right: return shifted(left, right, false);
        case TokenKind::plus: return {left.bits + right.bits, is_unsigned};
        case TokenKind::minus: return {left.bits - right.bits, is_unsigned};
        case TokenKind::star: return {left.bits * right.bits, is_unsigned};
        default: break;
        }
        if (right.bits != 0) return divided(left, right, operation == TokenKind::percent);
        if (!has_failed_ && unevaluated_ == 0) {
            sink_.report(DiagnosticId::condition_division_by_zero, range);
            has_failed_ = true;
        }
        return {0, is_unsigned};
    }

    // unary = { + | - | ~ | ! } primary
    Value unary() {
        const std::size_t first = at_;
        while (kind() == TokenKind::plus || kind() == TokenKind::minus || kind() == TokenKind::tilde ||
               kind() == TokenKind::exclamation) {
            ++at_;
        }
        const std::size_t last = at_;
        Value value = primary();
        for (std::size_t i = last; i-- > first && !has_failed_;) {
            switch (tokens_[i].kind) {
            case TokenKind::minus: value.bits = 0 - value.bits; break;
            case TokenKind::tilde: value.bits = ~value.bits; break;
            case TokenKind::exclamation: value = {value.bits == 0}; break;
            default: break;
            }
        }
        return value;
    }

    // primary = number | character | name | ( expression )
    Value primary() {
        if (take(TokenKind::left_parenthesis)) {
            const Value value = comma();
            if (!has_failed_ && !take(TokenKind::right_parenthesis)) return fail("`)` is missing");
            return value;
        }
        if (at_ == tokens_.size()) return fail("a value is missing at the end");
        const MacroToken& token = tokens_[at_];
        switch (token.kind) {
        case TokenKind::number: return number(token);
        case TokenKind::character: ++at_; return {character_literal(token, sink_).value, false};
        case TokenKind::identifier: return name(token);
        case TokenKind::string: return fail("a string cannot stand");
        default: return fail("a value is expected before `" + std::string(token.text) + "`");
        }
    }

    Value name(const MacroToken& token) {
        if (token.text == "defined") return fail("`defined` wants the name of a macro");
        ++at_;
        if (kind() == TokenKind::left_parenthesis) {
            --at_;
            return fail("there is no macro `" + std::string(token.text) + "` to be called");
        }
        return {};
    }

    Value number(const MacroToken& token) {
        const NumberLiteral literal = number_literal(token, sink_);
        const auto* integer = std::get_if<IntegerLiteral>(&literal);
        if (integer == nullptr) return fail("a floating-point number cannot stand");
        ++at_;
        const bool is_unsigned = integer->type == TypeKind::unsigned_int || integer->type == TypeKind::unsigned_long ||
                                 integer->type == TypeKind::unsigned_long_long;
        // 0xFFFFFFFF is unsigned as an int, but fits intmax_t; what has a `u` stays unsigned.
        const bool has_suffix = token.text.find_first_of("uU") != std::string_view::npos;
        const bool is_large = integer->value > std::numeric_limits<std::int64_t>::max();
        return {integer->value, is_unsigned && (has_suffix || is_large)};
    }

    template <class Read>
    Value unevaluated_unless(bool is_evaluated, Read read) {
        unevaluated_ += is_evaluated ? 0 : 1;
        const Value value = read();
        unevaluated_ -= is_evaluated ? 0 : 1;
        return value;
    }

    std::span<const MacroToken> tokens_;
    SourceRange line_end_;
    std::uint32_t maximum_nesting_;
    DiagnosticSink& sink_;
    std::size_t at_ = 0;
    std::uint32_t nesting_ = 0;
    std::uint32_t unevaluated_ = 0; // operands around this one that C does not evaluate
    bool has_failed_ = false;
};

} // namespace

bool evaluate_condition(std::span<const MacroToken> tokens, SourceRange line_end, std::uint32_t maximum_nesting,
                        DiagnosticSink& sink) {
    return Condition(tokens, line_end, maximum_nesting, sink).evaluate();
}

} // namespace heaparium::lang
