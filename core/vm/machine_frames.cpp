// Stack frames: pushed, popped, and what becomes of a return address that was overwritten.
//
// The return address and the saved frame address lie in the simulated stack as on x86-64, and the way back really goes
// by them: the machine compares what it finds with what it wrote.
#include "vm/interpret_access.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>
#include <map>

namespace heaparium::vm {

namespace {

/// `count` is even. Most frames are small: two stores that may overlap do for these.
void clear_written(std::uint8_t* written, std::size_t count) {
    if (count > 16) {
        std::memset(written, 0, count);
    } else if (count >= 8) {
        std::memset(written, 0, 8);
        std::memset(written + count - 8, 0, 8);
    } else if (count >= 4) {
        std::memset(written, 0, 4);
        std::memset(written + count - 4, 0, 4);
    } else if (count >= 2) {
        std::memset(written, 0, 2);
    }
}

} // namespace

Address Machine::Inside::return_address(std::uint32_t return_pc) const {
    const Address code_start = space.placement().code;
    // Behind the program's code lies the start-up code, which called main.
    return return_pc == none ? code_start + Size(image.code_size) : code_start + Size(std::uint64_t{return_pc} * 8);
}

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
    const std::uint64_t base = top - callee.frame_size;
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

    enter_window(callee, base, register_base);
    const std::uint64_t frame_size = callee.frame_size;
    std::memcpy(frame_bytes + frame_size - 16, &saved_frame_address, 8);
    const std::uint64_t address = return_address(return_pc).value();
    if (which == ReturnAddress::written) std::memcpy(frame_bytes + frame_size - 8, &address, 8);
    clear_written(frame_written, static_cast<std::size_t>((frame_size - 16) / 8));
    frame_written[frame_size / 8 - 2] = frame_written[frame_size / 8 - 1] = 0xff;
    frame_objects[frame_size / 8 - 2] = frame_objects[frame_size / 8 - 1] = 0;
    const HostSegment& stack = host_stack();
    const std::uint64_t offset = base - stack.start + stack.page_offset;
    for (std::uint64_t page = offset >> 12; page <= (offset + callee.scalars_offset) >> 12; ++page) {
        stack.dirty[page] = 1;
    }

    pc = code.data() + callee.first_pc;
    if (options.tell_calls && !callee.is_library) host.called(function);
    return true;
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
    if (callee.object_slot_count != 0) end_frame_objects(frame);
    if (options.tell_calls && !callee.is_library) host.returned(frame.function);
    frames.shrink(frames.size() - 1);
    slots.shrink(frame.object_base);
    if (frames.size() <= depth_limit) step_limit = progress.step;
    if (is_damaged) [[unlikely]]
        return go_to_damaged_return_address(stored, frame);
    if (frames.empty()) [[unlikely]]
        return end_of_main(frame.function);
    const StackFrame& caller = frames.back();
    enter_window(callees[caller.function], caller.base.value(), caller.register_base);
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
                             "Segmentation fault: the program returned past the top of the stack.");
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
                     "Segmentation fault: the program returned to " + hex(address) + ", where there is no code.");
    }
    return crash(finding, "Illegal instruction: the program returned to " + hex(address) +
                              ", into the middle of code that was never meant to be entered there.");
}

void Machine::Inside::end_frame_objects(const StackFrame& frame) {
    for (std::uint32_t slot = 0; slot < callees[frame.function].object_slot_count; ++slot) {
        const ObjectId object = slots[frame.object_base + slot];
        if (object != 0) objects.end(object, check::ObjectState::returned, site(), progress.step);
    }
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
                 "Segmentation fault: the call stack is full.");
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
                 "The engine has no room for more calls.");
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
