// What a machine needs from the world, and whom it tells what happens. Both are handed in.
#pragma once

#include "check/object_table.hpp"
#include "check/report.hpp"
#include "memory/address_space.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace heaparium::vm {

enum class OutputStream : std::uint8_t { out, err };

/// One call that changed the heap, as the program made it.
struct AllocationEvent {
    std::string_view function; // "malloc", "free"
    memory::Address argument;  // of free and realloc
    memory::Size request_size; // of the others
    memory::Address result;    // NULL where it failed
    check::ObjectId block = 0; // made or ended
};

class Host {
  public:
    virtual ~Host() = default;

    /// Standard input from byte `offset` on. 0: its end. Nothing: more is to come, the machine waits.
    [[nodiscard]] virtual std::optional<std::size_t> read_input(std::uint64_t offset, std::span<std::byte> into) = 0;

    /// In the order of events. The machine's step() is the step in which it happens. After a restore, what was told
    /// before is told again.
    virtual void wrote(OutputStream, std::string_view text) = 0;
    virtual void allocated(const AllocationEvent&) {}
    virtual void reported(const check::Report&) {}
    /// Only where MachineOptions::tell_calls is set. `function` is an index into Image::functions.
    virtual void called(std::uint32_t function) { (void)function; }
    virtual void returned(std::uint32_t function) { (void)function; }
};

} // namespace heaparium::vm
