// The stretches of memory that an allocator got from sbrk, remembered in its globals.
//
// Idea        As a rule there is one, and it ends at the program break. When the program itself has moved the break in
//             between, growing goes on above what it took, in a new region.
// In bytes    | count | start | end | start | end | …     in the allocator's globals, 8 bytes each
// Invariants  1 regions lie in address order and do not overlap   2 a region starts where a chunk may begin and its
//             length is a multiple of the alignment   3 the last one ends at or below the program break
// Limit       `maximum_count` regions; growing then fails, and the failure says so.
#pragma once

#include "alloc/chunk.hpp"
#include "alloc/words.hpp"

#include <array>

namespace heaparium::alloc {

class HeapRegions {
  public:
    struct Region {
        Address start, end;
    };
    static constexpr std::size_t maximum_count = 8;
    static constexpr Size globals_size{8 + 16 * maximum_count};

    HeapRegions(Address globals, const ChunkSizes& sizes) : globals_(globals), sizes_(sizes) {}

    /// Reads them. A failure where what it finds cannot be what it wrote.
    [[nodiscard]] std::optional<Failure> load(Words&);

    [[nodiscard]] std::span<const Region> all() const { return std::span(regions_).first(count_); }
    [[nodiscard]] Size total() const;
    /// The region in which all of [address, address + size) lies.
    [[nodiscard]] const Region* holding(Address address, Size size) const {
        for (const Region& region : all()) {
            const Size offset = address - region.start, length = region.end - region.start;
            if (offset <= length && size <= length - offset) return &region;
        }
        return nullptr;
    }

    /// Where the next chunk would begin if the heap grew now.
    [[nodiscard]] Address growth_start(Words&) const;
    /// The end of the last region, where nothing lies between it and the program break; else null.
    [[nodiscard]] Address growing_end(Words&) const;
    /// Is this the end of the last region, with nothing between it and the program break?
    [[nodiscard]] bool is_growing_end(Words& words, Address end) const {
        return !end.is_null() && growing_end(words) == end;
    }
    [[nodiscard]] bool is_full() const { return count_ == maximum_count; }

    /// Moves the program break to `preferred_end`, or where that is refused to `needed_end`. Both are chunk ends at or
    /// above growth_start(). False, with nothing changed, where memory is refused.
    [[nodiscard]] bool grow_to(Words&, Address preferred_end, Address needed_end);
    /// Gives back everything from `end` on; `end` lies in the last region, which is_growing_end.
    [[nodiscard]] bool shrink_to(Words&, Address end);

  private:
    [[nodiscard]] Address entry(std::size_t index) const { return globals_ + Size(8 + 16 * index); }

    Address globals_;
    ChunkSizes sizes_;
    std::array<Region, maximum_count> regions_{};
    std::size_t count_ = 0;
};

} // namespace heaparium::alloc
