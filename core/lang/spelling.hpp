// "Did you mean": the known name that a misspelt one most resembles.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace heaparium::lang {

/// The candidate that needs the fewest edits (letters inserted, removed, replaced, or two neighbours swapped), if it
/// needs no more than one in three letters; the first of equals. Case counts for nothing but breaks ties.
[[nodiscard]] std::optional<std::string_view> nearest_spelling(std::string_view name,
                                                               std::span<const std::string_view> candidates);

} // namespace heaparium::lang
