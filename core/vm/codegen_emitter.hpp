// Writes the instructions of one function: operands packed, jumps patched, each change of source place noted.
//
// A label is a place in the code that may be used before it is known. Compare-and-jump operations reach 32767
// instructions far; where one would have to reach farther, finish() says so and the function is generated anew without
// them.
#pragma once

#include "vm/codegen_assigned.hpp"
#include "vm/image.hpp"

#include <vector>

namespace heaparium::vm {

using Register = std::uint16_t;

struct Label {
    std::uint32_t index = none;
};

class Emitter {
  public:
    Emitter(Image& image, std::uint32_t function)
        : image_(image), function_(function), first_switch_(image.switches.size()) {}

    [[nodiscard]] std::uint32_t pc() const { return static_cast<std::uint32_t>(image_.code.size()); }

    void set_place(lang::SourceRange range) { place_ = range; }
    [[nodiscard]] lang::SourceRange place() const { return place_; }

    /// Begins a statement, and takes its range as the place.
    void statement(lang::SourceRange);
    void emit(Operation, Register a = 0, Register b = 0, Register c = 0);
    void emit_word(Operation, std::uint64_t word, Register a = 0, Register b = 0, Register c = 0);
    void emit_immediate(Operation, Register a, std::uint32_t immediate);
    void emit_immediate_word(Operation, Register a, std::uint32_t immediate, std::uint64_t word);

    [[nodiscard]] Label new_label();
    void bind(Label);
    /// `label` is wherever `target` is.
    void bind_to(Label label, Label target);
    void jump(Label);
    void jump_if(Operation, Register a, Label);                       // jump_if_zero, jump_if_not_zero
    void jump_compare(Operation, Register a, std::uint16_t b, Label); // jump_equal … jump_greater_equal_immediate
    void address_of_label(Register, Label);
    /// The table's targets are indices of labels until finish().
    void switch_jump(Register, SwitchTable);

    /// False right behind a jump or return. Dead code that follows one counts as reachable: it needs an end, too.
    [[nodiscard]] bool is_reachable() const { return is_reachable_; }
    /// What follows can be reached in a way that is not seen here (a `goto` yet to come).
    void assume_reachable() { is_reachable_ = true; }
    [[nodiscard]] std::uint32_t pc_of(Label) const; // after finish()

    /// What is known here. At a label it is what all jumps to it, and the way that falls into it, have in common; jumps
    /// that come later than their label are the caller's to think of.
    [[nodiscard]] AssignedVariables& assigned() { return assigned_; }

    /// Puts the targets into all jumps. False: one is out of its reach.
    [[nodiscard]] bool finish();

  private:
    struct Jump {
        std::uint32_t pc = 0;
        Label label;
        bool is_short = false;
    };
    struct LabelPlace {
        std::uint32_t pc = none;
        Label same_as;
        bool is_used = false;
        AssignedVariables assigned; // where it is used: on all jumps to it so far
    };
    void append(Instruction);
    void use(Label, bool is_short);
    void meet_at(LabelPlace&);

    Image& image_;
    std::uint32_t function_;
    std::size_t first_switch_;
    lang::SourceRange place_;
    bool is_reachable_ = true;
    AssignedVariables assigned_;
    std::vector<LabelPlace> labels_;
    std::vector<Jump> jumps_;
};

/// Instructions emitted while it lives belong to `range`.
class At {
  public:
    At(Emitter& emitter, lang::SourceRange range) : emitter_(emitter), before_(emitter.place()) {
        emitter.set_place(range);
    }
    ~At() { emitter_.set_place(before_); }
    At(const At&) = delete;
    At& operator=(const At&) = delete;

  private:
    Emitter& emitter_;
    lang::SourceRange before_;
};

} // namespace heaparium::vm
