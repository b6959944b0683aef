#include "core/cli/fake_console.hpp"

#include "catch.hpp"

using namespace heaparium::cli;
using namespace heaparium::cli::test;
using Catch::Matchers::Contains;

namespace {

const std::string overflow = "#include <stdlib.h>\n"
                             "#include <stdio.h>\n"
                             "int main(void) {\n"
                             "    int *x = malloc(8);\n"
                             "    puts(\"before\");\n"
                             "    x[2] = 1;\n"
                             "    puts(\"after\");\n"
                             "    free(x);\n"
                             "    return 3;\n"
                             "}\n";

} // namespace

TEST_CASE("a clean program's output and status are heaparium's own, and nothing else is said") {
    const Ran ran = run_source("#include <stdio.h>\nint main(void) { puts(\"hello\"); return 7; }");
    CHECK(ran.status == 7);
    CHECK(ran.out == "hello\n");
    CHECK(ran.err.empty());
}

TEST_CASE("a memory error stops the program, is told with its line, and gives status 66") {
    const Ran ran = run_source(overflow);
    CHECK(ran.status == 66);
    CHECK(ran.out == "before\n");
    CHECK_THAT(ran.err, Contains("<stdin>:6:") && Contains("[heap_overflow_write]") && Contains("What to do:"));
}

TEST_CASE("going on after a memory error, the program runs to its end, and the status is 66 all the same") {
    const Ran ran = run_source(overflow, {"--check", "continue"});
    CHECK(ran.status == 66);
    CHECK(ran.out == "before\nafter\n");
}

TEST_CASE("with checking off, what the hardware lets pass is not noticed") {
    const Ran ran =
        run_source("#include <stdlib.h>\nint main(void) { char *x = malloc(1); x[1] = 1; free(x); return 3; }",
                   {"--check", "off"});
    CHECK(ran.status == 3);
    CHECK(ran.err.empty());
}

TEST_CASE("a crash is told whatever the checking; where no report stopped the program its status is the signal's") {
    const auto run_in = [](const char* mode) {
        const Ran ran = run_source("int main(void) { int *p = 0; return *p; }", {"--check", mode});
        CHECK_THAT(ran.err, Contains("[null_read]"));
        return ran.status;
    };
    CHECK(run_in("stop") == 66);
    CHECK(run_in("continue") == 139); // 128 + SIGSEGV
    CHECK(run_in("off") == 139);
}

TEST_CASE("a program that a signal ends has the status that a shell shows") {
    CHECK(run_source("#include <stdlib.h>\nint main(void) { abort(); }").status == 134);
    CHECK(run_source("#include <assert.h>\nint main(void) { assert(0); }").status == 134);
    CHECK(run_source("#include <signal.h>\nint main(void) { raise(SIGTERM); }").status == 143);
    CHECK(run_source("int main(void) { int z = 0; return 1 / z; }").status == 136);
}

TEST_CASE("a program that catches its own fault is told of it, and its status is its own") {
    const Ran ran = run_source("#include <signal.h>\n#include <stdlib.h>\nvoid h(int s) { exit(s); }\n"
                               "int main(void) { signal(SIGSEGV, h); int *p = 0; return *p; }");
    CHECK(ran.status == 11);
    CHECK_THAT(ran.err, Contains("[null_read]") && Contains("has a handler for SIGSEGV"));
}

TEST_CASE("a leak counts as a memory error, a warning does not") {
    const Ran leak = run_source("#include <stdlib.h>\nint main(void) {\n int *p = malloc(4);\n *p = 1;\n return 0;\n}");
    CHECK(leak.status == 66);
    CHECK_THAT(leak.err, Contains("<stdin>:3:") && Contains("[leak]"));
    const Ran warning = run_source("#include <stdio.h>\nint main(void) { printf(\"%d\\n\", sizeof(int)); return 0; }");
    CHECK(warning.status == 0);
    CHECK(warning.out == "4\n");
}

TEST_CASE("a program that does not compile has status 65, and its diagnostics say where") {
    const Ran ran = run_source("int main(void) {\n    return x;\n}\n");
    CHECK(ran.status == 65);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, Contains("<stdin>:2:12: error:"));
}

TEST_CASE("a program that does not fit its layout has status 65 and says what does not fit") {
    const Ran ran = run_source("char big[100000];\nint main(void) { return big[5]; }", {"--layout", "ostep-16k"});
    CHECK(ran.status == 65);
    CHECK_THAT(ran.err, Contains("ostep-16k"));
}

TEST_CASE("an endless loop ends at the limit with status 71, and the message names both limit and option") {
    for (const char* loop : {"for (;;);", "while (1) {}", "do ; while (1);", "again: goto again;", "for (;;) n++;"}) {
        CAPTURE(loop);
        const Ran ran = run_source("int main(void) {\n int n = 0;\n " + std::string(loop) + "\n return n;\n}",
                                   {"--max-steps", "100k"});
        CHECK(ran.status == 71);
        CHECK_THAT(ran.err, Contains("100 000 steps") && Contains("--max-steps") && Contains("line 3"));
    }
}

TEST_CASE("an endless recursion is a memory error: the stack is full") {
    const Ran ran = run_source("int f(int n) { return f(n + 1) + 1; }\nint main(void) { return f(0); }");
    CHECK(ran.status == 139);
    CHECK_THAT(ran.err, Contains("[call_stack_exhausted]"));
}

TEST_CASE("an interruption ends the run with status 130") {
    FakeConsole console;
    console.input = "int main(void) { for (;;); }";
    console.interrupted_after = 2;
    CHECK(run_command_line(console, std::vector<std::string_view>{"run", "-"}) == 130);
    CHECK_THAT(console.err, Contains("Interrupted after"));
}

TEST_CASE("arguments and definitions reach the program") {
    const Ran ran = run_source("#include <stdio.h>\n"
                               "int main(int argc, char **argv) {\n"
                               "    for (int i = 1; i < argc; i++) printf(\"[%s]\", argv[i]);\n"
                               "    printf(\"%d %d\\n\", N, FLAG);\n"
                               "    return argc;\n"
                               "}\n",
                               {"-DN=4", "-D", "FLAG", "--", "one", "--json", "two words"});
    CHECK(ran.status == 4);
    CHECK(ran.out == "[one][--json][two words]4 1\n");
}

TEST_CASE("an allocator and its parameters are the ones asked for") {
    const std::string source = "#include <stdlib.h>\n#include <stdio.h>\n"
                               "int main(void) {\n"
                               "    char *a = malloc(400), *w1 = malloc(16), *b = malloc(100), *w2 = malloc(16);\n"
                               "    free(a);\n"
                               "    free(b);\n"
                               "    char *c = malloc(100);\n"
                               "    printf(\"%d\\n\", c == b);\n"
                               "    free(c);\n"
                               "    free(w1);\n"
                               "    free(w2);\n"
                               "    return 0;\n"
                               "}\n";
    CHECK(run_source(source, {"--set", "policy=best"}).out == "1\n");
    CHECK(run_source(source, {"--set", "policy=worst"}).out == "0\n");
}

TEST_CASE("the heap limit holds") {
    const std::string source = "#include <stdlib.h>\n#include <stdio.h>\n"
                               "int main(void) { void *p = malloc(20000); printf(\"%d\\n\", p != NULL); free(p); }";
    CHECK(run_source(source).out == "1\n");
    CHECK(run_source(source, {"--heap-limit", "16k"}).out == "0\n");
}

TEST_CASE("the option --explain tells each operation of the allocator with the heap after it") {
    const Ran ran = run_source("#include <stdlib.h>\n"
                               "int main(void) {\n"
                               "    int *x = malloc(24);\n"
                               "    int *y = malloc(40);\n"
                               "    free(x);\n"
                               "    y = realloc(y, 20);\n"
                               "    free(y);\n"
                               "    return 0;\n"
                               "}\n",
                               {"--explain"});
    CHECK(ran.status == 0);
    CHECK_THAT(ran.err, Contains("<stdin>:3: a = malloc(24) -> 0x") && Contains("<stdin>:4: b = malloc(40) -> 0x") &&
                            Contains("<stdin>:5: free(a)\n") && Contains("<stdin>:6: b = realloc(b, 20) -> 0x") &&
                            Contains("<stdin>:7: free(b)\n") && Contains("[used 48 b]") && Contains("free list:"));
}

TEST_CASE("the option --json gives one object in place of the text, and leaves standard output alone") {
    const Ran ran = run_source(overflow, {"--json", "--check", "continue", "--explain"});
    CHECK(ran.status == 66);
    CHECK(ran.out == "before\nafter\n");
    CHECK_THAT(ran.err, Catch::Matchers::StartsWith("{\"outcome\":\"memory-error\",\"status\":66,\"exitStatus\":3,") &&
                            Contains("\"reports\":[{\"kind\":\"heap_overflow_write\"") &&
                            Contains("\"operations\":[{\"place\":\"<stdin>:4\",\"call\":\"a = malloc(8)\"") &&
                            Catch::Matchers::EndsWith("}\n"));
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);

    const Ran broken = run_source("int main(void) { return x; }", {"--json"});
    CHECK(broken.status == 65);
    CHECK_THAT(broken.err, Contains("\"outcome\":\"does-not-compile\"") && Contains("\"exitStatus\":null") &&
                               Contains("\"severity\":\"error\"") && Contains("\"line\":1"));
    const Ran missing = run_line({"run", "--json", "/no/such/file.c"});
    CHECK(missing.status == 72);
    CHECK_THAT(missing.err, Contains("\"outcome\":\"no-input\""));
}

TEST_CASE("standard input is read when the program asks for it, and not before") {
    FakeConsole console;
    console.input = "int main(void) { return 5; }";
    CHECK(run_command_line(console, std::vector<std::string_view>{"run", "-"}) == 5);
    CHECK(console.reads == 2); // the source, and its end
}

TEST_CASE("whatever bytes are given as a source, the answer is diagnostics and status 65, or a run") {
    std::string garbage;
    std::uint32_t seed = 1;
    for (int round = 0; round < 40; ++round) {
        garbage.clear();
        for (int i = 0; i < 500; ++i) garbage += static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
        const Ran ran = run_source(garbage, {"--max-steps", "1000"});
        CHECK(ran.status == 65);
        CHECK(!ran.err.empty());
    }
}
