// Anonymous private mappings: mmap, munmap, mprotect.
//
// Each mapping is a segment of its own, and has one protection; what differs is cut in two. Ranges are checked before
// anything is changed, and a cut alone changes nothing that the program can see.
//
// Source      mmap(2), munmap(2), mprotect(2). As in Linux, mappings are placed top down.
#include "memory/address_space.hpp"

#include <algorithm>
#include <cstring>

namespace heaparium::memory {

bool AddressSpace::meets_mapping(Address from, Address to) const {
    return std::any_of(mappings_.begin(), mappings_.end(), [&](SegmentIndex index) {
        return segments_[index].mapped_start_ < to && from < segments_[index].mapped_end_;
    });
}

bool AddressSpace::is_all_mappings(Address from, Address to) const {
    if (to < from) return false; // the range wraps around
    while (from < to) {
        const Segment* segment = containing(from);
        if (!segment || segment->kind_ != SegmentKind::mmap) return false;
        from = segment->mapped_end_;
    }
    return true;
}

/// The highest range of `length` below the layout's mmap_top that meets neither a mapping, the stack with its guard,
/// nor the heap.
std::optional<Address> AddressSpace::free_place(Size length) const {
    const Address lowest = segments_[heap_segment].mapped_end_;
    const Address guard = lowest_stack_address(layout_) - Size(layout_.granularity);
    Address end = layout_.mmap_top;
    std::size_t below = mappings_.size();
    while (end > lowest && end - lowest >= length) {
        const Address start = end - length;
        if (start < layout_.stack_top && guard < end) {
            end = guard;
            continue;
        }
        while (below > 0 && segments_[mappings_[below - 1]].mapped_start_ >= end) --below;
        if (below == 0 || segments_[mappings_[below - 1]].mapped_end_ <= start) return start;
        end = segments_[mappings_[below - 1]].mapped_start_;
    }
    return std::nullopt;
}

void AddressSpace::list_mappings() {
    mappings_.clear();
    for (SegmentIndex index = stack_segment + 1; index < segment_count(); ++index) {
        if (segments_[index].mapped_start_ != segments_[index].mapped_end_) mappings_.push_back(index);
    }
    std::sort(mappings_.begin(), mappings_.end(), [this](SegmentIndex a, SegmentIndex b) {
        return segments_[a].mapped_start_ < segments_[b].mapped_start_;
    });
}

void AddressSpace::adopt(Segment segment) {
    SegmentIndex index = stack_segment + 1;
    while (index < segment_count() && segments_[index].mapped_start_ != segments_[index].mapped_end_) ++index;
    const auto place = std::find_if(mappings_.begin(), mappings_.end(), [&](SegmentIndex other) {
        return segment.mapped_start_ < segments_[other].mapped_start_;
    });
    mappings_.insert(place, index);
    if (index == segment_count()) {
        segments_.push_back(std::move(segment));
    } else {
        segments_[index] = std::move(segment);
    }
}

Result<Address, Errno> AddressSpace::mmap(Size length, Protection protection) {
    if (length == Size(0)) return Errno::invalid;
    if (layout_.mmap_top.is_null() || length > layout_.mmap_limit) return Errno::no_memory;
    length = align_up(length, layout_.granularity);
    Size in_use;
    for (const SegmentIndex index : mappings_) in_use += segments_[index].mapped_end_ - segments_[index].mapped_start_;
    if (in_use + length > align_up(layout_.mmap_limit, layout_.granularity)) return Errno::no_memory;
    const auto start = free_place(length);
    if (!start) return Errno::no_memory;
    Segment segment = make_segment(SegmentKind::mmap, protection, *start, *start + length, *start + length);
    if (!fit(segment)) return Errno::no_memory;
    adopt(std::move(segment));
    return *start;
}

/// Cuts the mapping around `address` in two, so that a segment starts there. False where the host has no memory left.
bool AddressSpace::split_at(Address address) {
    const Segment* around = containing(address);
    if (!around || around->kind_ != SegmentKind::mmap || around->mapped_start_ == address) return true;
    Segment& low = *find(address, 1);
    Segment high = make_segment(SegmentKind::mmap, low.protection_, address, low.end_, low.limit_);
    if (!fit(high)) return false;
    const auto first = static_cast<std::size_t>((high.origin_ - low.origin_).bytes() / page_size);
    for (std::size_t page = 0; page < high.blocks_.block_count(); ++page) {
        if (!low.blocks_.is_touched(first + page)) continue;
        const std::uint64_t to = page * page_size, from = (first + page) * page_size;
        std::memcpy(high.bytes() + to, low.bytes() + from, page_size);
        std::memcpy(high.written() + to / 8, low.written() + from / 8, page_size / 8);
        std::memcpy(high.objects() + to / 8, low.objects() + from / 8, page_size / 8 * sizeof(ObjectWord));
        high.blocks_.touch(page);
    }
    clear(high, high.origin_, address);
    shorten(low, address);
    adopt(std::move(high));
    return true;
}

void AddressSpace::shorten(Segment& mapping, Address end) {
    clear(mapping, end, std::min(mapping.mapped_end_, align_up(end, page_size)));
    mapping.end_ = mapping.mapped_end_ = mapping.limit_ = end;
    // Shrinking needs no memory.
    static_cast<void>(fit(mapping));
}

void AddressSpace::remove(Segment& mapping) {
    std::erase_if(mappings_, [&](SegmentIndex index) { return &segments_[index] == &mapping; });
    mapping = make_segment(SegmentKind::mmap, {}, Address(), Address(), Address());
}

std::optional<Errno> AddressSpace::munmap(Address start, Size length) {
    if (!is_aligned(start, layout_.granularity) || length == Size(0) || length > layout_.mmap_limit) {
        return Errno::invalid;
    }
    const Address end = start + align_up(length, layout_.granularity);
    if (!is_all_mappings(start, end)) return Errno::invalid;
    if (!split_at(end)) return Errno::no_memory;
    for (Address at = start; at < end;) {
        Segment& mapping = *find(at, 1);
        const Address next = mapping.mapped_end_;
        if (mapping.mapped_start_ < start) {
            shorten(mapping, start);
        } else {
            remove(mapping);
        }
        at = next;
    }
    return std::nullopt;
}

std::optional<Errno> AddressSpace::mprotect(Address start, Size length, Protection protection) {
    if (!is_aligned(start, layout_.granularity)) return Errno::invalid;
    if (length > layout_.mmap_limit) return Errno::no_memory;
    const Address end = start + align_up(length, layout_.granularity);
    if (!is_all_mappings(start, end)) return Errno::no_memory;
    if (!split_at(start) || !split_at(end)) return Errno::no_memory;
    for (Address at = start; at < end;) {
        Segment& mapping = *find(at, 1);
        mapping.protection_ = protection;
        at = mapping.mapped_end_;
    }
    return std::nullopt;
}

} // namespace heaparium::memory
