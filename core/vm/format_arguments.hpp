// The arguments that a format asks for, one after the other: those of the call, with their types, or what a va_list
// points to, without.
#pragma once

#include "vm/library.hpp"

#include <cstddef>
#include <optional>

namespace heaparium::vm {

struct FormatArgument {
    const lang::Type* type = nullptr; // null: not known
    Pointer value;                    // an integer is its address
    double floating = 0;

    [[nodiscard]] std::uint64_t integer() const { return value.address.value(); }
};

class FormatArguments {
  public:
    /// The call's own, from `first` on.
    FormatArguments(LibraryCall& call, std::size_t first) : call_(call), first_(first) {}
    /// Those of a va_list.
    FormatArguments(LibraryCall& call, Pointer list) : call_(call), list_(list) {}

    [[nodiscard]] bool has(std::size_t index) const { return list_ || first_ + index < call_.argument_count(); }
    /// Only where has(index). Nothing: the program was stopped.
    [[nodiscard]] std::optional<FormatArgument> at(std::size_t index);

  private:
    LibraryCall& call_;
    std::size_t first_ = 0;
    std::optional<Pointer> list_; // its first slot, of 8 bytes each
};

} // namespace heaparium::vm
