// setjmp and longjmp.
//
// Idea        A function that calls setjmp has an object that stands for its frame, which ends with the frame as its
//             variables do. setjmp stores a pointer with that identity, so longjmp sees whether the call still runs,
//             whatever lies on the stack today.
// In bytes    | the frame's lowest address, with that identity | where to go on | stack pointer | its number |
//             | 1 where sigsetjmp keeps the signals that are blocked | those |
#include "vm/machine_inside.hpp"

#include <algorithm>
#include <array>

namespace heaparium::vm {

namespace {

using Words = std::array<std::uint64_t, 6>;

std::span<const std::byte> bytes_of(const Words& words) { return std::as_bytes(std::span(words)); }

} // namespace

bool Machine::Inside::mark_place(Pointer buffer, bool keeps_signals) {
    const std::size_t index = frames.size() - 1;
    const StackFrame& frame = frames[index];
    const std::uint32_t jump_slot = callees[frame.function].jump_slot;
    if (jump_slot == none) return report_bad_jump(buffer, "setjmp can only be called by its name.");
    const std::size_t slot = frame.object_base + jump_slot;
    if (slots[slot] == 0) {
        const ObjectId made = create_object({.kind = check::ObjectKind::local,
                                             .base = frame.base,
                                             .size = Size(0),
                                             .segment = memory::AddressSpace::stack_segment,
                                             .declaration = local_declaration(frame.function, whole_frame),
                                             .site = site(),
                                             .step = progress.step});
        if (progress.end) return false;
        slots.edit(slot) = made;
    }
    const std::uint32_t next = site() + current_call_words;
    const Words words{frame.base.value(),
                      return_address(next).value(),
                      frame.stack_pointer.value(),
                      index,
                      keeps_signals ? std::uint64_t{1} : std::uint64_t{0},
                      progress.library.blocked_signals};
    if (!may_access(Access::write, buffer.address, Size(sizeof words), buffer.object, false)) return false;
    static_cast<void>(space.write(buffer.address, bytes_of(words)));
    space.set_object_at(buffer.address, slots[slot]);
    return true;
}

bool Machine::Inside::report_bad_jump(Pointer buffer, std::string detail) {
    const check::Finding finding{.kind = check::ReportKind::jump_to_ended_call,
                                 .access = Access::read,
                                 .address = buffer.address,
                                 .detail = std::move(detail)};
    return crash(finding, "Segmentation fault: the program jumped to a place that does not exist.",
                 signal_number::SIGSEGV_);
}

bool Machine::Inside::jump_back(Pointer buffer, std::uint64_t value) {
    Words words{};
    if (!may_access(Access::read, buffer.address, Size(sizeof words), buffer.object, true)) return false;
    static_cast<void>(space.read(buffer.address, std::as_writable_bytes(std::span(words))));
    const ObjectId frame_object = space.object_at(buffer.address);
    const auto [base, resume, stack_pointer, index, keeps_signals, blocked] = words;
    const bool is_known = frame_object != 0 && frame_object < objects.size() &&
                          objects[frame_object].base.value() == base && objects[frame_object].size == Size(0);
    if (!is_known) return report_bad_jump(buffer, "The buffer holds no place that setjmp stored.");
    if (objects[frame_object].state != check::ObjectState::live || index >= frames.size() ||
        frames[static_cast<std::size_t>(index)].base.value() != base) {
        return report_bad_jump(buffer, "The call of " +
                                           narrator.function_name(objects[frame_object].declaration >> 16) +
                                           " that called setjmp has returned.");
    }
    const std::uint32_t target = function_holding(resume);
    if (target == none || target != frames[static_cast<std::size_t>(index)].function) {
        return report_bad_jump(buffer, "The buffer was changed after setjmp.");
    }
    while (frames.size() > index + 1) {
        const StackFrame frame = frames.back();
        write_held_of(frame);
        if (callees[frame.function].object_slot_count != 0) end_frame_objects(frame);
        if (options.tell_calls && !callees[frame.function].is_library) host.returned(frame.function);
        frames.shrink(frames.size() - 1);
        slots.shrink(frame.object_base);
    }
    first_changed_frame = std::min(first_changed_frame, frames.size() - 1);
    forget_marks();
    if (frames.size() <= depth_limit) step_limit = progress.step;
    stack_release(stack_pointer); // variable-length arrays that were made since
    refresh_frame();
    if (keeps_signals != 0) progress.library.blocked_signals = blocked;
    const auto next = static_cast<std::uint32_t>((resume - space.placement().code.value()) / 8);
    const std::uint32_t call = call_pc(next);
    values[image.code[call].a()] = value;
    pc = code.data() + next;
    has_jumped = true;
    return true;
}

/// The function in whose code, behind a call of setjmp, the address lies.
std::uint32_t Machine::Inside::function_holding(std::uint64_t address) const {
    const std::uint64_t offset = address - space.placement().code.value();
    if (offset % 8 != 0 || offset / 8 >= image.code.size() || offset == 0) return none;
    const auto next = static_cast<std::uint32_t>(offset / 8);
    if (!is_start[next]) return none;
    const Instruction call = image.code[call_pc(next)];
    if (call.operation() != Operation::call_library) return none;
    return library()[image.call_sites[call.index()].library].returns_twice ? image.function_at(next) : none;
}

} // namespace heaparium::vm
