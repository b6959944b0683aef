// Parameter values that an allocator may rely on.
#pragma once

#include "alloc/allocator.hpp"

namespace heaparium::alloc {

/// One value for each parameter of the table: the given one where the table allows it, else its default.
[[nodiscard]] ParameterValues sane_values(const AllocatorInfo&, const ParameterValues& given);

} // namespace heaparium::alloc
