#include "catch.hpp"

#include "memory/address_space.hpp"

#include <random>

using namespace heaparium::memory;

TEST_CASE("memory is compared with a checkpoint byte by byte, written bits included") {
    auto made = AddressSpace::create(*find_layout("linux"), {Size(64), Size(64), Size(64)});
    REQUIRE(made);
    AddressSpace& space = *made;
    const auto heap = space.sbrk(3 * 4096);
    REQUIRE(heap);
    std::mt19937 random(7);
    const auto poke = [&](Address at, unsigned value) {
        const std::byte byte{static_cast<unsigned char>(value)};
        REQUIRE_FALSE(space.write(at, {&byte, 1}));
    };
    for (int count = 0; count < 500; ++count) poke(*heap + Size(random() % 12000), static_cast<unsigned>(random() % 3));
    const auto kept = space.checkpoint();
    CHECK(space.is_as_in(kept, *heap, Size(3 * 4096)));

    const Address unwritten = *heap + Size(12100), touched = *heap + Size(5000);
    poke(unwritten, 0); // the same value, but now it was written
    CHECK_FALSE(space.is_as_in(kept, unwritten, Size(1)));
    poke(touched, 77);
    CHECK_FALSE(space.is_as_in(kept, touched - Size(3), Size(8)));
    CHECK(space.is_as_in(kept, touched + Size(1), Size(100)));
    CHECK_FALSE(space.is_as_in(kept, *heap + Size(3 * 4096), Size(1)));

    REQUIRE(space.sbrk(4096));
    CHECK_FALSE(space.is_as_in(kept, *heap + Size(3 * 4096), Size(1)));
    REQUIRE(space.restore(kept));
    CHECK(space.is_as_in(kept, *heap, Size(3 * 4096)));
}
