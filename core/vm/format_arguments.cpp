#include "vm/format_arguments.hpp"

#include "vm/bit_cast.hpp"

namespace heaparium::vm {

std::optional<FormatArgument> FormatArguments::at(std::size_t index) {
    if (!list_) {
        const std::size_t argument = first_ + index;
        const lang::Type& type = call_.argument_type(argument);
        if (is_floating(type)) return FormatArgument{&type, {}, call_.floating(argument)};
        return FormatArgument{&type, {memory::Address(call_.integer(argument)), call_.pointer(argument).object}, 0};
    }
    std::uint64_t word = 0;
    const memory::Address slot = list_->address + memory::Size(index * sizeof word);
    if (!call_.read({slot, list_->object}, std::as_writable_bytes(std::span(&word, 1)))) return std::nullopt;
    return FormatArgument{nullptr, {memory::Address(word), call_.space().object_at(slot)}, bit_cast<double>(word)};
}

} // namespace heaparium::vm
