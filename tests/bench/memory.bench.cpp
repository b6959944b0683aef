// What the address space costs: an access through its front door, a copy with shadows, and keeping and bringing back a
// checkpoint after so many pages were touched in a heap of 64 MiB.
#include "memory/address_space.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <vector>

using namespace heaparium::memory;

namespace {

constexpr std::int64_t heap_bytes = 64 << 20;

struct Process {
    AddressSpace space;
    Address heap;
};

Process make_process() {
    auto space = AddressSpace::create(*find_layout("linux"), {Size(4096), Size(4096), Size(4096)});
    const Address heap = *space->sbrk(heap_bytes);
    return {std::move(*space), heap};
}

void touch_pages(Process& process, std::int64_t pages, std::byte value) {
    const auto stride = static_cast<std::uint64_t>(heap_bytes / pages);
    for (std::uint64_t page = 0; page < static_cast<std::uint64_t>(pages); ++page) {
        benchmark::DoNotOptimize(process.space.fill(process.heap + Size(page * stride), value, Size(8)));
    }
}

void write_then_read_words(benchmark::State& state) {
    Process process = make_process();
    std::array<std::byte, 8> word{};
    std::uint64_t offset = 0;
    for (auto _ : state) {
        const Address at = process.heap + Size(offset);
        benchmark::DoNotOptimize(process.space.write(at, word));
        benchmark::DoNotOptimize(process.space.read(at, word));
        offset = (offset + 8) % (1 << 20);
    }
}
BENCHMARK(write_then_read_words);

void copy_with_shadows(benchmark::State& state) {
    Process process = make_process();
    const Size length(static_cast<std::uint64_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(process.space.copy(process.heap + Size(heap_bytes / 2 + 1), process.heap, length));
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(copy_with_shadows)->Arg(16)->Arg(4096)->Arg(1 << 20);

void checkpoint_after_touching_pages(benchmark::State& state) {
    Process process = make_process();
    std::uint8_t round = 0;
    for (auto _ : state) {
        touch_pages(process, state.range(0), static_cast<std::byte>(++round));
        benchmark::DoNotOptimize(process.space.checkpoint());
    }
}
BENCHMARK(checkpoint_after_touching_pages)->Arg(1)->Arg(64)->Arg(4096);

void restore_after_touching_pages(benchmark::State& state) {
    Process process = make_process();
    const auto kept = process.space.checkpoint();
    for (auto _ : state) {
        touch_pages(process, state.range(0), std::byte{1});
        benchmark::DoNotOptimize(process.space.restore(kept));
    }
}
BENCHMARK(restore_after_touching_pages)->Arg(1)->Arg(64)->Arg(4096);

} // namespace
