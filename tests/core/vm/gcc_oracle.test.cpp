// Every program in tests/programs/language prints and returns under the machine what it does when compiled by the
// host's gcc and run on the host. Skipped where there is no gcc.
#include "oracle.hpp"

using namespace heaparium::vm::test;

namespace {

std::vector<std::filesystem::path> programs() {
    std::vector<std::filesystem::path> paths;
    const std::filesystem::path folder = std::filesystem::path(HEAPARIUM_SOURCE_DIR) / "tests/programs/language";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".c") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

TEST_CASE("programs behave as when compiled by gcc") {
    if (!has_gcc()) return;
    const TemporaryFolder folder;
    REQUIRE(programs().size() >= 60);
    for (const std::filesystem::path& path : programs()) {
        DYNAMIC_SECTION(path.stem().string()) {
            const std::string source = read_file(path);
            const Outcome expected = run_on_host(source, folder.path());
            const Outcome actual = run_in_machine(source);
            CHECK(actual.output == expected.output);
            CHECK(actual.status == expected.status);
        }
    }
}
