#include "alloc/words.hpp"

#include <span>

namespace heaparium::alloc {

std::uint64_t Words::load_elsewhere(Address at) {
    std::uint64_t word = 0;
    const auto fault = space_.read(at, std::as_writable_bytes(std::span(&word, 1)));
    if (fault && !fault_) fault_ = fault;
    return fault ? 0 : word;
}

void Words::store_elsewhere(Address at, std::uint64_t word) {
    const auto fault = space_.write(at, std::as_bytes(std::span(&word, 1)));
    if (fault && !fault_) fault_ = fault;
}

void Words::copy(Address to, Address from, Size size) {
    cost_.words_touched += 2 * (memory::align_up(size, 8).bytes() / 8);
    const auto fault = space_.copy(to, from, size);
    if (fault && !fault_) fault_ = fault;
}

} // namespace heaparium::alloc
