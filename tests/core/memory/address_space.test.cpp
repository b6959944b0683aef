#include "catch.hpp"

#include "memory/address_space.hpp"

#include <vector>

using namespace heaparium::memory;

namespace {

AddressSpace linux_process() {
    auto space = AddressSpace::create(*find_layout("linux"), {Size(4000), Size(100), Size(500)});
    REQUIRE(space);
    return std::move(*space);
}

std::size_t bytes_apart(const AddressSpace::Checkpoint& checkpoint, const AddressSpace::Checkpoint& other) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < checkpoint.segments.size(); ++i) {
        bytes += VersionedBlocks::bytes_apart(checkpoint.segments[i].blocks, i < other.segments.size()
                                                                                 ? other.segments[i].blocks
                                                                                 : VersionedBlocks::Version{});
    }
    return bytes;
}

constexpr std::size_t page_with_shadow = 4096 + 512 + 2048;

} // namespace

TEST_CASE("every layout makes a process whose heap can grow") {
    for (const Layout& layout : layouts()) {
        auto space = AddressSpace::create(layout, {Size(2000), Size(100), Size(500)});
        REQUIRE(space);
        const auto start = space->sbrk(1024);
        REQUIRE(start);
        CHECK(*start == space->placement().heap);
        CHECK_FALSE(space->fill(*start + Size(1023), std::byte{42}, Size(1)));
        std::byte back[2]{};
        CHECK_FALSE(space->read(*start + Size(1022), back));
        CHECK(back[0] == std::byte{0});
        CHECK(back[1] == std::byte{42});
        CHECK(space->first_unwritten(*start, Size(1024)) == *start);
        CHECK(space->is_written(*start + Size(1023), Size(1)));
    }
}

TEST_CASE("code can be read and run but not written, constants only read") {
    AddressSpace space = linux_process();
    const auto fault_kind = [&](Address address, Access access) {
        const auto fault = space.probe(address, 8, access);
        return fault ? std::optional(fault->kind) : std::nullopt;
    };
    CHECK_FALSE(fault_kind(space.placement().code, Access::execute));
    CHECK_FALSE(fault_kind(space.placement().code, Access::read));
    CHECK(fault_kind(space.placement().code, Access::write) == FaultKind::protection);
    CHECK_FALSE(fault_kind(space.placement().rodata, Access::read));
    CHECK(fault_kind(space.placement().rodata, Access::write) == FaultKind::protection);
    CHECK(fault_kind(space.placement().data, Access::execute) == FaultKind::protection);
    CHECK_FALSE(fault_kind(space.placement().data, Access::write));
}

TEST_CASE("the loader writes where the program may not, but nowhere else") {
    AddressSpace space = linux_process();
    const std::vector<std::byte> image(100, std::byte{9});
    REQUIRE(space.load_image(space.placement().code, image));
    CHECK(space.is_written(space.placement().code, Size(100)));
    CHECK_FALSE(space.is_written(space.placement().code, Size(101)));
    CHECK_FALSE(space.load_image(Address(0), image));
    CHECK_FALSE(space.load_image(Address(~0ull - 10), image));
    CHECK_FALSE(space.load_image(space.placement().heap, image));
    CHECK(space.load_image(Address(0), {}));
}

TEST_CASE("below the stack's limit lies a guard, above it memory that only growing maps") {
    AddressSpace space = linux_process();
    const Segment& stack = space.segment(AddressSpace::stack_segment);
    const auto kind_at = [&](Address address) { return space.probe(address, 1, Access::write)->kind; };
    CHECK(kind_at(stack.mapped_start() - Size(1)) == FaultKind::unmapped);
    CHECK(kind_at(stack.limit()) == FaultKind::unmapped);
    CHECK(kind_at(stack.limit() - Size(1)) == FaultKind::stack_guard);
    CHECK(kind_at(stack.limit() - Size(4096)) == FaultKind::stack_guard);
    CHECK(kind_at(stack.limit() - Size(4097)) == FaultKind::unmapped);

    const std::byte* host = stack.bytes();
    CHECK(space.grow_stack(stack.end() - Size(100)));
    CHECK(stack.start() == stack.end() - Size(100));
    CHECK(space.grow_stack(stack.limit() + Size(5)));
    CHECK(stack.mapped_start() == stack.limit());
    CHECK_FALSE(space.probe(stack.limit(), 8 << 20, Access::write));
    CHECK_FALSE(space.grow_stack(stack.limit() - Size(1)));
    CHECK_FALSE(space.grow_stack(Address(0)));
    CHECK(stack.bytes() == host);
}

TEST_CASE("the heap ends at its limit, and asking for more changes nothing") {
    AddressSpace space = linux_process();
    const Segment& heap = space.segment(AddressSpace::heap_segment);
    const auto limit = static_cast<std::int64_t>(space.layout().heap_limit.bytes());
    REQUIRE(space.sbrk(limit));
    CHECK(space.sbrk(1).error() == Errno::no_memory);
    CHECK(space.program_break() == heap.limit());
    REQUIRE(space.sbrk(-limit));
    CHECK(space.sbrk(-1).error() == Errno::no_memory);
    CHECK(space.sbrk(INT64_MIN).error() == Errno::no_memory);
    CHECK(*space.sbrk(0) == space.placement().heap);
    CHECK(heap.mapped_start() == heap.mapped_end());
}

TEST_CASE("memory given back by sbrk returns as zero and unwritten") {
    AddressSpace space = linux_process();
    const Address start = *space.sbrk(10'000);
    REQUIRE_FALSE(space.fill(start, std::byte{1}, Size(10'000)));
    space.set_object_at(start + Size(104), 5);
    REQUIRE(space.sbrk(-9'900));
    REQUIRE(space.sbrk(9'900));
    std::vector<std::byte> bytes(9'900);
    REQUIRE_FALSE(space.read(start + Size(100), bytes));
    CHECK(bytes == std::vector<std::byte>(9'900));
    CHECK(space.first_unwritten(start, Size(10'000)) == start + Size(100));
    CHECK(space.object_at(start + Size(104)) == 0);
}

TEST_CASE("in the textbook's process heap and stack never meet") {
    auto space = AddressSpace::create(*find_layout("ostep-16k"), {Size(1024), Size(0), Size(0)});
    REQUIRE(space);
    while (space->sbrk(16)) continue;
    const Segment& heap = space->segment(AddressSpace::heap_segment);
    const Segment& stack = space->segment(AddressSpace::stack_segment);
    CHECK(heap.mapped_end() == stack.limit() - Size(16));
    CHECK(space->probe(heap.mapped_end(), 1, Access::write)->kind == FaultKind::stack_guard);
    CHECK(space->mmap(Size(16), {}).error() == Errno::no_memory);
}

TEST_CASE("an access may cross the seam of two mappings, but not a hole") {
    AddressSpace space = linux_process();
    const Address start = *space.mmap(Size(3 * 4096), {});
    REQUIRE_FALSE(space.mprotect(start + Size(4096), Size(4096), {true, false, false}));
    CHECK(space.segment_count() == 8);
    CHECK_FALSE(space.probe(start, 3 * 4096, Access::read));
    const auto refused = space.fill(start, std::byte{1}, Size(3 * 4096));
    REQUIRE(refused);
    CHECK(refused->kind == FaultKind::protection);
    CHECK(refused->address == start + Size(4096));
    CHECK_FALSE(space.is_written(start, Size(1)));
    REQUIRE_FALSE(space.munmap(start + Size(4096), Size(1)));
    CHECK(space.probe(start, 3 * 4096, Access::read)->address == start + Size(4096));
    CHECK(space.munmap(start, Size(3 * 4096)) == Errno::invalid);
    CHECK(space.munmap(space.placement().data, Size(4096)) == Errno::invalid);
    CHECK(space.munmap(start + Size(1), Size(10)) == Errno::invalid);
}

TEST_CASE("mapping and unmapping for ever does not fill the table of segments") {
    AddressSpace space = linux_process();
    const Address kept = *space.mmap(Size(4096), {});
    for (int round = 0; round < 1000; ++round) {
        const Address start = *space.mmap(Size(1 << 20), {});
        CHECK(start == kept - Size(1 << 20));
        REQUIRE_FALSE(space.fill(start + Size(5000), std::byte{1}, Size(10)));
        REQUIRE_FALSE(space.munmap(start, Size(1 << 20)));
    }
    CHECK(space.segment_count() == 7);
    CHECK(space.mmap(space.layout().mmap_limit, {}).error() == Errno::no_memory);
    CHECK(space.mmap(Size(0), {}).error() == Errno::invalid);
    CHECK(space.mmap(Size(~0ull), {}).error() == Errno::no_memory);
}

TEST_CASE("a checkpoint costs the pages touched since the last one") {
    AddressSpace space = linux_process();
    const Address start = *space.sbrk(32 << 20);
    const auto empty = space.checkpoint();
    CHECK(bytes_apart(empty, {}) == 0);
    for (std::uint64_t page = 0; page < 100; ++page) {
        REQUIRE_FALSE(space.fill(start + Size(page * 70'000), std::byte{1}, Size(8)));
    }
    const auto first = space.checkpoint();
    CHECK(bytes_apart(first, empty) == 100 * page_with_shadow);
    REQUIRE_FALSE(space.fill(start + Size(4090), std::byte{2}, Size(8)));
    space.set_object_at(space.placement().data, 3);
    const auto second = space.checkpoint();
    CHECK(bytes_apart(second, first) == 3 * page_with_shadow);
    CHECK(bytes_apart(space.checkpoint(), second) == 0);
}

TEST_CASE("a checkpoint can be restored into another process of the same layout") {
    AddressSpace from = linux_process(), to = linux_process();
    const Address start = *from.sbrk(5000);
    REQUIRE_FALSE(from.fill(start, std::byte{1}, Size(5000)));
    const Address mapping = *from.mmap(Size(4096), {});
    REQUIRE(to.restore(from.checkpoint()));
    CHECK(to.is_written(start, Size(5000)));
    CHECK(to.program_break() == from.program_break());
    CHECK(to.find(mapping, 4096) != nullptr);
    CHECK_FALSE(to.restore({}));
}

TEST_CASE("pointers keep their identity when they are copied whole") {
    AddressSpace space = linux_process();
    const Address start = *space.sbrk(4096);
    space.set_object_at(start, 11);
    space.set_object_at(start + Size(8), 22);
    REQUIRE_FALSE(space.copy(start + Size(8), start, Size(16)));
    CHECK(space.object_at(start + Size(8)) == 11);
    CHECK(space.object_at(start + Size(16)) == 22);
    REQUIRE_FALSE(space.copy(start + Size(100), start + Size(8), Size(16)));
    CHECK(space.object_at(start + Size(104)) == 0);
    REQUIRE_FALSE(space.fill(start + Size(15), std::byte{0}, Size(1)));
    CHECK(space.object_at(start + Size(8)) == 0);
    CHECK(space.object_at(start + Size(16)) == 22);
}

TEST_CASE("an access at the very end of the addresses faults and does not wrap around") {
    AddressSpace space = linux_process();
    for (const std::uint64_t bytes : {std::uint64_t{1}, std::uint64_t{16}, ~std::uint64_t{0}}) {
        CHECK(space.probe(Address(~0ull), bytes, Access::read)->address == Address(~0ull));
        CHECK(space.find(Address(~0ull), bytes) == nullptr);
        CHECK(space.fill(Address(~0ull - 3), std::byte{1}, Size(bytes)));
        CHECK(space.copy(space.placement().data, Address(~0ull - 3), Size(bytes)));
    }
    const Address data = space.placement().data;
    CHECK(space.fill(data, std::byte{1}, Size(~0ull))->address == data + Size(4096));
    CHECK_FALSE(space.probe(Address(~0ull), 0, Access::read));
    space.set_written(Address(0), Size(~0ull), true);
    CHECK(space.is_written(Address(0), Size(~0ull)));
}
