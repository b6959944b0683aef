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
    FormatArguments(LibraryCall& call, std::size_t first) : call_(call), next_(first) {}
    /// Those of a va_list.
    FormatArguments(LibraryCall& call, Pointer list) : call_(call), list_(list) {}

    [[nodiscard]] bool has_next() const { return list_ || next_ < call_.argument_count(); }
    /// Only where has_next(). Nothing: the program was stopped.
    [[nodiscard]] std::optional<FormatArgument> next();

  private:
    LibraryCall& call_;
    std::size_t next_ = 0;
    std::optional<Pointer> list_; // the next slot, of 8 bytes each
};

} // namespace heaparium::vm
