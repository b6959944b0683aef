// An address is a place, not a distance: two of them have no sum.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

Address address_plus_address(Address a, [[maybe_unused]] Address b) {
#ifdef WITH_THE_MISTAKE
    return a + b;
#else
    return a + Size(8);
#endif
}
