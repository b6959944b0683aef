// The arithmetic of the registers against the host's own, which is an x86-64 or agrees with one.
#include "vm/arithmetic.hpp"

#include "catch.hpp"

#include <cmath>
#include <random>

using namespace heaparium::vm::arithmetic;

namespace {

std::uint64_t sign_extended(std::int64_t value) { return static_cast<std::uint64_t>(value); }

} // namespace

TEST_CASE("narrow values are extended by the sign of their type") {
    std::mt19937_64 random(1);
    for (int round = 0; round < 1000; ++round) {
        const std::uint64_t bits = random();
        CHECK(extend<std::int8_t>(bits) == sign_extended(static_cast<std::int8_t>(bits)));
        CHECK(extend<std::uint8_t>(bits) == (bits & 0xff));
        CHECK(extend<std::int16_t>(bits) == sign_extended(static_cast<std::int16_t>(bits)));
        CHECK(extend<std::int32_t>(bits) == sign_extended(static_cast<std::int32_t>(bits)));
        CHECK(extend<std::uint32_t>(bits) == (bits & 0xffffffff));
        CHECK(extend<std::uint64_t>(bits) == bits);
    }
}

TEST_CASE("division says beforehand where the processor would raise an exception") {
    CHECK_FALSE(divides<std::int32_t>(5, 0));
    CHECK_FALSE(divides<std::int32_t>(sign_extended(INT32_MIN), sign_extended(-1)));
    CHECK(divides<std::int32_t>(sign_extended(INT32_MIN), 1));
    CHECK(divides<std::int64_t>(sign_extended(INT32_MIN), sign_extended(-1)));
    CHECK_FALSE(divides<std::int64_t>(std::uint64_t{1} << 63, sign_extended(-1)));
    CHECK(divides<std::uint64_t>(std::uint64_t{1} << 63, sign_extended(-1)));
    CHECK(quotient<std::int32_t>(sign_extended(-7), 2) == sign_extended(-3));
    CHECK(remainder<std::int32_t>(sign_extended(-7), 2) == sign_extended(-1));
}

TEST_CASE("floating values become integers as by cvttsd2si and what compilers make of it") {
    CHECK(truncate_signed(-2.9) == sign_extended(-2));
    CHECK(truncate_signed(1e30) == std::uint64_t{1} << 63);
    CHECK(truncate_signed(-1e30) == std::uint64_t{1} << 63);
    CHECK(truncate_signed(std::nan("")) == std::uint64_t{1} << 63);
    CHECK(truncate_signed(-9223372036854775808.0) == std::uint64_t{1} << 63);
    CHECK(truncate_unsigned(9223372036854775808.0) == std::uint64_t{1} << 63);
    CHECK(truncate_unsigned(18446744073709549568.0) == 18446744073709549568ULL);
    CHECK(truncate_unsigned(-1.0) == sign_extended(-1));
    CHECK(truncate_unsigned(4294967296.0F) == 4294967296ULL);
    std::mt19937_64 random(2);
    for (int round = 0; round < 1000; ++round) {
        const double value = std::ldexp(static_cast<double>(random()), -static_cast<int>(random() % 64));
        CHECK(truncate_unsigned(value) == static_cast<std::uint64_t>(value));
        if (value < 9e18) CHECK(truncate_signed(-value) == sign_extended(static_cast<std::int64_t>(-value)));
    }
}

TEST_CASE("a bit-field that was inserted is extracted again, and its neighbours are untouched") {
    std::mt19937_64 random(3);
    for (int round = 0; round < 1000; ++round) {
        const std::uint64_t width = 1 + random() % 64, position = random() % (65 - width);
        const std::uint64_t bits = position | width << 8, unit = random(), value = random();
        const std::uint64_t mask = width == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
        const std::uint64_t changed = insert(unit, value, bits);
        CHECK(extract_unsigned(changed, bits) == (value & mask));
        CHECK((extract_signed(changed, bits) & mask) == (value & mask));
        const bool is_negative = (value >> (width - 1) & 1) != 0;
        CHECK((static_cast<std::int64_t>(extract_signed(changed, bits)) < 0) == is_negative);
        CHECK((changed & ~(mask << position)) == (unit & ~(mask << position)));
    }
}
