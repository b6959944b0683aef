// The README's example of the engine used from C++: a heap of simulated bytes, one block taken and given back.
#include <alloc/allocator.hpp>
#include <memory/address_space.hpp>

#include <iostream>

int main() {
    using namespace heaparium;

    const alloc::RegistryEntry& entry = alloc::registry().front();
    const memory::ImageSizes sizes{.code = {}, .rodata = {}, .data = entry.globals_size};
    auto space = memory::AddressSpace::create(*memory::find_layout("linux"), sizes);
    if (!space) {
        std::cerr << space.error() << '\n';
        return 1;
    }

    const memory::Address globals = space->placement().data;
    auto allocator = entry.create({*space, globals}, alloc::default_values(entry.info()));
    if (!allocator->start()) return 1;

    const auto block = allocator->allocate(memory::Size(24));
    if (!block) return 1;
    std::cout << allocator->last_operation().sentence << '\n';
    return allocator->release(*block) ? 0 : 1;
}
