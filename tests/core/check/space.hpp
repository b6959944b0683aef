// A process's memory with nothing in it yet.
#pragma once

#include "catch.hpp"

#include "memory/address_space.hpp"

#include <utility>

inline heaparium::memory::AddressSpace empty_space() {
    using heaparium::memory::Size;
    auto made = heaparium::memory::AddressSpace::create(*heaparium::memory::find_layout("linux"),
                                                        {Size(64), Size(64), Size(80)});
    REQUIRE(made.has_value());
    return std::move(*made);
}
