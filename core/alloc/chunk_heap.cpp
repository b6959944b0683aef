#include "alloc/chunk_heap.hpp"

namespace heaparium::alloc {

bool ListWalk::stop_at_bad_link(Address chunk) {
    if (const auto fault = heap_.words.space().probe(chunk, header_size.bytes(), memory::Access::read)) {
        heap_.failure = failures::fault("the free list's link", link_at(), *fault);
    } else if (heap_.regions.holding(chunk, header_size) == nullptr) {
        heap_.failure = failures::link_outside_heap(link_at(), chunk);
    } else {
        heap_.failure = failures::link_misaligned(link_at(), chunk);
    }
    return false;
}

bool ListWalk::stop_at_bad_node(Address chunk, Size chunk_size, std::uint64_t next) {
    if (next == chunk_magic) {
        heap_.failure = failures::link_to_used_chunk(link_at(), chunk);
    } else if (!heap_.is_sane(chunk, chunk_size)) {
        heap_.failure = failures::free_size_insane(chunk, chunk_size);
    } else {
        heap_.failure = failures::list_in_circle(link_at(), chunk);
    }
    return false;
}

} // namespace heaparium::alloc
