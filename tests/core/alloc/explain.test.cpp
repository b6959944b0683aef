// The sentences, as a learner reads them. `at` counts from the heap's first byte, so that tests need no addresses.
#include "heap.hpp"

#include "alloc/wording.hpp"
#include "catch.hpp"

namespace heaparium::alloc::testing {
namespace {

/// The sentence with each address of the heap written as "@offset" from the heap's first byte.
std::string told(const Heap& heap) {
    const memory::Segment& segment = heap.space().segment(AddressSpace::heap_segment);
    std::string text = heap.sentence();
    for (std::size_t at = text.find("0x"); at != std::string::npos; at = text.find("0x", at + 1)) {
        const std::size_t end = text.find_first_not_of("0123456789abcdef", at + 2);
        const std::uint64_t address = std::stoull(text.substr(at + 2, end - at - 2), nullptr, 16);
        text.replace(at, end - at, "@" + std::to_string(address - segment.start().value()));
    }
    return text;
}

} // namespace

TEST_CASE("a malloc that splits says what it looked at and what stays free") {
    auto heap = Heap::draw("[free 32][used 32 a][free 200]", {"alignment=8"});
    heap.malloc("b", 24);
    CHECK(told(heap) == "malloc(24): 24 bytes + 16 of header make 40. Looked at 2 free chunks: 32 at @0 was too small, "
                        "200 at @64 fits. Split it: 160 bytes stay free.");
}

TEST_CASE("a malloc says that it rounds up, and what is to spare in a chunk handed out whole") {
    auto heap = Heap::draw("[free 64][used 32 a]", {"splitting=off"});
    heap.malloc("b", 24);
    CHECK(told(heap) == "malloc(24): 24 bytes + 16 of header make 40, rounded up to 48. Looked at 1 free chunk: "
                        "64 at @0 fits. It is handed out whole, with 16 bytes to spare.");
    heap.malloc("c", 0);
    CHECK(told(heap).find("malloc(0): 0 bytes need an address too, so the chunk has 32.") == 0);
}

TEST_CASE("best fit says why it took the chunk") {
    auto heap = Heap::draw("[free 96][used 32 a][free 64][used 32 b][free 80][used 32 c]", {"policy=best"});
    heap.malloc("n", 48);
    CHECK(told(heap) == "malloc(48): 48 bytes + 16 of header make 64. Looked at 3 free chunks: 96 at @0 fits, 64 at "
                        "@128 is the smallest that fits, 80 at @224 fits no better.");
}

TEST_CASE("a long search is summed up") {
    std::string text;
    for (int i = 0; i < 37; ++i) text += "[free 32][used 32]";
    auto heap = Heap::draw(text + "[free 208]");
    heap.malloc("n", 64);
    CHECK(told(heap) == "malloc(64): 64 bytes + 16 of header make 80. Looked at 38 free chunks (32, 32, 32, …): "
                        "208 at @2368 fits. Split it: 128 bytes stay free.");
}

TEST_CASE("a malloc that grows the heap says so") {
    Heap heap(SettingTexts{"growth=256"});
    heap.malloc("a", 48);
    CHECK(told(heap) ==
          "malloc(48): 48 bytes + 16 of header make 64. The free list is empty, so the heap grew by 256 bytes "
          "(sbrk). Split it: 192 bytes stay free.");
    heap.malloc("b", 400);
    CHECK(told(heap) ==
          "malloc(400): 400 bytes + 16 of header make 416. The only free chunk is too small, so the heap grew by 256 "
          "bytes (sbrk) and the free chunk at its end became 448. Split it: 32 bytes stay free.");
}

TEST_CASE("a refused malloc says why, and what it returns") {
    Heap heap(Heap::Options{{}, {}, "linux", Size(4096)});
    heap.malloc("a", 5000);
    CHECK(told(heap) ==
          "malloc(5000): no free chunk is big enough, and the heap may not grow (limit 4 KiB): malloc returns NULL.");
    heap.malloc("b", ~std::uint64_t{0});
    CHECK(told(heap).find("malloc returns NULL") != std::string::npos);
    const auto refused = heap.allocator().allocate(Size(5000));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("at most 4 KiB") != std::string::npos);
}

TEST_CASE("a free says where the chunk goes and what it merges with") {
    auto heap =
        Heap::draw("[used 40 a][free 88][used 32 b][used 32 c][free 32][used 32 d]", {"order=lifo", "alignment=8"});
    heap.free("a");
    CHECK(told(heap) ==
          "free(@16): the 40-byte chunk goes back to the front of the free list and merges with its right "
          "neighbour: one free chunk of 128 bytes.");
    heap.free("c");
    CHECK(told(heap) ==
          "free(@176): the 32-byte chunk goes back to the front of the free list and merges with its right "
          "neighbour: one free chunk of 64 bytes.");
    heap.free("b");
    CHECK(told(heap) ==
          "free(@144): the 32-byte chunk goes back to the front of the free list and merges with both its "
          "neighbours: one free chunk of 224 bytes.");
    heap.free("d");
    CHECK(told(heap) ==
          "free(@240): the 32-byte chunk goes back to the front of the free list and merges with its left "
          "neighbour: one free chunk of 256 bytes.");
}

TEST_CASE("a free into the middle of the list says behind how many others") {
    auto heap = Heap::draw("[free 32][used 32 a][free 32][used 32 b][used 32 c][used 32 d]");
    heap.free("c");
    CHECK(told(heap) == "free(@144): the 32-byte chunk goes back to its place on the free list, behind 2 others.");
    heap.free("b");
    CHECK(told(heap) == "free(@112): the 32-byte chunk goes back to its place on the free list, behind 1 other, and "
                        "merges with both its neighbours: one free chunk of 96 bytes.");
}

TEST_CASE("a free that gives memory back says so") {
    Heap heap(SettingTexts{"trim=on", "growth=256"});
    heap.malloc("a", 48);
    heap.free("a");
    CHECK(told(heap) ==
          "free(@16): the 64-byte chunk leaves the end of the heap free, and 256 bytes go back to the system.");
}

TEST_CASE("a realloc says whether the block stays, grows, shrinks or moves") {
    auto heap = Heap::draw("[used 32 a][free 96][used 32 b][free 208]");
    heap.realloc("a", 10);
    CHECK(told(heap) == "realloc(@16, 10): the chunk has room for that already, so nothing moves.");
    heap.realloc("a", 64);
    CHECK(told(heap) == "realloc(@16, 64): the chunk behind it is free, so the block grows in place: its chunk has 80 "
                        "bytes instead of 32. Split it: 48 bytes stay free.");
    heap.realloc("a", 8);
    CHECK(told(heap) == "realloc(@16, 8): the block shrinks in place, and 48 bytes behind it become free.");
    heap.realloc("a", 160);
    CHECK(told(heap) ==
          "realloc(@16, 160): there is no room behind the block, so it moves to @176: 16 bytes are copied, "
          "and the old chunk is free again.");
}

TEST_CASE("an aligned allocation says what it cut off in front") {
    Heap heap;
    heap.malloc("a", 16);
    REQUIRE(heap.allocator().allocate_aligned(256, Size(100)));
    CHECK(told(heap) ==
          "aligned_alloc(256, 100): 100 bytes + 16 of header make 116, rounded up to 128. Looked at 1 free "
          "chunk: 4064 at @32 fits. Split it in three: 3936 bytes in front and behind stay free.");
}

TEST_CASE("numbers are written as people read them") {
    CHECK(hex(Address(0xbeef)) == "0xbeef");
    CHECK(in_bytes(Size(1)) == "1 byte");
    CHECK(in_round_units(Size(16384)) == "16 KiB");
    CHECK(in_round_units(Size(3 << 20)) == "3 MiB");
    CHECK(in_round_units(Size(1000)) == "1000 bytes");
}

} // namespace heaparium::alloc::testing
