#include "view/picture.hpp"

#include <algorithm>

namespace heaparium::view {

BytesView bytes_view(const vm::Machine& machine, Address address, std::uint64_t count) {
    constexpr std::uint64_t maximum = 1 << 20;
    BytesView view{.address = address, .bytes = {}, .state = {}};
    const memory::AddressSpace& space = machine.space();
    count = std::min({count, maximum, ~address.value()});
    for (std::uint64_t index = 0; index < count; ++index) {
        const Address at = address + Size(index);
        std::byte byte{};
        const bool is_mapped = space.find(at, 1) != nullptr && !space.read(at, {&byte, 1});
        view.bytes.push_back(std::to_integer<std::uint8_t>(byte));
        view.state.push_back(!is_mapped ? 0 : space.is_written(at, Size(1)) ? 2 : 1);
    }
    return view;
}

} // namespace heaparium::view
