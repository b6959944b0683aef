#include "arrows.hpp"
#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace heaparium::architecture;
namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::string> complaints_below(const std::string& folder, const std::set<std::string>& extensions) {
    const fs::path root = HEAPARIUM_SOURCE_DIR;
    std::vector<std::string> all;
    if (!fs::exists(root / folder)) return all;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        if (!entry.is_regular_file() || !extensions.contains(entry.path().extension().string())) continue;
        const auto found = complaints(entry.path().lexically_relative(root), text_of(entry.path()));
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace

TEST_CASE("no folder of core includes one that lies above it") {
    CHECK(complaints_below("core", {".hpp", ".cpp", ".def"}) == std::vector<std::string>{});
}

TEST_CASE("the bridge includes nothing of the command line") {
    CHECK(complaints_below("wasm", {".hpp", ".cpp"}) == std::vector<std::string>{});
}

TEST_CASE("the folders of the page import only what lies below them") {
    CHECK(complaints_below("web", {".ts"}) == std::vector<std::string>{});
}

TEST_CASE("an include that points up is named with its file and line") {
    const auto found =
        complaints("core/memory/page.cpp", "#include \"memory/page.hpp\"\n#include \"alloc/bump.hpp\"\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == "core/memory/page.cpp:2: includes alloc/bump.hpp, but memory may include nothing of ours");
    CHECK(complaints("core/lang/token.cpp", "#  include \"../vm/machine.hpp\"").size() == 1);
    CHECK(complaints("core/vm/machine.cpp", "#include \"../memory/address.hpp\"\n#include \"code.hpp\"").empty());
    CHECK(complaints("wasm/bindings.cpp", "#include \"cli/main.hpp\"").size() == 1);
    CHECK(complaints("core/shelf/thing.cpp", "").size() == 1);
}

TEST_CASE("an import that points up is named with its file and line") {
    const std::string several_lines = "import type {\n  Picture,\n} from '../elements/inspector.ts'\n";
    REQUIRE(complaints("web/state/state.ts", several_lines).size() == 1);
    CHECK(complaints("web/state/state.ts", several_lines)[0] ==
          "web/state/state.ts:3: imports ../elements/inspector.ts, but state may import only engine");
    CHECK(complaints("web/engine/client.ts", "new Worker(new URL('../state/x.ts', import.meta.url))").size() == 1);
    CHECK(complaints("web/elements/editor.ts", "import { state } from '../state/state.ts'").empty());
    CHECK(complaints("web/main.ts", "import './elements/editor.ts'\nimport { html } from 'lit'").empty());
}

TEST_CASE("drawing takes nothing but types from the engine's messages") {
    CHECK(complaints("web/draw/heap.ts", "import type { HeapView } from '../engine/messages.ts'").empty());
    CHECK(complaints("web/draw/heap.ts", "import { send } from '../engine/messages.ts'").size() == 1);
    CHECK(complaints("web/draw/heap.ts", "import type { Client } from '../engine/client.ts'").size() == 1);
}

TEST_CASE("only elements touch the page") {
    CHECK(complaints("web/state/state.ts", "const width = window.innerWidth").size() == 1);
    CHECK(complaints("web/draw/heap.ts", "import { html } from 'lit'").size() == 1);
    CHECK(complaints("web/state/state.ts", "// not the document. It is data").empty());
    CHECK(complaints("web/elements/editor.ts", "document.body.append(this)").empty());
}
