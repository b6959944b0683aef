// Segments as wholes: made, found, grown, kept and brought back. What happens inside them is in access.cpp and
// shadow.cpp, mmap in mappings.cpp.
//
// Invariant   Bytes of the host planes outside [mapped_start, mapped_end) are zero, unwritten and without ids, so that
//             growing a segment never uncovers old contents.
#include "memory/address_space.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace heaparium::memory {

namespace {

constexpr std::size_t bytes_of_page = page_size;
constexpr std::array<std::size_t, 3> plane_bytes{bytes_of_page, bytes_of_page / 8,
                                                 bytes_of_page / 8 * sizeof(ObjectWord)};

Growth growth_of(SegmentKind kind) {
    switch (kind) {
    case SegmentKind::heap: return Growth::up;
    case SegmentKind::stack: return Growth::down;
    case SegmentKind::code:
    case SegmentKind::rodata:
    case SegmentKind::data:
    case SegmentKind::mmap: return Growth::none;
    }
    return Growth::none;
}

} // namespace

std::string_view name(SegmentKind kind) {
    switch (kind) {
    case SegmentKind::code: return "code";
    case SegmentKind::rodata: return "rodata";
    case SegmentKind::data: return "data";
    case SegmentKind::heap: return "heap";
    case SegmentKind::mmap: return "mmap";
    case SegmentKind::stack: return "stack";
    }
    return "unknown";
}

Segment::Segment() : blocks_(plane_bytes) {}

AddressSpace::AddressSpace(const Layout& layout, const Placement& placement) : layout_(layout), placement_(placement) {}

Segment AddressSpace::make_segment(SegmentKind kind, Protection protection, Address start, Address end, Address limit) {
    Segment segment;
    segment.kind_ = kind;
    segment.growth_ = growth_of(kind);
    segment.protection_ = protection;
    segment.start_ = segment.mapped_start_ = start;
    segment.end_ = segment.mapped_end_ = end;
    segment.limit_ = limit;
    segment.origin_ = align_down(std::min(start, kind == SegmentKind::stack ? limit : start), page_size);
    return segment;
}

bool AddressSpace::fit(Segment& segment) {
    const bool is_empty = segment.mapped_start_ == segment.mapped_end_ && segment.kind_ != SegmentKind::stack;
    const std::uint64_t pages =
        is_empty ? 0 : align_up(segment.mapped_end_ - segment.origin_, page_size).bytes() / page_size;
    if (pages > std::numeric_limits<std::size_t>::max()) return false;
    return segment.blocks_.resize(static_cast<std::size_t>(pages));
}

void AddressSpace::clear(Segment& segment, Address from, Address to) {
    if (from >= to) return;
    const std::uint64_t offset = (from - segment.origin_).bytes();
    const std::uint64_t count = (to - from).bytes();
    std::memset(segment.bytes() + offset, 0, static_cast<std::size_t>(count));
    set_bits(segment.written(), offset, count, false);
    std::fill(segment.objects() + offset / 8, segment.objects() + (offset + count + 7) / 8, ObjectWord{0});
    segment.touch(offset, count);
}

Result<AddressSpace, std::string> AddressSpace::create(const Layout& layout, const ImageSizes& sizes) {
    const auto placed = place(layout, sizes);
    if (!placed) return placed.error();
    const Placement& at = *placed;
    AddressSpace space(layout, at);
    const auto add = [&](SegmentKind kind, Protection protection, Address start, Address end, Address limit) {
        Segment segment = make_segment(kind, protection, start, end, limit);
        segment.mapped_start_ = align_down(start, layout.granularity);
        segment.mapped_end_ = align_up(end, layout.granularity);
        const bool fits = fit(segment);
        space.segments_.push_back(std::move(segment));
        return fits;
    };
    const Address stack_lowest = lowest_stack_address(layout);
    const Size stack_initial = std::min(layout.stack_initial, layout.stack_limit);
    const Protection constant{.read = true, .write = false, .execute = false};
    const Protection executable{.read = true, .write = false, .execute = true};
    const Protection variable{};
    const bool fits =
        add(SegmentKind::code, executable, at.code, at.code + sizes.code, at.rodata) &&
        add(SegmentKind::rodata, constant, at.rodata, at.rodata + sizes.rodata, at.data) &&
        add(SegmentKind::data, variable, at.data, at.data + sizes.data, at.heap) &&
        add(SegmentKind::heap, variable, at.heap, at.heap, highest_program_break(layout, at)) &&
        add(SegmentKind::stack, variable, layout.stack_top - stack_initial, layout.stack_top, stack_lowest);
    if (!fits) {
        return "This computer has no memory left for the simulated process: it needs " +
               std::to_string((at.heap - at.code + layout.stack_limit).bytes()) +
               " bytes and half as much again for what is known about each byte. Make the program's arrays or the "
               "stack "
               "limit smaller.";
    }
    space.segments_[stack_segment].start_ = layout.stack_top;
    return space;
}

SegmentIndex AddressSpace::segment_count() const { return static_cast<SegmentIndex>(segments_.size()); }
Segment& AddressSpace::segment(SegmentIndex index) { return segments_[index]; }
const Segment& AddressSpace::segment(SegmentIndex index) const { return segments_[index]; }

const Segment* AddressSpace::containing(Address address) const {
    for (const SegmentIndex index : {heap_segment, stack_segment, data_segment, rodata_segment, code_segment}) {
        if (segments_[index].is_mapped(address, 1)) return &segments_[index];
    }
    const auto after =
        std::upper_bound(mappings_.begin(), mappings_.end(), address, [this](Address wanted, SegmentIndex index) {
            return wanted < segments_[index].mapped_start_;
        });
    if (after == mappings_.begin()) return nullptr;
    const Segment& candidate = segments_[*(after - 1)];
    return candidate.is_mapped(address, 1) ? &candidate : nullptr;
}

const Segment* AddressSpace::find(Address address, std::uint64_t bytes) const {
    const Segment* found = containing(address);
    if (!found && bytes == 0 && !address.is_null()) found = containing(address - Size(1));
    return found && found->is_mapped(address, bytes) ? found : nullptr;
}

Segment* AddressSpace::find(Address address, std::uint64_t bytes) {
    return const_cast<Segment*>(static_cast<const AddressSpace*>(this)->find(address, bytes));
}

Address AddressSpace::program_break() const { return segments_[heap_segment].end_; }

Result<Address, Errno> AddressSpace::sbrk(std::int64_t delta) {
    Segment& heap = segments_[heap_segment];
    const Address old_break = heap.end_;
    const Address old_mapped_end = heap.mapped_end_;
    if (delta < 0) {
        const Size given_back(std::uint64_t{0} - static_cast<std::uint64_t>(delta));
        if (given_back > old_break - heap.start_) return Errno::no_memory;
        heap.end_ = old_break - given_back;
        heap.mapped_end_ = align_up(heap.end_, layout_.granularity);
        // Whole pages behind the break are dropped by fit; only its last page has a rest to be cleared.
        clear(heap, heap.end_, std::min(old_mapped_end, align_up(heap.mapped_end_, page_size)));
        if (!fit(heap)) return Errno::no_memory;
        return old_break;
    }
    const Size wanted(static_cast<std::uint64_t>(delta));
    if (wanted > heap.limit_ - old_break) return Errno::no_memory;
    const Address new_mapped_end = align_up(old_break + wanted, layout_.granularity);
    if (meets_mapping(old_mapped_end, new_mapped_end)) return Errno::no_memory;
    heap.mapped_end_ = new_mapped_end;
    if (!fit(heap)) {
        heap.mapped_end_ = old_mapped_end;
        return Errno::no_memory;
    }
    heap.end_ = old_break + wanted;
    // The program may have written behind the break, where its last page was mapped already.
    clear(heap, old_break, std::min(old_mapped_end, heap.end_));
    return old_break;
}

bool AddressSpace::grow_stack(Address lowest) {
    Segment& stack = segments_[stack_segment];
    if (lowest < stack.limit_) return false;
    stack.start_ = std::min(stack.start_, lowest);
    stack.mapped_start_ = std::min(stack.mapped_start_, align_down(lowest, layout_.granularity));
    return true;
}

AddressSpace::Checkpoint AddressSpace::checkpoint() {
    Checkpoint kept;
    kept.segments.reserve(segments_.size());
    for (Segment& segment : segments_) {
        kept.segments.push_back({segment.kind_, segment.protection_, segment.start_, segment.end_,
                                 segment.mapped_start_, segment.mapped_end_, segment.limit_, segment.origin_,
                                 segment.blocks_.keep()});
    }
    return kept;
}

bool AddressSpace::restore(const Checkpoint& kept) {
    if (kept.segments.size() <= stack_segment) return false;
    while (segments_.size() > kept.segments.size()) segments_.pop_back();
    while (segments_.size() < kept.segments.size()) {
        segments_.push_back(make_segment(SegmentKind::mmap, {}, Address(), Address(), Address()));
    }
    bool is_complete = true;
    for (std::size_t index = 0; index < segments_.size() && is_complete; ++index) {
        const Checkpoint::KeptSegment& from = kept.segments[index];
        Segment& segment = segments_[index];
        is_complete = segment.blocks_.restore(from.blocks);
        if (!is_complete) break;
        segment.kind_ = from.kind;
        segment.growth_ = growth_of(from.kind);
        segment.protection_ = from.protection;
        segment.start_ = from.start;
        segment.end_ = from.end;
        segment.mapped_start_ = from.mapped_start;
        segment.mapped_end_ = from.mapped_end;
        segment.limit_ = from.limit;
        segment.origin_ = from.origin;
    }
    list_mappings();
    return is_complete;
}

} // namespace heaparium::memory
