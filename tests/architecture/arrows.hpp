// Which folder may know which: DESIGN's arrows as tables, and the sources held against them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::architecture {

/// One line of a source that names another file of ours, or a package.
struct Import {
    std::string target;   // as written: "memory/address.hpp", "../engine/messages.ts", "lit"
    int line = 0;         // from 1
    bool is_type = false; // `import type`: gone when the program runs
    [[nodiscard]] bool operator==(const Import&) const = default;
};

/// The `#include "…"` lines of a C++ source.
[[nodiscard]] std::vector<Import> includes_of(std::string_view source);
/// What a TypeScript source takes from elsewhere: `import`, `export … from`, `import(…)`, `new URL(…,
/// import.meta.url)`. Reads the layout that Prettier gives: one statement does not share its last line with another.
[[nodiscard]] std::vector<Import> imports_of(std::string_view source);

/// The arrows of one file that its folder's row does not allow, each in one line that names file and line. `file` is
/// the path below the repository, "core/memory/address.hpp".
[[nodiscard]] std::vector<std::string> complaints(const std::filesystem::path& file, std::string_view source);

} // namespace heaparium::architecture
