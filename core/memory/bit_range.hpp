// Ranges of bits in an array of bytes, as the "written" shadow has them: bit i lies in byte i / 8, lowest bit first.
//
// The array needs 8 bytes of slack behind its end, because bits are moved a word at a time.
#pragma once

#include <cstdint>
#include <optional>

namespace heaparium::memory {

void set_bits(std::uint8_t* bits, std::uint64_t first, std::uint64_t count, bool value);
[[nodiscard]] std::optional<std::uint64_t> first_clear_bit(const std::uint8_t* bits, std::uint64_t first,
                                                           std::uint64_t count);
/// As memmove does: the ranges may overlap.
void move_bits(std::uint8_t* to, std::uint64_t to_first, const std::uint8_t* from, std::uint64_t from_first,
               std::uint64_t count);

} // namespace heaparium::memory
