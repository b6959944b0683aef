// Standard input, byte by byte, with one byte that may be put back.
#pragma once

#include "vm/library.hpp"

#include <cstdint>
#include <optional>

namespace heaparium::vm {

/// A call that has to wait is made anew, so what it read counts only once it says so with `keep`.
class InputBytes {
  public:
    static constexpr int end = -1;

    explicit InputBytes(LibraryCall& call);

    /// The next byte, or `end`. Nothing while the program waits: the call returns at once.
    [[nodiscard]] std::optional<int> next();
    /// The next `next` gives `byte` again; `end` changes nothing.
    void put_back(int byte);
    void keep();

  private:
    LibraryCall& call_;
    std::uint64_t put_back_ = 0; // as the word of the library holds it
    bool has_ended_ = false;
};

} // namespace heaparium::vm
