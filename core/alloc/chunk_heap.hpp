// One operation's view of a heap of chunks (chunk.hpp) in regions (heap_regions.hpp): reads and writes chunks, and
// trusts nothing that it reads.
//
// Convention  What finds damage fills `failure` and answers false or nothing; whoever called gives up at once.
#pragma once

#include "alloc/chunk.hpp"
#include "alloc/failures.hpp"
#include "alloc/heap_regions.hpp"
#include "alloc/words.hpp"

namespace heaparium::alloc {

class ChunkHeap {
  public:
    ChunkHeap(AddressSpace& space, Address regions_at, const ChunkSizes& chunk_sizes, Cost& cost)
        : words(space, cost), sizes(chunk_sizes), regions(regions_at, chunk_sizes), failure(regions.load(words)) {}

    Words words;
    ChunkSizes sizes;
    HeapRegions regions;
    std::optional<Failure> failure;

    [[nodiscard]] Size size_of(Address chunk) { return Size(words.load(chunk)); }
    /// The magic of a chunk in use, the link of a free one.
    [[nodiscard]] std::uint64_t second_word(Address chunk) { return words.load(chunk + next_offset); }
    void write_used(Address chunk, Size chunk_size) {
        words.store(chunk, chunk_size.bytes());
        words.store(chunk + next_offset, chunk_magic);
    }

    /// May a chunk begin here, and does its header lie in the heap?
    [[nodiscard]] bool is_chunk_place(Address chunk) const {
        return sizes.is_chunk_place(chunk) && regions.holding(chunk, header_size) != nullptr;
    }
    [[nodiscard]] bool is_sane(Address chunk, Size chunk_size) const {
        return sizes.is_chunk_size(chunk_size) && regions.holding(chunk, chunk_size) != nullptr;
    }
    /// More chunks than this cannot be in the heap: a list that is longer runs in a circle.
    [[nodiscard]] std::uint64_t maximum_chunks() const { return regions.total().bytes() / sizes.minimum().bytes(); }

    /// Does a chunk in use, as far as its header can tell, lie before this payload?
    [[nodiscard]] bool is_used_block(Address payload) {
        const Address chunk = chunk_of_payload(payload);
        return is_chunk_place(chunk) && second_word(chunk) == chunk_magic && is_sane(chunk, size_of(chunk));
    }
};

/// A free chunk as it was met on its list.
struct ListNode {
    Address chunk;
    Size chunk_size;
    Address next;
    Address previous; // null: the head leads to it
};

/// Follows a singly linked free list from its head, or from the node `after` on, checking each link before it follows.
class ListWalk {
  public:
    ListWalk(ChunkHeap& heap, Address head_at, Address after = Address())
        : heap_(heap), head_at_(head_at), steps_left_(heap.maximum_chunks()) {
        node_.chunk = after;
        node_.next = Address(heap.words.load(link_at()));
    }

    /// Goes to the next node. False at the list's end, and where damage stops the walk: see `heap.failure`.
    [[nodiscard]] bool advance() {
        if (node_.next.is_null()) return false;
        const Address chunk = node_.next;
        const HeapRegions::Region* region = heap_.regions.holding(chunk, header_size);
        if (region == nullptr || !heap_.sizes.is_chunk_place(chunk)) return stop_at_bad_link(chunk);
        const auto [size_word, next] = heap_.words.load_pair(chunk);
        const Size chunk_size(size_word);
        ++heap_.words.cost().nodes_visited;
        const bool is_sane = heap_.sizes.is_chunk_size(chunk_size) && chunk_size <= region->end - chunk;
        const bool is_good = next != chunk_magic && is_sane && steps_left_ > 0;
        if (!is_good) return stop_at_bad_node(chunk, chunk_size, next);
        --steps_left_;
        node_ = {chunk, chunk_size, Address(next), node_.chunk};
        return true;
    }

    /// Only after advance() was true.
    [[nodiscard]] const ListNode& node() const { return node_; }

  private:
    /// Where the link is stored that was just followed, or will be.
    [[nodiscard]] Address link_at() const { return node_.chunk.is_null() ? head_at_ : node_.chunk + next_offset; }
    bool stop_at_bad_link(Address chunk);
    bool stop_at_bad_node(Address chunk, Size chunk_size, std::uint64_t next);

    ChunkHeap& heap_;
    Address head_at_;
    std::uint64_t steps_left_;
    ListNode node_;
};

} // namespace heaparium::alloc
