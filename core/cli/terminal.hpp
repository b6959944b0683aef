// The console of the process: its file descriptors 0, 1 and 2, and Ctrl-C.
//
// Output is gathered and written in big pieces, so that a program which prints byte by byte is not slow; a person at a
// terminal sees each line as it ends. Whatever the program waits for, all that it has printed is out before.
#pragma once

#include "cli/console.hpp"

#include <string>

namespace heaparium::cli {

class Terminal : public Console {
  public:
    /// From now on SIGINT only sets a flag; a second one ends the process.
    Terminal();
    ~Terminal() override;

    void write(Stream, std::string_view bytes) override;
    void flush() override;
    [[nodiscard]] std::optional<std::size_t> read(std::span<std::byte> into) override;
    [[nodiscard]] bool is_interrupted() const override;

  private:
    void send(int descriptor, std::string_view bytes);

    std::string held_; // for standard output
    bool is_line_wise_ = false;
    bool is_broken_ = false; // nobody reads what is written any more
};

} // namespace heaparium::cli
