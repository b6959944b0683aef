#include "vm/input_bytes.hpp"

#include "vm/library_words.hpp"

#include <array>
#include <utility>

namespace heaparium::vm {

InputBytes::InputBytes(LibraryCall& call)
    : call_(call), put_back_(call.word(library_word::put_back)), has_ended_(call.word(library_word::input_ended) != 0) {
}

std::optional<int> InputBytes::next() {
    if (put_back_ != 0) return static_cast<int>(std::exchange(put_back_, 0) - 1);
    std::array<std::byte, 1> byte{};
    const auto count = call_.input(byte);
    if (!count) return std::nullopt;
    has_ended_ = *count == 0;
    return has_ended_ ? end : std::to_integer<int>(byte[0]);
}

void InputBytes::put_back(int byte) {
    if (byte != end) put_back_ = static_cast<std::uint64_t>(byte) + 1;
}

void InputBytes::keep() {
    call_.word(library_word::put_back) = put_back_;
    call_.word(library_word::input_ended) = has_ended_ ? 1 : 0;
}

} // namespace heaparium::vm
