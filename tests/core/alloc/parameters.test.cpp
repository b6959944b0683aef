#include "alloc/parameters.hpp"
#include "alloc/allocator.hpp"

#include "catch.hpp"

namespace heaparium::alloc {
namespace {

struct Setting {
    std::optional<std::string> refusal;
    ParameterValues values;
};

Setting set(std::string_view name, std::string_view value) {
    const AllocatorInfo& info = registry()[0].info();
    Setting setting{{}, default_values(info)};
    setting.refusal = set_parameter(info, setting.values, name, value);
    return setting;
}

} // namespace

TEST_CASE("choices are set by name") {
    CHECK_FALSE(set("policy", "best").refusal);
    CHECK(set("policy", "best").values[0] == 2);
    CHECK(set("order", "fifo").values[1] == 4);
}

TEST_CASE("toggles take the words that people type") {
    for (const char* on : {"on", "true", "yes", "1"}) CHECK(set("trim", on).values.back() == 1);
    for (const char* off : {"off", "false", "no", "0"}) CHECK(set("splitting", off).values[2] == 0);
    CHECK(*set("trim", "maybe").refusal ==
          "trim cannot be 'maybe': it is on or off (also true or false, yes or no, 1 or 0).");
}

TEST_CASE("a refused value leaves the old one and lists what is accepted") {
    const Setting setting = set("policy", "bset");
    CHECK(*setting.refusal == "policy cannot be 'bset': it is one of first, next, best or worst. Did you mean best?");
    CHECK(setting.values == default_values(registry()[0].info()));
    CHECK(set("order", "size").refusal->find("Did you mean size-up or size-down?") != std::string::npos);
    CHECK(set("policy", "zzz").refusal->find("Did you mean") == std::string::npos);
}

TEST_CASE("numbers must lie in their range, and be powers of two where that is asked") {
    CHECK(set("alignment", "64").values[4] == 64);
    CHECK(*set("alignment", "24").refusal == "alignment cannot be '24': it is a power of two from 8 to 4096.");
    for (const char* wrong : {"", "4", "8192", "-8", "0", "16x", " 16", "0x10", "99999999999999999999999"}) {
        INFO(wrong);
        CHECK(set("alignment", wrong).refusal);
    }
    CHECK_FALSE(set("growth", "1000").refusal);
    CHECK(set("growth", "9999999999").refusal);
}

TEST_CASE("an unknown parameter's name is answered with the known ones") {
    CHECK(*set("polcy", "best").refusal ==
          "the allocator free-list has no parameter 'polcy': it has policy, order, splitting, coalescing, alignment, "
          "growth and trim. Did you mean policy?");
    const std::string endless(100000, 'x');
    CHECK(set(endless, endless).refusal->size() < 300);
    CHECK(set("policy", endless).refusal->size() < 300);
}

TEST_CASE("values that the table does not allow become the defaults") {
    const AllocatorInfo& info = registry()[0].info();
    CHECK(sane_values(info, {}) == default_values(info));
    CHECK(sane_values(info, {99, -1, 7, 2, 24, 0, 5, 8, 8}) == default_values(info));
    CHECK(sane_values(info, {1})[0] == 1);
}

} // namespace heaparium::alloc
