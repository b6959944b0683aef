// Options of a command as a table, from which both the parser and the help are made.
#pragma once

#include "memory/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::cli {

struct Option {
    std::string_view name;     // "--heap-limit", "-I"
    std::string_view argument; // "N"; empty: it takes none
    std::string_view sentence; // what it does
};

struct GivenOption {
    std::size_t index; // in the table
    std::string value;
};

struct Arguments {
    std::vector<GivenOption> options;
    std::vector<std::string> operands; // what is no option
    std::vector<std::string> rest;     // what follows `--`
};

/// Reads `--name value`, `--name=value`, `-N value` and `-Nvalue`. `-` alone is an operand. The error is a sentence
/// that names the word and, where one comes close, the option that was meant.
[[nodiscard]] memory::Result<Arguments, std::string> parse(std::span<const Option>,
                                                           std::span<const std::string_view> words);

/// Two columns: the options with their arguments, and their sentences, broken to fit `width` columns.
[[nodiscard]] std::string describe(std::span<const Option>, std::size_t width = 100);

} // namespace heaparium::cli
