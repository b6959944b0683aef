// The C programs of tests/programs/language: `<name>.c` is one, and so is a folder with a `main.c`, all of whose files
// belong to it. Other folders gather programs about one subject.
#pragma once

#include "programs/program_header.hpp"
#include "vm/program.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace heaparium::vm::test {

struct CorpusProgram {
    std::string name;
    std::vector<SourceFile> files;
    programs::ProgramHeader header;
};

[[nodiscard]] inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

[[nodiscard]] inline std::filesystem::path corpus_folder() {
    return std::filesystem::path(HEAPARIUM_SOURCE_DIR) / "tests/programs/language";
}

[[nodiscard]] inline std::vector<std::filesystem::path> sorted_entries(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

[[nodiscard]] inline bool is_program_folder(const std::filesystem::path& path) {
    return std::filesystem::exists(path / "main.c");
}

/// Those that lie in `folder` itself.
[[nodiscard]] inline std::vector<CorpusProgram> corpus_programs(const std::filesystem::path& folder) {
    std::vector<CorpusProgram> programs;
    for (const std::filesystem::path& path : sorted_entries(folder)) {
        CorpusProgram program{path.stem().string(), {}, {}};
        if (is_program_folder(path)) {
            for (const std::filesystem::path& file : sorted_entries(path)) {
                program.files.push_back({file.filename().string(), read_file(file)});
            }
            program.header = programs::header_of(read_file(path / "main.c"));
        } else if (path.extension() == ".c") {
            program.files.push_back({path.filename().string(), read_file(path)});
            program.header = programs::header_of(program.files.front().text);
        } else {
            continue;
        }
        programs.push_back(std::move(program));
    }
    return programs;
}

} // namespace heaparium::vm::test
