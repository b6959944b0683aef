// A place and a distance are not comparable.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

bool address_compared_with_size(Address a, [[maybe_unused]] Size b) {
#ifdef WITH_THE_MISTAKE
    return a < b;
#else
    return a < Address(8);
#endif
}
