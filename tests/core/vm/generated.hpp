// A function compiled, and its code as text.
#pragma once

#include "vm/program.hpp"

#include "catch.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace heaparium::vm::test {

/// The program of `source`, to which an empty `main` is added.
[[nodiscard]] inline std::shared_ptr<const Program> generated(std::string_view source) {
    BuildResult built = build({{"test.c", std::string(source) + "\nint main(void) { return 0; }\n"}});
    for (const lang::Diagnostic& diagnostic : built.diagnostics) {
        if (!built.ok()) UNSCOPED_INFO(lang::to_text(diagnostic, built.program->sources));
    }
    REQUIRE(built.ok());
    return built.program;
}

[[nodiscard]] inline std::uint32_t function_named(const Image& image, std::string_view name) {
    const auto found = std::find_if(image.functions.begin(), image.functions.end(),
                                    [&](const FunctionInfo& function) { return function.name == name; });
    REQUIRE(found != image.functions.end());
    return static_cast<std::uint32_t>(found - image.functions.begin());
}

/// The code of function `f`, without the numbers of its statements.
[[nodiscard]] inline std::string code(std::string_view source) {
    const auto program = generated(source);
    std::string text = disassemble(*program->image, function_named(*program->image, "f"));
    std::string lines = "\n";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        std::string line = text.substr(at, end - at);
        if (const std::size_t word = line.find(": statement"); word != std::string::npos) line.resize(word + 11);
        lines += line + "\n";
        at = end + 1;
    }
    return lines;
}

} // namespace heaparium::vm::test
