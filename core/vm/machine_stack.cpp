// Storage on the stack whose size is known only when it is asked for: arrays of variable length, and alloca.
//
// It lies below the frame. An array has a slot for its object, like every local; each block of alloca gets a slot of
// its own behind them, which goes with the frame.
#include "vm/interpret_access.hpp"

namespace heaparium::vm {

/// Where the stack ends now; nothing where it was full, and the program has crashed.
std::optional<std::uint64_t> Machine::Inside::lower_stack(std::uint64_t bytes, std::string_view what) {
    const std::size_t index = frames.size() - 1;
    const std::uint64_t top = frames[index].stack_pointer.value();
    const bool is_possible = bytes <= space.layout().stack_limit.bytes();
    const std::uint64_t start = is_possible ? (top - bytes) & ~std::uint64_t{15} : top + 1;
    if (start < stack_start || start > top) {
        const std::string size = std::to_string(static_cast<std::int64_t>(bytes));
        if (!grow_stack(start, top, std::string(what) + " of " + size + " bytes does not fit. ")) return std::nullopt;
    }
    frames.edit(index).stack_pointer = Address(start);
    forget_contents(Address(start), Size(top - start));
    return start;
}

bool Machine::Inside::stack_allocate(std::uint32_t local, std::uint64_t bytes, std::uint32_t result) {
    const auto start = lower_stack(bytes, "A variable-length array");
    if (!start) return false;
    end_local(local);
    const ObjectId object = make_local_object(frames.size() - 1, local, Address(*start), Size(bytes));
    values[result] = *start;
    ids[result] = object;
    return !progress.end;
}

bool Machine::Inside::stack_extend(std::uint64_t bytes, std::uint32_t result) {
    const auto start = lower_stack(bytes, "A block of alloca");
    if (!start) return false;
    const ObjectId object = create_object({.kind = check::ObjectKind::local,
                                           .base = Address(*start),
                                           .size = Size(bytes),
                                           .segment = memory::AddressSpace::stack_segment,
                                           .declaration = local_declaration(frames.back().function, stack_block),
                                           .site = site(),
                                           .step = progress.step});
    if (progress.end) return false;
    if (!slots.push(object)) return has_no_host_memory();
    values[result] = *start;
    ids[result] = object;
    return true;
}

/// As on a real machine, this gives back what alloca took since.
void Machine::Inside::stack_release(std::uint64_t stack_pointer) {
    const StackFrame& frame = frames.back();
    if (stack_pointer < frame.stack_pointer.value() || stack_pointer > frame.base.value()) return;
    frames.edit(frames.size() - 1).stack_pointer = Address(stack_pointer);
    const std::size_t first_block = frame.object_base + callees[frame.function].object_slot_count;
    while (slots.size() > first_block) {
        const ObjectId last = slots[slots.size() - 1];
        if (objects[last].base.value() >= stack_pointer) break;
        objects.end(last, check::ObjectState::left, site(), progress.step);
        slots.shrink(slots.size() - 1);
    }
}

} // namespace heaparium::vm
