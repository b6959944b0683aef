// From tokens to the typed tree, by recursive descent.
//
// Conventions that all parse functions share
//   · Each carries its grammar rule and is named after it. It starts at `token()`, leaves `token()` behind what it
//     took, and returns the node.
//   · A mistake is reported where it is found; the function then returns something of type `error`, or passes over
//     tokens to the next place where a statement or declaration can start. Every loop takes a token or ends.
//   · Recursion is bounded by Nesting: past the limit the parse is abandoned, by moving to the end of the file in
//   silence. · What is declared goes into `scope_`; types and conversions are the ExpressionBuilder's business.
// Source     C11 annex A; the GNU extensions named beside their rules.
#pragma once

#include "lang/compile.hpp"
#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"
#include "lang/preprocessor.hpp"
#include "lang/scope.hpp"
#include "lang/warn.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace heaparium::lang {

struct Attributes {
    bool is_packed = false;
    bool is_noreturn = false;
    bool is_fallthrough = false;
    bool is_weak = false;
    bool is_transparent = false;
    std::uint32_t align = 0;                // 0: not given
    std::uint32_t constructor_priority = 0; // 0: it is none
    std::uint32_t destructor_priority = 0;
    std::string_view alias; // the symbol that it is another name of
    Token cleanup;          // the function's name; kind identifier where there is one
    Token mode;             // the same
};
/// What two places of one declaration say; of two that contradict each other, what the right one says.
[[nodiscard]] Attributes merged(const Attributes& left, const Attributes& right);

enum class StorageClass : std::uint8_t { none, typedef_name, external, internal, automatic, in_register };

struct Specifiers {
    const Type* type = nullptr;
    StorageClass storage = StorageClass::none;
    bool is_inline = false;
    bool declares_tag = false;    // `struct s { … };` needs no declarator
    bool has_no_type = false;     // implicit int
    bool is_deduced = false;      // `__auto_type`: the type of the initial value
    bool lacks_semicolon = false; // said already; the next line starts another declaration
    Attributes attributes;
    SourceRange range;
};

struct Parameter {
    Token name; // kind end_of_file where it has none
    const Type* type = nullptr;
    Variable* variable = nullptr; // null where it has no name
    SourceRange range;
};

/// One step of a declarator: `*`, `[n]` or `(…)`.
struct Derivation {
    TypeKind kind = TypeKind::pointer;
    bool is_const = false; // pointer
    bool is_volatile = false;
    std::optional<std::uint64_t> length;   // array; nothing for `[]`
    Expression* variable_length = nullptr; // array whose length is no constant
    bool is_unspecified = false;           // array: `[*]`
    std::vector<Variable*> sizes;          // function: what its parameters' arrays of variable length need
    std::vector<Parameter> parameters;     // function
    bool is_variadic = false;
    bool has_prototype = true;
    std::vector<Token> identifiers; // function in the style of K&R
    std::unique_ptr<Scope> scope;   // function: of its parameters
    SourceRange range;
};

struct Declarator {
    Token name;                          // kind end_of_file where it has none
    std::vector<Derivation> derivations; // from the base type outwards: the last is nearest to the name
    Attributes attributes;
    std::string_view linker_name; // by which other files know it, where that differs
    SourceRange range;

    [[nodiscard]] bool has_name() const { return name.kind == TokenKind::identifier; }
    [[nodiscard]] bool is_function() const {
        return !derivations.empty() && derivations.back().kind == TypeKind::function;
    }
};

/// A header that would declare a name that the source uses.
struct WantedHeader {
    std::string name;
    SourceRange range; // of the name's first use
    bool is_function = false;
};

/// What a whole parse came to, besides the diagnostics.
struct ParseOutcome {
    bool is_script_candidate = false; // there is no `main`
    bool wants_script = false;        // met a bare statement: parse again as a script
    std::map<std::string, WantedHeader> wanted_headers;
    SizeofOrigins sizeofs;
};

class Parser {
  public:
    Parser(SourceManager&, HeaderSource&, const CompileOptions&, TranslationUnit&, DiagnosticSink&);

    /// translation-unit = external-declaration*
    /// With `is_script`, statements may stand among the declarations.
    /// The tokens are the parser's to mend: a misspelt keyword is read as the one that was meant.
    ParseOutcome parse_translation_unit(std::span<Token>, bool is_script);

  private:
    friend class Nesting;
    friend class Block;

    struct PendingGoto {
        Token name;
        std::string_view label;             // as `labels` has it
        GotoStatement* statement = nullptr; // or
        LabelAddress* address = nullptr;
    };
    struct SwitchContext {
        const Type* type = nullptr;
        std::vector<CaseLabel*> cases;                   // in order of appearance
        std::map<std::int64_t, const CaseLabel*> ranges; // by their lowest value, disjoint
        bool has_default = false;
        SourceRange default_range;
    };
    struct LoopContext {
        bool is_switch = false;
        bool has_break = false;
        bool has_continue = false;
    };
    /// A name that `__label__` declared, and what it is called within the function.
    struct LocalLabel {
        std::string_view name, unique_name;
    };
    /// The function whose body is being parsed.
    struct FunctionContext {
        Function* function = nullptr;
        Scope* scope = nullptr; // its outermost block
        std::vector<Variable*> locals;
        std::unordered_map<std::string_view, LabelStatement*> labels;
        std::vector<PendingGoto> gotos;
        std::vector<SwitchContext> switches;
        std::vector<LoopContext> loops;       // and switches: whatever `break` leaves
        std::vector<Variable*> sizes;         // of arrays of variable length, until the declaration that they belong to
        std::vector<LocalLabel> local_labels; // of the blocks that are open
        bool has_returned_value = false;
    };
    /// A pair of braces whose columns say that one is missing between them.
    struct BraceSuspect {
        SourceRange open;
        SourceRange close;
    };
    /// The constants of an enumeration, while they are read.
    struct EnumRange {
        std::int64_t next = 0; // its bits; what they mean is said by
        bool is_next_unsigned = false;
        std::int64_t lowest = 0;
        std::uint64_t highest = 0;
        std::vector<Symbol*> larger_than_int; // they get the enumeration's own integer type

        [[nodiscard]] TypeKind kind(bool is_packed) const;
    };
    struct InitializerSink {
        std::vector<InitializerItem> items;
        bool is_static = false;
        const Type* flexible_record = nullptr; // a static variable's, whose flexible array member may get elements
        std::uint64_t flexible_size = 0;
    };

    // Tokens
    [[nodiscard]] const Token& token(std::size_t ahead = 0) const;
    [[nodiscard]] bool at(TokenKind kind) const { return token().kind == kind; }
    [[nodiscard]] bool at_end() const { return at(TokenKind::end_of_file); }
    Token take();
    bool take_if(TokenKind);
    [[nodiscard]] const Token& previous() const;
    /// Takes a token of this kind, or reports that it is missing behind the previous token, with the fix.
    bool expect(TokenKind, std::string_view where);
    /// The closing partner of `open`; a missing one is reported with a note at `open`.
    bool expect_close(TokenKind, const Token& open);
    void expect_semicolon(std::string_view after);
    void skip_balanced(); // one token, or everything from an opening bracket to its partner
    void skip_to_recovery();
    void abandon(DiagnosticId, SourceRange, std::initializer_list<std::string>);
    [[nodiscard]] SourceRange after_previous() const; // the empty range behind the previous token
    [[nodiscard]] SourceRange since(const Token& first) const { return join(first.range, previous().range); }
    Diagnostic& report(DiagnosticId, SourceRange, std::initializer_list<std::string> arguments = {});
    [[nodiscard]] std::string described(const Token&) const;

    // Mending (parse_misspelt.cpp, parse_foreign.cpp, parse_heads.cpp)
    void read_as(TokenKind);
    void read_as_keyword(DiagnosticId, std::string_view meant);
    bool mend_misspelt_keyword();
    bool mend_misspelt_else();
    bool mend_misspelt_type_word();
    [[nodiscard]] bool at_statement_call() const;
    void skip_rest_of_statement();
    void report_foreign_word(const Token& name, std::string_view language, std::string_view advice,
                             std::string_view replacement);
    bool mend_foreign_word();
    bool skip_directive_without_hash();
    Expression* foreign_value(const Token& name);
    bool report_foreign_type(const Token& name);
    bool mend_word_operator(bool is_prefix);
    bool mend_for_head();
    [[nodiscard]] bool is_condition_behind(std::size_t index) const;
    bool take_list_comma();
    [[nodiscard]] bool at_body_without_brace(const Token& first) const;
    bool skip_orphaned_body();
    [[nodiscard]] bool at_function_definition() const;
    void suspect_brace(const Token& open, const Token& close);
    void note_brace_suspect(Diagnostic&) const;
    bool mend_else_if(bool is_behind_else);
    void mend_declarator_end(bool is_for_head);
    void skip_repeated_type(const Specifiers&);
    [[nodiscard]] std::uint32_t column_of(SourceRange) const;
    [[nodiscard]] std::uint32_t indentation_of(SourceRange) const;

    // Names
    [[nodiscard]] bool starts_type(const Token&) const;
    [[nodiscard]] bool starts_declaration() const;
    [[nodiscard]] bool looks_like_unknown_type() const;
    Symbol* declare(SymbolKind, const Token& name, const Type*);
    [[nodiscard]] Scope& ordinary_scope(SymbolKind);
    Variable* declare_local(const Token& name, const Type*, Storage);
    void note_previous(Diagnostic&, const Symbol&);
    void note_name_elsewhere(Diagnostic&, std::string_view name) const;
    void suggest_declaration(Diagnostic&, const Token& name) const;
    Expression* undeclared_name(const Token& name);
    Expression* undeclared_function(const Token& name);
    Function* library_function(const Token& name);
    void use_library_function(std::string_view name);
    Function* compile_prototype(const Token& name, const HeaderSource::LibraryFunction&);
    [[nodiscard]] Function* implicit_function(const Token& name);
    [[nodiscard]] bool is_header_told(std::string_view header) const;
    void want_header(Diagnostic&, const Token& name, std::string_view header);
    void declare_builtins();
    void check_implicit_functions();

    // Declarations (parse_unit.cpp, parse_declaration.cpp)
    void parse_external_declaration();
    void parse_function_definition(const Specifiers&, Declarator&, const Type*);
    void parse_old_style_parameters(Declarator&);
    Statement* parse_declaration();
    Statement* parse_init_declarator_list(const Specifiers&, const Token& first, bool is_for_head);
    void report_missing_name(const Specifiers&);
    [[nodiscard]] bool at_comma_for_semicolon() const;
    void parse_declared(const Specifiers&, Declarator&, std::vector<Variable*>& locals);
    void declare_typedef(const Specifiers&, const Declarator&, const Type*);
    Function* declare_function(const Specifiers&, const Declarator&, const Type*);
    Variable* declare_variable(const Specifiers&, Declarator&, const Type*, std::vector<Variable*>& locals);
    Variable* declare_static(const Specifiers&, const Declarator&, const Type*);
    Variable* declare_linked_variable(const Specifiers&, const Declarator&, const Type*);
    void parse_variable_initializer(Variable*, bool is_static);
    void check_object_type(Variable*);
    Variable* declare_deduced(const Specifiers&, const Declarator&, std::vector<Variable*>& locals);
    void apply_alignment(Variable*, const Specifiers&, const Declarator&);
    void parse_static_assert();
    void parse_pragma_pack();
    [[nodiscard]] bool is_file_scope() const { return scope_ == &file_scope_; }

    // Specifiers and types (parse_specifiers.cpp, parse_record.cpp, parse_declarator.cpp)
    Specifiers parse_declaration_specifiers(bool allows_storage);
    bool parse_type_specifier_word(struct TypeWords&);
    void parse_storage_class(Specifiers&, const Token&);
    [[nodiscard]] std::optional<SourceRange> typedef_below(std::string_view name) const;
    const Type* parse_typedef_or_unknown_name();
    const Type* parse_typeof();
    void parse_alignas(Specifiers&);
    std::uint32_t parse_alignment(std::string_view what);
    struct TagHead {
        Token keyword{};
        Attributes attributes{};
        Token tag{};
        SourceRange range{}; // of the tag, else of the keyword
        bool has_tag = false, has_body = false;
    };
    std::optional<TagHead> parse_tag_head();
    const Type* parse_record_specifier(Specifiers&);
    void parse_record_body(Type* record, const Attributes&, const Token& keyword);
    void parse_member_declaration(std::vector<Member>&, Type* record);
    void add_member(std::vector<Member>&, Member, Type* record);
    std::optional<std::uint8_t> parse_bit_width(const Member&);
    const Type* parse_enum_specifier(Specifiers&);
    void parse_enumerator_list(Type*, Attributes);
    bool parse_enumerator(EnumRange&);
    [[nodiscard]] bool at_attributes() const; // (parse_attribute.cpp)
    void parse_attributes(Attributes&);
    void parse_attribute(Attributes&);
    std::uint32_t parse_priority();
    const Type* attributed_type(const Type*, const Attributes&);
    void attach_cleanup(Variable*, const Attributes&);
    void apply_attributes(Function*, const Attributes&);
    Declarator parse_declarator(bool allows_name, bool allows_abstract);
    void parse_declarator_into(Declarator&, bool allows_name, bool allows_abstract);
    void parse_pointer(std::vector<Derivation>&);
    [[nodiscard]] bool at_brackets_before_name() const;
    Derivation parse_array_suffix();
    Derivation parse_function_suffix();
    void parse_parameter(Derivation&);
    bool next_parameter();
    [[nodiscard]] bool starts_nested_declarator(bool allows_abstract) const;
    const Type* derived_type(const Type* base, Declarator&, bool is_parameter);
    const Type* derived_by(const Type* base, Derivation&, bool is_outermost, bool is_parameter);
    const Type* derived_array(const Type* base, Derivation&, bool is_outermost, bool is_parameter);
    const Type* derived_function(const Type* base, Derivation&);
    const Type* parameter_type(const Type*);
    const Type* parse_type_name();
    const Type* parse_type_name(std::vector<Variable*>& sizes);
    const Type* variable_length_array(const Type* element, const Derivation&);
    void add_local(Variable*);
    void declare_sizes(std::vector<Variable*>& locals);
    void declare_parameter_sizes(Compound& body, std::vector<Variable*>& sizes);
    Expression* after_sizes(const std::vector<Variable*>& sizes, Expression* value);
    const Type* parse_unknown_type_name();

    // Initialisers (parse_initializer.cpp, parse_initializer_list.cpp)
    Initializer* parse_initializer(const Type*& type, bool is_static);
    void parse_element(const Type*, std::uint64_t offset, const Member* field, Expression* first, InitializerSink&);
    void parse_flexible_array(const Member&, const Type& record, std::uint64_t offset, InitializerSink&);
    std::uint64_t parse_braced(const Type*, std::uint64_t offset, InitializerSink&);
    std::uint64_t parse_braced_array(const Type*, std::uint64_t offset, InitializerSink&);
    void parse_braced_record(const Type*, std::uint64_t offset, InitializerSink&);
    void parse_braced_scalar(const Type*, std::uint64_t offset, const Member* field, InitializerSink&);
    void parse_unbraced_array(const Type*, std::uint64_t offset, std::uint64_t index, Expression* first,
                              InitializerSink&);
    void parse_unbraced_record(const Type*, std::uint64_t offset, std::size_t index, Expression* first,
                               InitializerSink&);
    void parse_designated(const Type*, std::uint64_t offset, const Member* field, InitializerSink&);
    struct ElementRange {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
    };
    std::optional<ElementRange> parse_array_designator(const Type& array);
    void parse_designated_elements(const Type& array, std::uint64_t offset, ElementRange, InitializerSink&);
    std::optional<std::size_t> parse_member_designator(const Type& record, std::uint64_t offset, InitializerSink&);
    [[nodiscard]] bool at_string_for(const Type&) const;
    std::uint64_t parse_string_element(const Type*, std::uint64_t offset, InitializerSink&);
    void add_string(const Type*, std::uint64_t offset, const StringLiteral&, InitializerSink&);
    void add_item(const Type*, std::uint64_t offset, const Member* field, Expression* value, InitializerSink&);
    Expression* static_value(Expression*);
    void skip_excess(const Type&);
    bool continues_list() const;
    bool next_in_list();

    // Assembly (parse_assembly.cpp)
    struct AssemblyOperand {
        std::string_view name, constraint;
        Expression* value = nullptr;
    };
    std::string_view parse_assembly_text();
    std::vector<AssemblyOperand> parse_assembly_operands();
    Expression* assembly_effects(std::span<AssemblyOperand> outputs, std::span<AssemblyOperand> inputs);
    Expression* parse_assembly();
    Statement* parse_assembly_statement();
    std::string_view parse_assembly_label();

    // Statements (parse_statement.cpp, parse_loop.cpp, parse_jump.cpp)
    Statement* parse_statement();
    Statement* parse_unlabelled_statement();
    [[nodiscard]] bool at_label() const;
    Statement* parse_labels();
    Statement* parse_label_head(Statement*** body);
    Compound* parse_compound_statement(Scope* parameters);
    void parse_block_items(std::vector<Statement*>&, const Token* open, bool is_if_body, bool is_switch_body);
    Statement* parse_block_item();
    Statement* parse_expression_statement();
    Statement* parse_if_statement();
    Statement* parse_while_statement();
    Statement* parse_do_statement();
    Statement* parse_for_statement();
    void parse_for_head(ForStatement*);
    Statement* parse_switch_statement();
    CaseLabel* parse_case_label();
    Statement* parse_goto_statement();
    Statement* parse_jump_statement();
    Statement* parse_return_statement();
    Expression* parse_condition(std::string_view keyword);
    Statement* parse_body(std::string_view keyword);
    Statement* null_statement(SourceRange);
    Statement* nested_function(const Token& name);
    void check_empty_body(const Token& keyword);
    [[nodiscard]] std::string_view margin_of(SourceRange) const; // the blanks that its line starts with
    void check_indentation(const Token& keyword, const Token& body);
    void check_dangling_else(const Token& keyword, const Token& body, const Statement&);
    [[nodiscard]] bool is_case_of_break() const;
    void check_fall_through();
    void check_unused(const Expression&);
    void check_returned_address(const Expression&);
    void add_case(CaseLabel*);
    void parse_local_labels();
    [[nodiscard]] std::string_view label_name(const Token&) const;
    [[nodiscard]] bool at_fallthrough() const;
    void resolve_gotos();
    void finish_function(FunctionContext&, Compound* body);
    void check_main_parameters(const Type&, SourceRange place);

    // Expressions (parse_expression.cpp, parse_primary.cpp, parse_builtin.cpp, check_format.cpp)
    Expression* parse_expression();
    Expression* parse_assignment_expression();
    Expression* parse_assignment_tail(Expression* left);
    Expression* parse_conditional_expression();
    Expression* parse_binary_expression();
    void reduce_binary();
    Expression* parse_cast_expression();
    Expression* parse_unary_expression();
    bool is_power(const Token& star, const Expression& operand);
    Expression* parse_sizeof_expression();
    Expression* parse_alignof_expression();
    Expression* size_of(const Type&, SourceRange, const Expression* operand);
    [[nodiscard]] bool is_array_parameter(const Expression* operand) const;
    void check_sizeof_operand(const Expression&, SourceRange);
    Expression* parse_postfix_expression(Expression* first);
    [[nodiscard]] bool is_bracket_unopened() const;
    Expression* parse_index();
    [[nodiscard]] bool has_partner(TokenKind close, std::size_t semicolons = 0) const;
    Expression* parse_argument_list(Expression* callee);
    bool report_not_called(const Expression& callee, const Token& open, std::span<Expression* const> arguments);
    bool next_argument();
    Expression* parse_primary_expression();
    Expression* parse_identifier();
    Expression* variable_reference(Variable*, SourceRange);
    Expression* parse_literal();
    Expression* parse_parenthesized();
    Expression* parse_statement_expression(const Token& open);
    Expression* parse_compound_literal(const Type*, const Token& open);
    Expression* literal_of(Variable*, const Type*, SourceRange);
    Expression* union_of(const Type* union_type, Expression* value, SourceRange);
    [[nodiscard]] const Member* transparent_member(const Type& parameter, const Expression& argument) const;
    void pass_as_transparent_unions(const Expression& callee, std::span<Expression*> arguments);
    Expression* parse_generic_selection();
    Expression* parse_va_arg();
    Expression* parse_offsetof();
    /// A call of a function that the compiler itself provides, with its arguments as they were parsed.
    struct BuiltinCall {
        std::string_view name; // without `__builtin_`
        std::vector<Expression*> arguments;
        SourceRange range;
    };
    struct BuiltinRow;
    [[nodiscard]] static const BuiltinRow* find_builtin(std::string_view name);
    Expression* parse_builtin(const Token& name);
    Expression* parse_builtin_call(const Token& name, const BuiltinRow&);
    Expression* library_builtin(const Token& name);
    Expression* function_name_string(const Token& name);
    Expression* make_assumed_pointer(const BuiltinCall&);
    Expression* make_choice(const BuiltinCall&);
    Expression* make_comparison(const BuiltinCall&);
    Expression* make_constant_query(const BuiltinCall&);
    Expression* make_expectation(const BuiltinCall&);
    Expression* make_floating_value(const BuiltinCall&);
    Expression* make_list_copy(const BuiltinCall&);
    Expression* make_list_end(const BuiltinCall&);
    Expression* make_list_start(const BuiltinCall&);
    Expression* make_nothing(const BuiltinCall&);
    Expression* make_object_size(const BuiltinCall&);
    Expression* make_overflow(const BuiltinCall&);
    Expression* parse_types_compatible(const Token& name);
    [[nodiscard]] bool check_list(const Expression&);
    Expression* call_builtin_function(std::string_view name, std::vector<Expression*> arguments, SourceRange);
    Function* provided_function(std::string_view name, const Type*);
    Expression* parse_label_address();
    Expression* parse_constant_expression(std::int64_t& value, std::string_view what);
    void check_call(const Call&, std::string_view name);
    void check_format(const Call&, std::size_t format_index, bool is_scan);
    void check_conversion(std::string_view text, std::string_view length, char letter, const Expression& argument,
                          bool is_scan);

    // Scripts (script.cpp)
    void parse_script_item();
    void parse_script_global_initializer(Variable*);
    [[nodiscard]] bool is_script_level() const;
    [[nodiscard]] bool at_untyped_function() const;
    [[nodiscard]] bool at_untyped_objects() const;
    void open_script();
    void close_script();
    bool parse_bare_statement();
    void find_names_used_by_functions();
    void call_only_function();
    [[nodiscard]] bool has_main_definition() const;
    void report_missing_main(std::span<Function* const> defined);

    SourceManager& sources_;
    HeaderSource& headers_;
    const CompileOptions& options_;
    TranslationUnit& unit_;
    Arena& arena_;
    TypeTable& types_;
    DiagnosticSink& sink_;
    ExpressionBuilder build_;

    std::span<Token> tokens_;
    std::size_t position_ = 0;
    std::uint32_t nesting_ = 0;
    bool is_abandoned_ = false;
    bool is_closing_early_ = false;              // out of all blocks, because a `}` is missing
    std::optional<std::size_t> closed_early_at_; // the position that was last gone back to for that
    std::size_t declaration_start_ = 0;          // of the declaration being parsed
    ParseOutcome outcome_;

    Scope file_scope_{nullptr};
    Scope* scope_ = &file_scope_;
    FunctionContext* function_ = nullptr;
    std::vector<Variable*>* block_variables_ = nullptr;    // of the innermost block
    std::vector<Variable*>* sizes_ = nullptr;              // of arrays of variable length; null where there may be none
    std::unordered_map<std::string_view, Symbol*> linked_; // names with linkage, wherever they were declared
    std::vector<Variable*> tentative_;                     // of a type that was not complete when they were declared
    std::unordered_map<const Function*, SourceRange> implicit_functions_; // called undeclared, and where
    std::unordered_map<const Variable*, const Type*> array_parameters_; // declared as arrays, though they are pointers
    std::vector<Expression*> operands_;                                 // of the binary expressions being parsed
    std::vector<Token> operators_;
    std::optional<BraceSuspect> brace_suspect_; // the first of this function
    bool is_if_body_ = false;                   // the block that starts next is the body of an `if`
    bool lacks_semicolon_ = false;              // told already: the definition just read has no end
    bool is_static_initializer_ = false;        // constants may be read in it
    bool is_switch_body_ = false;               // the block that starts next is the body of a `switch`
    bool is_fall_through_meant_ = false;        // an attribute says so
    SourceRange last_else_;
    bool has_empty_if_ = false;                                // `if (x);` was met in this function
    std::map<std::string_view, Function*> provided_functions_; // by the compiler itself; made when first used
    std::vector<std::uint32_t> packs_;                         // kept by `#pragma pack(push)`
    std::uint32_t pack_ = 0;                                   // the alignment that members have at most; 0: their own
    std::size_t repeated_items_ = 0;                           // initialiser items made by `[first ... last]`
    const Expression* parenthesized_ = nullptr;                // the last expression that stood in parentheses
    bool falls_through_ = true;                                // can the end of the statement just parsed be reached?

    bool is_script_candidate_ = false; // no `main` anywhere: a bare statement makes it a script
    bool is_script_ = false;
    FunctionContext script_;
    std::unique_ptr<Scope> script_scope_;
    std::vector<Statement*> script_statements_;
    std::vector<Variable*> script_variables_;
    std::unordered_set<std::string_view> foreign_words_; // told already
    std::unordered_set<std::string_view> names_used_by_functions_;
    SourceRange script_start_;
    SourceRange bare_statement_; // the first
    bool has_script_start_ = false;
    bool has_bare_statement_ = false;
};

/// One level of recursion of the parser, for as long as it lives.
class Nesting {
  public:
    Nesting(Parser& parser) : parser_(parser) {
        if (++parser.nesting_ <= parser.options_.maximum_nesting) return;
        parser.abandon(DiagnosticId::nesting_too_deep, parser.token().range,
                       {std::to_string(parser.options_.maximum_nesting), "levels"});
    }
    ~Nesting() { --parser_.nesting_; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

    [[nodiscard]] explicit operator bool() const { return !parser_.is_abandoned_; }

  private:
    Parser& parser_;
};

/// A block's scope, and the list of its variables, for as long as it lives.
class Block {
  public:
    Block(Parser& parser, Scope* scope, std::vector<Variable*>* variables)
        : parser_(parser), scope_(parser.scope_), variables_(parser.block_variables_) {
        parser.scope_ = scope;
        parser.block_variables_ = variables;
    }
    ~Block() {
        parser_.scope_ = scope_;
        parser_.block_variables_ = variables_;
    }
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;

  private:
    Parser& parser_;
    Scope* scope_;
    std::vector<Variable*>* variables_;
};

} // namespace heaparium::lang
