// A place cannot be taken off a distance.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

Size size_minus_address(Size a, [[maybe_unused]] Address b) {
#ifdef WITH_THE_MISTAKE
    return a - b;
#else
    return a - Size(8);
#endif
}
