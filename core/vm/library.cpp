#include "vm/library.hpp"

#include <algorithm>
#include <array>

namespace heaparium::vm {

#define LIBRARY(name, ...) void call_##name(LibraryCall&);
#define LIBRARY_AS(name, body, ...)
#define LIBRARY_IN_C(name, source, ...)
#include "vm/library.def"
#undef LIBRARY
#undef LIBRARY_AS
#undef LIBRARY_IN_C

namespace {

constexpr LibraryFunctionInfo with_body(LibraryFunctionInfo row, void (*body)(LibraryCall&)) {
    row.run = body;
    return row;
}
constexpr LibraryFunctionInfo with_source(LibraryFunctionInfo row, std::string_view source) {
    row.source = source;
    return row;
}

constexpr LibraryFunctionInfo table[] = {
#define LIBRARY(function, ...) with_body({.name = #function, __VA_ARGS__}, call_##function),
#define LIBRARY_AS(function, body, ...) with_body({.name = #function, __VA_ARGS__}, call_##body),
#define LIBRARY_IN_C(function, in, ...) with_source({.name = #function, __VA_ARGS__}, #in),
#include "vm/library.def"
#undef LIBRARY
#undef LIBRARY_AS
#undef LIBRARY_IN_C
};

constexpr LibrarySource sources[] = {
#define SOURCE(name, variables, text) {#name, variables, text},
#include "vm/library_sources.def"
#undef SOURCE
};

// Positions in the table, by name.
constexpr auto by_name = [] {
    std::array<std::uint32_t, std::size(table)> order{};
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

const LibrarySource* find_library_source(std::string_view name) {
    for (const LibrarySource& source : sources)
        if (source.name == name) return &source;
    return nullptr;
}

const LibrarySource* source_of_variable(std::string_view variable) {
    for (const LibrarySource& source : sources) {
        std::string_view rest = source.variables;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (rest.substr(0, end) == variable) return &source;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return nullptr;
}

} // namespace heaparium::vm
