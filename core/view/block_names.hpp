// Which variables lead to which block: "p", "head->next", "table[3]".
#pragma once

#include "view/picture.hpp"

namespace heaparium::view {

/// For the entries that are one used chunk: the shortest way from a variable, found by going through pointers breadth
/// first. Bounded in length and number, so a list of a million nodes is named only at its start.
[[nodiscard]] std::vector<BlockName> block_names(const vm::Machine&, const HeapView&);

} // namespace heaparium::view
