#include "catch.hpp"

#include "memory/address_space.hpp"

#include <limits>
#include <random>

using namespace heaparium::memory;

namespace {

using Catch::Matchers::Contains;

Layout edited(std::string_view name, void (*edit)(Layout&)) {
    Layout layout = *find_layout(name);
    edit(layout);
    return layout;
}

std::string refusal(const Layout& layout, const ImageSizes& sizes = {}) {
    const auto placement = place(layout, sizes);
    return placement ? "" : placement.error();
}

} // namespace

TEST_CASE("layouts are found by name") {
    CHECK(find_layout("linux") == &layouts()[0]);
    CHECK(find_layout("ostep-16k") == &layouts()[1]);
    CHECK(find_layout("vax") == nullptr);
}

TEST_CASE("a linux process has its segments where Linux puts them") {
    const auto space = AddressSpace::create(*find_layout("linux"), {Size(5000), Size(100), Size(1)});
    REQUIRE(space);
    CHECK(space->segment(AddressSpace::code_segment).start() == Address(0x555555554000));
    CHECK(space->segment(AddressSpace::code_segment).mapped_end() == Address(0x555555556000));
    CHECK(space->segment(AddressSpace::rodata_segment).start() == Address(0x555555556000));
    CHECK(space->segment(AddressSpace::data_segment).start() == Address(0x555555557000));
    CHECK(space->program_break() == Address(0x555555559000));
    const Segment& stack = space->segment(AddressSpace::stack_segment);
    CHECK(stack.end() == Address(0x7ffffffff000));
    CHECK(stack.start() == stack.end());
    CHECK(stack.mapped_start() == Address(0x7ffffffff000) - Size(132 << 10));
    CHECK(stack.limit() == Address(0x7fffff7ff000));
}

TEST_CASE("the textbook's process lives below 16 KB and still faults on NULL") {
    const auto space = AddressSpace::create(*find_layout("ostep-16k"), {Size(900), Size(40), Size(200)});
    REQUIRE(space);
    for (SegmentIndex index = 0; index < space->segment_count(); ++index) {
        CHECK(space->segment(index).mapped_end() <= Address(16384));
    }
    CHECK(space->segment(AddressSpace::stack_segment).end() == Address(16384));
    const auto fault = space->probe(Address(0), 8, Access::read);
    REQUIRE(fault);
    CHECK(fault->kind == FaultKind::unmapped);
    CHECK(fault->address == Address(0));
}

TEST_CASE("a program that is too big is refused with the bytes it needs and a way out") {
    const std::string message = refusal(*find_layout("ostep-16k"), {Size(4096), Size(0), Size(20'000)});
    CHECK_THAT(message, Contains("ostep-16k") && Contains("20000 bytes") && Contains("24096 bytes") &&
                            Contains("12208 bytes") && Contains("\"linux\""));
    const Size huge(std::numeric_limits<std::uint64_t>::max());
    CHECK_THAT(refusal(*find_layout("linux"), {huge, huge, huge}), Contains("does not fit"));
    CHECK_FALSE(AddressSpace::create(*find_layout("linux"), {Size(0), huge, Size(0)}));
}

TEST_CASE("a layout that makes no sense is refused with a sentence") {
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.granularity = 0; })), Contains("power of two"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.granularity = 8; })), Contains("power of two"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.granularity = 4097; })), Contains("power of two"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.code = Address(0); })), Contains("NULL"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.code = Address(4097); })), Contains("0x1001"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.mmap_top = Address(~0ull & ~0xfffull); })),
               Contains("too high"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.heap_limit = Size(~0ull); })), Contains("addresses"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.stack_limit = Size(0); })), Contains("stack limit"));
    CHECK_THAT(refusal(edited("linux", [](Layout& l) { l.stack_limit = Size(2ull << 30); })), Contains("1 GiB"));
    CHECK_THAT(refusal(edited("ostep-16k", [](Layout& l) { l.stack_limit = Size(16384); })), Contains("does not fit"));
    CHECK_THAT(refusal(edited("ostep-16k", [](Layout& l) { l.code = Address(16000); })), Contains("inside the stack"));
}

TEST_CASE("a stack limit below the usual first size is obeyed") {
    const auto space = AddressSpace::create(edited("linux", [](Layout& l) { l.stack_limit = Size(64 << 10); }), {});
    REQUIRE(space);
    const Segment& stack = space->segment(AddressSpace::stack_segment);
    CHECK(stack.mapped_start() == stack.limit());
    CHECK(stack.end() - stack.limit() == Size(64 << 10));
}

TEST_CASE("whatever numbers a layout has, the segments that come out lie in order and apart") {
    std::mt19937_64 random(3);
    int accepted = 0;
    const auto number = [&](std::uint64_t granularity) {
        const std::uint64_t value = random() >> (random() % 64);
        return random() % 4 == 0 ? value : value & ~(granularity - 1) & 0xffff'ffff;
    };
    for (int round = 0; round < 5'000; ++round) {
        Layout layout;
        layout.name = "random";
        layout.granularity = random() % 8 == 0 ? random() >> (random() % 64) : std::uint64_t{1} << (random() % 22);
        layout.code = Address(number(layout.granularity));
        layout.gap_before_heap = Size(number(layout.granularity));
        layout.stack_top = Address(number(layout.granularity));
        layout.stack_limit = Size(number(layout.granularity) & 0xf'ffff);
        layout.stack_initial = Size(number(layout.granularity));
        layout.heap_limit = Size(number(layout.granularity));
        layout.mmap_top = Address(number(layout.granularity));
        layout.mmap_limit = Size(number(layout.granularity));
        const ImageSizes sizes{Size(random() % 100'000), Size(random() % 100'000), Size(random() % 100'000)};
        auto space = AddressSpace::create(layout, sizes);
        if (!space) {
            REQUIRE(space.error().size() > 40);
            continue;
        }
        ++accepted;
        static_cast<void>(space->sbrk(static_cast<std::int64_t>(random() % 100'000)));
        static_cast<void>(space->mmap(Size(random() % 100'000), {}));
        static_cast<void>(space->grow_stack(layout.stack_top - Size(random() % 100'000)));
        for (SegmentIndex a = 0; a < space->segment_count(); ++a) {
            const Segment& first = space->segment(a);
            REQUIRE(first.mapped_start() <= first.mapped_end());
            for (SegmentIndex b = 0; b < a; ++b) {
                const Segment& second = space->segment(b);
                REQUIRE((first.mapped_end() <= second.mapped_start() || second.mapped_end() <= first.mapped_start()));
            }
        }
    }
    CHECK(accepted > 100);
}
