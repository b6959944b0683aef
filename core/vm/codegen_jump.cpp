// goto, break, continue: leaving blocks on the way.
//
// What a `goto` leaves is known only when its label has been met, so each goto jumps to a stub behind the function's
// body, which ends the objects and then jumps on. A goto that leaves nothing gets no stub.
#include "vm/codegen_function.hpp"

namespace heaparium::vm {

using lang::DiagnosticId;

Label FunctionGenerator::label_of(const lang::LabelStatement& node) {
    const auto [position, is_new] = labels_.try_emplace(&node);
    if (is_new) position->second.label = emitter_.new_label();
    return position->second.label;
}

const lang::Statement* FunctionGenerator::bind_label(const lang::LabelStatement& node) {
    const Label label = label_of(node);
    emitter_.assume_reachable(); // by a goto that may come later
    emitter_.bind(label);
    emitter_.assigned().clear();
    for (std::uint32_t i = 0; i < function_.parameters.size(); ++i) emitter_.assigned().insert(i);
    labels_[&node].position = position();
    return node.body;
}

void FunctionGenerator::go_to(const lang::GotoStatement& node) {
    emitter_.statement(node.range);
    if (node.target == nullptr) return;
    const Label from = emitter_.new_label();
    (void)label_of(*node.target);
    gotos_.push_back({node.target, from, position(), next_register_, node.range});
    emitter_.jump(from);
}

void FunctionGenerator::finish_gotos() {
    for (const PendingGoto& pending : gotos_) {
        const LabelState& target = labels_.at(pending.target);
        const Position shared = common(pending.position, target.position);
        if (shared.scope == pending.position.scope && shared.array == pending.position.array) {
            emitter_.bind_to(pending.from, target.label);
            continue;
        }
        const std::uint32_t stub = emitter_.pc();
        emitter_.set_place(pending.range);
        emitter_.bind(pending.from);
        next_register_ = pending.next_register;
        leave(pending.position, shared);
        if (emitter_.pc() == stub) {
            emitter_.bind_to(pending.from, target.label);
        } else {
            emitter_.jump(target.label);
        }
    }
}

void FunctionGenerator::go_to_computed(const lang::ComputedGoto& node) {
    emitter_.statement(node.range);
    const Scratch scratch(*this);
    const Register target = operand(*node.target);
    emitter_.emit(Operation::jump_indirect, target);
}

void FunctionGenerator::break_or_continue(lang::SourceRange range, bool is_break) {
    emitter_.statement(range);
    const std::vector<JumpTarget>& targets = is_break ? breaks_ : continues_;
    if (targets.empty()) return;
    leave(position(), targets.back().position);
    emitter_.jump(targets.back().label);
}

} // namespace heaparium::vm
