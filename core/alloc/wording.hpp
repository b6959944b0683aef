// How numbers look in sentences for people: addresses with 0x, sizes in bytes or round KiB and MiB.
#pragma once

#include "memory/address.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace heaparium::alloc {

/// "0x55555555a020"
[[nodiscard]] std::string hex(memory::Address);
/// "24 bytes", "1 byte"
[[nodiscard]] std::string in_bytes(memory::Size);
/// "1 MiB", "16 KiB", "24 bytes": the biggest unit that divides it.
[[nodiscard]] std::string in_round_units(memory::Size);
/// "1 free chunk", "3 free chunks"
[[nodiscard]] std::string count(std::uint64_t number, std::string_view singular);

} // namespace heaparium::alloc
