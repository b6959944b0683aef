#include "cli/command.hpp"

#include "alloc/allocator.hpp"
#include "cli/exit_status.hpp"
#include "cli/help.hpp"
#include "cli/run_request.hpp"
#include "core/cli/fake_console.hpp"

#include "catch.hpp"

using namespace heaparium::cli;
using namespace heaparium::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

TEST_CASE("the help names every command, and that of run every option and every exit status") {
    const Ran general = run_line({"--help"});
    CHECK(general.status == 0);
    CHECK(general.err.empty());
    for (const Command& command : commands()) {
        CHECK_THAT(general.out, Contains(std::string(command.name)));
        const Ran own = run_line({command.name, "--help"});
        CHECK(own.status == 0);
        CHECK_THAT(own.out, StartsWith("Usage: heaparium " + std::string(command.name)));
        CHECK(run_line({"help", command.name}).out == own.out);
    }
    const std::string own = run_line({"run", "--help"}).out;
    for (const Option& option : run_options()) CHECK_THAT(own, Contains("  " + std::string(option.name)));
    for (const ExitStatusInfo& row : exit_statuses()) {
        CHECK_THAT(own, Contains("  " + std::to_string(static_cast<int>(row.status)) + " "));
    }
}

TEST_CASE("the version is one line") { CHECK_THAT(run_line({"--version"}).out, StartsWith("heaparium ")); }

TEST_CASE("a wrong command line is answered with what is wrong and how to go on, and status 64") {
    const auto refused = [](std::vector<std::string_view> words, const std::string& part) {
        const Ran ran = run_line(std::move(words));
        CHECK(ran.status == 64);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, StartsWith("heaparium: ") && Contains(part) && Contains("Usage: heaparium"));
    };
    refused({}, "What shall it do?");
    refused({"rnu", "a.c"}, "Did you mean `run`?");
    refused({"a.c"}, "write `heaparium run a.c`");
    refused({"--json"}, "before a command");
    refused({"run"}, "at least one C source file");
    refused({"run", "a.c", "--explian"}, "Did you mean `--explain`?");
    refused({"help", "rum"}, "Did you mean `run`?");
    refused({"layouts", "linux"}, "no arguments");
    refused({"allocators", "fre-list"}, "Did you mean `free-list`?");
    refused({"explain", "double_fre"}, "Did you mean `double_free`?");
}

TEST_CASE("the allocators are listed with every parameter, its default and its choices") {
    const std::string text = run_line({"allocators"}).out;
    for (const heaparium::alloc::RegistryEntry& entry : heaparium::alloc::registry()) {
        CHECK_THAT(text, Contains(std::string(entry.info().name)));
        for (const heaparium::alloc::Parameter& parameter : entry.info().parameters) {
            CHECK_THAT(text, Contains("--set " + std::string(parameter.name) + "="));
            for (const auto& choice : parameter.choices) CHECK_THAT(text, Contains(std::string(choice.name)));
        }
    }
}

TEST_CASE("a default as it is listed can be given to --set") {
    for (const heaparium::alloc::RegistryEntry& entry : heaparium::alloc::registry()) {
        std::string text = run_line({"allocators", entry.info().name}).out;
        const std::string mark = "--set ";
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
            at += mark.size();
            const std::string setting = text.substr(at, text.find_first_of(" \n", at) - at);
            CAPTURE(setting);
            const Ran ran =
                run_source("int main(void) { return 3; }", {"--allocator", entry.info().name, "--set", setting});
            CHECK(ran.status == 3);
        }
    }
}

TEST_CASE("the layouts are listed") {
    CHECK_THAT(run_line({"layouts"}).out, Contains("linux   (the default)") && Contains("ostep-16k"));
}

TEST_CASE("a message is explained by the word in its brackets, with them or without") {
    const Ran plain = run_line({"explain", "double_free"});
    CHECK(plain.status == 0);
    CHECK_THAT(plain.out, Contains("Why it matters:") && Contains("What to do:"));
    CHECK(run_line({"explain", "[double_free]"}).out == plain.out);
    CHECK_THAT(run_line({"explain"}).out, Contains("double_free") && Contains("Diagnostics of the compiler"));
}
