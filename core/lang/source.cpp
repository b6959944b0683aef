#include "lang/source.hpp"

#include <algorithm>
#include <utility>

namespace heaparium::lang {

namespace {

// A line ends at "\n", "\r\n" or a lone "\r", so that files from any system number their lines as their editor did.
std::vector<std::uint32_t> find_line_starts(std::string_view text) {
    std::vector<std::uint32_t> starts{0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_end = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        if (is_end) starts.push_back(static_cast<std::uint32_t>(i + 1));
    }
    return starts;
}

} // namespace

SourceRange join(SourceRange first, SourceRange last) {
    if (first == SourceRange{}) return last;
    if (first.file != last.file) return first;
    return {first.file, std::min(first.begin, last.begin), std::max(first.end, last.end)};
}

std::uint32_t SourceManager::add(std::string name, std::string text, bool is_system) {
    std::vector<std::uint32_t> starts = find_line_starts(text);
    files_.push_back({std::move(name), std::move(text), std::move(starts), is_system});
    return file_count();
}

std::uint32_t SourceManager::find(std::string_view name, std::string_view text) const {
    const auto found = std::find_if(files_.begin(), files_.end(),
                                    [&](const File& file) { return file.name == name && file.text == text; });
    return found == files_.end() ? 0 : static_cast<std::uint32_t>(found - files_.begin() + 1);
}

std::uint32_t SourceManager::file_count() const { return static_cast<std::uint32_t>(files_.size()); }

std::string_view SourceManager::name(std::uint32_t file) const {
    return file == 0 || file > files_.size() ? std::string_view{} : files_[file - 1].name;
}

std::string_view SourceManager::text(std::uint32_t file) const {
    return file == 0 || file > files_.size() ? std::string_view{} : files_[file - 1].text;
}

bool SourceManager::is_system(std::uint32_t file) const {
    return file != 0 && file <= files_.size() && files_[file - 1].is_system;
}

LineColumn SourceManager::place(std::uint32_t file, std::uint32_t offset) const {
    if (file == 0 || file > files_.size()) return {};
    const auto& starts = files_[file - 1].line_starts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    const std::uint32_t line_start = *std::prev(after);
    return {static_cast<std::uint32_t>(after - starts.begin()), offset - line_start + 1};
}

std::string_view SourceManager::line_text(std::uint32_t file, std::uint32_t line) const {
    if (line == 0 || line > line_count(file)) return {};
    const File& source = files_[file - 1];
    const std::uint32_t begin = source.line_starts[line - 1];
    std::size_t end = line < source.line_starts.size() ? source.line_starts[line] : source.text.size();
    while (end > begin && (source.text[end - 1] == '\n' || source.text[end - 1] == '\r')) --end;
    return std::string_view(source.text).substr(begin, end - begin);
}

std::uint32_t SourceManager::line_count(std::uint32_t file) const {
    if (file == 0 || file > files_.size()) return 0;
    return static_cast<std::uint32_t>(files_[file - 1].line_starts.size());
}

} // namespace heaparium::lang
