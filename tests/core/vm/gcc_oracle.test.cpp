// Every program in tests/programs/language prints and returns under the machine what it does when compiled by the
// host's gcc and run on the host. Skipped where there is no gcc.
#include "catch.hpp"

#include "vm/machine.hpp"
#include "vm/program.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace heaparium;

namespace {

struct Outcome {
    std::string output;
    int status = -1;
};

class CapturingHost : public vm::Host {
  public:
    std::optional<std::size_t> read_input(std::uint64_t, std::span<std::byte>) override { return 0; }
    void wrote(vm::OutputStream, std::string_view text) override { output += text; }
    void reported(const check::Report& report) override {
        reports += std::string(check::info(report.kind).name) + "\n";
    }

    std::string output;
    std::string reports;
};

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Outcome run_in_machine(const std::filesystem::path& path) {
    vm::BuildResult built = vm::build({{path.filename().string(), read_file(path)}});
    for (const lang::Diagnostic& diagnostic : built.diagnostics) {
        if (diagnostic.severity == lang::Severity::error) UNSCOPED_INFO(to_text(diagnostic, built.program->sources));
    }
    if (!built.ok()) return {"the program does not compile", -1};
    CapturingHost host;
    auto machine = vm::Machine::create(built.program, {}, host);
    if (!machine) return {machine.error(), -1};
    constexpr std::uint64_t enough_steps = 20'000'000;
    (void)(*machine)->run({.step = enough_steps});
    if ((*machine)->end() != vm::StopReason::exited) {
        UNSCOPED_INFO("it did not exit: " << (*machine)->end_message() << "\n" << host.reports);
        return {host.output, -1};
    }
    CHECK(host.reports == "");
    return {host.output, (*machine)->exit_status()};
}

bool has_gcc() { return std::system("gcc --version > /dev/null 2>&1") == 0; }

Outcome run_on_host(const std::filesystem::path& path, const std::filesystem::path& folder) {
    const std::string program = (folder / path.stem()).string();
    const std::string compile = "gcc -std=gnu11 -w -O0 -o " + program + " " + path.string() + " -lm";
    if (std::system(compile.c_str()) != 0) return {"gcc does not compile it", -2};
    const std::string output = program + ".out";
    const int status = std::system((program + " < /dev/null > " + output).c_str());
    return {read_file(output), WIFEXITED(status) ? WEXITSTATUS(status) : -3};
}

std::vector<std::filesystem::path> programs() {
    std::vector<std::filesystem::path> paths;
    const std::filesystem::path folder = std::filesystem::path(HEAPARIUM_SOURCE_DIR) / "tests/programs/language";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".c") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

TEST_CASE("programs behave as when compiled by gcc") {
    if (!has_gcc()) {
        WARN("skipped: there is no gcc here");
        return;
    }
    const auto folder = std::filesystem::temp_directory_path() / ("heaparium_oracle_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    REQUIRE(programs().size() >= 60);
    for (const std::filesystem::path& path : programs()) {
        DYNAMIC_SECTION(path.stem().string()) {
            const Outcome expected = run_on_host(path, folder);
            const Outcome actual = run_in_machine(path);
            CHECK(actual.output == expected.output);
            CHECK(actual.status == expected.status);
        }
    }
    std::filesystem::remove_all(folder);
}
