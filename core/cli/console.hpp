// The three standard streams. A command gets them handed in, so that a test can hand in others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace heaparium::cli {

enum class Stream : std::uint8_t { out, err };

class Console {
  public:
    virtual ~Console() = default;

    /// Bytes as they are. What goes to `err` appears behind all that went to `out` before.
    virtual void write(Stream, std::string_view bytes) = 0;
    virtual void flush() = 0;
    /// The next bytes of standard input; waits for them. 0: its end. Nothing: interrupted.
    [[nodiscard]] virtual std::optional<std::size_t> read(std::span<std::byte> into) = 0;
    /// The user has asked to stop.
    [[nodiscard]] virtual bool is_interrupted() const = 0;
};

/// Everything until the end of standard input; nothing where that is more than `maximum` bytes, or interrupted.
[[nodiscard]] std::optional<std::string> read_all(Console&, std::size_t maximum);

} // namespace heaparium::cli
