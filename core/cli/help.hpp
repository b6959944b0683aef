// The help, made from the tables of commands, options and exit statuses.
#pragma once

#include "cli/command.hpp"

#include <string>

namespace heaparium::cli {

/// "Usage: heaparium COMMAND ...", one line.
[[nodiscard]] std::string usage();
[[nodiscard]] std::string usage_of(const Command&);
[[nodiscard]] std::string help();
[[nodiscard]] std::string help_on(const Command&);

} // namespace heaparium::cli
