#include "vm/library.hpp"
#include "vm/program.hpp"
#include "vm/verify.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

using namespace heaparium;
using namespace heaparium::vm;

namespace {

std::vector<std::string> errors(std::vector<SourceFile> files) {
    const BuildResult built = build(std::move(files));
    std::vector<std::string> messages;
    for (const lang::Diagnostic& diagnostic : built.diagnostics) {
        if (diagnostic.severity != lang::Severity::error) continue;
        const std::string text = to_text(diagnostic, built.program->sources);
        messages.push_back(text.substr(0, text.find('\n')));
        for (const lang::DiagnosticNote& note : diagnostic.notes) {
            const auto at = built.program->sources.place(note.range.file, note.range.begin);
            messages.back() +=
                " | " + std::to_string(note.range.file) + ":" + std::to_string(at.line) + " " + note.message;
        }
    }
    CHECK(messages.empty() == built.ok());
    return messages;
}

using Messages = std::vector<std::string>;

} // namespace

TEST_CASE("names with external linkage are one thing in all files") {
    const auto built = build({{"a.c", "#include \"b.h\"\nint main(void) { shared++; return twice(shared); }"},
                              {"b.c", "#include \"b.h\"\nint shared = 20; static int hidden = 1;"
                                      "int twice(int n) { return n * 2 * hidden; }"},
                              {"c.c", "static int hidden = 5; static int twice(int n) { return n + hidden; }"
                                      "int use(void) { return twice(1); }"},
                              {"b.h", "#pragma once\nextern int shared;\nint twice(int n);\n"}});
    REQUIRE(built.ok());
    CHECK_FALSE(verify(*built.program->image, library().size()));
    CHECK(built.program->image->data.size() == 12);
}

TEST_CASE("what is defined nowhere is an error at its first use") {
    CHECK(errors({{"a.c", "extern int missing;\nint lost(void);\nint main(void) {\n  lost();\n  lost();\n"
                          "  return missing;\n}"}}) ==
          Messages{"a.c:4:3: error: `lost` is declared, but defined nowhere [undefined_function]",
                   "a.c:6:10: error: `missing` is declared `extern`, but defined nowhere [undefined_variable]"});
    CHECK(errors({{"a.c", "extern int missing;\nint *p = &missing;\nint main(void) { return *p; }"}}).size() == 1);
}

TEST_CASE("what is defined twice is an error at the second place, with a note at the first") {
    CHECK(errors({{"a.c", "int n = 1;\nint main(void) { return 0; }"}, {"b.c", "void f(void) {}\nint n;"}}) ==
          Messages{"b.c:2:5: error: `n` is defined a second time [defined_twice] | 1:1 `n` is first defined here"});
    CHECK(errors({{"a.c", "int f(void) { return 1; }\nint main(void) { return 0; }"},
                  {"b.c", "int f(void) { return 2; }"}}) ==
          Messages{"b.c:1:5: error: `f` is defined a second time [defined_twice] | 1:1 `f` is first defined here"});
}

TEST_CASE("without a main there is nothing to start") {
    CHECK(errors({{"a.c", "int f(void) { return 1; }"}, {"b.c", "static int main(void) { return 1; }"}}).size() == 1);
}

TEST_CASE("the program's own function wins over the library's of the same name") {
    const auto built = build({{"a.c", "unsigned long strlen(const char *s) { return 42; }\n"
                                      "int main(void) { return (int)strlen(\"\"); }"}});
    REQUIRE(built.ok());
    CHECK(built.program->image->call_sites.empty());
    CHECK(built.program->image->functions.size() == 2);
}

TEST_CASE("library functions used lie behind the code, 16 bytes each") {
    const auto built = build({{"a.c", "#include <stdlib.h>\n#include <stdio.h>\n"
                                      "int main(void) { void (*f)(void *) = free; f(malloc(1)); puts(\"\"); }"}});
    REQUIRE(built.ok());
    const Image& image = *built.program->image;
    CHECK(image.code_size == image.code.size() * 8 + 3 * 16);
    std::size_t count = 0;
    for (const StaticObject& object : image.statics) {
        if (object.library == none) continue;
        ++count;
        CHECK(object.kind == check::ObjectKind::function);
        CHECK(object.size == 16);
        CHECK(object.offset >= image.code.size() * 8);
    }
    CHECK(count == 3);
}

TEST_CASE("programs beyond a limit are told which") {
    CHECK(errors({{"a.c", "char big[100000000];\nint main(void) { return big[0]; }"}}) ==
          Messages{"a.c:1:6: error: with `big` (100000000 bytes), the program's static variables take more than the "
                   "limit of 67108864 bytes [static_data_too_large]"});
    CHECK(errors({{"a.c", "int main(void) { char big[2000000000]; return big[0]; }"}}) ==
          Messages{
              "a.c:1:23: error: the variables of `main` take more than 1073741824 bytes of stack [frame_too_large]"});
    std::string call = "int f(); int main(void) { return f(0";
    for (int i = 0; i < 70000; ++i) call += ",0";
    CHECK(errors({{"a.c", call + "); }\nint f() { return 1; }"}}).size() == 1);
}

TEST_CASE("a declaration that claims more than the definition has is no way out of the data segment") {
    const auto built =
        build({{"a.c", "extern long wide[9]; extern long one; int main(void) { return (int)(wide[8] + one); }"},
               {"b.c", "char wide[2]; char one;"}});
    REQUIRE(built.ok());
    CHECK_FALSE(verify(*built.program->image, library().size()));
}
