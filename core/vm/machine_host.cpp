// Simulated memory as the interpreter sees it: host pointers, worked out anew whenever memory may have moved.
#include "vm/interpret_calls.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

constexpr std::uint64_t page_mask = memory::page_size - 1;

} // namespace

void Machine::Inside::load_segment(memory::SegmentIndex index) {
    if (host_segments.size() <= index) host_segments.resize(std::size_t{index} + 1);
    HostSegment& host_segment = host_segments[index];
    host_segment = {};
    if (index >= space.segment_count()) return;
    memory::Segment& segment = space.segment(index);
    const std::uint64_t length = (segment.mapped_end() - segment.mapped_start()).bytes();
    if (length == 0) return;
    const std::uint64_t offset = (segment.mapped_start() - segment.origin()).bytes();
    host_segment.start = segment.mapped_start().value();
    host_segment.readable = segment.protection().read ? length : 0;
    host_segment.writable = segment.protection().write ? length : 0;
    host_segment.bytes = segment.bytes() + offset;
    host_segment.written = segment.written() + offset / 8;
    host_segment.objects = segment.objects() + offset / 8;
    host_segment.dirty = segment.dirty() + offset / memory::page_size;
    host_segment.page_offset = offset & page_mask;
    if (index == memory::AddressSpace::stack_segment) stack_start = segment.start().value();
    if (index > memory::AddressSpace::stack_segment) loaded_mappings.push_back(index);
}

void Machine::Inside::refresh_segments() {
    const memory::Segment& heap = space.segment(memory::AddressSpace::heap_segment);
    const std::uint64_t start = heap.mapped_start().value();
    const HostSegment& known = host_segments[memory::AddressSpace::heap_segment];
    const bool is_as_before = known.start == start && known.readable == heap.mapped_end().value() - start &&
                              known.bytes == heap.bytes() + (heap.mapped_start() - heap.origin()).bytes();
    if (!is_as_before) load_segment(memory::AddressSpace::heap_segment);
    for (const memory::SegmentIndex index : loaded_mappings) host_segments[index] = {};
    loaded_mappings.clear();
    // Every segment that an extent may name has an entry, if an empty one.
    if (host_segments.size() < space.segment_count()) host_segments.resize(space.segment_count());
}

void Machine::Inside::refresh_frame() {
    const StackFrame& frame = frames.back();
    enter_window(frame);
    mark_window(callees[frame.function], frame);
}

void Machine::Inside::refresh_all() {
    loaded_mappings.clear();
    host_segments.assign(space.segment_count(), {});
    for (memory::SegmentIndex index = 0; index <= memory::AddressSpace::stack_segment; ++index) load_segment(index);
    extents = objects.extents();
    if (!frames.empty()) refresh_frame();
}

void Machine::Inside::begin_run(const RunLimits& limits) {
    refresh_all();
    start_pc = pc;
    start_step = progress.step;
    step_limit = std::max(limits.step, progress.step);
    depth_limit = limits.depth;
    forget_marks();
    obey_breakpoints = limits.obey_breakpoints;
    // Without a call in between, the very next statement may be the one asked for.
    if (depth_limit != 0 && frames.size() <= depth_limit && step_limit > start_step) step_limit = start_step + 1;
    if (!progress.main_was_told) {
        progress.main_was_told = true;
        if (options.tell_calls) host.called(image.main);
    }
}

} // namespace heaparium::vm
