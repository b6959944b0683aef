// A console that a test can look at.
#pragma once

#include "cli/command.hpp"
#include "cli/console.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

namespace heaparium::cli::test {

class FakeConsole : public Console {
  public:
    std::string out, err, input;
    std::uint64_t interrupted_after = ~std::uint64_t{0}; // looks
    std::size_t reads = 0;

    void write(Stream stream, std::string_view bytes) override { (stream == Stream::out ? out : err) += bytes; }
    void flush() override {}
    std::optional<std::size_t> read(std::span<std::byte> into) override {
        ++reads;
        const std::size_t count = std::min(into.size(), input.size());
        std::memcpy(into.data(), input.data(), count);
        input.erase(0, count);
        return count;
    }
    bool is_interrupted() const override { return looks_++ >= interrupted_after; }

  private:
    mutable std::uint64_t looks_ = 0;
};

/// One command line, run in this process.
struct Ran {
    int status = 0;
    std::string out, err;
};
[[nodiscard]] inline Ran run_line(std::vector<std::string_view> words, std::string input = {}) {
    FakeConsole console;
    console.input = std::move(input);
    const int status = run_command_line(console, words);
    return {status, console.out, console.err};
}
/// `heaparium run - OPTIONS…` with this source.
[[nodiscard]] inline Ran run_source(std::string source, std::vector<std::string_view> options = {}) {
    options.insert(options.begin(), {"run", "-"});
    return run_line(options, std::move(source));
}

} // namespace heaparium::cli::test
