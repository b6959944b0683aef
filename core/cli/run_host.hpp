// The world of a program that is run from the command line.
#pragma once

#include "cli/account.hpp"
#include "cli/console.hpp"
#include "vm/host.hpp"

#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

namespace heaparium::cli {

/// The next bytes of some input. 0: its end. Nothing: interrupted.
using ByteSource = std::function<std::optional<std::size_t>(std::span<std::byte>)>;

class RunHost : public vm::Host {
  public:
    RunHost(Console& console, Account& account, ByteSource input)
        : console_(console), account_(account), input_(std::move(input)) {}

    /// Before the machine runs; whoever asks for operations gets each of them.
    void watch(const vm::Machine& machine, bool tells_operations) {
        machine_ = &machine;
        tells_operations_ = tells_operations;
    }

    [[nodiscard]] std::optional<std::size_t> read_input(std::uint64_t offset, std::span<std::byte> into) override;
    void wrote(vm::OutputStream, std::string_view text) override;
    void allocated(const vm::AllocationEvent&) override;
    void reported(const check::Report&) override;

  private:
    Console& console_;
    Account& account_;
    ByteSource input_;
    const vm::Machine* machine_ = nullptr;
    bool tells_operations_ = false;
    // What was read last: a machine that is never set back asks for rising offsets.
    std::vector<std::byte> piece_;
    std::uint64_t piece_start_ = 0;
    bool has_input_ended_ = false;
};

} // namespace heaparium::cli
