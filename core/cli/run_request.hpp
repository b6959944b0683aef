// What `heaparium run` was asked to do.
#pragma once

#include "cli/option.hpp"
#include "vm/machine.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heaparium::cli {

struct RunRequest {
    std::vector<std::string> files; // "-": standard input
    std::vector<std::string> include_folders;
    std::vector<std::pair<std::string, std::string>> definitions;
    vm::MachineOptions machine;
    std::uint64_t maximum_steps = 1'000'000'000; // some seconds; an exercise needs a few millions
    std::optional<std::string> input_file;
    std::vector<std::string> data_files; // that the program can open
    bool json = false;
    bool explain = false;
};

[[nodiscard]] std::span<const Option> run_options();

/// The request that the arguments make, with all names and values checked. The error is a sentence.
[[nodiscard]] memory::Result<RunRequest, std::string> make_run_request(const Arguments&);

} // namespace heaparium::cli
