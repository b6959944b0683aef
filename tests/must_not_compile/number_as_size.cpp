// A plain number becomes a size only where the code says so.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

Size number_as_size(std::uint64_t a) {
#ifdef WITH_THE_MISTAKE
    return a;
#else
    return Size(a);
#endif
}
