// Looking at a heap of chunks from outside, damaged or not: the walk by address, the walk along a list, what is wrong
// with an address that was passed to free, and every violated invariant.
//
// Idea        Nothing in a free chunk says that it is free, except that a list leads to it. So first follow the lists,
//             then walk the chunks by address and hold the one against the other.
// Cost        n log n in the number of chunks; none of it is counted as the allocator's own work.
#pragma once

#include "alloc/chunk_heap.hpp"
#include "alloc/placement.hpp"

namespace heaparium::alloc {

/// The chunks that the free lists lead to.
struct FreeChunks {
    std::vector<Address> by_address;
    std::optional<Failure> broken; // why a list could not be followed to its end

    [[nodiscard]] bool contains(Address chunk) const;
};

[[nodiscard]] FreeChunks collect_free_chunks(ChunkHeap&, std::span<const Address> head_addresses);

/// The chunks in address order, until `visit` returns false. A sentence where damage ends the walk.
[[nodiscard]] std::optional<std::string> walk_chunks(ChunkHeap&, const FreeChunks&,
                                                     const std::function<bool(const Chunk&)>& visit);

[[nodiscard]] FreeList read_free_list(ChunkHeap&, std::string name, Address head_at, std::size_t maximum_nodes);

/// Why `payload` is not the block in use that it was taken for: misuse by the program, or damage to the heap.
[[nodiscard]] Failure diagnose(ChunkHeap&, const FreeChunks&, Address payload);

/// Collects damage up to a maximum, each place once.
class DamageList {
  public:
    explicit DamageList(std::size_t maximum) : maximum_(maximum) {}
    void add(Address at, Size size, std::string message);
    void add(const Failure& failure) { add(failure.at, Size(8), failure.message); }
    [[nodiscard]] bool is_full() const { return found_.size() >= maximum_; }
    [[nodiscard]] std::vector<Damage> take() { return std::move(found_); }

  private:
    std::size_t maximum_;
    std::vector<Damage> found_;
};

/// The list can be followed to its end, keeps its order, and the rover (0: none) is on it.
void check_list(ChunkHeap&, const ListOrder&, Address head_at, Address rover_at, DamageList&);

/// The chunks tile their regions, each is in use (magic) or on a list, every free chunk on a list begins where a chunk
/// begins, and where `neighbours_merge` no two free chunks touch.
void check_chunks(ChunkHeap&, const FreeChunks&, bool neighbours_merge, DamageList&);

} // namespace heaparium::alloc
