#include "cli/quantity.hpp"

#include "catch.hpp"

using namespace heaparium::cli;

TEST_CASE("sizes are numbers of bytes, KiB, MiB or GiB") {
    CHECK(parse_size("0") == 0);
    CHECK(parse_size("4096") == 4096);
    CHECK(parse_size("64k") == 65536);
    CHECK(parse_size("2M") == 2 << 20);
    CHECK(parse_size("3g") == std::uint64_t{3} << 30);
    CHECK(parse_count("5m") == 5'000'000);
    CHECK(parse_size("18446744073709551615") == ~std::uint64_t{0});
}

TEST_CASE("what is no number, or too big a one, is none") {
    for (const char* text : {"", "k", "-1", "+1", "1kb", "1 k", " 1", "0x10", "1.5", "18446744073709551616",
                             "18446744073709551615k", "17179869184g"}) {
        CAPTURE(text);
        CHECK(!parse_size(text));
    }
}

TEST_CASE("a long number is shown in groups of three digits") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1000) == "1 000");
    CHECK(grouped(1234567890) == "1 234 567 890");
}
