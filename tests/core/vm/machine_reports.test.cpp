// Every mistake that the checker knows, made by a program, and told at its line.
#include "running.hpp"

using namespace heaparium::vm;
using namespace heaparium::vm::test;
using heaparium::check::Report;

namespace {

struct Mistake {
    std::string kind;
    std::uint32_t line;
    std::string source;
};

const std::string headers = "#include <stdlib.h>\n#include <string.h>\n"; // lines 1 and 2

const std::vector<Mistake> mistakes = {
    {"heap_overflow_write", 4, "int main(void) { int *p = malloc(40);\n p[10] = 1; free(p); return 0; }"},
    {"heap_overflow_read", 4, "int main(void) { char *p = calloc(3, 1);\n return p[3]; }"},
    {"heap_underflow_write", 4, "int main(void) { int *p = malloc(40);\n p[-1] = 1; free(p); return 0; }"},
    {"heap_underflow_read", 4, "int main(void) { int *p = calloc(4, 4);\n return p[-1]; }"},
    {"stack_overflow_write", 4, "int main(void) { int a[4]; int i = 4;\n a[i] = 1; return 0; }"},
    {"stack_overflow_read", 4, "int main(void) { int a[4] = {0}; int i = 4;\n return a[i]; }"},
    {"stack_underflow_write", 4, "int main(void) { int a[4]; int *p = a;\n *--p = 1; return 0; }"},
    {"stack_underflow_read", 4, "int main(void) { int a[4] = {0}; int *p = a;\n return *--p; }"},
    {"global_overflow_write", 4, "int a[4]; int b[4]; int main(void) { int i = 4;\n a[i] = 1; return 0; }"},
    {"global_overflow_read", 4, "int a[4]; int b[4]; int main(void) { int i = 4;\n return a[i]; }"},
    {"global_underflow_write", 4, "int b[4]; int a[4]; int main(void) { int i = -1;\n a[i] = 1; return 0; }"},
    {"global_underflow_read", 4, "int b[4]; int a[4]; int main(void) { int i = -1;\n return a[i]; }"},
    {"literal_overflow_read", 4, "int main(void) { char *s = \"hi\"; int i = 3;\n return s[i]; }"},
    {"literal_underflow_read", 4, "int main(void) { char *s = \"hi\"; int i = -1;\n return s[i]; }"},
    {"write_to_literal", 4, "int main(void) { char *s = \"hi\";\n s[0] = 'H'; return 0; }"},
    {"write_to_constant", 4, "const int c = 1; int main(void) { int *p = (int *)&c;\n *p = 2; return 0; }"},
    {"write_to_code", 4, "int main(void) { char *p = (char *)main;\n *p = 0; return 0; }"},
    {"use_after_free_read", 4, "int main(void) { int *p = calloc(4, 4); free(p);\n return *p; }"},
    {"use_after_free_write", 4, "int main(void) { int *p = malloc(4); free(p);\n *p = 1; return 0; }"},
    {"use_after_return_read", 4,
     "int *f(void) { int x = 7; int *p = &x; return p; } int main(void) { int *p = f();\n return *p; }"},
    {"use_after_return_write", 4,
     "int *f(void) { int x = 7; int *p = &x; return p; } int main(void) { int *p = f();\n *p = 1; return 0; }"},
    {"use_after_scope_read", 4, "int main(void) { int *p; { int x = 7; p = &x; }\n return *p; }"},
    {"use_after_scope_write", 4, "int main(void) { int *p; { int x = 7; p = &x; }\n *p = 1; return 0; }"},
    {"null_read", 4, "int main(void) { int *p = NULL;\n return *p; }"},
    {"null_write", 4, "int main(void) { int *p = NULL;\n *p = 1; return 0; }"},
    {"wild_read", 4, "int main(void) { int *p = (int *)0x123456789;\n return *p; }"},
    {"wild_write", 4, "int main(void) { int *p = (int *)0x123456789;\n *p = 1; return 0; }"},
    {"wild_jump", 4, "int main(void) { void (*f)(void) = (void (*)(void))0x1234;\n f(); return 0; }"},
    {"call_of_wrong_type", 4,
     "int twice(int x) { return 2 * x; } int main(void) { double (*f)(double) = (double (*)(double))twice;\n"
     " return (int)f(1.0); }"},
    {"uninitialized_read", 4, "int main(void) { int x;\n return x; }"},
    {"uninitialized_read", 4, "int main(void) { int *p = malloc(4);\n return *p; }"},
    {"double_free", 4, "int main(void) { int *p = malloc(4); free(p);\n free(p); return 0; }"},
    {"free_of_stack", 4, "int main(void) { int x = 1; int *p = &x;\n free(p); return 0; }"},
    {"free_of_global", 4, "int x; int main(void) { int *p = &x;\n free(p); return 0; }"},
    {"free_of_literal", 4, "int main(void) { char *p = \"text\";\n free(p); return 0; }"},
    {"free_of_interior", 4, "int main(void) { int *p = malloc(40); p++;\n free(p); return 0; }"},
    {"free_of_wild", 4, "int main(void) { int *p = (int *)0x1230;\n free(p); return 0; }"},
    {"leak", 3, "int main(void) { int *p = malloc(4); p = NULL; return 0; }"},
    {"call_stack_exhausted", 3, "int f(int n) { return f(n + 1) + 1; }\nint main(void) { return f(0); }"},
    {"division_by_zero", 4, "int main(void) { int z = 0;\n return 1 / z; }"},
    {"division_overflow", 4, "int main(void) { int z = -1, m = -2147483647 - 1;\n return m / z; }"},
    {"missing_return_value", 3, "int f(int x) { if (x) return 1; }\nint main(void) { return f(0); }"},
    {"aborted", 4, "int main(void) {\n abort(); }"},
};

} // namespace

TEST_CASE("each mistake is reported once, under its name, at its line") {
    for (const Mistake& mistake : mistakes) {
        INFO(mistake.kind << ": " << mistake.source);
        Running run(headers + mistake.source);
        run.to_end();
        REQUIRE_FALSE(run.watcher.reports.empty());
        const Report& first = run.watcher.reports.front();
        INFO(first.title << " " << first.what);
        CHECK(std::string(heaparium::check::info(first.kind).name) == mistake.kind);
        CHECK(run.watcher.reports.size() == 1);
        CHECK(first.place.line == mistake.line);
        CHECK_FALSE(first.what.empty());
        CHECK(run.machine->end().has_value());
        CHECK_FALSE(run.machine->end_message().empty());
        CHECK(run.machine->error_reports() == 1);
        CHECK(run.machine->next_statement() == none);
        CHECK(run.machine->run({}) == *run.machine->end());
    }
}

TEST_CASE("with checking on or off, a mistaken program ends in bounded time, and the engine survives") {
    for (const Mistake& mistake : mistakes) {
        for (const MachineOptions& options : {going_on(), unchecked()}) {
            INFO(mistake.kind << ": " << mistake.source);
            Running run(headers + mistake.source, options);
            run.to_end();
            CHECK(run.machine->end().has_value());
            CHECK_FALSE(run.machine->end_message().empty());
            if (run.reason == StopReason::crashed) CHECK_FALSE(run.watcher.reports.empty());
        }
    }
}

TEST_CASE("with checking off, only what hardware or the allocator refuse is reported") {
    CHECK(Running("int main(void) { int a[2]; int x; a[2] = x; return a[1]; }", unchecked()).to_end().kinds().empty());
    Running null_pointer("int main(void) { int *p = 0; return *p; }", unchecked());
    null_pointer.to_end();
    CHECK(null_pointer.reason == StopReason::crashed);
    CHECK(null_pointer.kinds() == "null_read");
    CHECK(null_pointer.machine->end_message() == "Segmentation fault: the program read address 0x0, a NULL pointer.");
}

TEST_CASE("a report names the object, where the access lies, and the calls that led there") {
    Running run("#include <stdlib.h>\n"
                "void fill(int *p, int n) {\n"
                "    for (int i = 0; i <= n; i++)\n"
                "        p[i] = i;\n"
                "}\n"
                "int main(void) {\n"
                "    int *numbers = malloc(5 * sizeof(int));\n"
                "    fill(numbers, 5);\n"
                "    return 0;\n"
                "}\n");
    run.to_end();
    REQUIRE(run.kinds() == "heap_overflow_write");
    const Report& report = run.watcher.reports[0];
    CHECK(report.what.find("the block that 'p' points to") != std::string::npos);
    CHECK(report.what.find("allocated at line 7") != std::string::npos);
    REQUIRE(report.calls.size() == 2);
    CHECK(report.calls[0].function == "fill");
    CHECK(report.calls[1].function == "main");
    CHECK(report.calls[1].place.line == 8);
    CHECK(run.reason == StopReason::report);
}

TEST_CASE("going on, a mistake in a loop is reported once, and the write really happens") {
    Running run("#include <stdio.h>\n"
                "int a[2], b[2] = {7, 7};\n"
                "int main(void) { for (int i = 0; i < 4; i++) a[i] = 1; printf(\"%d\", b[0] + b[1]); return 0; }",
                going_on());
    run.to_end();
    CHECK(run.kinds() == "global_overflow_write");
    CHECK(run.reason == StopReason::exited);
    CHECK(run.watcher.output == "2");
}

TEST_CASE("leaks from one line are one report that counts them") {
    Running run("#include <stdlib.h>\nint main(void) { for (int i = 0; i < 20; i++) malloc(16); return 0; }");
    run.to_end();
    REQUIRE(run.kinds() == "leak");
    CHECK(run.watcher.reports[0].what.find("20 blocks, 320 bytes in all") != std::string::npos);
    CHECK(run.reason == StopReason::exited);
    CHECK(run.machine->exit_status() == 0);
}

TEST_CASE("a block that exit leaves reachable is no leak") {
    CHECK(Running("#include <stdlib.h>\nint *g; int main(void) { g = malloc(4); return 0; }").to_end().kinds().empty());
    CHECK(
        Running("#include <stdlib.h>\nint main(void) { int *p = malloc(4); exit(p == 0); }").to_end().kinds().empty());
}

TEST_CASE("too many reports end in one that says so") {
    std::string source = "int main(void) { int x[100];\n int s = 0;\n";
    for (int index = 0; index < 20; ++index) source += "s += x[" + std::to_string(index) + "];\n";
    MachineOptions options = going_on();
    options.maximum_reports = 5;
    Running run(source + "return s != s; }", options);
    run.to_end();
    REQUIRE(run.watcher.reports.size() == 6);
    CHECK(run.watcher.reports.back().kind == heaparium::check::ReportKind::too_many_reports);
    CHECK(run.machine->error_reports() >= 20);
}

TEST_CASE("a smashed return address leads where the attacker wants, when the program goes on") {
    Running run("#include <stdio.h>\n"
                "#include <stdlib.h>\n"
                "void win(void) { puts(\"won\"); exit(3); }\n"
                "void f(void) {\n"
                "    long a[2];\n"
                "    a[2] = a[3] = (long)win;\n"
                "}\n"
                "int main(void) { f(); return 0; }\n",
                going_on());
    run.to_end();
    CHECK(run.watcher.output == "won\n");
    CHECK(run.reason == StopReason::exited);
    CHECK(run.machine->exit_status() == 3);
    CHECK(run.kinds() == "stack_overflow_write stack_overflow_write smashed_return_address");
    CHECK(run.watcher.reports[2].place.line == 7);
}

TEST_CASE("a return address that is no place in the code ends the program") {
    for (const CheckMode check : {CheckMode::go_on, CheckMode::off}) {
        Running run("void f(void) { long a[2]; a[3] = 0x41414141; } int main(void) { f(); return 0; }",
                    with_checks(check));
        run.to_end();
        CHECK(run.reason == StopReason::crashed);
        CHECK(run.machine->end_message() ==
              "Segmentation fault: the program returned to 0x41414141, where there is no code.");
        CHECK(run.watcher.reports.back().kind == heaparium::check::ReportKind::wild_jump);
    }
}

TEST_CASE("freeing twice really puts the chunk on the list twice, or is found by the allocator") {
    Running run("#include <stdlib.h>\nint main(void) { char *p = malloc(8); free(p); free(p); return 0; }", going_on());
    run.to_end();
    CHECK(run.watcher.reports.front().kind == heaparium::check::ReportKind::double_free);
    CHECK(run.machine->end().has_value());
}

TEST_CASE("the allocator finds its smashed header when the program goes on") {
    Running run("#include <stdlib.h>\n"
                "int main(void) { long *p = malloc(16), *q = malloc(16);\n"
                "for (int i = 0; i < 4; i++) p[i] = -1;\n"
                "free(q); free(p); return 0; }",
                going_on());
    run.to_end();
    CHECK(run.kinds() == "heap_overflow_write heap_corruption");
    CHECK(run.reason == StopReason::crashed);
}
