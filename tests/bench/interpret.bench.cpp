// C programs from the first statement to the end: nanoseconds per step. With every check, with none, and recorded as
// the page does it, which is what tests/bench/browser.mjs compares itself with.
#include "history/recording.hpp"
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

std::shared_ptr<const vm::Program> build(const std::filesystem::path& path) {
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return vm::build({{path.filename().string(), text}}).program;
}

void count_steps(benchmark::State& state, std::uint64_t steps) {
    state.counters["ns_per_step"] = benchmark::Counter(
        static_cast<double>(steps), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

vm::MachineOptions quiet(vm::CheckMode check) {
    vm::MachineOptions options;
    options.check = check;
    options.explain = options.tell_calls = false;
    return options;
}

void run_program(benchmark::State& state, const std::filesystem::path& path, vm::CheckMode check) {
    const auto program = build(path);
    if (!program) return state.SkipWithError("does not compile");
    Silence host;
    std::uint64_t steps = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto machine = vm::Machine::create(program, quiet(check), host);
        if (!machine || (*machine)->run({}) != vm::StopReason::exited) return state.SkipWithError("does not exit");
        steps = (*machine)->step();
    }
    count_steps(state, steps);
}

void record_program(benchmark::State& state, const std::filesystem::path& path) {
    constexpr std::uint64_t slice = 200'000;
    const auto program = build(path);
    if (!program) return state.SkipWithError("does not compile");
    std::uint64_t steps = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto recording = history::Recording::create(program, vm::MachineOptions{}, "");
        if (!recording) return state.SkipWithError("does not start");
        (*recording)->begin(history::Command::run);
        while (!(*recording)->proceed(slice)) continue;
        if ((*recording)->status() != history::Status::exited) return state.SkipWithError("does not exit");
        steps = (*recording)->step();
    }
    count_steps(state, steps);
}

[[maybe_unused]] const bool are_registered = [] {
    for (const auto& entry : std::filesystem::directory_iterator(HEAPARIUM_SOURCE_DIR "/tests/bench/programs")) {
        const std::filesystem::path& path = entry.path();
        const auto add = [&](const std::string& label, auto measure, auto... more) {
            benchmark::RegisterBenchmark((path.stem().string() + label).c_str(), measure, path, more...)
                ->Unit(benchmark::kMillisecond);
        };
        add("", run_program, vm::CheckMode::stop);
        add("/unchecked", run_program, vm::CheckMode::off);
        add("/recorded", record_program);
    }
    return true;
}();

} // namespace
