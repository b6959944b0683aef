// How many malloc and free calls a second each allocator serves, on a trace of mixed sizes and lifetimes.
#include "alloc/allocator.hpp"

#include <benchmark/benchmark.h>

#include <memory>
#include <random>
#include <string>
#include <vector>

namespace heaparium::alloc {
namespace {

struct TraceStep {
    std::size_t slot = 0; // filled: freed; empty: allocated
    std::uint64_t payload_size = 0;
};

/// Three quarters small blocks, one quarter up to 2 KiB, about half of `live` slots filled at any time.
std::vector<TraceStep> mixed_trace(std::size_t count, std::size_t live) {
    std::mt19937_64 random(1);
    std::vector<TraceStep> trace(count);
    for (TraceStep& step : trace) {
        step.slot = static_cast<std::size_t>(random() % live);
        step.payload_size = random() % 4 == 0 ? random() % 2048 : random() % 128;
    }
    return trace;
}

void run_trace(benchmark::State& state, const RegistryEntry& entry, const ParameterValues& values, bool is_explaining) {
    const std::size_t live = static_cast<std::size_t>(state.range(0));
    const auto trace = mixed_trace(20000, live);
    const memory::ImageSizes image{Size(256), Size(64), entry.globals_size};
    std::int64_t operations = 0;
    std::uint64_t nodes_visited = 0;
    for ([[maybe_unused]] const auto _ : state) {
        auto space = AddressSpace::create(*memory::find_layout("linux"), image);
        if (!space) return state.SkipWithError(space.error().c_str());
        const auto allocator = entry.create(Ground{*space, space->placement().data}, values);
        allocator->set_explaining(is_explaining);
        if (!allocator->start()) return state.SkipWithError("the allocator did not start");
        std::vector<Address> slots(live);
        for (const TraceStep& step : trace) {
            Address& slot = slots[step.slot];
            if (slot.is_null()) {
                const auto result = allocator->allocate(Size(step.payload_size));
                if (!result) return state.SkipWithError(result.error().message.c_str());
                slot = *result;
            } else {
                const auto result = allocator->release(slot);
                if (!result) return state.SkipWithError(result.error().message.c_str());
                slot = Address();
            }
            nodes_visited += allocator->last_operation().cost.nodes_visited;
        }
        operations += static_cast<std::int64_t>(trace.size());
    }
    state.SetItemsProcessed(operations);
    state.counters["nodes/op"] =
        static_cast<double>(nodes_visited) / static_cast<double>(std::max<std::int64_t>(operations, 1));
}

void register_trace(const RegistryEntry& entry, const std::string& setting, bool is_explaining) {
    const AllocatorInfo& info = entry.info();
    ParameterValues values = default_values(info);
    const auto equals = setting.find('=');
    if (equals != std::string::npos) {
        if (set_parameter(info, values, setting.substr(0, equals), setting.substr(equals + 1))) return;
    }
    const std::string name =
        std::string(info.name) + (setting.empty() ? "" : "/" + setting) + (is_explaining ? "/explaining" : "");
    benchmark::RegisterBenchmark(
        name.c_str(),
        [&entry, values, is_explaining](benchmark::State& state) { run_trace(state, entry, values, is_explaining); })
        ->Arg(32)
        ->Arg(1024)
        ->ArgName("live");
}

/// Every allocator as it comes, and those with a list order or coalescing also in their other forms.
const bool is_registered = [] {
    for (const RegistryEntry& entry : registry()) {
        for (const char* setting : {"", "policy=best", "order=lifo", "coalescing=off"})
            register_trace(entry, setting, false);
        register_trace(entry, "", true);
    }
    return true;
}();

} // namespace
} // namespace heaparium::alloc
