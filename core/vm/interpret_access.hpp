// The interpreter's own way to memory: one test of the object, one of the segment, one of the written bits.
//
// What does not pass here is not yet wrong: it goes the slow way, which judges and reports.
#pragma once

#include "vm/machine_inside.hpp"

#include <bit>
#include <cstring>

namespace heaparium::vm {

static_assert(std::endian::native == std::endian::little, "simulated memory is little-endian and used in place");

/// Whether [offset, offset + bytes) lies in [0, length); offset as a difference that may have wrapped around.
[[nodiscard]] inline bool is_inside(std::uint64_t offset, std::uint64_t bytes, std::uint64_t length) {
    if (__builtin_constant_p(bytes) && bytes == 1) return offset < length; // shorter, where that is known beforehand
    return static_cast<std::int64_t>(offset | (length - bytes - offset)) >= 0;
}

/// The bits of `bytes` written bytes, from the lowest.
[[nodiscard]] constexpr std::uint32_t written_mask(std::uint64_t bytes) { return (std::uint32_t{1} << bytes) - 1; }
[[nodiscard]] inline bool is_written(const std::uint8_t* written, std::uint64_t offset, std::uint64_t bytes) {
    std::uint16_t bits = 0;
    std::memcpy(&bits, written + (offset >> 3), sizeof bits);
    return (~(std::uint32_t{bits} >> (offset & 7)) & written_mask(bytes)) == 0;
}
[[nodiscard]] inline bool is_byte_written(const std::uint8_t* written, std::uint64_t offset) {
    return (written[offset >> 3] >> (offset & 7) & 1) != 0;
}
inline void set_written(std::uint8_t* written, std::uint64_t offset, std::uint64_t bytes) {
    std::uint16_t bits = 0;
    std::memcpy(&bits, written + (offset >> 3), sizeof bits);
    bits = static_cast<std::uint16_t>(bits | written_mask(bytes) << (offset & 7));
    std::memcpy(written + (offset >> 3), &bits, sizeof bits);
}

template <class T>
[[nodiscard]] inline std::uint64_t fetch(const std::byte* from) {
    T value;
    std::memcpy(&value, from, sizeof value);
    return static_cast<std::uint64_t>(value);
}

/// A place in host memory; no segment where the fast way is closed.
struct Spot {
    const HostSegment* segment = nullptr;
    std::uint64_t offset = 0;
};

enum class Wanted : std::uint8_t { bytes, written_bytes };

[[nodiscard]] inline Spot readable_spot(const check::Extent* extents, const HostSegment* segments,
                                        std::uint64_t address, ObjectId object, std::uint64_t bytes) {
    const check::Extent& extent = extents[object];
    if (!is_inside(address - extent.base, bytes, extent.readable)) return {};
    const HostSegment& segment = segments[extent.segment];
    const std::uint64_t offset = address - segment.start;
    return {is_inside(offset, bytes, segment.readable) ? &segment : nullptr, offset};
}

[[nodiscard]] inline Spot writable_spot(const check::Extent* extents, const HostSegment* segments,
                                        std::uint64_t address, ObjectId object, std::uint64_t bytes) {
    const check::Extent& extent = extents[object];
    if (!is_inside(address - extent.base, bytes, extent.writable)) return {};
    const HostSegment& segment = segments[extent.segment];
    const std::uint64_t offset = address - segment.start;
    return {is_inside(offset, bytes, segment.writable) ? &segment : nullptr, offset};
}

template <Wanted wanted, std::uint64_t bytes>
[[nodiscard]] inline Spot readable_spot(const check::Extent* extents, const HostSegment* segments,
                                        std::uint64_t address, ObjectId object) {
    const Spot spot = readable_spot(extents, segments, address, object, bytes);
    if constexpr (wanted == Wanted::written_bytes) {
        const bool is_known = spot.segment && (bytes == 1 ? is_byte_written(spot.segment->written, spot.offset)
                                                          : is_written(spot.segment->written, spot.offset, bytes));
        return {is_known ? spot.segment : nullptr, spot.offset};
    }
    return spot;
}

template <std::uint64_t bytes>
[[nodiscard]] inline Spot writable_spot(const check::Extent* extents, const HostSegment* segments,
                                        std::uint64_t address, ObjectId object) {
    return writable_spot(extents, segments, address, object, bytes);
}

/// The id of the pointer stored there; words that are not aligned have none.
[[nodiscard]] inline ObjectId object_word(const HostSegment& segment, std::uint64_t offset) {
    return (offset & 7) == 0 ? segment.objects[offset >> 3] : 0;
}

/// Bytes, written bits, id word and dirty mark. `object` is that of a pointer, 0 for all else.
template <class T>
inline void put(const HostSegment& segment, std::uint64_t offset, std::uint64_t value, ObjectId object) {
    const T narrow = static_cast<T>(value);
    std::memcpy(segment.bytes + offset, &narrow, sizeof narrow);
    constexpr std::uint64_t last = sizeof(T) - 1;
    if ((offset & last) == 0) {
        if constexpr (sizeof(T) == 8) {
            segment.written[offset >> 3] = 0xff;
        } else {
            std::uint8_t& bits = segment.written[offset >> 3];
            bits = static_cast<std::uint8_t>(bits | written_mask(sizeof(T)) << (offset & 7));
        }
        segment.objects[offset >> 3] = object;
    } else {
        set_written(segment.written, offset, sizeof(T));
        segment.objects[offset >> 3] = segment.objects[(offset + last) >> 3] = 0;
        segment.dirty[(offset + last + segment.page_offset) >> 12] = 1;
    }
    segment.dirty[(offset + segment.page_offset) >> 12] = 1;
}

// Scalars of a frame or of the data segment: aligned, so that their written bits lie in one byte.

template <class T>
[[nodiscard]] inline bool is_scalar_written(const std::uint8_t* written, std::uint64_t offset) {
    if constexpr (sizeof(T) == 8) {
        return written[offset >> 3] == 0xff;
    } else {
        return (~(std::uint32_t{written[offset >> 3]} >> (offset & 7)) & written_mask(sizeof(T))) == 0;
    }
}

template <class T>
inline void put_scalar(std::byte* bytes, std::uint8_t* written, ObjectId* objects, std::uint64_t offset,
                       std::uint64_t value, ObjectId object) {
    const T narrow = static_cast<T>(value);
    std::memcpy(bytes + offset, &narrow, sizeof narrow);
    if constexpr (sizeof(T) == 8) {
        written[offset >> 3] = 0xff;
    } else {
        written[offset >> 3] =
            static_cast<std::uint8_t>(written[offset >> 3] | written_mask(sizeof(T)) << (offset & 7));
    }
    objects[offset >> 3] = object;
}

} // namespace heaparium::vm
