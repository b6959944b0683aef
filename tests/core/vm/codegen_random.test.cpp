#include "oracle.hpp"
#include "random_program.hpp"

using namespace heaparium::vm::test;

TEST_CASE("random arithmetic gives what gcc gives") {
    if (!has_gcc()) return;
    const TemporaryFolder folder;
    const char* first = std::getenv("HEAPARIUM_SEED"); // to try others than the usual ones
    const std::uint64_t start = first != nullptr ? std::strtoull(first, nullptr, 10) : 1;
    for (std::uint64_t seed = start; seed < start + 12; ++seed) {
        const std::string source = RandomProgram(seed).make();
        const Outcome expected = run_on_host(source, folder.path());
        INFO("seed " << seed);
        REQUIRE(expected.status == 0);
        const Outcome actual = run_in_machine(source);
        CHECK(actual.output == expected.output);
        CHECK(actual.status == expected.status);
    }
}
