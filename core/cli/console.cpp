#include "cli/console.hpp"

#include <array>

namespace heaparium::cli {

std::optional<std::string> read_all(Console& console, std::size_t maximum) {
    std::string text;
    std::array<std::byte, 1 << 16> piece;
    for (;;) {
        const auto count = console.read(piece);
        if (!count) return std::nullopt;
        if (*count == 0) return text;
        if (text.size() + *count > maximum) return std::nullopt;
        text.append(reinterpret_cast<const char*>(piece.data()), *count);
    }
}

} // namespace heaparium::cli
