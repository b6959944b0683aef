// A C program compiled, run, and watched: what it printed, what was reported, how it ended.
#pragma once

#include "vm/machine.hpp"
#include "vm/program.hpp"

#include "catch.hpp"

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::vm::test {

class Watcher : public Host {
  public:
    std::string output, errors, input;
    bool is_input_complete = true;
    std::vector<check::Report> reports;
    std::vector<std::string> calls; // "f(" and ")f"
    struct Allocation {
        std::string function;
        std::uint64_t argument = 0, request_size = 0, result = 0;
        check::ObjectId block = 0;
        [[nodiscard]] bool operator==(const Allocation&) const = default;
    };
    std::vector<Allocation> allocations;
    const Program* program = nullptr;

    std::optional<std::size_t> read_input(std::uint64_t offset, std::span<std::byte> into) override {
        if (offset >= input.size()) return is_input_complete ? std::optional<std::size_t>(0) : std::nullopt;
        const std::size_t count = std::min(into.size(), input.size() - static_cast<std::size_t>(offset));
        std::copy_n(reinterpret_cast<const std::byte*>(input.data()) + offset, count, into.begin());
        return count;
    }
    void wrote(OutputStream stream, std::string_view text) override {
        (stream == OutputStream::out ? output : errors) += text;
    }
    void allocated(const AllocationEvent& event) override {
        allocations.push_back({std::string(event.function), event.argument.value(), event.request_size.bytes(),
                               event.result.value(), event.block});
    }
    void reported(const check::Report& report) override { reports.push_back(report); }
    void called(std::uint32_t function) override {
        calls.push_back(std::string(program->image->functions[function].name) + "(");
    }
    void returned(std::uint32_t function) override {
        calls.push_back(")" + std::string(program->image->functions[function].name));
    }
};

[[nodiscard]] inline std::shared_ptr<const Program> compiled(std::vector<SourceFile> files) {
    BuildResult built = build(std::move(files));
    for (const lang::Diagnostic& diagnostic : built.diagnostics) {
        if (!built.ok()) UNSCOPED_INFO(lang::to_text(diagnostic, built.program->sources));
    }
    REQUIRE(built.ok());
    return built.program;
}
[[nodiscard]] inline std::shared_ptr<const Program> compiled(std::string_view source) {
    return compiled({SourceFile{"test.c", std::string(source)}});
}

/// A program under a watcher. Not moved: the machine knows where its watcher is.
class Running {
  public:
    Watcher watcher;
    std::unique_ptr<Machine> machine;

    explicit Running(std::shared_ptr<const Program> program, const MachineOptions& options = {}) {
        watcher.program = program.get();
        auto made = Machine::create(std::move(program), options, watcher);
        if (!made) UNSCOPED_INFO(made.error());
        REQUIRE(made);
        machine = std::move(*made);
    }
    explicit Running(std::string_view source, const MachineOptions& options = {})
        : Running(compiled(source), options) {}
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    Running& to_end() {
        // Bounded, so that a mistake of ours is a failed test and not one that hangs.
        reason = machine->run({.step = 20'000'000});
        return *this;
    }
    StopReason reason{};

    /// Names of the reports, in order, separated by blanks.
    [[nodiscard]] std::string kinds() const {
        std::string names;
        for (const check::Report& report : watcher.reports) {
            names += (names.empty() ? "" : " ") + std::string(check::info(report.kind).name);
        }
        return names;
    }
};

[[nodiscard]] inline MachineOptions with_checks(CheckMode check) {
    MachineOptions options;
    options.check = check;
    return options;
}
[[nodiscard]] inline MachineOptions going_on() { return with_checks(CheckMode::go_on); }
[[nodiscard]] inline MachineOptions unchecked() { return with_checks(CheckMode::off); }

/// The lines that a program printed, each under the text that says what was printed there.
inline void check_lines(const std::string& output, const std::vector<std::string>& printed_what,
                        const std::vector<std::string>& expected) {
    std::istringstream lines(output);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        std::string printed;
        std::getline(lines, printed);
        CAPTURE(printed_what[i]);
        CHECK(printed == expected[i]);
    }
}

} // namespace heaparium::vm::test
