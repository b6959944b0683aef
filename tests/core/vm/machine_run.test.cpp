// Running to limits: steps, depths, breakpoints, input, ends; and what can be seen in between.
#include "running.hpp"

using namespace heaparium;
using namespace heaparium::vm;
using namespace heaparium::vm::test;

namespace {

std::uint32_t line_of_next(const Machine& machine) {
    const std::uint32_t statement = machine.next_statement();
    if (statement == none) return 0;
    const lang::SourceRange range = machine.program().image->statements[statement].range;
    return machine.program().sources.place(range.file, range.begin).line;
}

/// Statements that begin on a line.
std::vector<std::uint32_t> statements_at(const Program& program, std::uint32_t line) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t index = 0; index < program.image->statements.size(); ++index) {
        const lang::SourceRange range = program.image->statements[index].range;
        if (program.sources.place(range.file, range.begin).line == line) found.push_back(index);
    }
    return found;
}

const char* const two_levels = "int twice(int x) {\n"
                               "    x *= 2;\n"
                               "    return x;\n"
                               "}\n"
                               "int main(void) {\n"
                               "    int a = 1;\n"
                               "    a = twice(a) + twice(a);\n"
                               "    a++;\n"
                               "    return a;\n"
                               "}\n";

} // namespace

TEST_CASE("a machine stands before the first statement, and each step begins one") {
    Running run(two_levels);
    Machine& machine = *run.machine;
    CHECK(machine.step() == 0);
    CHECK(line_of_next(machine) == 6);
    std::vector<std::uint32_t> lines;
    while (machine.run({.step = machine.step() + 1}) == StopReason::step) lines.push_back(line_of_next(machine));
    CHECK(lines == std::vector<std::uint32_t>{7, 2, 3, 2, 3, 8, 9});
    CHECK(machine.step() == 8);
    CHECK(machine.end() == StopReason::exited);
    CHECK(machine.exit_status() == 5);
    CHECK(machine.end_message() == "main returned 5.");
    CHECK(line_of_next(machine) == 0);
}

TEST_CASE("a limit that was passed already pauses at once") {
    Running run(two_levels);
    run.machine->run({.step = 3});
    CHECK(run.machine->run({.step = 1}) == StopReason::step);
    CHECK(run.machine->step() == 3);
}

TEST_CASE("a depth limit steps over calls, and out of them") {
    Running run(two_levels);
    Machine& machine = *run.machine;
    machine.run({.step = 1});
    CHECK(line_of_next(machine) == 7);
    CHECK(machine.run({.depth = 1}) == StopReason::depth); // over the line with both calls
    CHECK(line_of_next(machine) == 8);
    CHECK(machine.run({.depth = 1}) == StopReason::depth);
    CHECK(line_of_next(machine) == 9);

    Running inner(two_levels);
    inner.machine->run({.step = 3});
    REQUIRE(line_of_next(*inner.machine) == 3);
    CHECK(inner.machine->run({.depth = 1}) == StopReason::depth); // out: the second call is run as well
    CHECK(line_of_next(*inner.machine) == 8);
}

TEST_CASE("a depth limit obeys the step limit and breakpoints on the way") {
    Running run(two_levels);
    Machine& machine = *run.machine;
    machine.run({.step = 1});
    CHECK(machine.run({.step = 3, .depth = 1}) == StopReason::step);
    CHECK(machine.step() == 3);
    machine.set_breakpoints(statements_at(machine.program(), 2));
    CHECK(machine.run({.depth = 1, .obey_breakpoints = true}) == StopReason::breakpoint);
    CHECK(line_of_next(machine) == 2);
}

TEST_CASE("a breakpoint pauses each time before its statement, and not again at once") {
    Running run("int main(void) {\n int s = 0;\n for (int i = 0; i < 3; i++)\n  s += i;\n return s;\n}");
    Machine& machine = *run.machine;
    machine.set_breakpoints(statements_at(machine.program(), 4));
    for (int time = 0; time < 3; ++time) {
        CHECK(machine.run({.obey_breakpoints = true}) == StopReason::breakpoint);
        CHECK(line_of_next(machine) == 4);
    }
    CHECK(machine.run({.obey_breakpoints = true}) == StopReason::exited);
    CHECK(machine.exit_status() == 3);
}

TEST_CASE("breakpoints leave no trace in the run") {
    Running plain(two_levels), broken(two_levels);
    broken.machine->set_breakpoints(statements_at(broken.machine->program(), 3));
    plain.to_end();
    broken.to_end(); // not told to obey
    CHECK(plain.machine->step() == broken.machine->step());
    broken.machine->set_breakpoints({});
    CHECK(broken.machine->exit_status() == 5);
}

TEST_CASE("a program that needs input waits for it, and goes on when there is more") {
    Running run("#include <stdio.h>\nint main(void) { int c = getchar(); int d = getchar(); return c * 10 + d; }");
    run.watcher.is_input_complete = false;
    CHECK(run.machine->run({}) == StopReason::input);
    CHECK(run.machine->run({}) == StopReason::input);
    CHECK(line_of_next(*run.machine) == 2);
    const auto waiting = run.machine->keep();
    run.watcher.input = "\1";
    CHECK(run.machine->run({}) == StopReason::input);
    run.watcher.input += "\2";
    CHECK(run.machine->run({}) == StopReason::exited);
    CHECK(run.machine->exit_status() == 12);
    run.machine->restore(*waiting);
    CHECK(run.machine->run({}) == StopReason::exited);
    CHECK(run.machine->exit_status() == 12);
}

TEST_CASE("exit ends the program from anywhere, with its status") {
    Running run("#include <stdlib.h>\nvoid f(void) { exit(300); } int main(void) { f(); return 0; }");
    run.to_end();
    CHECK(run.reason == StopReason::exited);
    CHECK(run.machine->exit_status() == 44); // 300 in 8 bits, as a shell sees it
    CHECK(run.machine->end_message() == "The program called exit(300).");
}

TEST_CASE("main is handed its arguments") {
    MachineOptions options;
    options.program_name = "prog";
    options.arguments = {"one", "two words"};
    Running run("#include <stdio.h>\n"
                "int main(int argc, char **argv) {\n"
                "    for (int i = 0; i <= argc; i++) printf(\"%s|\", argv[i] ? argv[i] : \"NULL\");\n"
                "    return argc;\n"
                "}",
                options);
    run.to_end();
    CHECK(run.watcher.output == "prog|one|two words|NULL|");
    CHECK(run.machine->exit_status() == 3);
    CHECK(run.kinds().empty());
}

TEST_CASE("reading past the arguments is a mistake") {
    Running run("int main(int argc, char **argv) { return argv[0][6]; }");
    CHECK(run.to_end().kinds() == "stack_overflow_read");
    CHECK(run.watcher.reports[0].what.find("argv[0]") != std::string::npos);
}

TEST_CASE("the host hears of calls and returns in order") {
    Running run(two_levels);
    run.to_end();
    CHECK(run.watcher.calls == std::vector<std::string>{"main(", "twice(", ")twice", "twice(", ")twice", ")main"});
}

TEST_CASE("the host hears of every operation on the heap") {
    Running run("#include <stdlib.h>\n"
                "int main(void) { char *p = malloc(10); p = realloc(p, 5000); free(p); free(NULL); calloc(2, 3);\n"
                "p = malloc(-1); return p != NULL; }");
    run.to_end();
    const auto& told = run.watcher.allocations;
    REQUIRE(told.size() == 5);
    CHECK(told[0].function == "malloc");
    CHECK(told[0].request_size == 10);
    CHECK(told[1].function == "realloc");
    CHECK(told[1].argument == told[0].result);
    CHECK(told[1].request_size == 5000);
    CHECK(told[2].function == "free");
    CHECK(told[2].argument == told[1].result);
    CHECK(told[2].block == told[1].block);
    CHECK(told[3].request_size == 6);
    CHECK(told[4].result == 0);
    CHECK(run.machine->exit_status() == 0);
    CHECK(run.kinds() == "leak");
}

TEST_CASE("realloc keeps the contents, and what it adds is unwritten") {
    Running run("#include <stdlib.h>\n"
                "int main(void) { int *p = malloc(8); p[0] = 3; p[1] = 4; p = realloc(p, 4000);\n"
                "int s = p[0] + p[1];\n"
                "s += p[2];\n"
                "free(p); return s; }");
    run.to_end();
    CHECK(run.kinds() == "uninitialized_read");
    CHECK(run.watcher.reports[0].place.line == 4);
}

TEST_CASE("variables, frames and statics can be looked at from outside") {
    Running run("int g = 5; int f(int n) { int *p = &n; *p += g; return n; }\nint main(void) { return f(1); }");
    Machine& machine = *run.machine;
    machine.run({.step = 3}); // before `return n`
    REQUIRE(machine.frames().size() == 2);
    const Image& image = *machine.program().image;
    const StackFrame& frame = machine.frames()[1];
    CHECK(image.functions[frame.function].name == "f");
    CHECK(image.function_at(machine.frame_pc(0)) == machine.frames()[0].function);
    const LocalInfo& n = image.functions[frame.function].locals[0];
    const memory::Address at = frame.base + memory::Size(n.offset);
    std::int32_t value = 0;
    CHECK_FALSE(machine.space().read(at, std::as_writable_bytes(std::span(&value, 1))));
    CHECK(value == 6);
    const check::ObjectId object = machine.local_object(1, 0);
    REQUIRE(object != 0);
    CHECK(machine.objects()[object].base == at);
    CHECK(machine.object_at(at) == object);
    CHECK(machine.narrator().name(machine.objects()[object]) == "parameter 'n' of f");
    const check::ObjectId global = machine.object_at(machine.static_address(0));
    CHECK(global == 1);
}

TEST_CASE("options that are wrong are answered with a sentence") {
    const auto program = compiled("int main(void) { return 0; }");
    const auto problem = [&](auto change) {
        MachineOptions options;
        change(options);
        Watcher watcher;
        watcher.program = program.get();
        auto made = Machine::create(program, options, watcher);
        REQUIRE_FALSE(made);
        return made.error();
    };
    CHECK(problem([](MachineOptions& o) { o.allocator = "free-lisp"; }).find("Did you mean \"free-list\"?") !=
          std::string::npos);
    CHECK_FALSE(problem([](MachineOptions& o) { o.allocator = "something-else-entirely"; }).empty());
    CHECK_FALSE(problem([](MachineOptions& o) { o.parameters = {{"policy", "nonsense"}}; }).empty());
    CHECK_FALSE(problem([](MachineOptions& o) { o.parameters = {{"nonsense", "1"}}; }).empty());
    CHECK(problem([](MachineOptions& o) { o.layout = "linus"; }).find("linux") != std::string::npos);
    CHECK(problem([](MachineOptions& o) { o.arguments.assign(100000, std::string(100, 'x')); }).find("stack") !=
          std::string::npos);
    Watcher watcher;
    CHECK_FALSE(Machine::create(nullptr, {}, watcher));
}

TEST_CASE("a small program runs in the textbook's 16 KB") {
    MachineOptions options;
    options.layout = "ostep-16k";
    Running run(
        "#include <stdlib.h>\nint main(void) { int *p = malloc(40); p[9] = 3; int r = p[9]; free(p); return r; }",
        options);
    run.to_end();
    CHECK(run.machine->exit_status() == 3);
    CHECK(run.kinds().empty());
}

TEST_CASE("variable arguments arrive as they were passed") {
    Running run("#include <stdarg.h>\n"
                "int sum(int n, ...) { va_list l; va_start(l, n); int s = 0; while (n--) s += va_arg(l, int);\n"
                "va_end(l); return s; }\n"
                "int main(void) { return sum(3, 1, 2, 3); }");
    CHECK(run.to_end().kinds().empty());
    CHECK(run.machine->exit_status() == 6);
}

TEST_CASE("reading more variable arguments than were passed is a mistake") {
    Running run("#include <stdarg.h>\n"
                "int sum(int n, ...) { va_list l; va_start(l, n); int s = 0; while (n--) s += va_arg(l, int);\n"
                "va_end(l); return s; }\n"
                "int main(void) { return sum(3, 1, 2); }");
    run.to_end();
    REQUIRE(run.watcher.reports.size() == 1);
    CHECK(run.watcher.reports[0].what.find("variable arguments of sum") != std::string::npos);
}

TEST_CASE("a very deep recursion that ends is no mistake, and one without end is told by its name") {
    Running deep("int f(int n) { return n == 0 ? 0 : 1 + f(n - 1); } int main(void) { return f(50000) != 50000; }");
    CHECK(deep.to_end().kinds().empty());
    CHECK(deep.machine->exit_status() == 0);
    Running endless("int f(int n) { return f(n + 1) + 1; } int main(void) { return f(0); }", unchecked());
    endless.to_end();
    REQUIRE(endless.kinds() == "call_stack_exhausted");
    CHECK(endless.watcher.reports[0].what.find("calls of f") != std::string::npos);
    CHECK(endless.reason == StopReason::crashed);
}

TEST_CASE("ids of objects that nothing points to any more are given again") {
    Running run("void f(int *p) { *p = 1; } int main(void) { int s = 0;\n"
                "for (int i = 0; i < 300000; i++) { int x; f(&x); s += x; } return s != 300000; }");
    run.to_end();
    CHECK(run.kinds().empty());
    CHECK(run.machine->exit_status() == 0);
    CHECK(run.machine->objects().size() < 100000);
}

TEST_CASE("memory that the program draws with sbrk is its own, and grows as one piece") {
    Running run("#include <unistd.h>\n"
                "int main(void) { char *a = sbrk(100); char *b = sbrk(50); a[99] = 1; a[120] = 2; int r = b[20];\n"
                "sbrk(-100);\n"
                "return r + a[60]; }");
    run.to_end();
    REQUIRE(run.watcher.reports.size() == 1);
    CHECK(run.watcher.reports[0].place.line == 4);
}

TEST_CASE("blocks that only the program's own memory points to are no leaks") {
    Running run("#include <unistd.h>\n#include <stdlib.h>\n"
                "int main(void) { char **own = sbrk(64); own[3] = malloc(10); return 0; }");
    CHECK(run.to_end().kinds().empty());
}

TEST_CASE("a sort that compares with a library function can be interrupted within, and ends as without") {
    const auto program = compiled("#include <stdlib.h>\n#include <string.h>\nstatic char a[60000][8];\n"
                                  "int main(void) { for (int i = 0; i < 60000; i++) a[i][0] = 'a' + i % 23;\n"
                                  "qsort(a, 60000, 8, (int (*)(const void *, const void *))strcmp);\n"
                                  "return a[0][0] != 'a' || a[59999][0] != 'w'; }");
    Running whole(program);
    whole.to_end();
    CHECK(whole.machine->exit_status() == 0);

    Running pieces(program);
    std::uint64_t pauses_in_the_sort = 0;
    while (!pieces.machine->end()) {
        const bool is_in_the_sort = pieces.machine->frames().size() > 1;
        pauses_in_the_sort += is_in_the_sort ? 1 : 0;
        static_cast<void>(pieces.machine->run({.step = pieces.machine->step() + 1}));
    }
    CHECK(pauses_in_the_sort > 10);
    CHECK(pieces.machine->exit_status() == 0);
    CHECK(pieces.machine->step() == whole.machine->step());
}

TEST_CASE("a main that asks to be called before main is started once") {
    Running run("__attribute__((constructor)) int main(void) { return 4; }");
    run.to_end();
    CHECK(run.machine->exit_status() == 4);
}
