// The typed syntax tree: what the parser hands to code generation.
//
// Conventions that all nodes share
//   · Every expression has its C type. All implicit conversions are Cast nodes, so both sides of a Binary have the type
//     of the operation, an argument has its parameter's type, a returned value the function's (up to qualifiers).
//   · There is no "load" node. A node that names storage (is_lvalue) stands for its value where a value is wanted;
//     arrays and functions used as values are wrapped in Cast{array_to_pointer / function_to_pointer}.
//   · Constant expressions are folded where C demands a constant (case labels, array lengths, enum values, sizeof).
//   · The size of an array of variable length is kept, in bytes, in a local without a name of type `unsigned long`,
//   which
//     is declared before whatever has that type. A pointer to such an array is moved in bytes: the number that is added
//     to it is multiplied already.
//   · Names that were wrong are gone: a unit with errors is never handed on.
//   · Nodes live in the unit's arena, and are trivially destructible.
#pragma once

#include "lang/type.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace heaparium::lang {

struct Expression;
struct Statement;
struct Function;

// ---------------------------------------------------------------------------------------------------- declarations

enum class Storage : std::uint8_t { local, parameter, global, static_local };
enum class Linkage : std::uint8_t { none, internal, external };

/// One scalar or string to be put at an offset of the object being initialised. Everything not listed is zero.
struct InitializerItem {
    std::uint64_t offset = 0;
    const Type* type = nullptr;        // type of the part; an array of char for a StringLiteral value
    const Member* bit_field = nullptr; // set where the part is a bit-field (offset is then its storage unit's)
    Expression* value = nullptr;
};

struct Initializer {
    std::span<InitializerItem> items; // in the order of evaluation; a later item overwrites an earlier one
    bool covers_all = false;          // a scalar, or a struct copied whole: no zero fill is needed
    std::uint64_t flexible_size = 0;  // bytes up to the end of a flexible array member's elements; 0: it has none
    SourceRange range;
};

struct Variable {
    std::string_view name;
    const Type* type = nullptr;
    SourceRange range; // of the name in its declaration
    Storage storage = Storage::local;
    Linkage linkage = Linkage::none;
    bool is_address_taken = false; // `&x` occurs, or it is an array, struct or union
    bool is_defined = true;        // false: only `extern` declared in this unit
    bool is_used = false;
    bool is_weak = false;
    std::uint32_t align = 0;      // asked for by `_Alignas`; 0: its type's own
    std::string_view linker_name; // by which other units know it; empty: `name`
    std::string_view alias;       // the symbol of this unit that it is another name of
    Initializer* initializer = nullptr;
    Expression* cleanup = nullptr; // evaluated when its scope is left
    Function* function = nullptr;  // the function it belongs to, for locals, parameters and statics
    SourceRange scope;             // from the end of its declarator to the end of its block
    std::uint32_t index = 0;       // among its function's locals, or its unit's globals
};

struct Function {
    std::string_view name;
    const Type* type = nullptr; // kind function
    SourceRange range;          // of the name
    SourceRange body_range;     // from the brace to the brace
    Linkage linkage = Linkage::external;
    bool is_used = false;
    bool is_noreturn = false;
    bool has_labels = false;                // some `goto` may jump into or over declarations
    bool is_weak = false;                   // another definition wins, and it may have none
    std::string_view linker_name;           // by which other units know it; empty: `name`
    std::string_view alias;                 // the symbol of this unit that it is another name of
    std::uint32_t constructor_priority = 0; // called before main, the lowest first; 0: it is none
    std::uint32_t destructor_priority = 0;  // called after main, the lowest last; 0: it is none
    std::span<Variable*> parameters;
    std::span<Variable*> locals; // parameters first, then every block-scope variable in order of appearance
    Statement* body = nullptr;   // null: declared only
};

// ----------------------------------------------------------------------------------------------------- expressions

enum class ExpressionKind : std::uint8_t {
    integer_constant,
    floating_constant,
    string_literal,
    variable,
    function,
    unary,
    address_of,
    dereference,
    index,
    member,
    binary,
    logical,
    conditional,
    comma,
    assign,
    compound_assign,
    increment,
    cast,
    call,
    compound_literal,
    statement_expression,
    variable_argument, // va_arg(list, type)
    label_address,
};

struct Expression {
    ExpressionKind kind;
    bool is_lvalue = false;
    std::uint16_t height =
        1; // nodes on the longest way down; bounded by the parser, so that a tree may be walked recursively
    SourceRange range;
    const Type* type = nullptr;
};

struct IntegerConstant : Expression {
    std::uint64_t value = 0; // sign-extended to 64 bits where the type is signed
};

struct FloatingConstant : Expression {
    double value = 0;
};

/// Bytes as in memory, the terminating zero included; wide strings are already encoded. Type: array of its element.
struct StringLiteral : Expression {
    std::string_view bytes;
};

struct VariableReference : Expression {
    Variable* variable = nullptr;
    const Expression* known_value =
        nullptr; // in a static initialiser, of a constant: what it was initialised with (GNU)
};

struct FunctionReference : Expression {
    Function* function = nullptr;
};

enum class UnaryOperator : std::uint8_t { negate, bit_not, logical_not }; // logical_not takes any scalar, gives int

struct Unary : Expression {
    UnaryOperator op{};
    Expression* operand = nullptr;
};

struct AddressOf : Expression {
    Expression* operand = nullptr; // an lvalue, or a FunctionReference
};

struct Dereference : Expression {
    Expression* pointer = nullptr;
};

/// base[index]; also index[base], turned round. `base` is a pointer (an array has its Cast).
struct Index : Expression {
    Expression* base = nullptr;
    Expression* index = nullptr; // an integer of any type, not yet widened
};

/// object.member; `p->m` arrives as Dereference below a Member. A path through anonymous members is several nodes.
struct MemberAccess : Expression {
    Expression* object = nullptr; // an lvalue, or a struct value (a call's result)
    const Member* member = nullptr;
    bool is_arrow = false; // as it was written, for messages
};

enum class BinaryOperator : std::uint8_t {
    multiply,
    divide,
    remainder,
    add,        // arithmetic; or pointer (left) + integer (right, not yet widened)
    subtract,   // arithmetic; pointer − integer; or pointer − pointer, type ptrdiff_t
    shift_left, // the right operand keeps its own promoted type
    shift_right,
    less,
    less_equal,
    greater,
    greater_equal,
    equal,
    not_equal, // comparisons: both sides have one type, the result is int
    bit_and,
    bit_xor,
    bit_or,
};

struct Binary : Expression {
    BinaryOperator op{};
    Expression* left = nullptr;
    Expression* right = nullptr;
};

/// && and ||, with result int.
struct Logical : Expression {
    bool is_and = false;
    Expression* left = nullptr;
    Expression* right = nullptr;
};

/// condition ? yes : no; with the middle omitted (GNU), `yes` is null and the value is the condition's.
struct Conditional : Expression {
    Expression* condition = nullptr;
    Expression* yes = nullptr;
    Expression* no = nullptr;
};

struct Comma : Expression {
    Expression* left = nullptr;
    Expression* right = nullptr;
};

struct Assign : Expression {
    Expression* target = nullptr;
    Expression* value = nullptr; // already of the target's type
};

/// target op= value: computed in `computation_type`, then converted to the target's type.
/// For a pointer target, op is add or subtract and value an integer.
struct CompoundAssign : Expression {
    BinaryOperator op{};
    const Type* computation_type = nullptr;
    Expression* target = nullptr;
    Expression* value = nullptr; // of computation_type; of its own promoted type for shifts and pointer targets
};

struct Increment : Expression {
    bool is_decrement = false;
    bool is_prefix = false;
    Expression* target = nullptr;
};

enum class CastKind : std::uint8_t {
    arithmetic, // between arithmetic types, also to bool
    pointer,    // between pointer types
    pointer_to_integer,
    integer_to_pointer,
    pointer_to_bool,
    array_to_pointer,
    function_to_pointer,
    to_void,
};

struct Cast : Expression {
    CastKind cast{};
    bool is_explicit = false;
    Expression* operand = nullptr;
};

struct Call : Expression {
    Expression* callee = nullptr;     // a FunctionReference, or a pointer to function
    std::span<Expression*> arguments; // variadic ones promoted
};

struct CompoundLiteral : Expression {
    Variable* variable = nullptr; // anonymous; a local of the function, or a global at file scope
};

struct StatementExpression : Expression {
    Statement* body = nullptr;    // a Compound
    Expression* result = nullptr; // the expression of its last statement, which the body does not repeat; may be null
};

/// va_list is `void *`: the address of the next argument. `va_start(list, last)` arrives as a Call of the function
/// `__builtin_va_start` with one argument, `&list`; `va_copy` as an Assign; `va_end` as a Cast to void.
struct VariableArgument : Expression {
    Expression* list = nullptr; // an lvalue of type va_list
};

struct LabelStatement;

struct LabelAddress : Expression {
    LabelStatement* label = nullptr;
};

// ------------------------------------------------------------------------------------------------------ statements

enum class StatementKind : std::uint8_t {
    compound,
    declaration,
    expression,
    null,
    if_statement,
    while_statement,
    do_statement,
    for_statement,
    switch_statement,
    case_label,
    label,
    goto_statement,
    computed_goto,
    break_statement,
    continue_statement,
    return_statement,
};

/// `range` is what a debugger highlights while the statement is the next to run: for an `if`, `for` or `while` its head
/// alone, not its body.
struct Statement {
    StatementKind kind;
    SourceRange range;
};

struct Compound : Statement {
    std::span<Statement*> statements;
    std::span<Variable*> variables; // declared directly in this block, in order; its compound literals too
    SourceRange close;              // of the closing brace
};

struct DeclarationStatement : Statement {
    std::span<Variable*> variables; // locals only: statics, typedefs and extern names leave no statement
};

struct ExpressionStatement : Statement {
    Expression* expression = nullptr;
};

/// An `else if` is the IfStatement in `no`. Such a chain may be very long: follow it with a loop, not by recursion.
struct IfStatement : Statement {
    Expression* condition = nullptr;
    Statement* yes = nullptr;
    Statement* no = nullptr; // or null
};

struct WhileStatement : Statement {
    Expression* condition = nullptr;
    Statement* body = nullptr;
};

struct DoStatement : Statement {
    Statement* body = nullptr;
    Expression* condition = nullptr;
};

struct ForStatement : Statement {
    Statement* initial = nullptr;    // a DeclarationStatement, an ExpressionStatement, or null
    Expression* condition = nullptr; // or null
    Expression* step = nullptr;      // or null
    Statement* body = nullptr;
    std::span<Variable*> variables; // declared in its head
};

struct CaseLabel : Statement {
    bool is_default = false;
    std::int64_t low = 0;      // converted to the promoted type of the switch
    std::int64_t high = 0;     // equal to low but for GNU ranges
    Statement* body = nullptr; // the statement that follows the label
};

struct SwitchStatement : Statement {
    Expression* condition = nullptr; // promoted
    Statement* body = nullptr;
    std::span<CaseLabel*> cases; // all that belong to it, in order of appearance
};

struct LabelStatement : Statement {
    std::string_view name;
    Statement* body = nullptr;
};

struct GotoStatement : Statement {
    LabelStatement* target = nullptr;
};

struct ComputedGoto : Statement {
    Expression* target = nullptr;
};

struct BreakStatement : Statement {};
struct ContinueStatement : Statement {};

struct ReturnStatement : Statement {
    Expression* value = nullptr; // or null
};

// ------------------------------------------------------------------------------------------------------------ unit

class Arena; // bump storage for nodes, lists and names
class TypeTable;

/// One source file, compiled: everything that it declares and defines, free of errors.
struct TranslationUnit {
    TranslationUnit();
    TranslationUnit(TranslationUnit&&) noexcept;
    TranslationUnit& operator=(TranslationUnit&&) noexcept;
    ~TranslationUnit();

    std::uint32_t file = 0;           // its number in the SourceManager
    std::vector<Function*> functions; // declared or defined, in order of first appearance
    std::vector<Variable*> globals;   // with statics of functions and file-scope compound literals
    bool is_script = false;           // bare statements were wrapped into a `main`
    bool is_library = false;          // part of the C library: no step of the program, and none of its variables
    std::unique_ptr<Arena> arena;
    std::unique_ptr<TypeTable> types;
};

} // namespace heaparium::lang
