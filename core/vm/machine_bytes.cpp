// What the library does with many bytes at once: judged as the interpreter judges its own accesses, by one test of the
// object and one of the segment, and done where the bytes lie.
#include "vm/interpret_access.hpp"

#include "memory/bit_range.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

/// Where the first zero byte is; `count` where there is none. Strings are short: a call of memchr would cost more than
/// a look at their words, above all in WebAssembly.
std::uint64_t find_zero(const std::byte* bytes, std::uint64_t count) {
    constexpr std::uint64_t ones = 0x0101010101010101, high_bits = 0x8080808080808080, looked_at_by_words = 64;
    std::uint64_t at = 0;
    for (; at + 8 <= count && at < looked_at_by_words; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        const std::uint64_t zeros = (word - ones) & ~word & high_bits; // its lowest bit is that of the first zero
        if (zeros != 0) return at + static_cast<std::uint64_t>(std::countr_zero(zeros)) / 8;
    }
    if (at == count) return count;
    const void* found = std::memchr(bytes + at, 0, static_cast<std::size_t>(count - at));
    return found ? static_cast<std::uint64_t>(static_cast<const std::byte*>(found) - bytes) : count;
}

/// The ids of words that were overwritten in part are gone, those of whole words go along.
void move_objects(Spot to, Spot from, std::uint64_t count) {
    ObjectId* const target = to.segment->objects;
    const std::uint64_t first = to.offset / 8, end = (to.offset + count + 7) / 8;
    if (to.offset % 8 != from.offset % 8 || count < 8) {
        std::fill(target + first, target + end, ObjectId{0});
        return;
    }
    const std::uint64_t head = (8 - to.offset % 8) % 8, words = (count - head) / 8;
    const std::uint64_t first_whole = (to.offset + head) / 8, end_of_whole = first_whole + words;
    std::memmove(target + first_whole, from.segment->objects + (from.offset + head) / 8,
                 static_cast<std::size_t>(words) * sizeof(ObjectId));
    if (first != first_whole) target[first] = 0;
    if (end != end_of_whole) target[end_of_whole] = 0;
}

/// The interpreter's test is made for the sizes of variables: a size such as (size_t)-1 would come round to its start.
bool is_sane(std::uint64_t count) { return count <= std::uint64_t{1} << 40; }

Spot readable(const check::Extent* extents, const HostSegment* segments, Pointer at, std::uint64_t count) {
    return is_sane(count) ? readable_spot(extents, segments, at.address.value(), at.object, count) : Spot{};
}
Spot writable(const check::Extent* extents, const HostSegment* segments, Pointer at, std::uint64_t count) {
    return is_sane(count) ? writable_spot(extents, segments, at.address.value(), at.object, count) : Spot{};
}

void mark_dirty(Spot at, std::uint64_t count) {
    const std::uint64_t start = at.offset + at.segment->page_offset;
    for (std::uint64_t page = start / memory::page_size; page <= (start + count - 1) / memory::page_size; ++page)
        at.segment->dirty[page] = 1;
}

} // namespace

bool Machine::Inside::may_read(Pointer at, Size length, bool must_be_written) {
    const std::uint64_t count = length.bytes();
    const Spot spot = readable(extents, host_segments.data(), at, count);
    const bool needs_no_bits = !must_be_written || check == CheckMode::off;
    if (spot.segment && (needs_no_bits || !memory::first_clear_bit(spot.segment->written, spot.offset, count)))
        return true;
    return may_access(Access::read, at.address, length, at.object, must_be_written);
}

bool Machine::Inside::may_write(Pointer at, Size length) {
    const Spot spot = writable(extents, host_segments.data(), at, length.bytes());
    return spot.segment || may_access(Access::write, at.address, length, at.object, false);
}

bool Machine::Inside::copy_at_once(Pointer to, Pointer from, Size length) {
    const std::uint64_t count = length.bytes();
    const Spot source = readable(extents, host_segments.data(), from, count);
    const Spot target = writable(extents, host_segments.data(), to, count);
    if (!source.segment || !target.segment || count == 0) return false;
    std::memmove(target.segment->bytes + target.offset, source.segment->bytes + source.offset,
                 static_cast<std::size_t>(count));
    memory::move_bits(target.segment->written, target.offset, source.segment->written, source.offset, count);
    move_objects(target, source, count);
    mark_dirty(target, count);
    return true;
}

bool Machine::Inside::fill_at_once(Pointer to, std::byte value, Size length) {
    const std::uint64_t count = length.bytes();
    const Spot target = writable(extents, host_segments.data(), to, count);
    if (!target.segment || count == 0) return false;
    std::memset(target.segment->bytes + target.offset, std::to_integer<int>(value), static_cast<std::size_t>(count));
    memory::set_bits(target.segment->written, target.offset, count, true);
    std::fill(target.segment->objects + target.offset / 8, target.segment->objects + (target.offset + count + 7) / 8,
              ObjectId{0});
    mark_dirty(target, count);
    return true;
}

/// Looks for the end inside the object at once; what lies behind it is read, and judged, byte by byte.
std::optional<std::uint64_t> Machine::Inside::string_length(Pointer text, std::uint64_t maximum) {
    const ObjectId object = text.object != 0 ? text.object : object_at(text.address);
    if (progress.end) return std::nullopt;
    const check::Extent& extent = extents[object];
    const std::uint64_t offset = text.address.value() - extent.base;
    std::uint64_t length = 0;
    if (offset < extent.readable) {
        const std::uint64_t room = std::min(extent.readable - offset, maximum);
        const memory::Segment* segment = space.find(text.address, room);
        if (segment && segment->protection().read) {
            length = find_zero(segment->bytes() + (text.address - segment->origin()).bytes(), room);
            const bool has_end = length < room;
            const Size looked_at(length + (has_end ? 1 : 0));
            if (!may_read(text, looked_at, true)) return std::nullopt;
            if (has_end || length == maximum) return length;
        }
    }
    for (; length < maximum; ++length) {
        std::byte byte{};
        const Address at = text.address + Size(length);
        if (!may_access(Access::read, at, Size(1), text.object, true)) return std::nullopt;
        if (space.read(at, std::span(&byte, 1)) || byte == std::byte{0}) break;
    }
    return length;
}

/// Of bytes that may be read.
Text Machine::Inside::text_at(Address address, std::uint64_t length) const {
    if (length == 0) return Text(std::string_view("", 0));
    if (const memory::Segment* segment = space.find(address, length)) {
        const std::byte* first = segment->bytes() + (address - segment->origin()).bytes();
        return Text(std::string_view(reinterpret_cast<const char*>(first), static_cast<std::size_t>(length)));
    }
    std::string copy(static_cast<std::size_t>(length), '\0');
    static_cast<void>(space.read(address, std::as_writable_bytes(std::span(copy))));
    return Text(std::move(copy));
}

} // namespace heaparium::vm
