// Makes typed expressions: every operator's constraints, result type and implicit conversions (C11 6.3 and 6.5).
//
// Each function takes operands as they were parsed and returns a finished node. A mistake is reported once and gives an
// expression of type `error`, which every other function passes on silently.
#pragma once

#include "lang/arena.hpp"
#include "lang/ast.hpp"
#include "lang/diagnostic_sink.hpp"
#include "lang/literal.hpp"
#include "lang/token.hpp"
#include "lang/type_table.hpp"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::lang {

[[nodiscard]] bool is_error(const Type&);
[[nodiscard]] bool is_error(const Expression&);
[[nodiscard]] bool is_record(const Type&); // struct or union
[[nodiscard]] bool same_unqualified(const Type&, const Type&);
/// C11 6.2.7, for types of one translation unit.
[[nodiscard]] bool compatible(const Type&, const Type&);
/// An integer constant expression 0, or one cast to `void *` (C11 6.3.2.3).
[[nodiscard]] bool is_null_pointer_constant(const Expression&);
/// The bit-field that a member access names, or null.
[[nodiscard]] const Member* bit_field_of(const Expression&);
/// A string literal used as a pointer.
[[nodiscard]] bool is_string(const Expression&);
/// The variable whose storage an lvalue lies in, without going through a pointer; or null.
[[nodiscard]] Variable* variable_below(const Expression&);

/// Why a value is converted to a type, for messages.
struct ConversionPurpose {
    enum Kind : std::uint8_t { assignment, initialization, argument, returned } kind = assignment;
    std::string_view function; // argument: whose
    std::size_t position = 0;  // argument: counted from 1
    SourceRange declared;      // argument: where the function was declared
};

class ExpressionBuilder {
  public:
    /// `maximum_height` bounds the trees, see Expression::height.
    ExpressionBuilder(Arena&, TypeTable&, DiagnosticSink&, std::uint32_t maximum_height);

    // Leaves
    [[nodiscard]] Expression* error(SourceRange);
    [[nodiscard]] Expression* integer(std::uint64_t value, const Type*, SourceRange);
    [[nodiscard]] Expression* integer(std::uint64_t value, TypeKind, SourceRange);
    [[nodiscard]] Expression* floating(double value, const Type*, SourceRange);
    [[nodiscard]] Expression* string(const StringValue&, SourceRange);
    [[nodiscard]] Expression* variable(Variable*, SourceRange);
    [[nodiscard]] Expression* function(Function*, SourceRange);

    // Conversions
    /// Arrays and functions become pointers; everything else stays.
    [[nodiscard]] Expression* value_of(Expression*);
    [[nodiscard]] Expression* promoted(Expression*);
    [[nodiscard]] Expression* argument_promoted(Expression*); // for `...` and functions without prototype
    /// The type that both operands of an arithmetic operator are brought to (C11 6.3.1.8).
    [[nodiscard]] const Type* common_type(const Expression& left, const Expression& right);
    /// A Cast node where the types differ; both are scalar, or the target is void. Asks no questions.
    [[nodiscard]] Expression* converted(Expression*, const Type*);
    /// As if by assignment (C11 6.5.16.1): says what is wrong or doubtful.
    [[nodiscard]] Expression* assigned(Expression*, const Type*, const ConversionPurpose&);
    [[nodiscard]] Expression* explicit_cast(Expression*, const Type*, SourceRange);
    /// A scalar to be tested against zero; `what` names the construct.
    [[nodiscard]] Expression* condition(Expression*, std::string_view what);

    // Operators; `range` is the whole expression, `at` the operator
    [[nodiscard]] Expression* unary(UnaryOperator, Expression*, SourceRange at);
    [[nodiscard]] Expression* unary_plus(Expression*, SourceRange at);
    [[nodiscard]] Expression* address_of(Expression*, SourceRange at);
    [[nodiscard]] Expression* dereference(Expression*, SourceRange at);
    [[nodiscard]] Expression* index(Expression* base, Expression* index, SourceRange range);
    [[nodiscard]] Expression* member(Expression* object, const Token& name, bool is_arrow, SourceRange at);
    [[nodiscard]] Expression* binary(BinaryOperator, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* logical(bool is_and, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* conditional(Expression* condition, Expression* yes, Expression* no, SourceRange at);
    [[nodiscard]] Expression* comma(Expression*, Expression*);
    [[nodiscard]] Expression* assign(Expression* target, Expression* value, SourceRange at);
    [[nodiscard]] Expression* compound_assign(BinaryOperator, Expression* target, Expression* value, SourceRange at);
    [[nodiscard]] Expression* increment(bool is_decrement, bool is_prefix, Expression* target, SourceRange at);
    [[nodiscard]] Expression* call(Expression* callee, std::span<Expression*> arguments, SourceRange range);
    [[nodiscard]] Expression* variable_argument(Expression* list, const Type*, SourceRange);
    [[nodiscard]] Expression* compound_literal(Variable*, SourceRange);
    [[nodiscard]] Expression* statement_expression(Statement* body, Expression* result, SourceRange);
    [[nodiscard]] Expression* label_address(LabelStatement*, SourceRange);
    /// The size in bytes of an array of variable length.
    [[nodiscard]] Expression* run_time_size(const Type&, SourceRange);

    /// A path to a member, through anonymous structs if need be; empty where there is none. Outermost first.
    [[nodiscard]] static std::vector<const Member*> member_path(const Type& record, std::string_view name);

  private:
    /// Gives a node its height, or an error where the tree gets too high.
    [[nodiscard]] Expression* finished(Expression* node, std::initializer_list<const Expression*> parts);
    [[nodiscard]] Expression* cast(CastKind, Expression*, const Type*);
    [[nodiscard]] const Type* basic(TypeKind kind) const { return types_.basic(kind); }
    Diagnostic& report(DiagnosticId id, SourceRange range, std::initializer_list<std::string> arguments = {});

    [[nodiscard]] Expression* binary_node(BinaryOperator, const Type*, Expression*, Expression*);
    [[nodiscard]] Expression* arithmetic(BinaryOperator, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* additive(BinaryOperator, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* shift(BinaryOperator, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* comparison(BinaryOperator, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* pointer_comparison(BinaryOperator, Expression*, Expression*, SourceRange at);
    [[nodiscard]] Expression* bad_operands(BinaryOperator, const Expression&, const Expression&, SourceRange at);
    [[nodiscard]] const Type* conditional_type(Expression* yes, Expression* no, SourceRange at);
    void check_comparison(BinaryOperator, const Expression& left, const Expression& right, SourceRange at);
    void check_constant_operands(BinaryOperator, const Expression& left, const Expression& right, SourceRange at);
    [[nodiscard]] bool can_step(const Type& pointer, SourceRange at);
    [[nodiscard]] Expression* steps(const Type& pointer, Expression* count);
    [[nodiscard]] Expression* increment_by_run_time_size(bool is_decrement, bool is_prefix, Expression*,
                                                         SourceRange at);
    [[nodiscard]] bool is_modifiable(const Expression& target, SourceRange at);
    void check_constant_fits(const Expression& value, const Type& target);
    void suggest_level(Diagnostic&, const Expression& value, const Type& target);
    void check_pointer_conversion(const Expression& value, const Type& target, const ConversionPurpose& purpose);
    [[nodiscard]] Expression* read_member(Expression* object, const Member&, bool is_arrow, SourceRange range);
    [[nodiscard]] Expression* no_such_member(const Expression& object, const Token& name);
    void check_argument_count(const Type& function, std::string_view name, std::span<Expression*> arguments,
                              SourceRange declared, SourceRange range);

    Arena& arena_;
    TypeTable& types_;
    DiagnosticSink& sink_;
    std::uint32_t maximum_height_;
    bool is_compound_ = false;               // the operation of `op=` is being made
    const Expression* mended_dot_ = nullptr; // the last `p.m` that was read as `p->m`
};

/// The operator as it is written.
[[nodiscard]] std::string_view spelling(BinaryOperator);

} // namespace heaparium::lang
