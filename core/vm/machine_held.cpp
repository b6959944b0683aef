// Variables held in registers, and the bytes of the frame that are theirs.
//
// While a function runs, its frame's bytes lag behind its registers. They are brought up to date when the machine
// pauses, when the frame ends, and before anything else may look at the stack: an access of the program's that misses
// its object, the search for leaks, the recycling of ids. What such an access writes is taken back into the registers.
// So nobody sees a difference, and which bytes a dead frame leaves behind does not depend on where the machine paused.
#include "vm/codegen_form.hpp"
#include "vm/interpret_calls.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

std::uint64_t extended(const HeldVariable& held, std::uint64_t bits) {
    const std::uint32_t unused = 64 - 8U * held.bytes;
    if (held.is_signed) return static_cast<std::uint64_t>(static_cast<std::int64_t>(bits << unused) >> unused);
    return bits << unused >> unused;
}

} // namespace

void Machine::Inside::load_held(const FunctionInfo& function, Callee& callee) {
    callee.first_held = static_cast<std::uint32_t>(held_variables.size());
    for (const LocalInfo& local : function.locals) {
        if (local.held_in == none || local.variable == nullptr) continue;
        const lang::Type& type = *local.variable->type;
        held_variables.push_back({.offset = local.offset,
                                  .register_index = static_cast<std::uint16_t>(local.held_in),
                                  .bytes = static_cast<std::uint8_t>(local.size),
                                  .is_pointer = type.kind == lang::TypeKind::pointer,
                                  .is_signed = is_signed(form_of(type)),
                                  .is_parameter = local.variable->storage == lang::Storage::parameter});
    }
    callee.held_count = static_cast<std::uint32_t>(held_variables.size()) - callee.first_held;
}

std::span<const HeldVariable> Machine::Inside::held_by(std::uint32_t function) const {
    const Callee& callee = callees[function];
    return {held_variables.data() + callee.first_held, callee.held_count};
}

void Machine::Inside::write_held_of(const StackFrame& frame) {
    const std::span<const HeldVariable> all = held_by(frame.function);
    if (all.empty()) return;
    const HostSegment& stack = host_stack();
    const std::uint64_t start = frame.base.value() - stack.start;
    for (const HeldVariable& held : all) {
        write_held_variable(held, registers.values() + frame.register_base, registers.ids() + frame.register_base,
                            stack.bytes + start, stack.written + start / 8, stack.objects + start / 8);
    }
    mark_window(callees[frame.function], frame);
}

/// Frames below `first_changed_frame` have not run since the last time.
void Machine::Inside::write_held() {
    for (std::size_t index = first_changed_frame; index < frames.size(); ++index) write_held_of(frames[index]);
    first_changed_frame = frames.empty() ? 0 : frames.size() - 1;
    forget_marks();
}

void Machine::Inside::take_back_held() {
    const std::uint64_t start = std::exchange(taken_start, 0), end = std::exchange(taken_end, 0);
    if (start == end) return;
    const HostSegment& stack = host_stack();
    for (std::size_t index = 0; index < frames.size(); ++index) {
        const StackFrame& frame = frames[index];
        const std::uint64_t base = frame.base.value();
        if (end <= base || start >= base + callees[frame.function].frame_size) continue;
        registers.touch(frame.register_base, callees[frame.function].register_count);
        for (const HeldVariable& held : held_by(frame.function)) {
            const std::uint64_t at = base + held.offset;
            if (end <= at || start >= at + held.bytes) continue;
            std::uint64_t bits = 0;
            std::memcpy(&bits, stack.bytes + (at - stack.start), held.bytes);
            const std::size_t to = std::size_t{frame.register_base} + held.register_index;
            registers.values()[to] = extended(held, bits);
            if (held.is_pointer) registers.ids()[to] = stack.objects[(at - stack.start) >> 3];
        }
    }
}

/// To be called before an access that is not known to keep to its object.
void Machine::Inside::expose_stack(Access access, Address address, Size size) {
    const HostSegment& stack = host_stack();
    const std::uint64_t start = address.value(), end = start + size.bytes();
    if (end <= stack.start || start >= stack.start + stack.readable) return;
    write_held();
    if (access != Access::write) return;
    taken_end = std::max(taken_end, end);
    taken_start = taken_start == 0 ? start : std::min(taken_start, start);
}

/// The frame's bytes are what the processor would have found there.
bool Machine::Inside::read_unwritten_held(std::uint64_t frame_offset, std::uint32_t register_index) {
    const std::span<const HeldVariable> all = held_by(frames.back().function);
    const auto held = std::find_if(all.begin(), all.end(), [&](const HeldVariable& variable) {
        return variable.register_index == register_index;
    });
    if (held == all.end()) return true;
    if (!read_unwritten_local(frame_offset, held->bytes)) return false;
    std::uint64_t bits = 0;
    std::memcpy(&bits, frame_bytes + frame_offset, held->bytes);
    values[register_index] = extended(*held, bits);
    if (held->is_pointer) ids[register_index] = frame_objects[frame_offset >> 3];
    return true;
}

/// A call through a pointer of another type may have passed more bits than a narrow parameter has.
void Machine::Inside::fit_arguments(std::uint32_t function, std::uint32_t window) {
    const std::size_t base = std::size_t{frames.back().register_base} + window;
    for (const HeldVariable& held : held_by(function)) {
        if (!held.is_parameter) continue;
        std::uint64_t& value = registers.values()[base + held.register_index];
        value = extended(held, value);
    }
}

} // namespace heaparium::vm
