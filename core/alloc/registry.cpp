// The list of allocators, made from registry.def.
#include "alloc/allocator.hpp"

#include <algorithm>
#include <array>

namespace heaparium::alloc {

#define ALLOCATOR(name) RegistryEntry name##_entry();
#include "alloc/registry.def"
#undef ALLOCATOR

std::span<const RegistryEntry> registry() {
    static const std::array entries{
#define ALLOCATOR(name) name##_entry(),
#include "alloc/registry.def"
#undef ALLOCATOR
    };
    return entries;
}

const RegistryEntry* find_allocator(std::string_view name) {
    const auto entries = registry();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const RegistryEntry& entry) { return entry.info().name == name; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace heaparium::alloc
