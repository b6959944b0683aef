// What a processor does with memory: ask for permission, read, write, copy, fill.
//
// An access may reach over the seam of two segments that touch; it is then done in parts. It is asked for as a whole
// before the first byte changes.
#include "memory/address_space.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>

namespace heaparium::memory {

namespace {

bool allows(Protection protection, Access access) {
    switch (access) {
    case Access::read: return protection.read;
    case Access::write: return protection.write;
    case Access::execute: return protection.execute;
    }
    return false;
}

std::size_t host_offset(const Segment& segment, Address address) {
    return static_cast<std::size_t>((address - segment.origin()).bytes());
}

void forget_objects(Segment& segment, std::size_t offset, std::size_t count) {
    std::fill(segment.objects() + offset / 8, segment.objects() + (offset + count + 7) / 8, ObjectWord{0});
}

/// Calls visit(segment, offset into its planes, bytes) for the part of each segment in a range that is all mapped.
template <class Space, class Visit>
void for_each_part(Space& space, Address address, std::uint64_t bytes, Visit visit) {
    while (bytes > 0) {
        auto* segment = space.find(address, 1);
        const std::uint64_t part = std::min(bytes, (segment->mapped_end() - address).bytes());
        visit(*segment, host_offset(*segment, address), static_cast<std::size_t>(part));
        address += Size(part);
        bytes -= part;
    }
}

/// The ids of the words that lie in the destination as a whole; a word at its ends that was overwritten in part has
/// none.
void move_objects(Segment& to, std::size_t to_offset, const Segment& from, std::size_t from_offset, std::size_t count) {
    if (to_offset % 8 != from_offset % 8) {
        forget_objects(to, to_offset, count);
        return;
    }
    const std::size_t head = std::min(count, (8 - to_offset % 8) % 8);
    const std::size_t words = (count - head) / 8;
    const std::size_t tail = count - head - words * 8;
    if (words > 0) {
        std::memmove(to.objects() + (to_offset + head) / 8, from.objects() + (from_offset + head) / 8,
                     words * sizeof(ObjectWord));
    }
    if (head > 0) forget_objects(to, to_offset, head);
    if (tail > 0) forget_objects(to, to_offset + count - tail, tail);
}

void move_part(Segment& to, std::size_t to_offset, const Segment& from, std::size_t from_offset, std::size_t count) {
    std::memmove(to.bytes() + to_offset, from.bytes() + from_offset, count);
    move_bits(to.written(), to_offset, from.written(), from_offset, count);
    move_objects(to, to_offset, from, from_offset, count);
    to.touch(to_offset, count);
}

void put(Segment& segment, std::size_t offset, const std::byte* from, std::size_t count) {
    if (count == 8 && offset % 8 == 0) { // an allocator's word
        std::memcpy(segment.bytes() + offset, from, 8);
        segment.written()[offset / 8] = 0xff;
        segment.objects()[offset / 8] = 0;
        segment.dirty()[offset / page_size] = 1;
        return;
    }
    std::memcpy(segment.bytes() + offset, from, count);
    set_bits(segment.written(), offset, count, true);
    forget_objects(segment, offset, count);
    segment.touch(offset, count);
}

} // namespace

std::optional<Fault> AddressSpace::probe(Address address, std::uint64_t bytes, Access access) const {
    while (bytes > 0) {
        const Segment* segment = containing(address);
        if (!segment) {
            const Address stack_lowest = segments_[stack_segment].limit_;
            const bool is_guard = address < stack_lowest && stack_lowest - address <= Size(layout_.granularity);
            return Fault{is_guard ? FaultKind::stack_guard : FaultKind::unmapped, access, address};
        }
        if (!allows(segment->protection_, access)) return Fault{FaultKind::protection, access, address};
        const std::uint64_t part = std::min(bytes, (segment->mapped_end_ - address).bytes());
        address += Size(part);
        bytes -= part;
    }
    return std::nullopt;
}

std::optional<Fault> AddressSpace::read(Address address, std::span<std::byte> to) const {
    const Segment* whole = to.empty() ? nullptr : find(address, to.size());
    if (whole && whole->protection_.read) {
        std::memcpy(to.data(), whole->bytes() + host_offset(*whole, address), to.size());
        return std::nullopt;
    }
    if (const auto fault = probe(address, to.size(), Access::read)) return fault;
    std::byte* next = to.data();
    for_each_part(*this, address, to.size(), [&](const Segment& segment, std::size_t offset, std::size_t count) {
        std::memcpy(next, segment.bytes() + offset, count);
        next += count;
    });
    return std::nullopt;
}

std::optional<Fault> AddressSpace::write(Address address, std::span<const std::byte> from) {
    Segment* whole = from.empty() ? nullptr : find(address, from.size());
    if (whole && whole->protection_.write) {
        put(*whole, host_offset(*whole, address), from.data(), from.size());
        return std::nullopt;
    }
    if (const auto fault = probe(address, from.size(), Access::write)) return fault;
    const std::byte* next = from.data();
    for_each_part(*this, address, from.size(), [&](Segment& segment, std::size_t offset, std::size_t count) {
        put(segment, offset, next, count);
        next += count;
    });
    return std::nullopt;
}

std::optional<Fault> AddressSpace::fill(Address address, std::byte value, Size count_of_bytes) {
    if (const auto fault = probe(address, count_of_bytes.bytes(), Access::write)) return fault;
    for_each_part(*this, address, count_of_bytes.bytes(), [&](Segment& segment, std::size_t offset, std::size_t count) {
        std::memset(segment.bytes() + offset, std::to_integer<int>(value), count);
        set_bits(segment.written(), offset, count, true);
        forget_objects(segment, offset, count);
        segment.touch(offset, count);
    });
    return std::nullopt;
}

std::optional<Fault> AddressSpace::copy(Address to, Address from, Size count_of_bytes) {
    std::uint64_t left = count_of_bytes.bytes();
    if (const auto fault = probe(from, left, Access::read)) return fault;
    if (const auto fault = probe(to, left, Access::write)) return fault;
    // Towards higher addresses the last part goes first, so that no part is overwritten before it was copied.
    const bool is_backward = to > from;
    while (left > 0) {
        const Address last_to = to + Size(left - 1), last_from = from + Size(left - 1);
        Segment& target = *find(is_backward ? last_to : to, 1);
        const Segment& source = *find(is_backward ? last_from : from, 1);
        const std::uint64_t room =
            is_backward ? std::min(last_to - target.mapped_start_, last_from - source.mapped_start_).bytes() + 1
                        : std::min(target.mapped_end_ - to, source.mapped_end_ - from).bytes();
        const std::uint64_t part = std::min(left, room);
        const Size skipped(is_backward ? left - part : 0);
        move_part(target, host_offset(target, to + skipped), source, host_offset(source, from + skipped),
                  static_cast<std::size_t>(part));
        if (!is_backward) {
            to += Size(part);
            from += Size(part);
        }
        left -= part;
    }
    return std::nullopt;
}

bool AddressSpace::load_image(Address address, std::span<const std::byte> image) {
    for (Size checked; checked < Size(image.size());) {
        const Segment* segment = containing(address + checked);
        if (!segment) return false;
        checked = segment->mapped_end_ - address;
    }
    const std::byte* next = image.data();
    for_each_part(*this, address, image.size(), [&](Segment& segment, std::size_t offset, std::size_t count) {
        put(segment, offset, next, count);
        next += count;
    });
    return true;
}

} // namespace heaparium::memory
