// Which heap blocks can no longer be reached.
//
// Idea        From the roots (globals, and the live stack where the program has not ended) follow every pointer stored
// in
//             memory: by its id where the word has one, else by its value. What is not reached is lost; a lost block
//             that only lost blocks point to is lost indirectly; one reached only through pointers into its middle,
//             possibly.
// Source      Valgrind manual, 4.2.8 (the four kinds); Boehm and Weiser (1988) for marking by value.
#pragma once

#include "check/object_table.hpp"
#include "memory/address_space.hpp"

#include <span>
#include <vector>

namespace heaparium::check {

enum class LeakKind : std::uint8_t { definitely_lost, indirectly_lost, possibly_lost, still_reachable };

struct Leak {
    ObjectId block = 0;
    LeakKind kind{};
};

struct MemoryRange {
    Address start;
    Size size;
};

/// Every live heap block, in order of allocation. `registers`: values held in registers, with their ids (0: by value).
struct RegisterRoot {
    std::uint64_t value = 0;
    ObjectId object = 0;
};
[[nodiscard]] std::vector<Leak> find_leaks(const ObjectTable&, const memory::AddressSpace&,
                                           std::span<const MemoryRange> roots, std::span<const RegisterRoot> registers);

} // namespace heaparium::check
