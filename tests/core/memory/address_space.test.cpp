#include "catch.hpp"

#include "memory/address_space.hpp"

using namespace heaparium::memory;

TEST_CASE("every layout makes a process whose heap can grow") {
    for (const Layout& layout : layouts()) {
        auto space = AddressSpace::create(layout, {Size(2000), Size(100), Size(500)});
        REQUIRE(space);
        const auto start = space->sbrk(1024);
        REQUIRE(start);
        CHECK(*start == space->placement().heap);
        const std::byte value[]{std::byte{42}};
        CHECK_FALSE(space->write(*start + Size(1023), value));
        const auto before = space->checkpoint();
        CHECK_FALSE(space->fill(*start, std::byte{7}, Size(1024)));
        space->restore(before);
        std::byte back[2]{};
        CHECK_FALSE(space->read(*start + Size(1022), back));
        CHECK(back[0] == std::byte{0});
        CHECK(back[1] == std::byte{42});
        CHECK(space->probe(Address(0), 1, Access::read));
    }
}
