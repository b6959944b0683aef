// Only distances are multiplied.
#include "memory/address.hpp"

using heaparium::memory::Address;
using heaparium::memory::Size;

Size address_times_number([[maybe_unused]] Address a, Size b) {
#ifdef WITH_THE_MISTAKE
    return a * 2;
#else
    return b * 2;
#endif
}
