// Every program below tests/programs/language prints and returns under the machine what it does when compiled by the
// host's gcc and run on the host. Skipped where there is no gcc. One test a folder, so that they can run side by side.
#include "oracle.hpp"

#include <set>

using namespace heaparium;
using namespace heaparium::vm::test;

namespace {

void compare_with_gcc(const std::string& folder) {
    if (!has_gcc()) return;
    const TemporaryFolder temporary;
    for (const CorpusProgram& program : corpus_programs(corpus_folder() / folder)) {
        DYNAMIC_SECTION(program.name) {
            const Outcome expected = run_on_host(program, temporary.path());
            const Outcome actual = run_in_machine(program);
            CHECK(actual.output == expected.output);
            CHECK(actual.status == expected.status);
        }
    }
}

void check_refused(const CorpusProgram& program) {
    const vm::BuildResult built = vm::build(program.files);
    CHECK_FALSE(built.ok());
    const auto error = std::find_if(built.diagnostics.begin(), built.diagnostics.end(), [](const auto& diagnostic) {
        return lang::info(diagnostic.id).severity == lang::Severity::error;
    });
    REQUIRE(error != built.diagnostics.end());
    INFO(lang::to_text(*error, built.program->sources));
    CHECK(lang::info(error->id).name == program.header.refused);
}

} // namespace

TEST_CASE("programs behave as when compiled by gcc") { compare_with_gcc(""); }
TEST_CASE("large programs behave as when compiled by gcc") { compare_with_gcc("large"); }
TEST_CASE("programs with declarations of every form behave as when compiled by gcc") {
    compare_with_gcc("declarations");
}
TEST_CASE("programs with expressions of every form behave as when compiled by gcc") { compare_with_gcc("expressions"); }
TEST_CASE("programs with functions of every form behave as when compiled by gcc") { compare_with_gcc("functions"); }
TEST_CASE("programs with what GNU C adds behave as when compiled by gcc") { compare_with_gcc("gnu"); }
TEST_CASE("programs with initializers of every form behave as when compiled by gcc") {
    compare_with_gcc("initializers");
}
TEST_CASE("programs that use memory in unusual but correct ways behave as when compiled by gcc") {
    compare_with_gcc("memory");
}
TEST_CASE("programs that use the library's numbers behave as when compiled by gcc") { compare_with_gcc("numbers"); }
TEST_CASE("programs that use the preprocessor behave as when compiled by gcc") { compare_with_gcc("preprocessor"); }
TEST_CASE("programs of several files behave as when compiled by gcc") { compare_with_gcc("several_files"); }
TEST_CASE("programs with statements of every form behave as when compiled by gcc") { compare_with_gcc("statements"); }
TEST_CASE("programs that read and write behave as when compiled by gcc") { compare_with_gcc("stdio"); }
TEST_CASE("programs that use stdlib.h behave as when compiled by gcc") { compare_with_gcc("stdlib"); }
TEST_CASE("programs that use strings behave as when compiled by gcc") { compare_with_gcc("strings"); }
TEST_CASE("programs that ask the system behave as when compiled by gcc") { compare_with_gcc("system"); }
TEST_CASE("programs with types of every form behave as when compiled by gcc") { compare_with_gcc("types"); }

TEST_CASE("programs that gcc refuses are refused with the error that their first comment names") {
    const TemporaryFolder temporary;
    const bool can_ask = has_gcc();
    for (const CorpusProgram& program : corpus_programs(corpus_folder() / "refused")) {
        DYNAMIC_SECTION(program.name) {
            check_refused(program);
            if (can_ask) CHECK_FALSE(compile_on_host(program, temporary.path(), "-fsyntax-only"));
        }
    }
}

TEST_CASE("programs that need what is not supported are refused with an error that names it") {
    for (const CorpusProgram& program : corpus_programs(corpus_folder() / "unsupported")) {
        DYNAMIC_SECTION(program.name) { check_refused(program); }
    }
}

TEST_CASE("every folder of programs is tested") {
    std::set<std::string> folders;
    std::size_t programs = corpus_programs(corpus_folder()).size();
    for (const std::filesystem::path& path : sorted_entries(corpus_folder())) {
        if (!std::filesystem::is_directory(path)) continue;
        CHECK_FALSE(is_program_folder(path)); // of the tests above only the first would see it
        folders.insert(path.filename().string());
        programs += corpus_programs(path).size();
    }
    CHECK(folders == std::set<std::string>{"declarations", "expressions", "functions", "gnu", "initializers", "large",
                                           "memory", "numbers", "preprocessor", "refused", "several_files",
                                           "statements", "stdio", "stdlib", "strings", "system", "types",
                                           "unsupported"});
    CHECK(programs >= 340);
}
