#include "alloc/inspection.hpp"

#include "alloc/wording.hpp"

#include <algorithm>

namespace heaparium::alloc {
namespace {

/// A chunk whose header is neither in use nor known to be free; a list that broke off may have led to it.
bool may_be_unreached_free_chunk(ChunkHeap& heap, const FreeChunks& free_chunks, std::uint64_t second_word) {
    return free_chunks.broken && (second_word == 0 || heap.is_chunk_place(Address(second_word)));
}

ChunkState state_of(ChunkHeap& heap, const FreeChunks& free_chunks, Address chunk) {
    const std::uint64_t second_word = heap.second_word(chunk);
    if (second_word == chunk_magic) return ChunkState::used;
    const bool is_free = free_chunks.contains(chunk) || may_be_unreached_free_chunk(heap, free_chunks, second_word);
    return is_free ? ChunkState::free : ChunkState::used;
}

Chunk chunk_at(ChunkHeap& heap, const FreeChunks& free_chunks, Address start, Size chunk_size) {
    return {.start = start,
            .size = chunk_size,
            .payload = payload_of_chunk(start),
            .payload_size = chunk_size - header_size,
            .state = state_of(heap, free_chunks, start)};
}

/// Walks one region. False where the visitor has had enough; `failure` where a size made no sense.
bool walk_region(ChunkHeap& heap, const FreeChunks& free_chunks, const HeapRegions::Region& region,
                 const std::function<bool(const Chunk&)>& visit, std::optional<Failure>& failure) {
    Address at = region.start;
    while (at < region.end) {
        const Size chunk_size = heap.size_of(at);
        if (!heap.sizes.is_chunk_size(chunk_size) || chunk_size > region.end - at) {
            failure = failures::chunk_size_insane(at, chunk_size);
            return true;
        }
        if (!visit(chunk_at(heap, free_chunks, at, chunk_size))) return false;
        at += chunk_size;
    }
    return true;
}

Failure diagnose_in_chunk(const Chunk& chunk, ChunkHeap& heap, const FreeChunks& free_chunks, Address payload) {
    if (chunk.state == ChunkState::free) {
        if (payload == chunk.payload) return failures::already_free(payload, chunk.start, chunk.size);
        return failures::inside_free_chunk(payload, chunk.start, chunk.size);
    }
    const std::uint64_t second_word = heap.second_word(chunk.start);
    const bool is_damaged = second_word != chunk_magic && !free_chunks.contains(chunk.start);
    if (is_damaged) return failures::header_smashed(chunk.start, chunk.size, second_word);
    if (payload < chunk.payload) return failures::inside_header(payload, chunk.payload);
    return failures::inside_block(payload, chunk.payload, chunk.payload_size);
}

/// Holds the chunks that a walk meets, in address order, against the chunks that the lists lead to.
class ChunkCheck {
  public:
    ChunkCheck(ChunkHeap& heap, const FreeChunks& free_chunks, bool neighbours_merge, DamageList& damage)
        : heap_(heap), free_chunks_(free_chunks), neighbours_merge_(neighbours_merge), damage_(damage),
          next_listed_(free_chunks.by_address.begin()) {}

    /// False where the list of damage is full.
    bool run(const HeapRegions::Region& region) {
        before_.reset();
        std::optional<Failure> failure;
        const auto inspect = [&](const Chunk& chunk) {
            meet(chunk);
            return !damage_.is_full();
        };
        if (!walk_region(heap_, free_chunks_, region, inspect, failure)) return false;
        expect_none_below(failure ? failure->at : region.end);
        if (failure) {
            damage_.add(*failure);
            // Nothing is known about the rest of the region, so nothing is said about it.
            while (next_listed_ != listed_end() && *next_listed_ < region.end) ++next_listed_;
        }
        return !damage_.is_full();
    }

  private:
    void meet(const Chunk& chunk) {
        expect_none_below(chunk.start);
        const bool is_listed = next_listed_ != listed_end() && *next_listed_ == chunk.start;
        if (is_listed) ++next_listed_;
        if (!is_listed && chunk.state == ChunkState::used && heap_.second_word(chunk.start) != chunk_magic) {
            damage_.add(chunk.start, header_size,
                        "The chunk at " + hex(chunk.start) +
                            " is neither in use (its magic is missing) nor on the free list.");
        }
        const bool both_free = before_ && before_->state == ChunkState::free && chunk.state == ChunkState::free;
        if (neighbours_merge_ && both_free) {
            damage_.add(chunk.start, header_size,
                        "The free chunks at " + hex(before_->start) + " and " + hex(chunk.start) +
                            " touch and should have become one.");
        }
        before_ = chunk;
    }

    /// The chunks on the lists below `address` were not met.
    void expect_none_below(Address address) {
        for (; next_listed_ != listed_end() && *next_listed_ < address; ++next_listed_) {
            damage_.add(*next_listed_, header_size,
                        "The free list leads to " + hex(*next_listed_) + ", but no chunk begins there.");
        }
    }
    [[nodiscard]] std::vector<Address>::const_iterator listed_end() const { return free_chunks_.by_address.end(); }

    ChunkHeap& heap_;
    const FreeChunks& free_chunks_;
    bool neighbours_merge_;
    DamageList& damage_;
    std::vector<Address>::const_iterator next_listed_;
    std::optional<Chunk> before_;
};

} // namespace

bool FreeChunks::contains(Address chunk) const {
    return std::binary_search(by_address.begin(), by_address.end(), chunk);
}

FreeChunks collect_free_chunks(ChunkHeap& heap, std::span<const Address> head_addresses) {
    FreeChunks found;
    for (const Address head_at : head_addresses) {
        ListWalk list(heap, head_at);
        while (list.advance()) found.by_address.push_back(list.node().chunk);
        if (heap.failure && !found.broken) found.broken = heap.failure;
        heap.failure.reset();
    }
    std::sort(found.by_address.begin(), found.by_address.end());
    found.by_address.erase(std::unique(found.by_address.begin(), found.by_address.end()), found.by_address.end());
    return found;
}

std::optional<std::string> walk_chunks(ChunkHeap& heap, const FreeChunks& free_chunks,
                                       const std::function<bool(const Chunk&)>& visit) {
    for (const HeapRegions::Region& region : heap.regions.all()) {
        std::optional<Failure> failure;
        if (!walk_region(heap, free_chunks, region, visit, failure)) return std::nullopt;
        if (failure) return failure->message;
    }
    return std::nullopt;
}

FreeList read_free_list(ChunkHeap& heap, std::string name, Address head_at, std::size_t maximum_nodes) {
    FreeList list{.name = std::move(name), .head_at = head_at};
    ListWalk walk(heap, head_at);
    while (walk.advance()) {
        if (list.nodes.size() >= maximum_nodes) {
            list.is_truncated = true;
            return list;
        }
        list.nodes.push_back({walk.node().chunk, walk.node().chunk_size, walk.node().next});
    }
    if (heap.failure) list.broken = heap.failure->message;
    return list;
}

Failure diagnose(ChunkHeap& heap, const FreeChunks& free_chunks, Address payload) {
    const auto holding = heap.regions.holding(payload, Size(1));
    if (holding == nullptr) return failures::never_from_heap(payload, heap.words.space().find(payload, 1));
    std::optional<Failure> verdict, damage;
    walk_region(
        heap, free_chunks, *holding,
        [&](const Chunk& chunk) {
            // A header that was passed as a block belongs to the chunk it heads; a payload to the chunk around it.
            if (payload >= chunk.start + chunk.size) return true;
            verdict = diagnose_in_chunk(chunk, heap, free_chunks, payload);
            return false;
        },
        damage);
    if (verdict) return *verdict;
    if (damage && damage->at == chunk_of_payload(payload)) {
        return failures::header_smashed(damage->at, heap.size_of(damage->at), heap.second_word(damage->at));
    }
    return damage ? *damage : failures::never_from_heap(payload, heap.words.space().find(payload, 1));
}

void DamageList::add(Address at, Size size, std::string message) {
    if (is_full()) return;
    if (std::any_of(found_.begin(), found_.end(),
                    [&](const Damage& known) { return known.at == at && known.message == message; }))
        return;
    found_.push_back({at, size, std::move(message)});
}

void check_list(ChunkHeap& heap, const ListOrder& order, Address head_at, Address rover_at, DamageList& damage) {
    const Address rover(heap.words.load(rover_at));
    bool knows_rover = rover.is_null();
    std::optional<ListNode> before;
    ListWalk list(heap, head_at);
    while (list.advance()) {
        const ListNode& node = list.node();
        knows_rover = knows_rover || node.chunk == rover;
        const bool is_disordered = before && order.is_sorted &&
                                   order.goes_before(node.chunk, node.chunk_size, before->chunk, before->chunk_size);
        if (is_disordered) {
            damage.add(node.chunk, header_size,
                       "The free list is out of order: " + hex(node.chunk) + " follows " + hex(before->chunk) + ".");
        }
        before = node;
    }
    if (heap.failure) {
        damage.add(*heap.failure);
    } else if (!knows_rover) {
        damage.add(rover_at, Size(8),
                   "The next search would begin at " + hex(rover) + ", which is not on the free list.");
    }
    heap.failure.reset();
}

void check_chunks(ChunkHeap& heap, const FreeChunks& free_chunks, bool neighbours_merge, DamageList& damage) {
    ChunkCheck check(heap, free_chunks, neighbours_merge, damage);
    for (const HeapRegions::Region& region : heap.regions.all()) {
        if (!check.run(region)) return;
    }
}

} // namespace heaparium::alloc
