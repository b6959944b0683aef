// What an allocator says when it cannot do what it was asked: each failure's kind and sentence, in one place.
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc::failures {

/// `needed` more bytes from the system were refused.
[[nodiscard]] Failure out_of_memory(Size request_size, Size needed, Address program_break, const memory::Segment& heap);
[[nodiscard]] Failure request_too_large(Size request_size);
[[nodiscard]] Failure too_many_regions(std::size_t maximum, Address program_break);
[[nodiscard]] Failure bad_alignment(std::uint64_t alignment);

/// The argument is no block: it lies outside the heap, in `segment` where it lies in any.
[[nodiscard]] Failure never_from_heap(Address payload, const memory::Segment* segment);
[[nodiscard]] Failure already_free(Address payload, Address chunk, Size chunk_size);
[[nodiscard]] Failure inside_free_chunk(Address payload, Address chunk, Size chunk_size);
[[nodiscard]] Failure inside_block(Address payload, Address block, Size block_size);
[[nodiscard]] Failure inside_header(Address payload, Address block);

/// The chunk at `chunk` is where a block of the program begins, but its header is not what the allocator wrote.
[[nodiscard]] Failure header_smashed(Address chunk, Size found_size, std::uint64_t found_magic);
/// On the way to the argument, the walk over the chunks found this.
[[nodiscard]] Failure chunk_size_insane(Address chunk, Size found_size);
[[nodiscard]] Failure free_size_insane(Address chunk, Size found_size);
/// `link_at` is where the bad link is stored.
[[nodiscard]] Failure link_outside_heap(Address link_at, Address link);
[[nodiscard]] Failure link_misaligned(Address link_at, Address link);
[[nodiscard]] Failure link_to_used_chunk(Address link_at, Address link);
[[nodiscard]] Failure list_in_circle(Address link_at, Address link);
[[nodiscard]] Failure globals_damaged(Address at);
[[nodiscard]] Failure break_below_heap(Address program_break, Address heap_end);

/// It followed `what`, stored at `at`, to where nothing may be read or written.
[[nodiscard]] Failure fault(std::string_view what, Address at, const memory::Fault&);

} // namespace heaparium::alloc::failures
