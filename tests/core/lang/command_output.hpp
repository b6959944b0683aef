// What a command prints, for oracles.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace heaparium::lang {

[[nodiscard]] inline bool has_gcc() { return std::system("gcc --version >/dev/null 2>&1") == 0; }

/// Nothing where the command fails.
[[nodiscard]] inline std::optional<std::string> command_output(const std::string& command) {
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return std::nullopt;
    std::string output;
    char part[4096];
    for (std::size_t n = 0; (n = std::fread(part, 1, sizeof part, pipe)) > 0;) output.append(part, n);
    if (pclose(pipe) != 0) return std::nullopt;
    return output;
}

} // namespace heaparium::lang
