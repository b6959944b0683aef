// What the library remembers between calls. It is kept and restored with the machine.
#pragma once

#include "vm/file_system.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace heaparium::vm {

/// Shared between states until one of them changes it.
template <class T>
class Shared {
  public:
    [[nodiscard]] const T& get() const { return *value_; }
    [[nodiscard]] T& edit() {
        if (value_.use_count() > 1) value_ = std::make_shared<T>(*value_);
        return *value_;
    }

  private:
    std::shared_ptr<T> value_ = std::make_shared<T>();
};

/// Source      the additive feedback generator of BSD's random(3), as glibc has it: x(n) = x(n-3) + x(n-31).
class RandomNumbers {
  public:
    RandomNumbers() { seed(1); }
    void seed(std::uint32_t);
    [[nodiscard]] std::uint32_t next(); // 31 bits

  private:
    static constexpr std::size_t degree = 31, separation = 3;
    std::array<std::uint32_t, degree> numbers_{};
    std::size_t front_ = separation, rear_ = 0;
};

struct LibraryState {
    std::uint64_t next_token = 0; // address where strtok goes on; 0: there is no more
    Shared<FileSystem> files;
    RandomNumbers random;
    std::uint64_t random_48 = 0x1234abcd330e; // of drand48, before anybody seeded it
    struct ExitHandler {
        std::uint64_t function = 0; // address
        std::uint64_t argument = 0; // of on_exit
        std::uint32_t object = 0;
        bool takes_status = false; // on_exit
    };
    Shared<std::vector<ExitHandler>> exit_handlers, quick_exit_handlers;
    bool has_main_returned = false;
    static constexpr std::size_t signal_count = 65;
    struct SignalAction {
        std::uint64_t handler = 0; // address of a function; 0 and 1 for SIG_DFL and SIG_IGN
        std::uint64_t mask = 0;    // what is blocked while it runs, beside its own signal
        std::uint32_t flags = 0;   // SA_SIGINFO and its kin
    };
    Shared<std::array<SignalAction, signal_count>> signal_actions;
    // Sets of signals: bit n - 1 stands for signal n.
    std::uint64_t blocked_signals = 0, waiting_signals = 0;
    std::uint64_t alarm_at = 0;       // nanoseconds since the program began; 0: none is set
    std::uint64_t alarm_interval = 0; // to the next one, nanoseconds; 0: there is no next one
    /// From alloca: the number of its frame, and the object.
    struct StackBlock {
        std::uint32_t frame = 0;
        std::uint32_t object = 0;
    };
    Shared<std::vector<StackBlock>> stack_blocks;
    std::uint32_t floating_exceptions = 0; // FE_DIVBYZERO and its kin
    bool is_utf8 = false;                  // after setlocale(LC_ALL, "")
    std::uint32_t half_character = 0;      // of a pair of char16_t, where a program brings no mbstate_t of its own
    std::uint64_t slept = 0;               // nanoseconds
};

} // namespace heaparium::vm
