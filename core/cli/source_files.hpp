// Sources and headers from disk.
#pragma once

#include "cli/console.hpp"
#include "memory/result.hpp"
#include "vm/program.hpp"

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::cli {

/// Far more than any program to learn from; a device that never ends stays below it too.
inline constexpr std::size_t maximum_file_size = 16 << 20; // bytes

struct Closing {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closing>;

/// For reading. The error is a sentence.
[[nodiscard]] memory::Result<File, std::string> open_file(const std::string& path);
/// A whole file. The error is a sentence.
[[nodiscard]] memory::Result<vm::SourceFile, std::string> load_file(const std::string& path);

/// The files in order; "-" is standard input. The error is a sentence about the first that cannot be read.
[[nodiscard]] memory::Result<std::vector<vm::SourceFile>, std::string>
load_sources(Console&, const std::vector<std::string>& paths);

/// The file that `#include "name"` means in the file `from`: beside that, else in the first folder that has it.
[[nodiscard]] std::optional<vm::SourceFile> find_included(const std::vector<std::string>& folders,
                                                          std::string_view name, std::string_view from);

} // namespace heaparium::cli
