// The interpreter's own way through calls and returns: what needs no thought is done at once.
//
// What is not possible this way goes the slow one (machine_frames.cpp), which does the same and more: grows the stack,
// tells the host, ends objects, looks into damaged return addresses.
#pragma once

#include "vm/interpret_access.hpp"

namespace heaparium::vm {

/// `bytes`, `written` and `objects` are those of the frame's base.
inline void write_held_variable(const HeldVariable& held, const std::uint64_t* values, const ObjectId* ids,
                                std::byte* bytes, std::uint8_t* written, ObjectId* objects) {
    const std::uint32_t word = held.offset >> 3;
    const std::uint32_t mask = written_mask(held.bytes) << (held.offset & 7);
    const bool has_value = held.is_parameter || (written[word] & mask) != 0;
    if (!has_value) return;
    const std::uint64_t value = values[held.register_index];
    switch (held.bytes) {
    case 4: std::memcpy(bytes + held.offset, &value, 4); break;
    case 8: std::memcpy(bytes + held.offset, &value, 8); break;
    default: std::memcpy(bytes + held.offset, &value, held.bytes); break;
    }
    objects[word] = held.is_pointer ? ids[held.register_index] : 0;
    written[word] = static_cast<std::uint8_t>(written[word] | mask);
}

inline void Machine::Inside::write_held_of_running(const Callee& callee) {
    const HeldVariable* held = held_variables.data() + callee.first_held;
    for (const HeldVariable* end = held + callee.held_count; held != end; ++held) {
        write_held_variable(*held, values, ids, frame_bytes, frame_written, frame_objects);
    }
}

/// Pages and registers that a running function writes without marks are marked as a whole.
inline void Machine::Inside::mark_window(const Callee& callee, const StackFrame& frame) {
    const HostSegment& stack = host_stack();
    const std::uint64_t offset = frame.base.value() - stack.start + stack.page_offset;
    const std::uint64_t first = (offset + callee.scalars_offset) / memory::page_size;
    const std::uint64_t last = (offset + callee.frame_size - 1) / memory::page_size;
    registers.touch(frame.register_base, callee.register_count);
    std::uint8_t* const dirty = stack.dirty;
    dirty[first] = 1;
    for (std::uint64_t page = last; page > first; --page) dirty[page] = 1;
}

inline void Machine::Inside::enter_window(const StackFrame& frame) {
    const HostSegment& stack = host_stack();
    const std::uint64_t offset = frame.base.value() - stack.start;
    values = registers.values() + frame.register_base;
    ids = registers.ids() + frame.register_base;
    frame_address = frame.base.value();
    frame_bytes = stack.bytes + offset;
    frame_written = stack.written + offset / 8;
    frame_objects = stack.objects + offset / 8;
    frame_slots = slots.data() + frame.object_base;
}

/// The same from another frame, which costs less.
inline void Machine::Inside::move_window(const StackFrame& frame, std::int64_t register_distance) {
    const auto distance = static_cast<std::int64_t>(frame.base.value() - frame_address);
    values += register_distance;
    ids += register_distance;
    frame_address = frame.base.value();
    frame_bytes += distance;
    frame_written += distance >> 3;
    frame_objects += distance >> 3;
    frame_slots = slots.data() + frame.object_base;
}

/// `count` is even. Most frames are small: two stores that may overlap do for these.
inline void clear_written(std::uint8_t* written, std::size_t count) {
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

/// Makes the running frame look as at its first instruction.
inline void Machine::Inside::lay_frame(const Callee& callee, std::uint32_t return_pc, std::uint64_t saved_frame_address,
                                       ReturnAddress which) {
    const std::uint64_t frame_size = callee.frame_size;
    const std::uint64_t address = return_address(return_pc).value();
    std::byte* const upper_end = frame_bytes + frame_size;
    std::uint8_t* const written = frame_written;
    ObjectId* const objects_of_frame = frame_objects;
    std::memcpy(upper_end - 16, &saved_frame_address, 8);
    if (which == ReturnAddress::written) std::memcpy(upper_end - 8, &address, 8);
    constexpr std::uint16_t both_written = 0xffff;
    constexpr std::uint64_t no_objects = 0;
    clear_written(written, static_cast<std::size_t>((frame_size - 16) / 8));
    std::memcpy(written + frame_size / 8 - 2, &both_written, sizeof both_written);
    std::memcpy(objects_of_frame + frame_size / 8 - 2, &no_objects, sizeof no_objects);
    pc = code.data() + callee.first_pc;
}

/// False, with nothing done, where the slow way has to be taken.
inline bool Machine::Inside::enter_quickly(const Callee& callee, std::uint32_t function, std::uint32_t window,
                                           std::uint32_t return_pc) {
    const StackFrame& caller = frames.back();
    const std::uint64_t top = caller.stack_pointer.value();
    const std::uint64_t base = top - callee.frame_size;
    const std::uint64_t register_base = std::uint64_t{caller.register_base} + window;
    const bool is_ready =
        is_inside(base - marked.stack_start, callee.frame_size, marked.stack_size) &&
        is_inside(register_base - marked.first_register, callee.register_count, marked.register_count) &&
        frames.has_room(1) && slots.has_room(callee.object_slot_count);
    if (!is_ready) return false;
    const std::uint64_t saved_frame_address = caller.base.value() + callees[caller.function].frame_size - 16;
    // Field by field: a frame that is put together first and copied then is read back too early for the processor.
    StackFrame& frame = frames.push_into_room();
    frame.function = function;
    frame.return_pc = return_pc;
    frame.register_base = static_cast<std::uint32_t>(register_base);
    frame.object_base = static_cast<std::uint32_t>(slots.size());
    frame.base = frame.stack_pointer = Address(base);
    if (callee.object_slot_count != 0) static_cast<void>(slots.push_zeros(callee.object_slot_count));
    move_window(frame, window);
    lay_frame(callee, return_pc, saved_frame_address, ReturnAddress::written);
    return true;
}

/// False, with nothing done, where the slow way has to be taken.
inline bool Machine::Inside::leave_quickly() {
    const std::size_t depth = frames.size();
    const StackFrame& frame = frames.back(); // stays readable after the pop
    const Callee& callee = callees[frame.function];
    std::uint64_t stored = 0;
    std::memcpy(&stored, frame_bytes + callee.frame_size - 8, 8);
    if (stored != return_address(frame.return_pc).value() || depth <= marked.lowest_return) return false;
    write_held_of_running(callee);
    if (callee.object_slot_count != 0) {
        end_frame_objects(frame);
        slots.shrink(frame.object_base);
    }
    frames.shrink(depth - 1);
    const StackFrame& caller = frames.back();
    move_window(caller, std::int64_t{caller.register_base} - std::int64_t{frame.register_base});
    pc = code.data() + frame.return_pc;
    return true;
}

} // namespace heaparium::vm
