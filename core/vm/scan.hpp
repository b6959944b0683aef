// The scanf family's common engine.
//
// Source      C11 7.21.6.2
#pragma once

#include "vm/library.hpp"
#include "vm/stream.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace heaparium::vm {

/// What is scanned, with a look at one byte ahead.
class ScanSource {
  public:
    virtual ~ScanSource() = default;
    /// The next byte, or StreamReader::end; it stays the next. Nothing while the program waits for input.
    [[nodiscard]] virtual std::optional<int> peek() = 0;
    /// Passes over what peek() gave.
    virtual void take() = 0;
};

class TextScanSource : public ScanSource {
  public:
    explicit TextScanSource(std::string_view text) : text_(text) {}
    [[nodiscard]] std::optional<int> peek() override {
        return text_.empty() ? StreamReader::end : static_cast<unsigned char>(text_.front());
    }
    void take() override { text_.remove_prefix(text_.empty() ? 0 : 1); }

  private:
    std::string_view text_;
};

class StreamScanSource : public ScanSource {
  public:
    StreamScanSource(LibraryCall& call, std::uint32_t stream) : input_(call, stream) {}
    [[nodiscard]] std::optional<int> peek() override {
        if (!ahead_) ahead_ = input_.next();
        return ahead_;
    }
    void take() override { ahead_.reset(); }
    /// What was peeked at and not taken goes back.
    void keep() {
        if (ahead_) input_.put_back(*ahead_);
        input_.keep();
    }

  private:
    StreamReader input_;
    std::optional<int> ahead_;
};

/// Does what the format argument says with the pointers behind it. Result: how many were stored, or -1 where the input
/// ended before the first. Nothing: the program was stopped, or waits for input.
[[nodiscard]] std::optional<std::int64_t> scan(LibraryCall&, std::size_t format_argument, ScanSource&);
/// The same with a wide format. The source gives UTF-8, whatever the locale.
[[nodiscard]] std::optional<std::int64_t> scan_wide(LibraryCall&, std::size_t format_argument, ScanSource&);

} // namespace heaparium::vm
