#include "alloc/ordered_list.hpp"

namespace heaparium::alloc {

Address OrderedList::aligned_start(Address chunk, std::uint64_t alignment) const {
    if (alignment <= heap_.sizes.alignment()) return chunk;
    Address payload = memory::align_up(payload_of_chunk(chunk), alignment);
    const Size front = chunk_of_payload(payload) - chunk;
    if (front > Size(0) && front < heap_.sizes.minimum()) payload += Size(alignment);
    return chunk_of_payload(payload);
}

Address OrderedList::insert(Address chunk, Size chunk_size) {
    Surroundings around = look_around(chunk, chunk_size, false);
    if (heap_.failure) return Address();
    link_in(chunk, chunk_size, around);
    return around.previous;
}

void OrderedList::link_in(Address chunk, Size chunk_size, Address previous) {
    const std::uint64_t next = heap_.words.load(link_at(previous));
    heap_.words.store(chunk, chunk_size.bytes());
    heap_.words.store(chunk + next_offset, next);
    heap_.words.store(link_at(previous), chunk.value());
    if (rover_at_.is_null()) return;
    if (heap_.words.load(rover_at_) == previous.value()) heap_.words.store(rover_at_, chunk.value());
}

void OrderedList::link_in(Address chunk, Size chunk_size, const Surroundings& around) {
    link_in(chunk, chunk_size, around.previous);
    record_insert(chunk, chunk_size, around.passed);
}

void OrderedList::unlink(const ListNode& node) {
    heap_.words.store(link_at(node.previous), heap_.second_word(node.chunk));
    if (rover_at_.is_null()) return;
    if (heap_.words.load(rover_at_) == node.chunk.value()) heap_.words.store(rover_at_, node.previous.value());
}

Surroundings OrderedList::look_around(Address chunk, Size chunk_size, bool wants_neighbours) {
    Surroundings found;
    if (!wants_neighbours && !order_.looks_at_list) return found;
    bool knows_place = false;
    ListWalk list(heap_, head_at_);
    while (list.advance()) {
        const ListNode& node = list.node();
        knows_place = knows_place || order_.goes_before(chunk, chunk_size, node.chunk, node.chunk_size);
        if (!knows_place) {
            found.previous = node.chunk;
            ++found.passed;
        }
        if (wants_neighbours && node.chunk + node.chunk_size == chunk) found.left = {node, !knows_place};
        if (wants_neighbours && chunk + chunk_size == node.chunk) found.right = {node, !knows_place};
        const bool knows_neighbours = !wants_neighbours || order_.is_by_address || (found.left && found.right);
        if (knows_place && knows_neighbours) break;
    }
    return found;
}

void OrderedList::unlink_neighbour(Surroundings& around, const FreeNeighbour& neighbour) {
    const ListNode& gone = neighbour.node;
    unlink(gone);
    if (neighbour.is_passed) --around.passed;
    if (around.previous == gone.chunk) around.previous = gone.previous;
    if (around.right && around.right->node.previous == gone.chunk) around.right->node.previous = gone.previous;
}

std::optional<ListNode> OrderedList::find(Address address) {
    const bool can_be = heap_.is_chunk_place(address) && heap_.second_word(address) != chunk_magic;
    if (!can_be) return std::nullopt;
    ListWalk list(heap_, head_at_);
    while (list.advance()) {
        if (list.node().chunk == address) return list.node();
        if (order_.is_by_address && list.node().chunk > address) break;
    }
    return std::nullopt;
}

} // namespace heaparium::alloc
