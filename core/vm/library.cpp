#include "vm/library.hpp"

#include <algorithm>
#include <array>

namespace heaparium::vm {

#define LIBRARY(name, ...) void call_##name(LibraryCall&);
#include "vm/library.def"
#undef LIBRARY

namespace {

constexpr LibraryFunctionInfo rows[] = {
#define LIBRARY(function, ...) {.name = #function, __VA_ARGS__},
#include "vm/library.def"
#undef LIBRARY
};

constexpr void (*bodies[])(LibraryCall&) = {
#define LIBRARY(name, ...) call_##name,
#include "vm/library.def"
#undef LIBRARY
};

constexpr auto table = [] {
    std::array<LibraryFunctionInfo, std::size(rows)> all{};
    for (std::size_t index = 0; index < all.size(); ++index) {
        all[index] = rows[index];
        all[index].run = bodies[index];
    }
    return all;
}();

// Positions in the table, by name.
constexpr auto by_name = [] {
    std::array<std::uint32_t, table.size()> order{};
    for (std::uint32_t index = 0; index < order.size(); ++index) order[index] = index;
    std::sort(order.begin(), order.end(),
              [](std::uint32_t a, std::uint32_t b) { return table[a].name < table[b].name; });
    return order;
}();

} // namespace

std::span<const LibraryFunctionInfo> library() { return table; }

std::uint32_t find_library_function(std::string_view name) {
    const auto found =
        std::lower_bound(by_name.begin(), by_name.end(), name,
                         [](std::uint32_t index, std::string_view text) { return table[index].name < text; });
    return found != by_name.end() && table[*found].name == name ? *found : none;
}

} // namespace heaparium::vm
