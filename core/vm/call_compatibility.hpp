// Whether a call through a pointer hands over what the function expects.
#pragma once

#include "vm/image.hpp"

namespace heaparium::vm {

/// Compared by how values travel, not by names: the types may come from two units. Source: C11 6.5.2.2, 6.7.6.3.
[[nodiscard]] bool is_call_compatible(const lang::Type& function_type, const CallSite& call);

} // namespace heaparium::vm
