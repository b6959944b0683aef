#include "vm/library_state.hpp"

namespace heaparium::vm {

void RandomNumbers::seed(std::uint32_t seed) {
    constexpr std::int64_t factor = 16807, modulus = 2147483647; // Park and Miller's minimal standard generator
    std::int64_t word = static_cast<std::int32_t>(seed == 0 ? 1 : seed);
    for (std::size_t index = 0; index < degree; ++index) {
        numbers_[index] = static_cast<std::uint32_t>(word);
        word = factor * word % modulus;
        if (word < 0) word += modulus;
    }
    front_ = separation;
    rear_ = 0;
    for (std::size_t unused = 0; unused < 10 * degree; ++unused) static_cast<void>(next());
}

std::uint32_t RandomNumbers::next() {
    const std::uint32_t sum = numbers_[front_] += numbers_[rear_];
    front_ = (front_ + 1) % degree;
    rear_ = (rear_ + 1) % degree;
    return sum >> 1;
}

} // namespace heaparium::vm
