// What is correct is left in peace: no program of the project that should compile draws an error or a warning, unless
// the comment at its end says so.
#include "catch.hpp"
#include "corpus.hpp"

using namespace heaparium;
using namespace heaparium::test;

namespace {

// Doubtful on purpose: these programs show what C makes of it.
bool is_meant(std::string_view program, std::string_view diagnostic) {
    constexpr std::pair<std::string_view, std::string_view> meant[] = {
        {"constants.c", "chained_comparison"},
        {"conversions.c", "constant_changes"},
        {"logic.c", "value_unused"},
        {"old_style.c", "missing_return_type"},
    };
    return std::find(std::begin(meant), std::end(meant), std::pair(program, diagnostic)) != std::end(meant);
}

} // namespace

TEST_CASE("correct programs draw no warning") {
    for (const std::string folder : {"tests/programs", "public/examples"}) {
        for (const std::filesystem::path& path : programs_in(folder)) {
            const std::string name = path.filename().string();
            if (path.parent_path().filename() == "errors" || name == "33-does-not-compile.c") continue;
            const std::string source = read_file(path);
            if (source.find("--- diagnostics") != source.npos) continue; // it names them
            const vm::BuildResult built = vm::build({{path.filename().string(), source}});
            for (const lang::Diagnostic& diagnostic : built.diagnostics) {
                if (diagnostic.severity == lang::Severity::note) continue;
                if (is_meant(name, lang::info(diagnostic.id).name)) continue;
                const std::string said = path.filename().string() + ":" + brief(diagnostic, built.program->sources);
                CHECK(said == "");
            }
        }
    }
}
