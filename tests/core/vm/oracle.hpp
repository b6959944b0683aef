// Runs a C program in the machine, and as compiled by the host's gcc.
#pragma once

#include "corpus.hpp"
#include "running.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
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

/// Fails the test where the program is reported for anything.
[[nodiscard]] inline Outcome run_in_machine(const CorpusProgram& program) {
    MachineOptions options;
    options.arguments = program.header.arguments;
    Running running(compiled(program.files), options);
    running.watcher.input = program.header.input;
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

[[nodiscard]] inline Outcome run_in_machine(std::string_view source) {
    return run_in_machine(CorpusProgram{"program", {{"program.c", std::string(source)}}, {}});
}

/// Compiles with gcc, in and to `folder`; says whether gcc takes the program.
[[nodiscard]] inline bool compile_on_host(const CorpusProgram& program, const std::filesystem::path& folder,
                                          std::string_view options = "-o program") {
    std::string sources;
    for (const SourceFile& file : program.files) {
        std::ofstream(folder / file.name) << file.text;
        if (file.name.ends_with(".c")) sources += " " + file.name;
    }
    const std::string command = "cd " + folder.string() + " && gcc -std=gnu17 -w -O0 -fwrapv " + std::string(options) +
                                sources + " -lm 2> messages";
    return std::system(command.c_str()) == 0;
}

/// The program runs in `folder`, so that the files that it makes are gone with the folder.
[[nodiscard]] inline Outcome run_on_host(const CorpusProgram& program, const std::filesystem::path& folder) {
    if (!compile_on_host(program, folder)) return {"gcc does not compile it: " + read_file(folder / "messages"), -2};
    std::ofstream(folder / "input") << program.header.input;
    std::string command = "cd " + folder.string() + " && ./program < input > output 2> /dev/null";
    for (const std::string& argument : program.header.arguments) command += " '" + argument + "'";
    const int status = std::system(command.c_str());
    return {read_file(folder / "output"), WIFEXITED(status) ? WEXITSTATUS(status) : -3};
}
[[nodiscard]] inline Outcome run_on_host(std::string_view source, const std::filesystem::path& folder) {
    return run_on_host(CorpusProgram{"program", {{"program.c", std::string(source)}}, {}}, folder);
}

} // namespace heaparium::vm::test
