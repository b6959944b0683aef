// Runs one C program in the engine and compares what it does with the comment at its end.
//
//   // comments as program_header.hpp has them
//   …
//   /* expected
//   what it prints
//   --- reports
//   heap_overflow_write at line 9
//   --- end
//   exited with 0
//   */
//
// `HEAPARIUM_ACCEPT=1` rewrites the comment with what the program did: look at the difference before committing it.
#include "program_header.hpp"

#include "check/report.hpp"
#include "vm/machine.hpp"
#include "vm/program.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

using namespace heaparium;

namespace {

constexpr std::string_view expectation_start = "/* expected\n";
constexpr std::string_view expectation_end = "*/\n";
constexpr std::uint64_t most_steps = 5'000'000;
constexpr std::size_t most_output = 1 << 20;

struct TestProgram {
    std::string source; // without the expectation
    std::string expected;
    std::string input;
    vm::MachineOptions options;
};

void set_option(vm::MachineOptions& options, const std::string& word) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const std::string name = word.substr(0, equals);
    const std::string value = word.substr(std::min(equals + 1, word.size()));
    if (name == "allocator")
        options.allocator = value;
    else if (name == "layout")
        options.layout = value;
    else if (name == "heap-limit")
        options.heap_limit = std::strtoull(value.c_str(), nullptr, 10);
    else if (name == "check") {
        options.check = value == "continue" ? vm::CheckMode::go_on
                        : value == "off"    ? vm::CheckMode::off
                                            : vm::CheckMode::stop;
    } else
        options.parameters.emplace_back(name, value);
}

TestProgram parse(const std::string& text) {
    TestProgram program;
    const std::size_t start = text.rfind(expectation_start);
    program.source = text.substr(0, start);
    if (start != text.npos) {
        program.expected = text.substr(start + expectation_start.size());
        program.expected.resize(std::min(program.expected.rfind(expectation_end), program.expected.size()));
    }
    programs::ProgramHeader header = programs::header_of(program.source);
    for (const std::string& word : header.options) set_option(program.options, word);
    program.options.arguments = std::move(header.arguments);
    program.input = std::move(header.input);
    program.options.tell_calls = false;
    return program;
}

class Transcript : public vm::Host {
  public:
    explicit Transcript(std::string_view input) : input_(input) {}

    std::optional<std::size_t> read_input(std::uint64_t offset, std::span<std::byte> into) override {
        if (offset >= input_.size()) return 0;
        const std::string_view rest = input_.substr(static_cast<std::size_t>(offset));
        const std::size_t count = std::min(rest.size(), into.size());
        std::memcpy(into.data(), rest.data(), count);
        return count;
    }
    void wrote(vm::OutputStream stream, std::string_view text) override {
        std::string& kept = stream == vm::OutputStream::out ? output_ : errors_;
        kept += text.substr(0, most_output - std::min(most_output, kept.size()));
    }
    void reported(const check::Report& report) override {
        reports_ += std::string(check::info(report.kind).name);
        if (report.place.line != 0) reports_ += " at line " + std::to_string(report.place.line);
        reports_ += '\n';
    }

    [[nodiscard]] std::string text() const {
        const auto section = [](std::string_view title, const std::string& content) {
            if (content.empty()) return std::string();
            const bool is_whole = content.ends_with('\n');
            return std::string(title) + content + (is_whole ? "" : "\n");
        };
        return section("", output_) + section("--- standard error\n", errors_) + section("--- reports\n", reports_);
    }

  private:
    std::string_view input_;
    std::string output_, errors_, reports_;
};

std::string diagnostics_of(const vm::BuildResult& built) {
    std::string text = "--- diagnostics\n";
    for (const lang::Diagnostic& diagnostic : built.diagnostics) {
        const lang::SourceRange at = diagnostic.range;
        text += std::string(lang::info(diagnostic.id).name);
        if (at.file != 0) text += " at line " + std::to_string(built.program->sources.place(at.file, at.begin).line);
        text += ": " + diagnostic.message + '\n';
    }
    return text;
}

std::string ending_of(const vm::Machine& machine) {
    if (!machine.end()) return "still running after " + std::to_string(machine.step()) + " steps";
    switch (*machine.end()) {
    case vm::StopReason::exited: return "exited with " + std::to_string(machine.exit_status());
    case vm::StopReason::report: return "stopped by a report";
    default: return std::string(machine.end_message());
    }
}

std::string run(const std::string& name, const TestProgram& program) {
    const vm::BuildResult built = vm::build({{name, program.source}});
    std::string text = built.diagnostics.empty() ? "" : diagnostics_of(built);
    if (!built.ok()) return text;

    Transcript transcript(program.input);
    auto machine = vm::Machine::create(built.program, program.options, transcript);
    if (!machine) return text + "--- end\nnot started: " + machine.error() + '\n';
    (*machine)->run({.step = most_steps});
    return text + transcript.text() + "--- end\n" + ending_of(**machine) + '\n';
}

std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "program_runner FILE.c\n";
        return 2;
    }
    const std::filesystem::path file = argv[1];
    const TestProgram program = parse(read(file));
    const std::string actual = run(file.filename().string(), program);
    if (actual == program.expected) return 0;

    if (std::getenv("HEAPARIUM_ACCEPT") != nullptr) {
        std::ofstream(file, std::ios::binary) << program.source << expectation_start << actual << expectation_end;
        std::cout << "accepted\n";
        return 0;
    }
    std::cout << file.filename().string() << " does not do what its last comment says.\n\nexpected:\n"
              << program.expected << "\ndid:\n"
              << actual;
    return 1;
}
