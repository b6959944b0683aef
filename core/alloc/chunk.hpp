// The chunk of the textbook: what its first 16 bytes mean, and how requests become chunk sizes.
//
// In bytes    | size | magic | payload …      |     in use
//             | size | next  | …              |     free: `next` is the chunk that follows on the free list, 0 ends it
//             Both words have 8 bytes. `size` is the whole chunk, header included (OSTEP stores the payload's size).
// Invariants  1 a payload is aligned to the allocator's alignment   2 a chunk's size is a multiple of it, so the next
//             payload is aligned too   3 a chunk in use carries the magic, a free one cannot: the magic is odd, and a
//             link is a multiple of 8
// Source      OSTEP ch. 17.2: `header_t` with size and magic 1234567, `node_t` with size and next, in the same place.
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc {

constexpr Size header_size{16};
constexpr Size next_offset{8}; // and of the magic
constexpr std::uint64_t chunk_magic = 1234567;

[[nodiscard]] constexpr Address payload_of_chunk(Address chunk) { return chunk + header_size; }
[[nodiscard]] constexpr Address chunk_of_payload(Address payload) { return payload - header_size; }

/// The sizes that chunks may have under one alignment (a power of two, at least 8).
class ChunkSizes {
  public:
    explicit constexpr ChunkSizes(std::uint64_t alignment) : alignment_(alignment) {}

    [[nodiscard]] constexpr std::uint64_t alignment() const { return alignment_; }
    /// Room for a free node: a smaller rest cannot be a chunk of its own.
    [[nodiscard]] constexpr Size minimum() const { return memory::align_up(header_size, alignment_); }

    /// The whole chunk for a request; a request of 0 is served as one of 1, so that every block has an address of its
    /// own. Nothing where no address space could hold it.
    [[nodiscard]] constexpr std::optional<Size> for_request(Size request_size) const {
        if (request_size.bytes() > largest_request) return std::nullopt;
        const Size payload_size = request_size.bytes() == 0 ? Size(1) : request_size;
        return memory::align_up(header_size + payload_size, alignment_);
    }

    [[nodiscard]] constexpr bool is_chunk_place(Address chunk) const {
        return memory::is_aligned(payload_of_chunk(chunk), alignment_);
    }
    /// The first place at or after `address` where a chunk may begin.
    [[nodiscard]] constexpr Address chunk_place_from(Address address) const {
        return chunk_of_payload(memory::align_up(payload_of_chunk(address), alignment_));
    }
    [[nodiscard]] constexpr bool is_chunk_size(Size size) const {
        return size >= minimum() && (size.bytes() & (alignment_ - 1)) == 0;
    }

  private:
    static constexpr std::uint64_t largest_request = std::uint64_t{1} << 48;
    std::uint64_t alignment_;
};

} // namespace heaparium::alloc
