// How far from zero an address lies is not a size.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

Size address_as_size(Address a) {
#ifdef WITH_THE_MISTAKE
    return a;
#else
    return a - Address(0);
#endif
}
