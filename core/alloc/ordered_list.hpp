// A singly linked free list that keeps an order, and the search along it.
//
// Idea        Each node lies in its free chunk (chunk.hpp), so a chunk is unlinked by way of the node before it, which
//             only a walk from the head can tell: every search, insertion and look for neighbours is one such walk.
// Rover       For next fit: the node behind which the next search begins, 0 for the head. A node that comes in right
//             behind it becomes the rover, and unlinking it makes its predecessor the rover: either way the next
//             search begins at the same node as before.
// Convention  As in ChunkHeap: damage fills `heap.failure`, and the answer is then worth nothing.
#pragma once

#include "alloc/chunk_heap.hpp"
#include "alloc/placement.hpp"
#include "alloc/recorder.hpp"

namespace heaparium::alloc {

/// A free chunk that can serve a request, and where in it the chunk in use will begin.
struct Candidate {
    ListNode node;
    Address start; // above node.chunk only where an alignment asks for it
    bool is_listed = true;
};

struct FreeNeighbour {
    ListNode node;
    bool is_passed = false; // it lies before the place that was found
};

/// What one walk finds out for a chunk that becomes free.
struct Surroundings {
    std::optional<FreeNeighbour> left, right; // in memory
    Address previous;                         // where the list's order wants the chunk: behind this node
    std::uint64_t passed = 0;                 // nodes up to there
};

class OrderedList {
  public:
    /// `rover_at` is null where no policy needs a rover.
    OrderedList(ChunkHeap& heap, Recorder& recorder, const ListOrder& order, Address head_at, Address rover_at)
        : heap_(heap), recorder_(recorder), order_(order), head_at_(head_at), rover_at_(rover_at) {}

    [[nodiscard]] const ListOrder& order() const { return order_; }

    /// The chunk that `policy` chooses among those with room for a chunk of `chunk_size` whose payload is aligned.
    ///
    /// meet     called for each chunk that is too small.
    /// Cost     one visit per node looked at.
    /// Source   OSTEP ch. 17.3, "Basic Strategies".
    template <class Meet>
    [[nodiscard]] std::optional<Candidate> search(const PlacementPolicy& policy, Size chunk_size,
                                                  std::uint64_t alignment, const Meet& meet);

    /// Where in a free chunk at `chunk` a chunk in use would begin: there, or so far above that the payload is aligned
    /// and what is left in front can be a free chunk.
    [[nodiscard]] Address aligned_start(Address chunk, std::uint64_t alignment) const;

    /// Puts a chunk where the order wants it. Result: the node before it.
    Address insert(Address chunk, Size chunk_size);
    void link_in(Address chunk, Size chunk_size, Address previous);
    void unlink(const ListNode&);
    void set_rover(Address node) {
        if (!rover_at_.is_null()) heap_.words.store(rover_at_, node.value());
    }

    /// Free neighbours are looked for only where `wants_neighbours`.
    [[nodiscard]] Surroundings look_around(Address chunk, Size chunk_size, bool wants_neighbours);
    /// Puts a chunk where look_around() said.
    void link_in(Address chunk, Size chunk_size, const Surroundings&);
    /// Takes a neighbour off the list; `around` stays right.
    void unlink_neighbour(Surroundings& around, const FreeNeighbour& neighbour);

    /// The free chunk that begins at `address`, if one does.
    [[nodiscard]] std::optional<ListNode> find(Address address);

  private:
    [[nodiscard]] Address link_at(Address previous) const {
        return previous.is_null() ? head_at_ : previous + next_offset;
    }
    void record_insert(Address chunk, Size chunk_size, std::uint64_t passed) {
        recorder_.act({.kind = ActionKind::insert,
                       .at = chunk,
                       .other = head_at_,
                       .size = chunk_size,
                       .other_size = Size(passed)});
    }

    ChunkHeap& heap_;
    Recorder& recorder_;
    const ListOrder& order_;
    Address head_at_, rover_at_;
};

template <class Meet>
std::optional<Candidate> OrderedList::search(const PlacementPolicy& policy, Size chunk_size, std::uint64_t alignment,
                                             const Meet& meet) {
    std::optional<Candidate> best;
    // Judges a free chunk. True where the search may stop.
    const auto consider = [&](const ListNode& node) {
        const Address start = aligned_start(node.chunk, alignment), end = node.chunk + node.chunk_size;
        if (start >= end || chunk_size > end - start) {
            recorder_.visit(node.chunk, node.chunk_size, Verdict::too_small);
            meet(node);
            return false;
        }
        if (best && !policy.is_better(node.chunk_size, best->node.chunk_size)) {
            recorder_.visit(node.chunk, node.chunk_size, Verdict::fits_but_not_best);
            return false;
        }
        recorder_.visit(node.chunk, node.chunk_size, Verdict::best_so_far);
        best = Candidate{node, start};
        return policy.stops_at_first_fit;
    };

    const Address rover = policy.starts_where_last_ended ? Address(heap_.words.load(rover_at_)) : Address();
    if (!rover.is_null() && !heap_.is_chunk_place(rover)) {
        heap_.failure = failures::globals_damaged(rover_at_);
        return std::nullopt;
    }
    bool is_done = false;
    ListWalk list(heap_, head_at_, rover);
    while (!is_done && list.advance()) is_done = consider(list.node());
    if (!rover.is_null() && !is_done && !heap_.failure) {
        ListWalk from_head(heap_, head_at_);
        while (!is_done && from_head.advance()) {
            is_done = consider(from_head.node()) || from_head.node().chunk == rover;
        }
    }
    if (best) recorder_.chosen(best->node.chunk);
    return best;
}

} // namespace heaparium::alloc
