// Which object lies where: the bridge from addresses and locals to the object table.
//
// Static objects are there from the start and heap blocks from malloc on. A local becomes an object when its address is
// first taken; its id waits in a slot of its frame, and is ended with the frame.
#include "vm/interpret_access.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

bool holds(const check::Object& object, Address address) {
    return object.state == check::ObjectState::live && address >= object.base && address - object.base < object.size;
}

} // namespace

ObjectId Machine::Inside::create_object(const check::ObjectTable::Birth& birth) {
    if (objects.wants_recycling()) recycle_objects();
    const ObjectId id = objects.create(birth);
    extents = objects.extents();
    if (id == 0 && check != CheckMode::off) {
        tell({.kind = check::ReportKind::objects_exhausted,
              .address = birth.base,
              .size = birth.size,
              .detail = "All " + std::to_string(check::ObjectTable::maximum_objects) + " identities are in use."});
        end_program(StopReason::report, "The checker ran out of identities for blocks and variables.");
    }
    return id;
}

/// Gives the ids of ended objects to new ones, where no register and no word of memory holds them any more.
void Machine::Inside::recycle_objects() {
    write_held();
    std::vector<bool> is_referenced(objects.size());
    const auto reference = [&](ObjectId id) {
        if (id < is_referenced.size()) is_referenced[id] = true;
    };
    if (!frames.empty()) {
        const StackFrame& frame = frames.back();
        const std::size_t end = std::size_t{frame.register_base} + callees[frame.function].register_count;
        std::for_each(registers.ids(), registers.ids() + end, reference);
    }
    for (memory::SegmentIndex index = 0; index < space.segment_count(); ++index) {
        const memory::Segment& segment = space.segment(index);
        const std::uint64_t first = (segment.mapped_start() - segment.origin()).bytes() / 8;
        const std::uint64_t end = ((segment.mapped_end() - segment.origin()).bytes() + 7) / 8;
        if (segment.objects()) std::for_each(segment.objects() + first, segment.objects() + end, reference);
    }
    objects.recycle([&](ObjectId id) { return is_referenced[id]; });
}

// ------------------------------------------------------------------------------------------------------------- locals

ObjectId Machine::Inside::local_object(std::uint32_t local) {
    const StackFrame& frame = frames.back();
    const LocalInfo& info = image.functions[frame.function].locals[local];
    const std::uint32_t slot = slot_of(frame.function, local);
    if (slot == none) return 0;
    const ObjectId id = slots[frame.object_base + slot];
    if (id != 0) return id;
    return make_local_object(frames.size() - 1, local, frame.base + Size(info.offset), Size(info.size));
}

ObjectId Machine::Inside::make_local_object(std::size_t frame_index, std::uint32_t local, Address base, Size size) {
    const StackFrame& frame = frames[frame_index];
    const std::uint32_t slot = slot_of(frame.function, local);
    if (slot == none) return 0;
    const ObjectId id = create_object({.kind = check::ObjectKind::local,
                                       .base = base,
                                       .size = size,
                                       .segment = memory::AddressSpace::stack_segment,
                                       .declaration = local_declaration(frame.function, local),
                                       .site = site(),
                                       .step = progress.step});
    slots.edit(frame.object_base + slot) = id;
    return id;
}

void Machine::Inside::begin_local(std::uint32_t local) {
    end_local(local);
    const LocalInfo& info = image.functions[frames.back().function].locals[local];
    const HostSegment& stack = host_stack();
    const std::uint64_t offset = frames.back().base.value() + info.offset - stack.start;
    memory::set_bits(stack.written, offset, info.size, false);
    const std::uint64_t first = offset + stack.page_offset;
    for (std::uint64_t page = first >> 12; info.size != 0 && page <= (first + info.size - 1) >> 12; ++page) {
        stack.dirty[page] = 1;
    }
}

void Machine::Inside::end_local(std::uint32_t local) {
    const StackFrame& frame = frames.back();
    const std::uint32_t slot = slot_of(frame.function, local);
    if (slot == none) return;
    const ObjectId id = slots[frame.object_base + slot];
    if (id == 0) return;
    objects.end(id, check::ObjectState::left, site(), progress.step);
    slots.edit(frame.object_base + slot) = 0;
}

void Machine::Inside::zero_local(std::uint64_t frame_offset, std::uint64_t bytes) {
    const HostSegment& stack = host_stack();
    const std::uint64_t offset = frames.back().base.value() + frame_offset - stack.start;
    if (bytes == 0) return;
    std::memset(stack.bytes + offset, 0, static_cast<std::size_t>(bytes));
    memory::set_bits(stack.written, offset, bytes, true);
    std::fill(stack.objects + offset / 8, stack.objects + (offset + bytes + 7) / 8, ObjectId{0});
    const std::uint64_t first = offset + stack.page_offset;
    for (std::uint64_t page = first >> 12; page <= (first + bytes - 1) >> 12; ++page) stack.dirty[page] = 1;
}

std::optional<check::Object> Machine::Inside::unpointed_local(std::uint64_t frame_offset) const {
    const StackFrame& frame = frames.back();
    const auto& locals = image.functions[frame.function].locals;
    std::optional<check::Object> found;
    for (std::uint32_t local = 0; local < locals.size(); ++local) {
        const LocalInfo& info = locals[local];
        if (!info.variable || frame_offset < info.offset || frame_offset - info.offset >= info.size) continue;
        const bool is_in_scope = info.first_pc <= site() && site() < info.end_pc;
        if (found && !is_in_scope) continue;
        found = check::Object{.kind = check::ObjectKind::local,
                              .state = check::ObjectState::live,
                              .declaration = local_declaration(frame.function, local),
                              .base = frame.base + Size(info.offset),
                              .size = Size(info.size)};
    }
    return found;
}

// ---------------------------------------------------------------------------------------------------------- addresses

ObjectId Machine::Inside::object_at(Address address) {
    const memory::Segment* segment = space.find(address, 1);
    if (!segment) return 0;
    switch (segment->kind()) {
    case memory::SegmentKind::code:
    case memory::SegmentKind::rodata:
    case memory::SegmentKind::data: return static_object_at(address);
    case memory::SegmentKind::heap:
    case memory::SegmentKind::mmap: return objects.block_at(address);
    case memory::SegmentKind::stack: return stack_object_at(address);
    }
    return 0;
}

ObjectId Machine::Inside::static_object_at(Address address) const {
    const auto behind =
        std::upper_bound(statics_by_address.begin(), statics_by_address.end(), address,
                         [&](Address wanted, std::uint32_t index) { return wanted < static_addresses[index]; });
    if (behind == statics_by_address.begin()) return 0;
    const ObjectId id = *std::prev(behind) + 1;
    return holds(objects[id], address) ? id : 0;
}

/// Stack pointers fall from frame to frame, so the first frame that reaches down to the address holds it, if any does.
std::optional<std::size_t> Machine::Inside::frame_at(Address address) const {
    std::size_t low = 0, high = frames.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (frames[middle].stack_pointer <= address) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    if (low == frames.size()) return std::nullopt;
    return low;
}

ObjectId Machine::Inside::stack_object_at(Address address) {
    const auto index = frame_at(address);
    if (!index) return 0;
    const StackFrame frame = frames[*index];
    const FunctionInfo& function = image.functions[frame.function];
    // Objects there are, variable-length arrays and variable arguments among them.
    for (std::uint32_t slot = 0; slot < callees[frame.function].object_slot_count; ++slot) {
        const ObjectId id = slots[frame.object_base + slot];
        if (id != 0 && holds(objects[id], address)) return id;
    }
    if (callees[frame.function].calls_alloca && address < frame.base) return stack_block_at(address);
    if (address >= frame.base && address - frame.base < Size(function.frame_size)) {
        const std::uint64_t offset = (address - frame.base).bytes();
        const std::uint32_t at = machine.frame_pc(*index);
        for (std::uint32_t local = 0; local < function.locals.size(); ++local) {
            const LocalInfo& info = function.locals[local];
            if (offset < info.offset || offset - info.offset >= info.size) continue;
            const std::uint32_t slot = slot_of(frame.function, local);
            if (slot == none || slots[frame.object_base + slot] != 0) continue;
            if (info.variable && (at < info.first_pc || at >= info.end_pc)) continue;
            return make_local_object(*index, local, frame.base + Size(info.offset), Size(info.size));
        }
        return 0;
    }
    const auto behind = std::upper_bound(arguments.begin(), arguments.end(), address,
                                         [&](Address wanted, ObjectId id) { return wanted < objects[id].base; });
    if (behind == arguments.begin()) return 0;
    return holds(objects[*std::prev(behind)], address) ? *std::prev(behind) : 0;
}

} // namespace heaparium::vm
