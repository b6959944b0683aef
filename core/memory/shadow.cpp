// What is known about each byte (was it written?) and each aligned word (which object does the pointer in it mean?).
#include "memory/address_space.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>
#include <limits>

namespace heaparium::memory {

namespace {

/// Calls visit(segment, first offset, bytes) for each segment that the range meets, in no particular order.
template <class Space, class Visit>
void for_each_mapped_part(Space& space, Address address, Size length, Visit visit) {
    const Size room = Address(std::numeric_limits<std::uint64_t>::max()) - address;
    const Address end = address + std::min(length, room);
    for (SegmentIndex index = 0; index < space.segment_count(); ++index) {
        auto& segment = space.segment(index);
        const Address from = std::max(address, segment.mapped_start());
        const Address to = std::min(end, segment.mapped_end());
        if (from < to) visit(segment, (from - segment.origin()).bytes(), (to - from).bytes());
    }
}

} // namespace

void AddressSpace::set_written(Address address, Size length, bool written) {
    for_each_mapped_part(*this, address, length, [&](Segment& segment, std::uint64_t offset, std::uint64_t count) {
        set_bits(segment.written(), offset, count, written);
        segment.touch(offset, count);
    });
}

bool AddressSpace::is_written(Address address, Size length) const { return !first_unwritten(address, length); }

std::optional<Address> AddressSpace::first_unwritten(Address address, Size length) const {
    std::optional<Address> first;
    for_each_mapped_part(*this, address, length,
                         [&](const Segment& segment, std::uint64_t offset, std::uint64_t count) {
                             const auto bit = first_clear_bit(segment.written(), offset, count);
                             if (!bit) return;
                             const Address unwritten = segment.origin() + Size(*bit);
                             first = first ? std::min(*first, unwritten) : unwritten;
                         });
    return first;
}

ObjectWord AddressSpace::object_at(Address address) const {
    const Segment* segment = is_aligned(address, sizeof(std::uint64_t)) ? containing(address) : nullptr;
    return segment ? segment->objects()[(address - segment->origin_).bytes() / 8] : 0;
}

void AddressSpace::set_object_at(Address address, ObjectWord object) {
    Segment* segment = is_aligned(address, sizeof(std::uint64_t)) ? find(address, 1) : nullptr;
    if (!segment) return;
    const std::uint64_t offset = (address - segment->origin_).bytes();
    segment->objects()[offset / 8] = object;
    segment->touch(offset, 8);
}

} // namespace heaparium::memory
