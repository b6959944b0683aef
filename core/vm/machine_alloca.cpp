// alloca: memory below the frame, which ends with it.
#include "vm/machine_inside.hpp"

namespace heaparium::vm {

std::optional<Pointer> Machine::Inside::allocate_on_stack(Size size) {
    const std::size_t index = frames.size() - 1;
    const std::uint64_t top = frames[index].stack_pointer.value();
    const std::uint64_t bytes = size.bytes();
    const bool is_possible = bytes <= space.layout().stack_limit.bytes();
    const std::uint64_t start = is_possible ? (top - bytes) & ~std::uint64_t{15} : top + 1;
    if ((start < stack_start || start > top) &&
        !grow_stack(start, top, "alloca was asked for " + std::to_string(bytes) + " bytes, which do not fit. ")) {
        return std::nullopt;
    }
    frames.edit(index).stack_pointer = Address(start);
    forget_contents(Address(start), Size(top - start));
    const ObjectId object = create_object({.kind = check::ObjectKind::local,
                                           .base = Address(start),
                                           .size = size,
                                           .segment = memory::AddressSpace::stack_segment,
                                           .declaration = local_declaration(frames[index].function, stack_block),
                                           .site = site(),
                                           .step = progress.step});
    if (progress.end) return std::nullopt;
    progress.library.stack_blocks.edit().push_back({static_cast<std::uint32_t>(index), object});
    return Pointer{Address(start), object};
}

/// Those of the innermost frame.
void Machine::Inside::end_stack_blocks() {
    const std::size_t index = frames.size() - 1;
    auto& blocks = progress.library.stack_blocks;
    while (!blocks.get().empty() && blocks.get().back().frame >= index) {
        objects.end(blocks.get().back().object, check::ObjectState::returned, site(), progress.step);
        blocks.edit().pop_back();
    }
}

ObjectId Machine::Inside::stack_block_at(Address address) const {
    for (const LibraryState::StackBlock& block : progress.library.stack_blocks.get()) {
        const check::Object& object = objects[block.object];
        if (address >= object.base && address - object.base < object.size) return block.object;
    }
    return 0;
}

} // namespace heaparium::vm
