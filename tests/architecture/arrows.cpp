#include "arrows.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <sstream>

namespace heaparium::architecture {

namespace {

using Path = std::filesystem::path;
using Names = std::vector<std::string>;
using Table = std::map<std::string, Names>;

// Below core/, from the bottom up. Every folder may also include itself.
const Table core_table = {
    {"memory", {}},
    {"alloc", {"memory"}},
    {"check", {"memory"}},
    {"lang", {}},
    {"vm", {"memory", "alloc", "check", "lang"}},
    {"history", {"vm", "memory", "alloc", "check", "lang"}},
    {"view", {"history", "vm", "memory", "alloc", "check", "lang"}},
    {"workload", {"alloc", "memory"}},
    {"cli", {"memory", "alloc", "check", "lang", "vm", "history", "view", "workload"}},
};
const Names below_the_bridge = {"memory", "alloc", "check", "lang", "vm", "history", "view", "workload"};

// Below web/. The files directly in web/ put the pieces together and may import all of them.
const Table web_table = {
    {"engine", {}},          {"state", {"engine"}}, {"draw", {}}, // and the types of engine/messages
    {"lessons", {"engine"}}, {"styles", {}},        {"elements", {"engine", "state", "draw", "lessons", "styles"}},
};
const Names page_packages = {"lit", "@codemirror", "@lezer"}; // what builds the page's DOM
const Names page_folders = {"elements", "styles", ""};
const Names page_globals = {"document.", "window.", "HTMLElement"};
const Names folders_without_page = {"engine", "state", "draw"};

bool contains(const Names& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

bool starts_with_name(std::string_view target, std::string_view name) {
    return target.starts_with(name) && (target.size() == name.size() || target[name.size()] == '/');
}

std::vector<std::string_view> lines_of(std::string_view source) {
    std::vector<std::string_view> lines;
    while (!source.empty()) {
        const std::size_t end = source.find('\n');
        lines.push_back(source.substr(0, end));
        source.remove_prefix(end == source.npos ? source.size() : end + 1);
    }
    return lines;
}

std::string_view trimmed(std::string_view line) {
    const std::size_t start = line.find_first_not_of(" \t");
    return start == line.npos ? std::string_view{} : line.substr(start);
}

bool is_comment(std::string_view line) {
    const std::string_view text = trimmed(line);
    return text.starts_with("//") || text.starts_with("*") || text.starts_with("/*");
}

/// The quoted text that follows `marker` at once, spaces aside.
std::optional<std::string> quoted_after(std::string_view line, std::string_view marker) {
    const std::size_t found = line.find(marker);
    if (found == line.npos) return {};
    const std::string_view rest = trimmed(line.substr(found + marker.size()));
    if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) return {};
    const std::size_t end = rest.find(rest[0], 1);
    if (end == rest.npos) return {};
    return std::string(rest.substr(1, end - 1));
}

std::string first_folder(const Path& below) {
    return std::distance(below.begin(), below.end()) > 1 ? below.begin()->string() : std::string{};
}

std::string in_words(const Names& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "nothing of ours" : "only " + text;
}

std::string complaint(const Path& file, int line, const std::string& what) {
    return file.generic_string() + ":" + std::to_string(line) + ": " + what;
}

std::vector<std::string> complaints_about_includes(const Path& file, std::string_view source) {
    const std::string top = file.begin()->string();
    const std::string folder = top == "core" ? first_folder(file.lexically_relative("core")) : top;
    if (top == "core" && !core_table.contains(folder))
        return {complaint(file, 1, "core/" + folder + " has no row in tests/architecture")};
    const Names& allowed = top == "core" ? core_table.at(folder) : below_the_bridge;

    std::vector<std::string> found;
    for (const Import& include : includes_of(source)) {
        std::string target = Path(include.target).begin()->string();
        if (target == "..") {
            const Path whole = (file.parent_path() / include.target).lexically_normal();
            target = first_folder(whole.lexically_relative("core"));
        }
        const bool is_ours = core_table.contains(target);
        if (is_ours && target != folder && !contains(allowed, target))
            found.push_back(
                complaint(file, include.line,
                          "includes " + include.target + ", but " + folder + " may include " + in_words(allowed)));
    }
    return found;
}

/// Nothing where the import is allowed.
std::optional<std::string> objection(const Path& file, const std::string& folder, const Import& import) {
    if (!import.target.starts_with('.')) {
        for (const std::string& package : page_packages)
            if (starts_with_name(import.target, package) && !contains(page_folders, folder))
                return "imports " + import.target + ", but only elements may build the page's DOM";
        return {};
    }
    const Path target = (file.parent_path() / import.target).lexically_normal();
    if (target.begin()->string() != "web") {
        if (folder == "engine" || folder.empty()) return {};
        return "imports " + import.target + ", but only engine may look outside of web/";
    }
    const Path below = target.lexically_relative("web");
    const std::string to = first_folder(below);
    if (folder.empty() || to == folder) return {};
    const bool is_message_type = import.is_type && below.stem() == "messages" && to == "engine";
    if (folder == "draw" && is_message_type) return {};
    const Names& allowed = web_table.at(folder);
    if (contains(allowed, to)) return {};
    return "imports " + import.target + ", but " + folder + " may import " +
           (folder == "draw" ? "only the types of engine/messages" : in_words(allowed));
}

std::vector<std::string> complaints_about_imports(const Path& file, std::string_view source) {
    const std::string folder = first_folder(file.lexically_relative("web"));
    if (folder == "tools") return {};
    if (!folder.empty() && !web_table.contains(folder))
        return {complaint(file, 1, "web/" + folder + " has no row in tests/architecture")};

    std::vector<std::string> found;
    for (const Import& import : imports_of(source))
        if (const auto reason = objection(file, folder, import)) found.push_back(complaint(file, import.line, *reason));

    if (!contains(folders_without_page, folder)) return found;
    int number = 0;
    for (const std::string_view line : lines_of(source)) {
        ++number;
        if (is_comment(line)) continue;
        for (const std::string& global : page_globals) {
            const std::size_t at = line.find(global);
            if (at == line.npos) continue;
            const bool is_own_word = at == 0 || !(std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0 ||
                                                  line[at - 1] == '.' || line[at - 1] == '_');
            if (is_own_word)
                found.push_back(complaint(file, number, "uses " + global + ", but " + folder + " knows no page"));
        }
    }
    return found;
}

} // namespace

std::vector<Import> includes_of(std::string_view source) {
    std::vector<Import> includes;
    int number = 0;
    for (const std::string_view line : lines_of(source)) {
        ++number;
        std::string_view text = trimmed(line);
        if (!text.starts_with('#')) continue;
        if (auto target = quoted_after(trimmed(text.substr(1)), "include"))
            includes.push_back({*target, number, false});
    }
    return includes;
}

std::vector<Import> imports_of(std::string_view source) {
    std::vector<Import> imports;
    bool statement_is_type = false;
    int number = 0;
    for (const std::string_view line : lines_of(source)) {
        ++number;
        if (is_comment(line)) continue;
        const std::string_view text = trimmed(line);
        if (text.starts_with("import ") || text.starts_with("export "))
            statement_is_type = text.starts_with("import type ") || text.starts_with("export type ");
        const bool may_end_statement =
            text.starts_with("import ") || text.starts_with("export ") || text.starts_with("}");
        if (may_end_statement) {
            auto target = quoted_after(text, " from ");
            if (!target && text.starts_with("import ")) target = quoted_after(text, "import ");
            if (target) imports.push_back({*target, number, statement_is_type});
        }
        if (auto target = quoted_after(text, "import(")) imports.push_back({*target, number, false});
        if (text.find("import.meta.url") != text.npos)
            if (auto target = quoted_after(text, "new URL(")) imports.push_back({*target, number, false});
    }
    return imports;
}

std::vector<std::string> complaints(const std::filesystem::path& file, std::string_view source) {
    return file.begin()->string() == "web" ? complaints_about_imports(file, source)
                                           : complaints_about_includes(file, source);
}

} // namespace heaparium::architecture
