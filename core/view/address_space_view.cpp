#include "view/picture.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

std::string_view word(memory::Growth growth) {
    switch (growth) {
    case memory::Growth::none: return "none";
    case memory::Growth::up: return "up";
    case memory::Growth::down: return "down";
    }
    return "none";
}

std::string letters(memory::Protection protection) {
    return {protection.read ? 'r' : '-', protection.write ? 'w' : '-', protection.execute ? 'x' : '-'};
}

} // namespace

AddressSpaceView address_space_view(const vm::Machine& machine) {
    const memory::AddressSpace& space = machine.space();
    AddressSpaceView view{
        .layout = space.layout().name, .segments = {}, .program_break = space.program_break(), .stack_pointer = {}};
    for (memory::SegmentIndex index = 0; index < space.segment_count(); ++index) {
        const memory::Segment& segment = space.segment(index);
        const bool is_gone = segment.kind() == memory::SegmentKind::mmap && segment.start() == segment.end();
        if (is_gone) continue;
        view.segments.push_back({.kind = memory::name(segment.kind()),
                                 .start = segment.start(),
                                 .end = segment.end(),
                                 .limit = segment.limit(),
                                 .growth = word(segment.growth()),
                                 .protection = letters(segment.protection())});
    }
    std::stable_sort(view.segments.begin(), view.segments.end(),
                     [](const SegmentView& a, const SegmentView& b) { return a.start < b.start; });
    if (!machine.frames().empty())
        view.stack_pointer = machine.frames().back().stack_pointer;
    else
        view.stack_pointer = space.layout().stack_top;
    return view;
}

} // namespace heaparium::view
