// The face of the machine: running to a limit, and what it tells about itself.
#include "vm/machine_inside.hpp"

#include <algorithm>

namespace heaparium::vm {

Machine::Machine(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Machine::~Machine() = default;

StopReason Machine::run(const RunLimits& limits) {
    Inside& m = *inside_;
    if (m.progress.end) return *m.progress.end;
    m.begin_run(limits);
    const std::uint64_t start = m.progress.step;
    StopReason reason = StopReason::step;
    for (;;) {
        if (!m.take_alarm()) {
            reason = *m.progress.end;
            break;
        }
        m.step_limit = m.limit_for_alarm(m.step_limit);
        reason = m.interpret();
        if (reason != StopReason::step) break;
        if (limits.depth != 0 && m.progress.step > start && m.frames.size() <= limits.depth) {
            reason = StopReason::depth;
            break;
        }
        if (m.progress.step >= limits.step) break;
        m.step_limit = limits.step; // it paused to look at the depth, and is too deep still
    }
    m.write_held();
    return reason;
}

std::uint64_t Machine::step() const { return inside_->progress.step; }
std::optional<StopReason> Machine::end() const { return inside_->progress.end; }
int Machine::end_signal() const { return inside_->progress.end_signal; }
int Machine::exit_status() const { return inside_->progress.exit_status; }
std::string_view Machine::end_message() const { return inside_->progress.end_message; }
std::uint64_t Machine::error_reports() const { return inside_->progress.error_reports; }
std::uint64_t Machine::explained_step() const { return inside_->explained_step; }
std::uint32_t Machine::pc() const { return inside_->site(); }

std::uint32_t Machine::next_statement() const {
    const Inside& m = *inside_;
    if (m.progress.end) return none;
    // Waiting for input it stands inside of a statement: that is the one.
    for (std::uint32_t at = m.site() + 1; at-- > 0;) {
        if (!m.is_start[at]) continue;
        const Instruction instruction = m.image.code[at];
        if (instruction.operation() == Operation::statement) return instruction.index();
    }
    return none;
}

void Machine::set_telling(bool explain, bool tell_calls) {
    inside_->allocator->set_explaining(explain);
    inside_->options.tell_calls = tell_calls;
    inside_->forget_marks();
}

void Machine::set_breakpoints(std::span<const std::uint32_t> statements) {
    Inside& m = *inside_;
    for (const StatementInfo& statement : m.image.statements)
        m.patch(statement.pc, m.operation_of_statement(statement.pc));
    for (const std::uint32_t index : statements) {
        if (index < m.image.statements.size()) m.patch(m.image.statements[index].pc, Operation::statement_break);
    }
}

const Program& Machine::program() const { return *inside_->program; }
const MachineOptions& Machine::options() const { return inside_->options; }
memory::AddressSpace& Machine::space() { return inside_->space; }
const memory::AddressSpace& Machine::space() const { return inside_->space; }
const check::ObjectTable& Machine::objects() const { return inside_->objects; }
const alloc::Allocator& Machine::allocator() const { return *inside_->allocator; }
const check::Narrator& Machine::narrator() const { return inside_->narrator; }

std::span<const StackFrame> Machine::frames() const { return {inside_->frames.data(), inside_->frames.size()}; }

std::uint32_t Machine::frame_pc(std::size_t index) const {
    const Inside& m = *inside_;
    if (index + 1 == m.frames.size()) return m.site();
    return m.call_pc(m.frames[index + 1].return_pc);
}

check::ObjectId Machine::local_object(std::size_t frame, std::uint32_t local) const {
    const Inside& m = *inside_;
    if (frame >= m.frames.size()) return 0;
    const StackFrame& at = m.frames[frame];
    if (local >= m.image.functions[at.function].locals.size()) return 0;
    const std::uint32_t slot = m.slot_of(at.function, local);
    return slot == none ? 0 : m.slots[at.object_base + slot];
}

memory::Address Machine::static_address(std::uint32_t static_index) const {
    return static_index < inside_->static_addresses.size() ? inside_->static_addresses[static_index]
                                                           : memory::Address();
}

check::ObjectId Machine::object_at(memory::Address address) { return inside_->object_at(address); }

// --------------------------------------------------------------------------------------------------------- kept states

std::shared_ptr<const Machine::State> Machine::keep() {
    Inside& m = *inside_;
    m.progress.pc = m.site();
    return std::make_shared<State>(
        State{m.space.checkpoint(), m.objects.keep(), m.registers.keep(), m.frames.keep(), m.slots.keep(), m.progress});
}

void Machine::restore(const State& state) {
    Inside& m = *inside_;
    static_cast<void>(m.space.restore(state.space));
    m.objects.restore(state.objects);
    m.registers.restore(state.registers);
    m.frames.restore(state.frames);
    m.slots.restore(state.slots);
    m.progress = state.progress;
    m.pc = m.code.data() + m.progress.pc;
    m.first_changed_frame = m.frames.empty() ? 0 : m.frames.size() - 1;
    m.taken_start = m.taken_end = 0;
    m.refresh_all();
}

std::size_t Machine::bytes_apart(const State& state, const State& other) {
    using memory::VersionedBlocks;
    const auto apart = [](const VersionedBlocks::Version& a, const VersionedBlocks::Version& b) {
        return VersionedBlocks::bytes_apart(a, b);
    };
    std::size_t bytes = sizeof(State);
    const VersionedBlocks::Version nothing;
    for (std::size_t index = 0; index < state.space.segments.size(); ++index) {
        const bool is_in_both = index < other.space.segments.size();
        bytes += apart(state.space.segments[index].blocks, is_in_both ? other.space.segments[index].blocks : nothing);
    }
    return bytes + apart(state.objects.extents.blocks, other.objects.extents.blocks) +
           apart(state.objects.objects.blocks, other.objects.objects.blocks) + apart(state.registers, other.registers) +
           apart(state.frames.blocks, other.frames.blocks) + apart(state.slots.blocks, other.slots.blocks);
}

} // namespace heaparium::vm
