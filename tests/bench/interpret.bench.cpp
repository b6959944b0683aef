// How long an instruction takes: small programs that do one thing each, with checks and without.
//
// `ns/instruction` counts what Machine::instructions() tells, which is about right; an item is one instruction.
#include "vm/machine.hpp"
#include "vm/program.hpp"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

using namespace heaparium::vm;

namespace {

class Silence : public Host {
  public:
    std::optional<std::size_t> read_input(std::uint64_t, std::span<std::byte>) override { return 0; }
    void wrote(OutputStream, std::string_view) override {}
};

constexpr const char* fib = "int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }"
                            "int main(void) { return fib(25) != 75025; }";
constexpr const char* sieve =
    "#include <stdlib.h>\n"
    "int main(void) { int n = 200000, c = 0; char *p = malloc(n + 1); for (int i = 0; i <= n; i++) p[i] = 1;"
    "for (int i = 2; i * i <= n; i++) if (p[i]) for (int j = i * i; j <= n; j += i) p[j] = 0;"
    "for (int i = 2; i <= n; i++) if (p[i]) c++; free(p); return c != 17984; }";
constexpr const char* matrix =
    "double a[60][60], b[60][60], c[60][60]; int main(void) {"
    "for (int i = 0; i < 60; i++) for (int j = 0; j < 60; j++) { a[i][j] = i + j; b[i][j] = i - j; }"
    "for (int i = 0; i < 60; i++) for (int j = 0; j < 60; j++) { double s = 0;"
    "for (int k = 0; k < 60; k++) s += a[i][k] * b[k][j]; c[i][j] = s; } return 0; }";
constexpr const char* list =
    "#include <stdlib.h>\nstruct node { int v; struct node *next; }; int main(void) { struct node *h = NULL; long s = "
    "0;"
    "for (int i = 0; i < 1000; i++) { struct node *n = malloc(sizeof *n); n->v = i; n->next = h; h = n; }"
    "for (int r = 0; r < 100; r++) for (struct node *n = h; n; n = n->next) s += n->v;"
    "while (h) { struct node *n = h->next; free(h); h = n; } return s == 0; }";
constexpr const char* locals = "int main(void) { unsigned h = 1; for (int i = 0; i < 300000; i++) { h = h * 31 + i;"
                               "h ^= h >> 7; } return h == 0; }";
constexpr const char* structs =
    "struct v { double x, y, z; }; struct v add(struct v a, struct v b) { struct v r = {a.x + b.x, a.y + b.y, a.z + "
    "b.z};"
    "return r; } int main(void) { struct v s = {0, 0, 0}, d = {1, 2, 3}; for (int i = 0; i < 20000; i++) s = add(s, d);"
    "return s.x != 20000; }";

void run(benchmark::State& state, const char* source, CheckMode check) {
    const BuildResult built = build({{"bench.c", source}});
    if (!built.ok()) return state.SkipWithError("the program does not compile");
    MachineOptions options;
    options.check = check;
    Silence host;
    auto machine = Machine::create(built.program, options, host);
    if (!machine) return state.SkipWithError(machine.error().c_str());
    const auto start = (*machine)->keep();
    std::uint64_t instructions = 0;
    for (auto _ : state) {
        (*machine)->restore(*start);
        while ((*machine)->run({.step = (*machine)->step() + 100000}) == StopReason::step) {
        }
        instructions += (*machine)->instructions();
    }
    if ((*machine)->end() != StopReason::exited || (*machine)->exit_status() != 0) {
        state.SkipWithError("the program went wrong");
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(instructions));
    state.counters["ns/instruction"] = benchmark::Counter(static_cast<double>(instructions) * 1e-9,
                                                          benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

} // namespace

#define PROGRAM(name)                                                                                                  \
    BENCHMARK_CAPTURE(run, name##_checked, name, CheckMode::stop)->Unit(benchmark::kMillisecond);                      \
    BENCHMARK_CAPTURE(run, name##_unchecked, name, CheckMode::off)->Unit(benchmark::kMillisecond)
PROGRAM(fib);
PROGRAM(sieve);
PROGRAM(matrix);
PROGRAM(list);
PROGRAM(locals);
PROGRAM(structs);

static void keep_and_restore(benchmark::State& state) {
    const BuildResult built = build({{"bench.c", sieve}});
    Silence host;
    auto machine = Machine::create(built.program, {}, host);
    (*machine)->run({.step = 100000});
    for (auto _ : state) {
        (*machine)->run({.step = (*machine)->step() + 100});
        const auto kept = (*machine)->keep();
        (*machine)->restore(*kept);
        benchmark::DoNotOptimize(kept);
    }
}
BENCHMARK(keep_and_restore);
