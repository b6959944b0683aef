#include "cli/source_files.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace heaparium::cli {

namespace {

std::string too_big(const std::string& name) {
    return "`" + name + "` cannot be read: it has more than " + std::to_string(maximum_file_size >> 20) +
           " MiB, the limit for one file.";
}

std::string unreadable(const std::string& name, int error) {
    std::string reason = std::strerror(error);
    if (error == ENOENT) reason = "there is no such file";
    if (error == EISDIR) reason = "it is a folder";
    if (error == EACCES) reason = "permission is denied";
    return "`" + name + "` cannot be read: " + reason + ".";
}

} // namespace

memory::Result<File, std::string> open_file(const std::string& path) {
    std::error_code ignored;
    const bool is_folder = std::filesystem::is_directory(path, ignored);
    File file(is_folder ? nullptr : std::fopen(path.c_str(), "rb"));
    if (!file) return unreadable(path, is_folder ? EISDIR : errno);
    return file;
}

memory::Result<vm::SourceFile, std::string> load_file(const std::string& path) {
    const auto file = open_file(path);
    if (!file) return file.error();
    vm::SourceFile loaded{path, {}};
    char piece[1 << 16];
    while (const std::size_t count = std::fread(piece, 1, sizeof piece, file->get())) {
        if (loaded.text.size() + count > maximum_file_size) return too_big(path);
        loaded.text.append(piece, count);
    }
    if (std::ferror(file->get()) != 0) return unreadable(path, errno);
    return loaded;
}

memory::Result<std::vector<vm::SourceFile>, std::string> load_sources(Console& console,
                                                                      const std::vector<std::string>& paths) {
    std::vector<vm::SourceFile> sources;
    for (const std::string& path : paths) {
        if (path == "-") {
            auto text = read_all(console, maximum_file_size);
            if (!text) return too_big("standard input");
            // Of several files only those that end in .c are compiled.
            sources.push_back({paths.size() == 1 ? "<stdin>" : "<stdin>.c", std::move(*text)});
            continue;
        }
        auto loaded = load_file(path);
        if (!loaded) return loaded.error();
        sources.push_back(std::move(*loaded));
    }
    return sources;
}

std::optional<vm::SourceFile> find_included(const std::vector<std::string>& folders, std::string_view name,
                                            std::string_view from) {
    const std::filesystem::path wanted(name);
    std::vector<std::filesystem::path> places{std::filesystem::path(from).parent_path()};
    places.insert(places.end(), folders.begin(), folders.end());
    for (const auto& place : places) {
        auto loaded = load_file((place / wanted).lexically_normal().string());
        if (loaded) return std::move(*loaded);
    }
    return std::nullopt;
}

} // namespace heaparium::cli
