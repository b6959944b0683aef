#include "vm/format_arguments.hpp"

#include "vm/bit_cast.hpp"

namespace heaparium::vm {

std::optional<FormatArgument> FormatArguments::next() {
    if (!list_) {
        const std::size_t index = next_++;
        const lang::Type& type = call_.argument_type(index);
        if (is_floating(type)) return FormatArgument{&type, {}, call_.floating(index)};
        return FormatArgument{&type, {memory::Address(call_.integer(index)), call_.pointer(index).object}, 0};
    }
    std::uint64_t word = 0;
    if (!call_.read(*list_, std::as_writable_bytes(std::span(&word, 1)))) return std::nullopt;
    const check::ObjectId object = call_.space().object_at(list_->address);
    list_->address += memory::Size(sizeof word);
    return FormatArgument{nullptr, {memory::Address(word), object}, bit_cast<double>(word)};
}

} // namespace heaparium::vm
