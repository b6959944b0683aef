// A heap as one line of text, the language of tests, messages and lessons: "[used 32 a][free 64][used 48 b]".
//
// Sizes are whole chunks, header included; a used chunk may have a name. Memory that is the allocator's own is
// "[internal 16]", the unused end of the heap "[top 3968]".
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc {

/// The name under which a block is shown; empty: none.
using BlockName = std::function<std::string(Address payload)>;

/// The whole heap, chunks in address order. Where damage ends the walk, the picture ends with "[damaged]". Of more than
/// `maximum_chunks` the rest is only counted: "… 120 more".
[[nodiscard]] std::string picture(const Allocator&, const BlockName& name_of = {},
                                  std::size_t maximum_chunks = ~std::size_t{0});

/// The free lists, each "free list: 0x1010 (64) -> 0x10a0 (32)", one a line, at most `maximum_nodes` each.
[[nodiscard]] std::string free_list_picture(const Allocator&, std::size_t maximum_nodes = 32);

} // namespace heaparium::alloc
