// The comments before a test program's first line of code, which say how it is run:
//
//   // options: allocator=free-list policy=best check=continue     all of these may be left out
//   // arguments: one two
//   // input: a line of standard input; there may be several
//   // refused: name_of_the_first_error                             of a program that shall not compile
#pragma once

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::programs {

struct ProgramHeader {
    std::vector<std::string> options, arguments;
    std::string input, refused;
};

[[nodiscard]] inline std::vector<std::string> words_of(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

[[nodiscard]] inline ProgramHeader header_of(const std::string& source) {
    ProgramHeader header;
    std::istringstream lines(source);
    for (std::string line; std::getline(lines, line) && line.starts_with("//");) {
        const auto value_of = [&](std::string_view key) { return line.substr(std::min(key.size() + 1, line.size())); };
        if (line.starts_with("// options:"))
            header.options = words_of(value_of("// options:"));
        else if (line.starts_with("// arguments:"))
            header.arguments = words_of(value_of("// arguments:"));
        else if (line.starts_with("// input:"))
            header.input += value_of("// input:") + '\n';
        else if (line.starts_with("// refused:"))
            header.refused = value_of("// refused:");
    }
    return header;
}

} // namespace heaparium::programs
