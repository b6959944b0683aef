#pragma once

#include <span>
#include <string>
#include <string_view>

namespace heaparium::cli {

/// " Did you mean `known`?", or nothing where no known name comes close.
[[nodiscard]] std::string did_you_mean(std::string_view name, std::span<const std::string_view> known);

/// "a, b and c", for a sentence that lists what there is.
[[nodiscard]] std::string listed(std::span<const std::string_view> names);

} // namespace heaparium::cli
