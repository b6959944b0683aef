#include "alloc/words.hpp"

#include <array>

namespace heaparium::alloc {

std::uint64_t Words::load_elsewhere(Address at) {
    std::array<std::byte, 8> bytes{};
    const auto fault = space_.read(at, bytes);
    if (fault && !fault_) fault_ = fault;
    return fault ? 0 : std::bit_cast<std::uint64_t>(bytes);
}

void Words::store_elsewhere(Address at, std::uint64_t word) {
    const auto fault = space_.write(at, std::bit_cast<std::array<std::byte, 8>>(word));
    if (fault && !fault_) fault_ = fault;
}

void Words::copy(Address to, Address from, Size size) {
    cost_.words_touched += 2 * (memory::align_up(size, 8).bytes() / 8);
    const auto fault = space_.copy(to, from, size);
    if (fault && !fault_) fault_ = fault;
}

} // namespace heaparium::alloc
