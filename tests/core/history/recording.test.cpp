#include "recorded.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using namespace heaparium;
using history::Command;
using history::Status;

namespace {

// A program with loops, recursion, calls within expressions and a heap that grows and shrinks.
const std::string busy = R"(#include <stdio.h>
#include <stdlib.h>
struct node { int value; struct node *next; };
static struct node *list;
static int count;
int fib(int n) {
    if (n < 2) return n;
    return fib(n - 1) + fib(n - 2);
}
void push(int value) {
    struct node *node = malloc(sizeof *node);
    node->value = value;
    node->next = list;
    list = node;
    count++;
}
int pop(void) {
    struct node *node = list;
    int value = node->value;
    list = node->next;
    free(node);
    count--;
    return value;
}
int main(void) {
    for (int i = 0; i < 12; i++) {
        push(fib(i % 7));
        if (i % 3 == 2) printf("%d\n", pop());
    }
    while (list != NULL) printf("%d ", pop() + fib(3));
    puts("");
    return count;
}
)";

// What the machine looks like, as far as a program can tell.
struct Moment {
    std::uint64_t step = 0;
    std::uint32_t line = 0, depth = 0, statement = 0;
    std::vector<std::byte> memory;
    bool operator==(const Moment&) const = default;
};

Moment moment(const history::Recording& recording) {
    const vm::Machine& machine = recording.machine();
    Moment now{.step = recording.step(), .depth = static_cast<std::uint32_t>(machine.frames().size()), .memory = {}};
    now.statement = machine.next_statement();
    if (now.statement != vm::none) {
        const lang::SourceRange range = machine.program().image->statements[now.statement].range;
        now.line = machine.program().sources.place(range.file, range.begin).line;
    }
    for (memory::SegmentIndex index = 0; index < machine.space().segment_count(); ++index) {
        const memory::Segment& segment = machine.space().segment(index);
        const auto offset = static_cast<std::size_t>((segment.mapped_start() - segment.origin()).bytes());
        const auto length = static_cast<std::size_t>((segment.mapped_end() - segment.mapped_start()).bytes());
        const std::byte* bytes = segment.bytes() + offset;
        if (length > 0) now.memory.insert(now.memory.end(), bytes, bytes + length);
    }
    return now;
}

// The whole run, made by single steps: the plain way, against which all others are held.
std::vector<Moment> all_moments(const std::string& source, const vm::MachineOptions& options = {}) {
    const auto recording = record(source, options);
    std::vector<Moment> moments{moment(*recording)};
    while (!recording->machine().end()) {
        go(*recording, Command::forward);
        moments.push_back(moment(*recording));
    }
    return moments;
}

std::string output_of(const history::Recording& recording) {
    std::string text;
    for (const auto& piece : recording.output()) text += piece.text;
    return text;
}

} // namespace

TEST_CASE("a recording stands before the first statement, and at the end of the run knows its length") {
    const auto recording = record("int main(void) { int a = 1; a = 2; return a; }");
    CHECK(recording->step() == 0);
    CHECK(recording->status() == Status::ready);
    CHECK_FALSE(recording->is_complete());
    go(*recording, Command::run);
    CHECK(recording->status() == Status::exited);
    CHECK(recording->machine().exit_status() == 2);
    CHECK(recording->step() == 3);
    CHECK(recording->known_steps() == 3);
    CHECK(recording->is_complete());
    go(*recording, Command::forward);
    CHECK(recording->step() == 3);
}

TEST_CASE("any step looks the same, from wherever and in whatever slices it is reached") {
    const std::vector<Moment> moments = all_moments(busy);
    REQUIRE(moments.size() > 400);
    const auto seed = GENERATE(1U, 2U, 3U);
    std::mt19937 random(seed);
    const auto recording = record(busy);
    for (int travel = 0; travel < 150; ++travel) {
        const std::uint64_t target = random() % (moments.size() + 5);
        seek(*recording, target, 1 + random() % 200);
        const std::uint64_t expected = std::min<std::uint64_t>(target, moments.size() - 1);
        REQUIRE(recording->step() == expected);
        REQUIRE((moment(*recording) == moments[expected]));
        if (expected > 0) REQUIRE(recording->before() != nullptr);
    }
}

TEST_CASE("stepping over, out, forward and back lands where single steps would") {
    const std::vector<Moment> moments = all_moments(busy);
    const std::uint64_t last = moments.size() - 1;
    const auto first_after = [&](std::uint64_t step, auto wanted) {
        for (std::uint64_t next = step + 1; next < last; ++next)
            if (wanted(moments[next])) return next;
        return last;
    };
    std::mt19937 random(5);
    const auto recording = record(busy);
    for (int travel = 0; travel < 200; ++travel) {
        const std::uint64_t from = random() % last;
        seek(*recording, from);
        const std::uint32_t depth = moments[from].depth;
        INFO("from step " << from);
        switch (random() % 4) {
        case 0:
            go(*recording, Command::forward);
            REQUIRE(recording->step() == from + 1);
            break;
        case 1:
            go(*recording, Command::back);
            REQUIRE(recording->step() == (from == 0 ? 0 : from - 1));
            break;
        case 2:
            recording->begin(Command::over);
            finish(*recording, 1 + random() % 20);
            REQUIRE(recording->step() == first_after(from, [&](const Moment& m) { return m.depth <= depth; }));
            break;
        default:
            recording->begin(Command::out);
            finish(*recording, 1 + random() % 20);
            REQUIRE(recording->step() == first_after(from, [&](const Moment& m) { return m.depth < depth; }));
        }
        REQUIRE((moment(*recording) == moments[recording->step()]));
    }
}

TEST_CASE("running forward and back stops at the nearest breakpoint, whatever the slices") {
    const std::vector<Moment> moments = all_moments(busy);
    const std::uint64_t last = moments.size() - 1;
    std::mt19937 random(9);
    for (int round = 0; round < 12; ++round) {
        const std::vector<std::uint32_t> lines{static_cast<std::uint32_t>(7 + random() % 24),
                                               static_cast<std::uint32_t>(7 + random() % 24)};
        const auto recording = record(busy);
        recording->set_breakpoints(1, lines);
        // The statements that a line stands for: the first on it in its function, or of the next line that has one.
        std::vector<std::uint32_t> stops;
        const vm::Program& program = recording->machine().program();
        for (const std::uint32_t line : lines) {
            std::uint32_t best_line = ~0U, best = vm::none;
            for (std::uint32_t index = 0; index < program.image->statements.size(); ++index) {
                const std::uint32_t at = program.sources.place(1, program.image->statements[index].range.begin).line;
                if (at >= line && at < best_line) {
                    best_line = at;
                    best = index;
                }
            }
            if (best != vm::none) stops.push_back(best);
        }
        const auto is_stop = [&](std::uint64_t step) {
            return std::find(stops.begin(), stops.end(), moments[step].statement) != stops.end();
        };
        for (int travel = 0; travel < 12; ++travel) {
            const std::uint64_t from = random() % last;
            seek(*recording, from);
            INFO("lines " << lines[0] << ", " << lines[1] << " from step " << from);
            const bool forward = random() % 2 == 0;
            std::uint64_t expected = forward ? last : 0;
            if (forward) {
                for (std::uint64_t step = from + 1; step < last && expected == last; ++step)
                    if (is_stop(step)) expected = step;
            } else {
                for (std::uint64_t step = 0; step < from; ++step)
                    if (is_stop(step)) expected = step;
            }
            recording->begin(forward ? Command::run : Command::run_back);
            finish(*recording, 1 + random() % 60);
            REQUIRE(recording->step() == expected);
            REQUIRE((moment(*recording) == moments[expected]));
        }
    }
}

TEST_CASE("running to a line stops there the first time") {
    const auto recording = record(busy);
    recording->begin_run_to_line(1, 22);
    finish(*recording);
    CHECK(moment(*recording).line == 22);
    CHECK(recording->status() == Status::paused);
}

TEST_CASE("output, reports and events are logged once, however often their steps are run") {
    const auto straight = record(busy);
    go(*straight, Command::run);
    const auto wandering = record(busy);
    std::mt19937 random(3);
    for (int travel = 0; travel < 60; ++travel) seek(*wandering, random() % 300);
    go(*wandering, Command::run);
    CHECK(output_of(*straight) == output_of(*wandering));
    REQUIRE(straight->events().size() == wandering->events().size());
    for (std::size_t index = 0; index < straight->events().size(); ++index) {
        CHECK(straight->events()[index].step == wandering->events()[index].step);
        CHECK(straight->events()[index].kind == wandering->events()[index].kind);
    }
}

TEST_CASE("where checking goes on, a run pauses behind each report") {
    vm::MachineOptions options;
    options.check = vm::CheckMode::go_on;
    const auto recording = record(R"(#include <stdlib.h>
int main(void) {
    int *p = malloc(8);
    p[2] = 1;
    p[0] = 1;
    free(p);
    p[0] = 2;
    return 0;
}
)",
                                  options);
    go(*recording, Command::run);
    CHECK(recording->status() == Status::paused);
    CHECK(recording->step() == 2);
    CHECK(recording->reports().front().step == 2);
    go(*recording, Command::run);
    CHECK(recording->step() == 5);
    go(*recording, Command::run);
    CHECK(recording->status() == Status::exited);
}

TEST_CASE("where the check stops the program, the run ends with the report") {
    const auto recording = record("int main(void) { int *p = 0; *p = 1; return 0; }");
    go(*recording, Command::run);
    CHECK(recording->status() == Status::report);
    CHECK(recording->is_complete());
    CHECK(recording->reports().size() == 1);
    go(*recording, Command::back);
    CHECK(recording->status() == Status::paused);
    go(*recording, Command::forward);
    CHECK(recording->status() == Status::report);
    CHECK(recording->reports().size() == 1);
}

TEST_CASE("an endless loop returns after each slice and can be stopped") {
    const auto recording = record("int main(void) { long i = 0; for (;;) i++; }");
    recording->begin(Command::run);
    for (int slice = 0; slice < 20; ++slice) REQUIRE_FALSE(recording->proceed(10'000));
    recording->stop();
    CHECK(recording->status() == Status::paused);
    CHECK(recording->step() >= 190'000);
    CHECK(recording->before() != nullptr);
    const std::uint64_t here = recording->step();
    go(*recording, Command::back);
    CHECK(recording->step() == here - 1);
}

TEST_CASE("checkpoints stay within their memory, and every step within reach") {
    history::RecordingLimits limits;
    limits.checkpoint_bytes = 16U << 20;
    const auto recording = record(R"(#include <stdlib.h>
#include <string.h>
int main(void) {
    for (int i = 0; i < 20000; i++) {
        char *block = malloc(5000);
        memset(block, i, 5000);
        if (i % 2) free(block);
        else if (i > 2000) free(block);
    }
    return 0;
}
)",
                                  {}, limits);
    go(*recording, Command::run);
    REQUIRE(recording->is_complete());
    CHECK(recording->checkpoint_bytes() < 2 * limits.checkpoint_bytes);
    for (const std::uint64_t step : {recording->known_steps() / 2, recording->known_steps() / 3, std::uint64_t{17}}) {
        seek(*recording, step);
        CHECK(recording->step() == step);
    }
}

TEST_CASE("of very long output the first part and the last are kept, and the rest is counted") {
    history::RecordingLimits limits;
    limits.output_bytes = 4000;
    const auto recording = record(R"(#include <stdio.h>
int main(void) {
    for (int i = 0; i < 5000; i++) printf("line %d\n", i);
    return 0;
}
)",
                                  {}, limits);
    go(*recording, Command::run);
    const std::string text = output_of(*recording);
    CHECK(text.starts_with("line 0\n"));
    CHECK(text.ends_with("line 4999\n"));
    std::size_t whole = 0;
    for (int i = 0; i < 5000; ++i) whole += std::string("line \n").size() + std::to_string(i).size();
    CHECK(text.size() + recording->output_omitted() == whole);
    CHECK(text.size() < 3 * limits.output_bytes);
}
