#include "vm/codegen_emitter.hpp"

#include <limits>

namespace heaparium::vm {

void Emitter::append(Instruction instruction) {
    if (image_.places.empty() || image_.places.back().range != place_) image_.places.push_back({pc(), place_});
    image_.code.push_back(instruction);
    is_reachable_ = true;
}

void Emitter::emit(Operation operation, Register a, Register b, Register c) {
    append(Instruction::abc(operation, a, b, c));
    switch (operation) {
    case Operation::return_void:
    case Operation::return_value:
    case Operation::return_pointer:
    case Operation::missing_return:
    case Operation::jump_indirect: is_reachable_ = false; break;
    default: break;
    }
}

void Emitter::emit_word(Operation operation, std::uint64_t word, Register a, Register b, Register c) {
    append(Instruction::abc(operation, a, b, c));
    image_.code.push_back({word});
}

void Emitter::emit_immediate(Operation operation, Register a, std::uint32_t immediate) {
    append(Instruction::with_immediate(operation, a, immediate));
}

void Emitter::emit_immediate_word(Operation operation, Register a, std::uint32_t immediate, std::uint64_t word) {
    append(Instruction::with_immediate(operation, a, immediate));
    image_.code.push_back({word});
}

void Emitter::statement(lang::SourceRange range) {
    place_ = range;
    if (image_.functions[function_].is_library) {
        emit(Operation::pace);
        return;
    }
    const auto index = static_cast<std::uint32_t>(image_.statements.size());
    image_.statements.push_back({range, pc(), function_});
    emit_immediate(Operation::statement, 0, index);
}

Label Emitter::new_label() {
    labels_.emplace_back();
    return {static_cast<std::uint32_t>(labels_.size() - 1)};
}

void Emitter::bind(Label label) {
    LabelPlace& place = labels_[label.index];
    place.pc = pc();
    if (place.is_used) {
        if (is_reachable_) {
            assigned_.meet(place.assigned);
        } else {
            assigned_ = place.assigned;
        }
    }
    is_reachable_ = is_reachable_ || place.is_used;
}

void Emitter::bind_to(Label label, Label target) { labels_[label.index].same_as = target; }

void Emitter::meet_at(LabelPlace& place) {
    if (place.is_used) {
        place.assigned.meet(assigned_);
    } else {
        place.assigned = assigned_;
    }
    place.is_used = true;
}

void Emitter::use(Label label, bool is_short) {
    meet_at(labels_[label.index]);
    jumps_.push_back({pc() - 1, label, is_short});
}

void Emitter::jump(Label label) {
    emit_immediate(Operation::jump, 0, 0);
    use(label, false);
    is_reachable_ = false;
}

void Emitter::jump_if(Operation operation, Register a, Label label) {
    emit_immediate(operation, a, 0);
    use(label, false);
}

void Emitter::jump_compare(Operation operation, Register a, std::uint16_t b, Label label) {
    emit(operation, a, b);
    use(label, true);
}

void Emitter::address_of_label(Register a, Label label) {
    emit_immediate(Operation::address_label, a, 0);
    use(label, false);
}

void Emitter::switch_jump(Register a, SwitchTable table) {
    for (const SwitchTable::Range& range : table.ranges) meet_at(labels_[range.target]);
    meet_at(labels_[table.otherwise]);
    emit_immediate(Operation::switch_jump, a, static_cast<std::uint32_t>(image_.switches.size()));
    image_.switches.push_back(std::move(table));
    is_reachable_ = false;
}

std::uint32_t Emitter::pc_of(Label label) const {
    while (labels_[label.index].same_as.index != none) label = labels_[label.index].same_as;
    return labels_[label.index].pc;
}

bool Emitter::finish() {
    for (const Jump& jump : jumps_) {
        Instruction& instruction = image_.code[jump.pc];
        const std::uint32_t target = pc_of(jump.label);
        if (!jump.is_short) {
            instruction = Instruction::with_immediate(instruction.operation(), instruction.a(), target);
            continue;
        }
        const std::int64_t distance = static_cast<std::int64_t>(target) - (static_cast<std::int64_t>(jump.pc) + 1);
        if (distance < std::numeric_limits<std::int16_t>::min() ||
            distance > std::numeric_limits<std::int16_t>::max()) {
            return false;
        }
        instruction = Instruction::abc(instruction.operation(), instruction.a(), instruction.b(),
                                       static_cast<std::uint16_t>(distance));
    }
    for (std::size_t i = first_switch_; i < image_.switches.size(); ++i) {
        SwitchTable& table = image_.switches[i];
        for (SwitchTable::Range& range : table.ranges) range.target = pc_of({range.target});
        table.otherwise = pc_of({table.otherwise});
    }
    return true;
}

} // namespace heaparium::vm
