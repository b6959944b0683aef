// Where the segments of a process lie.
//
// Source      OSTEP ch. 13 (the 16 KB picture: code and data low, heap above growing up, stack at the top);
//             a 64-bit Linux process without address randomisation, for the other.
#pragma once

#include "memory/address.hpp"
#include "memory/result.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace heaparium::memory {

/// How big the parts of a program are that are known before it runs.
struct ImageSizes {
    Size code;
    Size rodata;
    Size data;
};

struct Layout {
    std::string_view name;            // "linux", "ostep-16k"
    std::string_view summary;         // one line
    std::uint64_t granularity = 4096; // segments start and end at multiples of this; a power of two
    Address code;                     // first byte; rodata, data and heap follow in this order
    Size gap_before_heap;             // unmapped bytes between data and heap
    Address stack_top;                // first address above the stack
    Size stack_limit;                 // most that the stack may grow to
    Size stack_initial;               // mapped from the start
    Size heap_limit;                  // most that sbrk may give
    Address mmap_top;                 // anonymous mappings are placed downwards from here; 0: none in this layout
    Size mmap_limit;                  // most that mmap may give, in sum
};

/// A layout applied to one program.
struct Placement {
    Address code;
    Address rodata;
    Address data;
    Address heap;
};

/// Fails with a sentence that says what does not fit into what.
[[nodiscard]] Result<Placement, std::string> place(const Layout&, const ImageSizes&);

/// Where the stack has overflowed: the granule below this is its guard.
[[nodiscard]] Address lowest_stack_address(const Layout&);
/// How far the heap may grow: to its limit, or to the stack's guard where that comes first.
[[nodiscard]] Address highest_program_break(const Layout&, const Placement&);

[[nodiscard]] std::span<const Layout> layouts();
[[nodiscard]] const Layout* find_layout(std::string_view name);

} // namespace heaparium::memory
