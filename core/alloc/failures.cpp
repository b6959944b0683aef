#include "alloc/failures.hpp"

#include "alloc/chunk.hpp"
#include "alloc/wording.hpp"

namespace heaparium::alloc::failures {
namespace {

constexpr std::string_view overflow_hint = " Something wrote past the end of a block, or into a block already freed.";

std::string hex_number(std::uint64_t number) { return hex(Address(number)); }

// Where the magic is still whole, the size beside it is the damage.
std::string magic_in_words(std::uint64_t found) {
    if (found == chunk_magic) return ", which cannot be";
    return " and its magic " + hex_number(found) + " instead of " + hex_number(chunk_magic);
}

Failure bad_link(Address link_at, const std::string& target) {
    return {FailureKind::corruption,
            "The free list is damaged: the link at " + hex(link_at) + " leads to " + target +
                std::string(overflow_hint),
            link_at};
}

} // namespace

Failure out_of_memory(Size request_size, Size needed, Address program_break, const memory::Segment& heap) {
    const Size limit = heap.limit() - heap.start(), taken = program_break - heap.start();
    return {FailureKind::out_of_memory,
            "No free chunk is big enough for " + in_bytes(request_size) + ", and the heap cannot grow by " +
                in_bytes(needed) + ": it has " + in_round_units(taken) + " of at most " + in_round_units(limit) +
                ". The answer is NULL.",
            program_break};
}

Failure request_too_large(Size request_size) {
    return {FailureKind::out_of_memory,
            "No address space could hold a block of " + in_bytes(request_size) +
                ". Was a negative number used as a size? The answer is NULL.",
            Address()};
}

Failure too_many_regions(std::size_t maximum, Address program_break) {
    return {FailureKind::out_of_memory,
            "The program moved the break by itself more than " + std::to_string(maximum - 1) +
                " times, and this allocator remembers only " + std::to_string(maximum) +
                " pieces of heap. The answer is NULL.",
            program_break};
}

Failure bad_alignment(std::uint64_t alignment) {
    return {FailureKind::bad_alignment,
            "An alignment must be a power of two (8, 16, 32 …); " + std::to_string(alignment) + " is not.", Address()};
}

Failure never_from_heap(Address payload, const memory::Segment* segment) {
    std::string place = " is not in any mapped memory";
    if (segment != nullptr && segment->kind() == memory::SegmentKind::heap) {
        place = " lies in the heap, but not in memory that malloc manages";
    } else if (segment != nullptr) {
        place = " lies in the " + std::string(memory::name(segment->kind())) + ", not in the heap";
    }
    return {FailureKind::misuse,
            hex(payload) + place +
                ": malloc did not return it. Only what malloc, calloc or realloc returned may be freed.",
            payload};
}

Failure already_free(Address payload, Address chunk, Size chunk_size) {
    return {FailureKind::misuse,
            "The block at " + hex(payload) + " is already free: its chunk of " + in_bytes(chunk_size) + " at " +
                hex(chunk) + " is on the free list. A block may be freed only once.",
            payload};
}

Failure inside_free_chunk(Address payload, Address chunk, Size chunk_size) {
    return {FailureKind::misuse,
            "There is no block at " + hex(payload) + ": it lies inside the free chunk of " + in_bytes(chunk_size) +
                " at " + hex(chunk) +
                ". If a block began there, it was freed before and has merged with its neighbours.",
            payload};
}

Failure inside_block(Address payload, Address block, Size block_size) {
    const Size offset = payload - block;
    return {FailureKind::misuse,
            "No block begins at " + hex(payload) + ": that is " + in_bytes(offset) + " into the block of " +
                in_bytes(block_size) + " at " + hex(block) + ". Pass the address that malloc returned.",
            payload};
}

Failure inside_header(Address payload, Address block) {
    return {FailureKind::misuse,
            "No block begins at " + hex(payload) + ": that is in the header of the block at " + hex(block) +
                ". Pass the address that malloc returned.",
            payload};
}

Failure header_smashed(Address chunk, Size found_size, std::uint64_t found_magic) {
    return {FailureKind::corruption,
            "The header before the block at " + hex(payload_of_chunk(chunk)) + " was overwritten: its size says " +
                std::to_string(found_size.bytes()) + magic_in_words(found_magic) + '.' + std::string(overflow_hint),
            chunk};
}

Failure chunk_size_insane(Address chunk, Size found_size) {
    return {FailureKind::corruption,
            "The heap is damaged: the chunk at " + hex(chunk) + " claims a size of " +
                std::to_string(found_size.bytes()) + ", which cannot be." + std::string(overflow_hint),
            chunk};
}

Failure free_size_insane(Address chunk, Size found_size) {
    return {FailureKind::corruption,
            "The free list is damaged: the free chunk at " + hex(chunk) + " claims a size of " +
                std::to_string(found_size.bytes()) + ", which cannot be." + std::string(overflow_hint),
            chunk};
}

Failure link_outside_heap(Address link_at, Address link) {
    return bad_link(link_at, "" + hex(link) + ", which is not in the heap.");
}

Failure link_misaligned(Address link_at, Address link) {
    return bad_link(link_at, "" + hex(link) + ", where no chunk can begin.");
}

Failure link_to_used_chunk(Address link_at, Address link) {
    return bad_link(link_at, "the chunk at " + hex(link) + ", which is in use.");
}

Failure list_in_circle(Address link_at, Address link) {
    return {FailureKind::corruption,
            "The free list runs in a circle: the link at " + hex(link_at) + " leads back to " + hex(link) + "." +
                std::string(overflow_hint),
            link_at};
}

Failure globals_damaged(Address at) {
    return {FailureKind::corruption,
            "The allocator's own variables at " + hex(at) +
                " were overwritten. Something wrote past the end of a global variable.",
            at};
}

Failure break_below_heap(Address program_break, Address heap_end) {
    return {FailureKind::corruption,
            "The program break was moved down to " + hex(program_break) + ", but the heap reaches up to " +
                hex(heap_end) + ": a part of it is gone. Do not give back with sbrk what malloc has taken.",
            program_break};
}

Failure fault(std::string_view what, Address at, const memory::Fault& fault) {
    return {FailureKind::fault,
            "Following " + std::string(what) + " at " + hex(at) + ", the allocator reached " + hex(fault.address) +
                ", where it may not " + (fault.access == memory::Access::write ? "write" : "read") +
                ": a segmentation fault inside malloc." + std::string(overflow_hint),
            at};
}

} // namespace heaparium::alloc::failures
