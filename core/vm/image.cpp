// From a code position back to its function and its source.
#include "vm/image.hpp"

#include <algorithm>

namespace heaparium::vm {

std::uint32_t Image::function_at(std::uint32_t pc) const {
    const auto behind = std::upper_bound(functions.begin(), functions.end(), pc,
                                         [](std::uint32_t at, const FunctionInfo& info) { return at < info.first_pc; });
    if (behind == functions.begin() || pc >= std::prev(behind)->end_pc) return none;
    return static_cast<std::uint32_t>(std::prev(behind) - functions.begin());
}

lang::SourceRange Image::place(std::uint32_t pc) const {
    const auto behind = std::upper_bound(places.begin(), places.end(), pc,
                                         [](std::uint32_t at, const PlaceEntry& entry) { return at < entry.pc; });
    return behind == places.begin() ? lang::SourceRange{} : std::prev(behind)->range;
}

} // namespace heaparium::vm
