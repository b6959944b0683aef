// Variables held in registers: nobody who looks at memory can tell.
#include "running.hpp"

using namespace heaparium;
using namespace heaparium::vm;
using namespace heaparium::vm::test;

namespace {

struct Seen {
    std::uint64_t value = 0;
    bool is_written = false;
};

/// A local of the innermost frame, as it lies in memory.
Seen local(Machine& machine, std::string_view name) {
    const StackFrame& frame = machine.frames().back();
    for (const LocalInfo& info : machine.program().image->functions[frame.function].locals) {
        if (!info.variable || info.variable->name != name) continue;
        const memory::Address at = frame.base + memory::Size(info.offset);
        Seen seen;
        std::byte bytes[8]{};
        CHECK_FALSE(machine.space().read(at, std::span(bytes, static_cast<std::size_t>(info.size))));
        std::memcpy(&seen.value, bytes, sizeof seen.value);
        seen.is_written = machine.space().is_written(at, memory::Size(info.size));
        return seen;
    }
    FAIL("no local of this name");
    return {};
}

constexpr std::string_view busy_program = R"(
#include <stdlib.h>
int depth(int n, char c) {
    int later;
    if (n == 0) return c;
    later = depth(n - 1, c + 1);
    return later + n;
}
int main(void) {
    long sum = 0;
    short s = 1;
    for (int i = 0; i < 6; i++) {
        int *p;
        unsigned char b = i * 50;
        p = malloc(sizeof *p);
        *p = depth(i, b);
        sum += *p;
        s += b;
        free(p);
        { int buffer[8]; buffer[i] = i; sum += buffer[i]; }
    }
    return sum + s > 0 ? 0 : 1;
})";

} // namespace

TEST_CASE("at a pause the frame's bytes show what its registers hold") {
    Running running("int main(void) {\n int x = 5; short y;\n y = -2;\n x = x + y;\n return x;\n}");
    running.machine->run({.step = 1});
    CHECK(local(*running.machine, "x").value == 5);
    CHECK(local(*running.machine, "x").is_written);
    CHECK_FALSE(local(*running.machine, "y").is_written);
    running.machine->run({.step = 3});
    CHECK(local(*running.machine, "x").value == 3);
    CHECK(local(*running.machine, "y").value == 0xfffe);
}

TEST_CASE("where a run paused on its way makes no difference to any byte of memory") {
    const auto program = compiled(busy_program);
    Running straight(program, going_on());
    Running stepped(program, going_on());
    for (std::uint64_t step = 1; !straight.machine->end(); step += 7) {
        straight.machine->run({.step = step});
        while (!stepped.machine->end() && stepped.machine->step() < straight.machine->step()) {
            stepped.machine->run({.step = stepped.machine->step() + 1});
        }
        for (memory::SegmentIndex index = 0; index < straight.machine->space().segment_count(); ++index) {
            const memory::Segment& a = straight.machine->space().segment(index);
            const memory::Segment& b = stepped.machine->space().segment(index);
            const auto length = static_cast<std::size_t>((a.mapped_end() - a.origin()).bytes());
            REQUIRE(a.mapped_end() == b.mapped_end());
            CHECK(std::equal(a.bytes(), a.bytes() + length, b.bytes()));
            CHECK(std::equal(a.written(), a.written() + length / 8, b.written()));
            CHECK(std::equal(a.objects(), a.objects() + length / 8, b.objects()));
        }
    }
    CHECK(stepped.machine->end());
}

TEST_CASE("a state that is brought back goes on as it did before") {
    const auto program = compiled(busy_program);
    Running running(program);
    std::vector<std::shared_ptr<const Machine::State>> states;
    for (std::uint64_t step = 5; !running.machine->end(); step += 5) {
        states.push_back(running.machine->keep());
        running.machine->run({.step = step});
    }
    const std::uint64_t last_step = running.machine->step();
    const int status = running.machine->exit_status();
    for (const auto& state : states) {
        running.machine->restore(*state);
        running.machine->run({});
        CHECK(running.machine->step() == last_step);
        CHECK(running.machine->exit_status() == status);
    }
}

TEST_CASE("an overflow that the program survives reaches a neighbour in a register") {
    Running running(R"(
#include <stdio.h>
int main(void) {
    int low = 1;
    int numbers[4];
    numbers[4] = numbers[5] = numbers[6] = numbers[7] = 77;
    printf("%d\n", low);
})",
                    going_on());
    running.machine->run({.step = 500});
    CHECK(running.watcher.output == "77\n");
}

TEST_CASE("a library function that overflows reaches one, too") {
    Running running(R"(
#include <stdio.h>
#include <string.h>
int main(void) {
    char letter = 'a';
    char text[8];
    memset(text, 'z', 24);
    printf("%c\n", letter);
})",
                    unchecked());
    running.to_end();
    CHECK(running.watcher.output == "z\n");
}

TEST_CASE("a variable without a value is found out, however it is come by") {
    CHECK(Running("int main(void) { int x; return x; }").to_end().kinds() == "uninitialized_read");
    CHECK(Running("int main(int c, char **v) { int x; if (c > 1) x = 1; return x; }").to_end().kinds() ==
          "uninitialized_read");
    CHECK(Running("int main(void) { int s = 0; for (int i = 0; i < 2; i++) { int x; if (i == 0) x = 1; s += x; } "
                  "return s; }")
              .to_end()
              .kinds() == "uninitialized_read");
    CHECK(Running("int main(int c, char **v) { int x; switch (c) { case 5: x = 1; case 1: return x; } return 0; }")
              .to_end()
              .kinds() == "uninitialized_read");
    CHECK(Running("int main(void) { goto in; { int x = 1; in: return x; } }").to_end().kinds() == "uninitialized_read");
}

TEST_CASE("a variable that has a value on every way is no false alarm") {
    CHECK(Running("int next(void) { static int n; return n++ < 3 ? n : -1; }\n"
                  "int main(void) { int c, s = 0; while ((c = next()) != -1) s += c; return s; }")
              .to_end()
              .kinds()
              .empty());
    CHECK(
        Running("int main(int c, char **v) { int x, i; if (c) x = 1; else x = 2; for (i = 0; i < 3 && (c = i, 1); i++) "
                "x += c; do { x--; } while (x > 0); again: if (i++ < 5) goto again; return x; }")
            .to_end()
            .kinds()
            .empty());
}

TEST_CASE("an argument of a wider type than the parameter's is fitted to it") {
    Running running("#include <stdio.h>\n"
                    "void show(signed char c) { printf(\"%d\\n\", c); }\n"
                    "int main(void) { void (*f)(int) = (void (*)(int))show; f(0x1ff); return 0; }",
                    unchecked());
    running.to_end();
    CHECK(running.watcher.output == "-1\n");
}

TEST_CASE("a value is read before its variable changes") {
    Running running(R"(
#include <stdio.h>
struct pair { int a, b; };
struct pair make(int a, int b) { struct pair p = {a, b}; return p; }
int twice(int n) { return 2 * n; }
int main(void) {
    int x = 3, y = 4, a[4] = {0, 1, 2, 3};
    x = y + x * 2;
    printf("%d ", x);
    x = a[x - 7];
    printf("%d ", x);
    x = x > 2 ? x + y : y - x;
    printf("%d ", x);
    y = (x += x);
    printf("%d %d ", x, y);
    x = twice(x) + x;
    printf("%d ", x);
    y = y++ ? x : y;
    x = ({ int x = 9; x + y; });
    printf("%d ", x);
    char c = 100;
    c += 100;
    y = c++;
    printf("%d %d ", c, y);
    struct pair p = make(x, y), q;
    q = p = make(p.b, p.a);
    printf("%d %d %d\n", q.a, q.b, make(q.b, 7).b);
})");
    running.to_end();
    CHECK(running.kinds().empty());
    CHECK(running.watcher.output == "10 3 7 14 14 42 51 -55 -56 -56 51 7\n");
}
