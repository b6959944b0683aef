#include "catch.hpp"

#include "memory/bit_range.hpp"

#include <array>
#include <random>
#include <vector>

using namespace heaparium::memory;

namespace {

constexpr std::size_t array_bits = 400;

struct Bits {
    std::array<std::uint8_t, array_bits / 8 + 8> bytes{};

    explicit Bits(std::mt19937& random) {
        // Long runs too: a search for a clear bit has to pass whole words.
        const bool is_mostly_set = random() % 2 == 0;
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(is_mostly_set && random() % 16 != 0 ? 0xff : random());
        }
    }
    [[nodiscard]] std::vector<bool> all() const {
        std::vector<bool> bits;
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) bits.push_back((bytes[bit / 8] >> (bit % 8) & 1) != 0);
        return bits;
    }
};

} // namespace

TEST_CASE("ranges of bits behave as a vector of booleans does") {
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        Bits bits(random);
        auto model = bits.all();
        const std::size_t first = random() % array_bits;
        const std::size_t count = random() % (array_bits - first + 1);
        const auto at = [&](std::size_t bit) { return model.begin() + static_cast<std::ptrdiff_t>(bit); };

        const auto clear = std::find(at(first), at(first + count), false);
        const auto found = first_clear_bit(bits.bytes.data(), first, count);
        REQUIRE(found.has_value() == (clear != at(first + count)));
        if (found) REQUIRE(*found == static_cast<std::uint64_t>(clear - model.begin()));

        const std::size_t to = random() % (array_bits - count + 1);
        const std::vector<bool> moved(at(first), at(first + count));
        std::copy(moved.begin(), moved.end(), at(to));
        move_bits(bits.bytes.data(), to, bits.bytes.data(), first, count);
        REQUIRE(bits.all() == model);

        const Bits other(random);
        const auto other_bits = other.all();
        std::copy_n(other_bits.begin() + static_cast<std::ptrdiff_t>(first), count, at(to));
        move_bits(bits.bytes.data(), to, other.bytes.data(), first, count);
        REQUIRE(bits.all() == model);

        const bool value = random() % 2 == 0;
        std::fill(at(first), at(first + count), value);
        set_bits(bits.bytes.data(), first, count, value);
        REQUIRE(bits.all() == model);
    }
}
