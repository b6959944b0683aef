// C programs from the first statement to the end, with every check on: nanoseconds per instruction.
#include "vm/machine.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace heaparium;

class Silence final : public vm::Host {
  public:
    std::optional<std::size_t> read_input(std::uint64_t, std::span<std::byte>) override { return 0; }
    void wrote(vm::OutputStream, std::string_view) override {}
};

void run_program(benchmark::State& state, const std::filesystem::path& path, vm::CheckMode check) {
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const vm::BuildResult built = vm::build({{path.filename().string(), text}});
    if (!built.ok()) return state.SkipWithError("does not compile");
    Silence host;
    double instructions = 0;
    for ([[maybe_unused]] auto _ : state) {
        vm::MachineOptions options;
        options.check = check;
        options.explain = options.tell_calls = false;
        auto machine = vm::Machine::create(built.program, options, host);
        if (!machine || (*machine)->run({}) != vm::StopReason::exited) return state.SkipWithError("does not exit");
        instructions += static_cast<double>((*machine)->instructions());
    }
    state.counters["ns_per_instruction"] =
        benchmark::Counter(instructions, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

[[maybe_unused]] const bool are_registered = [] {
    for (const auto& entry : std::filesystem::directory_iterator(HEAPARIUM_SOURCE_DIR "/tests/bench/programs")) {
        const std::string name = entry.path().stem().string();
        const auto add = [&](const std::string& label, vm::CheckMode check) {
            benchmark::RegisterBenchmark(label.c_str(), run_program, entry.path(), check)
                ->Unit(benchmark::kMillisecond);
        };
        add(name, vm::CheckMode::stop);
        add(name + "/unchecked", vm::CheckMode::off);
    }
    return true;
}();

} // namespace
