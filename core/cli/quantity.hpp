// Numbers as people write them on a command line: 4096, 64k, 2G.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::cli {

/// Digits, then perhaps one of k, m and g in either case, each worth `step` times the one before. Nothing where the
/// text is something else, or the number does not fit into 64 bits.
[[nodiscard]] std::optional<std::uint64_t> parse_quantity(std::string_view text, std::uint64_t step);

/// 1024 to the k.
[[nodiscard]] inline std::optional<std::uint64_t> parse_size(std::string_view text) {
    return parse_quantity(text, 1024);
}
/// 1000 to the k.
[[nodiscard]] inline std::optional<std::uint64_t> parse_count(std::string_view text) {
    return parse_quantity(text, 1000);
}

/// "1 000 000 000", which can be read at a glance.
[[nodiscard]] std::string grouped(std::uint64_t count);

} // namespace heaparium::cli
