// A machine keeps nothing outside of its state: restored, it runs on as if nothing had happened in between.
#include "running.hpp"

#include <random>

using namespace heaparium;
using namespace heaparium::vm;
using namespace heaparium::vm::test;

namespace {

class Hash {
  public:
    void add(const void* data, std::size_t bytes) {
        const auto* at = static_cast<const unsigned char*>(data);
        for (std::size_t index = 0; index < bytes; ++index) value_ = (value_ ^ at[index]) * 0x100000001b3ULL;
    }
    void add(std::uint64_t word) { add(&word, sizeof word); }
    [[nodiscard]] std::uint64_t value() const { return value_; }

  private:
    std::uint64_t value_ = 0xcbf29ce484222325ULL;
};

/// Everything that can be seen of a machine: memory with its shadow, objects, frames, and how far it is.
std::uint64_t fingerprint(const Machine& machine) {
    Hash hash;
    const memory::AddressSpace& space = machine.space();
    for (memory::SegmentIndex index = 0; index < space.segment_count(); ++index) {
        const memory::Segment& segment = space.segment(index);
        hash.add(segment.start().value());
        hash.add(segment.end().value());
        hash.add(segment.mapped_start().value());
        const std::uint64_t first = (segment.mapped_start() - segment.origin()).bytes();
        const std::uint64_t count = (segment.mapped_end() - segment.mapped_start()).bytes();
        if (count == 0) continue;
        hash.add(segment.bytes() + first, static_cast<std::size_t>(count));
        hash.add(segment.written() + first / 8, static_cast<std::size_t>(count / 8));
        hash.add(segment.objects() + first / 8, static_cast<std::size_t>(count / 8 * 4));
    }
    const check::ObjectTable& objects = machine.objects();
    hash.add(objects.size());
    for (check::ObjectId id = 1; id < objects.size(); ++id) {
        const check::Object& object = objects[id];
        hash.add(static_cast<std::uint64_t>(object.state) << 8 | static_cast<std::uint64_t>(object.kind));
        hash.add(object.base.value());
        hash.add(object.size.bytes());
        hash.add(object.born_step);
        hash.add(object.died_step);
        hash.add(objects.extents()[id].readable);
    }
    for (const StackFrame& frame : machine.frames()) {
        hash.add(frame.function);
        hash.add(frame.return_pc);
        hash.add(frame.base.value());
        hash.add(frame.stack_pointer.value());
    }
    hash.add(machine.step());
    hash.add(machine.pc());
    hash.add(machine.error_reports());
    hash.add(machine.end() ? static_cast<std::uint64_t>(*machine.end()) + 1 : 0);
    return hash.value();
}

const char* const lively = R"(
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *text; int values[3]; };
struct node *head;
static int counter;
int global_array[3000];
struct pair { long a; double b; };
struct pair make(int n) { struct pair p = {n, n * 0.5}; return p; }
int depth(int n) { int local[20]; local[n % 20] = n; counter += local[n % 20]; return n == 0 ? 0 : 1 + depth(n - 1); }
void push(int n) {
    struct node *fresh = malloc(sizeof *fresh);
    fresh->next = head;
    fresh->text = malloc(n % 50 + 8);
    sprintf(fresh->text, "n%d", n);
    for (int i = 0; i < 3; i++) fresh->values[i] = n * i;
    head = fresh;
}
void pop(void) { struct node *old = head; head = old->next; free(old->text); free(old); }
int main(void) {
    for (int round = 0; round < 6; round++) {
        for (int i = 0; i < 60; i++) push(i * round);
        char *big = calloc(1, 20000 * (round + 1));
        big[19999 * round] = 1;
        for (int i = 0; i < 40; i++) pop();
        depth(200 * round);
        for (int i = 0; i < 3000; i += 7) global_array[i] += round;
        free(big);
        struct pair p = make(round);
        printf("%ld %f %d\n", p.a, p.b, counter);
        int length = 10 + round;
        int variable[length];
        for (int i = 0; i < length; i++) variable[i] = i;
        counter += variable[length - 1];
        if (round == 4) { int unset[2]; counter += unset[1] & 0; }
    }
    while (head) pop();
    return 0;
}
)";

} // namespace

TEST_CASE("the same program takes the same steps, bit for bit") {
    const auto program = compiled(lively);
    Running first(program, going_on()), second(program, going_on());
    first.to_end();
    while (second.machine->run({.step = second.machine->step() + 97}) == StopReason::step) {
    }
    CHECK(first.reason == StopReason::exited);
    CHECK(first.watcher.output == second.watcher.output);
    CHECK(first.kinds() == second.kinds());
    CHECK(fingerprint(*first.machine) == fingerprint(*second.machine));
}

TEST_CASE("a restored machine runs on as it did, whatever happened in between") {
    for (const MachineOptions& options : {going_on(), unchecked()}) {
        Running run(lively, options);
        const std::uint64_t start = fingerprint(*run.machine);
        struct Kept {
            std::uint64_t step, print;
            std::shared_ptr<const Machine::State> state;
        };
        std::vector<Kept> kept;
        const auto keep = [&] {
            auto state = run.machine->keep();
            kept.push_back({run.machine->step(), fingerprint(*run.machine), std::move(state)});
        };
        keep();
        std::mt19937 random(7);
        while (run.machine->run({.step = run.machine->step() + random() % 400 + 1}) == StopReason::step) keep();
        keep();
        REQUIRE(kept.size() > 20);
        CHECK(kept.front().print == start);
        for (int round = 0; round < 60; ++round) {
            const std::size_t from = random() % kept.size();
            run.machine->restore(*kept[from].state);
            REQUIRE(run.machine->step() == kept[from].step);
            REQUIRE(fingerprint(*run.machine) == kept[from].print);
            const std::size_t to = from + random() % std::min<std::size_t>(kept.size() - from, 4);
            run.machine->run({.step = kept[to].step});
            if (kept[to].step > kept[from].step || to == from) REQUIRE(fingerprint(*run.machine) == kept[to].print);
            // Sometimes a state is kept anew, so that later restores start from another base.
            if (random() % 2 == 0) {
                const std::uint64_t before = fingerprint(*run.machine);
                const auto again = run.machine->keep();
                REQUIRE(fingerprint(*run.machine) == before);
                run.machine->run({.step = run.machine->step() + 50});
                run.machine->restore(*again);
                REQUIRE(fingerprint(*run.machine) == before);
            }
        }
    }
}

TEST_CASE("a state costs what changed since the one before") {
    Running run("int a[1000000]; int main(void) { for (int i = 0; i < 1000000; i += 1000) a[i] = i; return 0; }");
    const auto first = run.machine->keep();
    run.machine->run({.step = run.machine->step() + 4});
    const auto second = run.machine->keep();
    CHECK(Machine::bytes_apart(*second, *first) < 64 * 1024);
}

TEST_CASE("what was told before a restore is told again after it") {
    Running run("#include <stdio.h>\n#include <stdlib.h>\n"
                "int main(void) { int x; free(malloc(8)); printf(\"%d\", x & 0); return 0; }",
                going_on());
    const auto start = run.machine->keep();
    run.to_end();
    const Watcher once = run.watcher;
    run.machine->restore(*start);
    run.to_end();
    CHECK(run.watcher.output == once.output + once.output);
    CHECK(run.watcher.reports.size() == 2 * once.reports.size());
    CHECK(run.watcher.allocations.size() == 2 * once.allocations.size());
    CHECK(run.watcher.calls.size() == 2 * once.calls.size());
}
