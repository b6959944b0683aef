// Memory now against memory then, byte by byte: for short ranges, such as variables.
#include "memory/address_space.hpp"

#include <utility>

namespace heaparium::memory {

namespace {

constexpr std::pair<std::byte, bool> untouched{std::byte{0}, false};

bool bit(const std::uint8_t* bits, std::uint64_t index) { return (bits[index / 8] >> index % 8 & 1) != 0; }

std::optional<std::pair<std::byte, bool>> byte_then(const AddressSpace::Checkpoint& kept, Address address) {
    for (const auto& segment : kept.segments) {
        if (address < segment.mapped_start || address >= segment.mapped_end) continue;
        const std::uint64_t offset = (address - segment.origin).bytes();
        const std::byte* image = VersionedBlocks::image(segment.blocks, static_cast<std::size_t>(offset / page_size));
        if (image == nullptr) return untouched;
        const std::uint64_t in_page = offset % page_size;
        const auto* written = reinterpret_cast<const std::uint8_t*>(image + page_size);
        return std::pair{image[in_page], bit(written, in_page)};
    }
    return std::nullopt;
}

} // namespace

bool AddressSpace::is_as_in(const Checkpoint& kept, Address address, Size size) const {
    for (std::uint64_t index = 0; index < size.bytes(); ++index) {
        const Address at = address + Size(index);
        const Segment* segment = find(at, 1);
        const auto then = byte_then(kept, at);
        if (segment == nullptr || !then) return false;
        const std::uint64_t offset = (at - segment->origin()).bytes();
        if (then != std::pair{segment->bytes()[offset], bit(segment->written(), offset)}) return false;
    }
    return true;
}

} // namespace heaparium::memory
