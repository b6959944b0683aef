// Generates the code of one function by a walk of its tree.
//
// Registers    A stack: an expression is evaluated `into` a register that its parent reserved, and reserves what it
//              needs above; a Scratch gives those back. So a call finds its window at the top.
// Order        Left to right, but arguments from the last to the first. An assignment evaluates its value before its
//              target's address, unless the value is a call and the address has effects of its own; and `x op= v` reads
//              x after v. (So does gcc -O0, mostly.)
// Frame        Places in the frame are counted downwards from its upper end while the function grows, and upwards from
//              its base once its size is known.
// Values       A narrow integer is held extended by its sign; a struct is held as its address.
// Variables    Scalars whose address is never taken have a register of their own below the stack (codegen_held.cpp).
//              Nothing is ever left in one on the way: it is written with a finished value or not at all.
#pragma once

#include "lang/constant.hpp"
#include "lang/expression_nodes.hpp"
#include "vm/codegen_emitter.hpp"
#include "vm/codegen_form.hpp"
#include "vm/codegen_link.hpp"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace heaparium::vm {

/// Where an lvalue lies.
struct Place {
    enum class Kind : std::uint8_t { pointer, element, frame, held, data, nowhere };
    Kind kind = Kind::nowhere;
    Register base = 0;                       // pointer, element: register with an address; held: the variable's own
    Register index = 0;                      // element: register with an index
    std::uint64_t element_size = 0;          // element
    std::int64_t offset = 0;                 // bytes behind base, or from the start of the object; 0 for an element
    std::uint32_t object = none;             // frame, held: local; data: static object
    const lang::Member* bit_field = nullptr; // offset is then its storage unit's
};

class FunctionGenerator {
  public:
    /// Without `is_compact`, no jump has a limited reach.
    FunctionGenerator(Linker&, std::uint32_t function, bool is_compact);

    /// False: a compact jump did not reach, so this has to be done again without them.
    [[nodiscard]] bool generate();

    /// Calls `visit(label, pc)` for each label of the function, in no particular order.
    template <class Visitor>
    void each_label(Visitor visit) const {
        for (const auto& [label, state] : labels_) visit(*label, emitter_.pc_of(state.label));
    }

  private:
    friend class Scratch;

    // Function and frame (codegen_function.cpp)
    void lay_out_frame();
    void place_in_frame(LocalInfo&, std::uint64_t bytes, std::uint64_t align);
    void receive_parameters();
    void start_program();
    void finish_body();
    void finish_frame();
    [[nodiscard]] std::uint32_t add_temporary(std::uint64_t bytes, std::uint64_t align); // local
    [[nodiscard]] std::uint32_t temporary(std::uint64_t bytes, std::uint64_t align); // local, until its statement ends
    void unsupported(lang::SourceRange, std::string_view feature);
    [[nodiscard]] Register reserve();
    [[nodiscard]] std::int64_t frame_offset(std::uint32_t local) const;

    // Variables held in registers (codegen_held.cpp)
    void choose_held();
    [[nodiscard]] bool is_held(const lang::Variable&) const;
    [[nodiscard]] bool is_temporary(Register value) const { return value >= first_temporary_; }
    /// `into` as a place for what is only on the way to it.
    [[nodiscard]] std::optional<Register> on_the_way(Register into) const {
        return is_temporary(into) ? std::optional(into) : std::nullopt;
    }
    [[nodiscard]] std::optional<Register> held_value(const lang::Expression&);
    [[nodiscard]] Register operand(const lang::Expression&, std::optional<Register> hint = {},
                                   const lang::Expression* evaluated_before_use = nullptr);
    void read_held(const Place&);
    void note_assigned(std::uint32_t local);
    void assume_assigned(const lang::Expression& condition, bool when);
    void assume_evaluated(const lang::Expression&);
    void begin_held(const lang::Variable&);
    /// Whether a call may pass this place more than once.
    [[nodiscard]] bool can_come_again() const { return loop_depth_ > 0 || function_.has_labels; }
    void copy_value(Form, Register into, Register from);

    // Scopes (codegen_scope.cpp)
    struct Scope {
        std::uint32_t parent = none;
        std::uint32_t depth = 0;
        std::vector<std::uint32_t> objects; // locals that may have an object, which ends with the scope
        std::vector<std::uint32_t> locals;
    };
    struct StackArray { // a variable-length array that exists, or a variable to clean up; a chain, innermost first
        std::uint32_t outer = none;
        std::uint32_t local = none;
        std::uint32_t scope = none;
        Register mark = 0;                         // the stack pointer before it
        const lang::Expression* cleanup = nullptr; // then it is no array
    };
    struct Position { // what exists at a place in the code
        std::uint32_t scope = none;
        std::uint32_t array = none;
    };
    [[nodiscard]] Position position() const { return {scope_, array_}; }
    void open_scope(std::span<lang::Variable* const>);
    void close_scope();
    void leave(Position from, Position to);
    [[nodiscard]] Position common(Position from, Position to) const;
    void allocate_stack_array(const lang::Variable&);
    void begin_cleanup(const lang::Variable&);
    void clean_up_all();

    // Statements (codegen_statement.cpp, codegen_loop.cpp, codegen_jump.cpp)
    void statement(const lang::Statement*);
    void compound(const lang::Compound&, bool is_body);
    void declare(const lang::DeclarationStatement&);
    void declare(const lang::Variable&, lang::SourceRange);
    void if_chain(const lang::IfStatement&);
    void loop_body(const lang::Statement* body, Label on_break, Label on_continue);
    void while_loop(const lang::WhileStatement&);
    void do_loop(const lang::DoStatement&);
    void for_loop(const lang::ForStatement&);
    void switch_statement(const lang::SwitchStatement&);
    const lang::Statement* bind_case(const lang::CaseLabel&);
    const lang::Statement* bind_label(const lang::LabelStatement&);
    void go_to(const lang::GotoStatement&);
    void go_to_computed(const lang::ComputedGoto&);
    void break_or_continue(lang::SourceRange, bool is_break);
    void return_statement(const lang::ReturnStatement&);
    void copy_result(const lang::Expression&, std::uint64_t bytes);
    void finish_gotos();
    [[nodiscard]] Label label_of(const lang::LabelStatement&);

    // Expressions (codegen_expression.cpp, codegen_operator.cpp)
    void evaluate(const lang::Expression&, Register into);
    void evaluate_node(const lang::Expression&, Register into);
    void discard(const lang::Expression&);
    [[nodiscard]] bool fold(const lang::Expression&, Register into);
    void constant(std::uint64_t value, Register into);
    void constant(const lang::ConstantValue&, Form, Register into);
    void load_value(const lang::Expression&, Register into);
    void unary(const lang::Unary&, Register into);
    void binary(const lang::Binary&, Register into);
    [[nodiscard]] bool binary_with_constant(const lang::Binary&, Form, Register into);
    void pointer_sum(const lang::Binary&, Register into);
    void move_pointer_by(Register into, Register pointer, std::int64_t bytes);
    void move_pointer_by(Register into, Register pointer, const lang::Expression& count, std::uint64_t element_size,
                         bool is_backward);
    void arithmetic(lang::BinaryOperator, Form, Register into, Register left, Register right);
    [[nodiscard]] bool arithmetic_by_constant(lang::BinaryOperator, Form, Register into, Register left,
                                              std::int64_t right);
    void comparison(lang::BinaryOperator, Form, Register into, Register left, Register right);
    void truth(const lang::Expression&, Register into); // of && and ||
    void conditional(const lang::Conditional&, std::optional<Register> into);
    void statement_expression(const lang::StatementExpression&, std::optional<Register> into);
    void variable_argument(const lang::VariableArgument&, Register into);
    void convert(Register into, Register value, Form from, const lang::Type& to);
    void cast(const lang::Cast&, Register into);
    [[nodiscard]] std::uint64_t element_size(const lang::Type& pointer) const;

    // Conditions (codegen_condition.cpp)
    void branch(const lang::Expression& condition, bool when, Label to);
    [[nodiscard]] bool branch_on_comparison(const lang::Binary&, bool when, Label to);
    void branch_on_value(const lang::Expression&, bool when, Label to);

    // Storage (codegen_address.cpp, codegen_access.cpp)
    [[nodiscard]] Place place_of(const lang::Expression&, std::optional<Register> hint = {});
    [[nodiscard]] Place place_in_frame_of(std::uint32_t local);
    [[nodiscard]] Place place_of_variable(const lang::Variable&, lang::SourceRange, std::optional<Register> hint);
    [[nodiscard]] Place place_of_member(const lang::MemberAccess&, std::optional<Register> hint);
    [[nodiscard]] Place place_of_target(const lang::Expression& pointer, const lang::Type&,
                                        std::optional<Register> hint);
    [[nodiscard]] Place place_of_element(const lang::Expression& base, const lang::Expression& index, const lang::Type&,
                                         std::optional<Register> hint);
    [[nodiscard]] std::optional<Place> fixed_element(const lang::Expression& base, std::int64_t index,
                                                     const lang::Type&, std::optional<Register> hint);
    [[nodiscard]] Register base_register(std::optional<Register> hint);
    void own_base(Place&);
    [[nodiscard]] bool is_direct(const Place&, std::uint64_t bytes) const;
    void move_place(Place&, std::int64_t bytes);
    void make_pointer(Place&, std::optional<Register> hint);
    void address(Place, Register into);
    void address_of_object(const lang::Expression&, Register into);
    void load(Place, const lang::Type&, Register into);
    void store(Place, const lang::Type&, Register value);
    void load_bits(const Place&, const lang::Type&, Register into);
    void store_bits(const Place&, const lang::Type&, Register value);
    void cut_to_precision(const lang::Type&, Register);
    void load_packed_bits(const Place&, const lang::Type&, Register into);
    void store_packed_bits(const Place&, Register value);
    void truncate_to_field(const lang::Member&, const lang::Type&, Register);
    void copy_to(Place, Register from, std::uint64_t bytes);
    void copy_object(Place from, Place to, std::uint64_t bytes);

    // Assignment (codegen_assignment.cpp)
    void assign(const lang::Assign&, std::optional<Register> into);
    void assign_object(const lang::Assign&, std::optional<Register> into);
    void compound_assign(const lang::CompoundAssign&, std::optional<Register> into);
    void increment(const lang::Increment&, std::optional<Register> into);
    void step_value(Register into, Register value, const lang::Increment&);

    // Calls (codegen_call.cpp)
    std::uint32_t call(const lang::Call&, std::optional<Register> into);
    void object_argument(const lang::Expression&, Register into);
    struct Window {
        Register first = 0;
        std::uint32_t result_local = none; // temporary for a struct result
    };
    [[nodiscard]] Window fill_window(const lang::Call&, const lang::Type& function, std::optional<Register> first);
    [[nodiscard]] bool can_call_directly(const lang::Call&, const lang::Type& function, std::uint32_t index) const;
    [[nodiscard]] std::uint32_t add_call_site(const lang::Call&, const lang::Type& function, std::uint32_t library);
    void address_of_function(const lang::Function&, Register into);

    // Initialisers (codegen_initializer.cpp)
    void initialize(const lang::Variable&);
    void initialize_held(const lang::Variable&);
    void initialize_item(const lang::InitializerItem&, std::uint32_t local);

    Linker& linker_;
    Image& image_;
    const lang::Function& function_;
    std::uint32_t index_;
    bool is_compact_;
    bool has_struct_result_ = false;
    FunctionInfo info_;
    Emitter emitter_;

    std::uint64_t frame_depth_ = 16;    // bytes used so far below the frame's upper end
    std::vector<std::int64_t> offsets_; // of locals, from the frame's upper end
    std::vector<std::uint32_t> temporaries_in_use_;
    std::vector<std::uint32_t> free_temporaries_;

    std::uint32_t next_register_ = 0;
    std::uint32_t first_temporary_ = 0; // registers below belong to parameters and variables
    std::uint32_t loop_depth_ = 0;
    bool has_too_many_registers_ = false;

    std::vector<Scope> scopes_;
    std::vector<StackArray> arrays_;
    std::uint32_t scope_ = none;
    std::uint32_t array_ = none;

    struct JumpTarget {
        Label label;
        Position position;
    };
    std::vector<JumpTarget> breaks_, continues_;
    std::unordered_map<const lang::CaseLabel*, Label> cases_;
    struct LabelState {
        Label label;
        Position position;
    };
    std::unordered_map<const lang::LabelStatement*, LabelState> labels_;
    struct PendingGoto {
        const lang::LabelStatement* target = nullptr;
        Label from;
        Position position;
        std::uint32_t next_register = 0; // free there and above
        lang::SourceRange range;
    };
    std::vector<PendingGoto> gotos_;
};

/// Registers reserved while it lives are given back at its end.
class Scratch {
  public:
    explicit Scratch(FunctionGenerator& generator) : generator_(generator), before_(generator.next_register_) {}
    ~Scratch() { generator_.next_register_ = before_; }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

  private:
    FunctionGenerator& generator_;
    std::uint32_t before_;
};

/// Whether evaluating this may give a local variable another value.
[[nodiscard]] bool may_assign(const lang::Expression&);
/// A conversion that leaves the register as it is.
[[nodiscard]] bool is_free_conversion(Form from, const lang::Type& to);

/// Whether evaluating this changes something: calls, assignments, and what else is not certain to be pure.
[[nodiscard]] bool has_effects(const lang::Expression&);

} // namespace heaparium::vm
