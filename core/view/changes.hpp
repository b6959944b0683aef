// What the last step changed, in words: variables by name, and what they point to in the heap.
#pragma once

#include "history/recording.hpp"

#include <string>

namespace heaparium::view {

/// "x is now 5, head->next is now NULL."; at most three changes. Empty where nothing with a name has changed.
[[nodiscard]] std::string changes_sentence(const history::Recording&);

} // namespace heaparium::view
