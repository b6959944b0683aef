// Whether an image can be run without leaving its registers, its frames and its code.
#pragma once

#include "vm/image.hpp"

#include <optional>
#include <string>
#include <vector>

namespace heaparium::vm {

/// Where instructions begin, by pc; empty where the code cannot be cut into instructions.
[[nodiscard]] std::vector<bool> instruction_starts(const Image&);

/// The interpreter trusts every number in the code, so each is looked at once. A sentence where one is wrong: an error
/// of the code generator, never of the program.
[[nodiscard]] std::optional<std::string> verify(const Image&, std::size_t library_size);

} // namespace heaparium::vm
