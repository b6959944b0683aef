// Runs a C program in the machine, and as compiled by the host's gcc.
#pragma once

#include "running.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace heaparium::vm::test {

struct Outcome {
    std::string output;
    int status = -1; // of exit; negative: it did not come so far
};

[[nodiscard]] inline bool has_gcc() {
    if (std::system("gcc --version > /dev/null 2>&1") == 0) return true;
    WARN("skipped: there is no gcc here");
    return false;
}

[[nodiscard]] inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Fails the test where the program is reported for anything.
[[nodiscard]] inline Outcome run_in_machine(std::string_view source) {
    Running running(compiled(source));
    constexpr std::uint64_t enough_steps = 20'000'000;
    const StopReason reason = running.machine->run({.step = enough_steps});
    for (const check::Report& report : running.watcher.reports) {
        UNSCOPED_INFO(check::info(report.kind).name << " " << report.what);
    }
    CHECK(running.watcher.reports.empty());
    if (reason == StopReason::exited) return {running.watcher.output, running.machine->exit_status()};
    UNSCOPED_INFO("it does not exit: " << running.machine->end_message());
    return {running.watcher.output, -1};
}

/// A folder of this process's own, gone with it.
class TemporaryFolder {
  public:
    TemporaryFolder()
        : path_(std::filesystem::temp_directory_path() / ("heaparium_oracle_" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

[[nodiscard]] inline Outcome run_on_host(std::string_view source, const std::filesystem::path& folder) {
    const std::string stem = (folder / "program").string();
    std::ofstream(stem + ".c") << source;
    const std::string compile = "gcc -std=gnu11 -w -O0 -fwrapv -o " + stem + " " + stem + ".c -lm";
    if (std::system(compile.c_str()) != 0) return {"gcc does not compile it", -2};
    const int status = std::system((stem + " < /dev/null > " + stem + ".out").c_str());
    return {read_file(stem + ".out"), WIFEXITED(status) ? WEXITSTATUS(status) : -3};
}

} // namespace heaparium::vm::test
