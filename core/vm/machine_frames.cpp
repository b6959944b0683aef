// Stack frames: pushed, popped, and what becomes of a return address that was overwritten.
//
// The return address and the saved frame address lie in the simulated stack as on x86-64, and the way back really goes
// by them: the machine compares what it finds with what it wrote.
#include "vm/interpret_calls.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>
#include <map>

namespace heaparium::vm {

std::uint32_t Machine::Inside::call_pc(std::uint32_t return_pc) const {
    if (return_pc == none || return_pc == 0) return 0;
    return is_start[return_pc - 1] ? return_pc - 1 : return_pc - 2;
}

bool Machine::Inside::enter(std::uint32_t function, std::uint32_t window, std::uint32_t return_pc) {
    const StackFrame& caller = frames.back();
    return push_frame(function, caller.register_base + window, return_pc, caller.stack_pointer.value(),
                      ReturnAddress::written);
}

bool Machine::Inside::push_frame(std::uint32_t function, std::uint32_t register_base, std::uint32_t return_pc,
                                 std::uint64_t top, ReturnAddress which) {
    const Callee& callee = callees[function];
    const std::uint64_t base = (top - callee.frame_size) & ~std::uint64_t{callee.frame_align - 1};
    if (base < stack_start || base > top) [[unlikely]] {
        if (!grow_stack(base, top, "No room is left for another call. ")) return false;
    }
    std::uint64_t saved_frame_address = 0; // of the outermost frame, as Linux starts a process
    if (!frames.empty()) {
        const StackFrame& caller = frames.back();
        saved_frame_address = caller.base.value() + callees[caller.function].frame_size - 16;
    }
    const auto object_base = static_cast<std::uint32_t>(slots.size());
    const StackFrame frame{function, return_pc, register_base, object_base, Address(base), Address(base)};
    if (!registers.reserve(std::size_t{register_base} + callee.register_count) || !frames.push(frame) ||
        !slots.push_zeros(callee.object_slot_count)) [[unlikely]] {
        return has_no_host_memory();
    }

    enter_window(frame);
    lay_frame(callee, return_pc, saved_frame_address, which);
    mark_room(base, top, register_base, callee.register_count);
    if (options.tell_calls && !callee.is_library) host.called(function);
    return true;
}

/// Marks what a new frame uses, and remembers it together with what lies beside it.
void Machine::Inside::mark_room(std::uint64_t low, std::uint64_t high, std::uint64_t first_register,
                                std::uint64_t register_count) {
    const HostSegment& stack = host_stack();
    const std::uint64_t first_page = (low - stack.start + stack.page_offset) / memory::page_size;
    const std::uint64_t last_page = (high - 1 - stack.start + stack.page_offset) / memory::page_size;
    for (std::uint64_t page = first_page; page <= last_page; ++page) stack.dirty[page] = 1;
    registers.touch(static_cast<std::size_t>(first_register), static_cast<std::size_t>(register_count));
    if (options.tell_calls) return; // then the host wants to hear of each call

    const std::uint64_t origin = stack.start - stack.page_offset;
    std::uint64_t start = std::max(origin + first_page * memory::page_size, stack_start);
    std::uint64_t end = origin + (last_page + 1) * memory::page_size;
    const std::uint64_t known_end = marked.stack_start + marked.stack_size;
    if (marked.stack_size != 0 && start <= known_end && end >= marked.stack_start) {
        start = std::min(start, marked.stack_start);
        end = std::max(end, known_end);
    }
    marked.stack_start = start;
    marked.stack_size = end - start;
    constexpr std::uint64_t unit = RegisterFile::per_block;
    std::uint64_t first = first_register / unit * unit;
    std::uint64_t behind = (first_register + register_count + unit - 1) / unit * unit;
    const std::uint64_t known_behind = marked.first_register + marked.register_count;
    if (marked.register_count != 0 && first <= known_behind && behind >= marked.first_register) {
        first = std::min(first, marked.first_register);
        behind = std::max(behind, known_behind);
    }
    marked.first_register = first;
    marked.register_count = behind - first;
}

/// After anything that may make a mark untrue: a pause, and a return into a frame that has not run since.
void Machine::Inside::forget_marks() {
    marked = {};
    if (!options.tell_calls) marked.lowest_return = std::max<std::size_t>(first_changed_frame, depth_limit) + 1;
}

bool Machine::Inside::leave() {
    const StackFrame& frame = frames.back(); // stays readable after the pop
    const Callee& callee = callees[frame.function];
    std::uint64_t stored = 0;
    std::memcpy(&stored, frame_bytes + callee.frame_size - 8, 8);
    const bool is_damaged = stored != return_address(frame.return_pc).value();
    if (is_damaged && check != CheckMode::off) [[unlikely]] {
        if (!report_damaged_return_address(frame, stored)) return false;
    }
    write_held_of_running(callee);
    if (callee.object_slot_count != 0) end_frame_objects(frame);
    if (options.tell_calls && !callee.is_library) host.returned(frame.function);
    frames.shrink(frames.size() - 1);
    slots.shrink(frame.object_base);
    first_changed_frame = std::min(first_changed_frame, frames.size() - (frames.empty() ? 0 : 1));
    forget_marks();
    if (frames.size() <= depth_limit) step_limit = progress.step;
    if (is_damaged) [[unlikely]]
        return go_to_damaged_return_address(stored, frame);
    if (frames.empty()) [[unlikely]]
        return end_of_main(frame.function);
    refresh_frame();
    pc = code.data() + frame.return_pc;
    return true;
}

/// main returns into exit where that has something to do, else to the end.
bool Machine::Inside::end_of_main(std::uint32_t function) {
    const lang::Function* main = image.functions[function].function;
    const bool has_result = !main || main->type->base->kind != lang::TypeKind::void_type;
    const auto status = has_result ? static_cast<std::int32_t>(values[0]) : 0;
    if (image.exit != none) {
        progress.library.has_main_returned = true;
        if (!push_frame(image.exit, 0, none, arguments_start.value(), ReturnAddress::written)) return false;
        values[0] = static_cast<std::uint64_t>(std::int64_t{status});
        return true;
    }
    finish(status, has_result ? "main returned " + std::to_string(status) + "." : "main returned.");
    return false;
}

bool Machine::Inside::report_damaged_return_address(const StackFrame& frame, std::uint64_t stored) {
    return report({.kind = check::ReportKind::smashed_return_address,
                   .access = Access::read,
                   .address = frame.base + Size(std::uint64_t{callees[frame.function].frame_size} - 8),
                   .size = Size(8),
                   .detail = "The return address of " + narrator.function_name(frame.function) + " should be " +
                             hex(return_address(frame.return_pc).value()) + ", but " + hex(stored) +
                             " is stored in its place."});
}

/// As the processor does it: the address is popped and jumped to, whatever it is. A function that is begun so finds its
/// own return address in the word above, which belongs to the caller's variables.
bool Machine::Inside::go_to_damaged_return_address(std::uint64_t address, const StackFrame& popped) {
    const StackFrame left = popped; // a push overwrites it
    const std::uint64_t offset = address - space.placement().code.value();
    const std::uint64_t target = offset / 8;
    if (offset % 8 == 0 && target < image.code.size() && is_start[static_cast<std::size_t>(target)]) {
        const auto target_pc = static_cast<std::uint32_t>(target);
        const std::uint32_t function = image.function_at(target_pc);
        if (function != none && callees[function].first_pc == target_pc) {
            const std::uint64_t top = left.base.value() + callees[left.function].frame_size + 8;
            if (top > space.layout().stack_top.value()) {
                return crash({.kind = check::ReportKind::wild_jump,
                              .access = Access::execute,
                              .address = Address(address),
                              .detail = "The chain of damaged return addresses has used up the stack."},
                             "Segmentation fault: the program returned past the top of the stack.",
                             signal_number::SIGSEGV_);
            }
            return push_frame(function, left.register_base, left.return_pc, top, ReturnAddress::as_it_lies);
        }
        if (!frames.empty() && function == frames.back().function) {
            refresh_frame();
            pc = code.data() + target_pc;
            return true;
        }
    }
    const check::Finding finding{.kind = check::ReportKind::wild_jump,
                                 .access = Access::execute,
                                 .address = Address(address),
                                 .detail = "The function returned to the damaged address " + hex(address) + "."};
    if (space.probe(Address(address), 1, Access::execute)) {
        return crash(finding,
                     "Segmentation fault: the program returned to " + hex(address) + ", where there is no code.",
                     signal_number::SIGSEGV_);
    }
    return crash(finding,
                 "Illegal instruction: the program returned to " + hex(address) +
                     ", into the middle of code that was never meant to be entered there.",
                 signal_number::SIGILL_);
}

void Machine::Inside::end_frame_objects(const StackFrame& frame) {
    for (std::uint32_t slot = 0; slot < callees[frame.function].object_slot_count; ++slot) {
        const ObjectId object = slots[frame.object_base + slot];
        if (object != 0) objects.end(object, check::ObjectState::returned, site(), progress.step);
    }
    if (callees[frame.function].calls_alloca) end_stack_blocks();
}

bool Machine::Inside::grow_stack(std::uint64_t lowest, std::uint64_t top, std::string_view reason) {
    if (lowest <= top && space.grow_stack(Address(lowest))) {
        load_segment(memory::AddressSpace::stack_segment);
        return true;
    }
    const std::uint64_t limit = space.layout().stack_limit.bytes();
    return crash({.kind = check::ReportKind::call_stack_exhausted,
                  .access = Access::write,
                  .address = Address(lowest),
                  .detail = std::string(reason) + "The stack may grow to " + std::to_string(limit) + " bytes. " +
                            describe_recursion()},
                 "Segmentation fault: the call stack is full.", signal_number::SIGSEGV_);
}

/// Who calls whom: the function with the most calls that have not returned.
std::string Machine::Inside::describe_recursion() const {
    std::map<std::uint32_t, std::size_t> calls_of;
    for (std::size_t index = 0; index < frames.size(); ++index) ++calls_of[frames[index].function];
    if (calls_of.empty()) return {};
    const auto most = std::max_element(calls_of.begin(), calls_of.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most->second < 2) return {};
    return std::to_string(frames.size()) + " calls have not returned; " + std::to_string(most->second) +
           " of them are calls of " + narrator.function_name(most->first) + ", which calls itself again and again.";
}

bool Machine::Inside::has_no_host_memory() {
    return crash({.kind = check::ReportKind::call_stack_exhausted,
                  .access = Access::write,
                  .address = frames.empty() ? Address() : frames.back().base,
                  .detail = "The engine has no room for the registers of more calls. " + describe_recursion()},
                 "The engine has no room for more calls.", signal_number::SIGSEGV_);
}

bool Machine::Inside::stack_allocate(std::uint32_t local, std::uint64_t bytes, std::uint32_t result) {
    const std::size_t index = frames.size() - 1;
    const std::uint64_t top = frames[index].stack_pointer.value();
    const bool is_possible = bytes <= space.layout().stack_limit.bytes();
    const std::uint64_t start = is_possible ? (top - bytes) & ~std::uint64_t{15} : top + 1;
    if (start < stack_start || start > top) {
        if (!grow_stack(start, top,
                        "A variable-length array of " + std::to_string(static_cast<std::int64_t>(bytes)) +
                            " bytes does not fit. ")) {
            return false;
        }
    }
    frames.edit(index).stack_pointer = Address(start);
    forget_contents(Address(start), Size(top - start));
    end_local(local);
    const ObjectId object = make_local_object(index, local, Address(start), Size(bytes));
    values[result] = start;
    ids[result] = object;
    return !progress.end;
}

void Machine::Inside::stack_release(std::uint64_t stack_pointer) {
    const StackFrame& frame = frames.back();
    if (stack_pointer < frame.stack_pointer.value() || stack_pointer > frame.base.value()) return;
    frames.edit(frames.size() - 1).stack_pointer = Address(stack_pointer);
}

} // namespace heaparium::vm
