#include "lang/spelling.hpp"
#include "catch.hpp"

#include <array>
#include <string>

using namespace heaparium::lang;

namespace {

constexpr std::array<std::string_view, 7> known = {"printf", "scanf",   "malloc",  "calloc",
                                                   "free",   "stdio.h", "stdlib.h"};

std::string nearest(std::string_view name) { return std::string(nearest_spelling(name, known).value_or("")); }

} // namespace

TEST_CASE("a slip of the keys leads to the name that was meant") {
    CHECK(nearest("pirntf") == "printf");
    CHECK(nearest("prinf") == "printf");
    CHECK(nearest("printff") == "printf");
    CHECK(nearest("Printf") == "printf");
    CHECK(nearest("MALLOC") == "malloc");
    CHECK(nearest("mallok") == "malloc");
    CHECK(nearest("callok") == "calloc");
    CHECK(nearest("studio.h") == "stdio.h");
    CHECK(nearest("fre") == "free");
}

TEST_CASE("what resembles nothing leads nowhere") {
    CHECK(nearest("") == "");
    CHECK(nearest("x") == "");
    CHECK(nearest("banana") == "");
    CHECK(nearest("printf") == ""); // it is right already
    CHECK(nearest(std::string(100'000, 'p')) == "");
    CHECK_FALSE(nearest_spelling("x", {}));
}
