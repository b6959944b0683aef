// An address is read as a number only where the code says so.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

std::uint64_t address_as_number(Address a) {
#ifdef WITH_THE_MISTAKE
    return a;
#else
    return a.value();
#endif
}
