#include "heap.hpp"

#include "alloc/chunk.hpp"
#include "alloc/placement.hpp"
#include "catch.hpp"

#include <algorithm>
#include <random>

namespace heaparium::alloc::testing {
namespace {

Address chunk_at(const Heap& heap, const std::string& name) { return chunk_of_payload(heap.at(name)); }

FailureKind failure_of_free(Heap& heap, Address payload) {
    const auto result = heap.allocator().release(payload);
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("freeing the middle chunk merges it with both neighbours") {
    for (const ListOrder& order : list_orders()) {
        INFO(order.name);
        auto heap =
            Heap::draw("[used 32 a][free 64][used 48 b][free 16][used 32 c]", {"order=" + std::string(order.name)});
        CHECK(heap.free("b") == "ok");
        CHECK(heap.picture() == "[used 32 a][free 128][used 32 c]");
        CHECK(heap.list() == "128");
        CHECK(heap.check().empty());
    }
}

TEST_CASE("freeing merges with the left neighbour alone, the right one alone, or none") {
    auto heap = Heap::draw("[free 32][used 48 a][used 64 b][free 32][used 32 c][used 48 d][used 32 e]");
    heap.free("a");
    CHECK(heap.picture() == "[free 80][used 64 b][free 32][used 32 c][used 48 d][used 32 e]");
    heap.free("d");
    CHECK(heap.picture() == "[free 80][used 64 b][free 32][used 32 c][free 48][used 32 e]");
    heap.free("e");
    CHECK(heap.picture() == "[free 80][used 64 b][free 32][used 32 c][free 80]");
    CHECK(heap.allocator().last_operation().cost.merges == 1);
}

TEST_CASE("without coalescing, free chunks stay as they were") {
    auto heap = Heap::draw("[free 32][used 48 a][free 32]", {"coalescing=off"});
    heap.free("a");
    CHECK(heap.picture() == "[free 32][free 48][free 32]");
    CHECK(heap.check().empty());
}

TEST_CASE("a chunk that is too big is split, and the rest stays free") {
    auto heap = Heap::draw("[used 32 a][free 200]", {"alignment=8"});
    heap.malloc("b", 24);
    CHECK(heap.picture() == "[used 32 a][used 40 b][free 160]");
}

TEST_CASE("a rest too small for a free node is handed out with the block") {
    auto heap = Heap::draw("[free 48][used 32 a]", {"alignment=8"});
    const Address block = heap.malloc("b", 24);
    CHECK(heap.picture() == "[used 48 b][used 32 a]");
    const auto usable = heap.allocator().usable_size(block);
    REQUIRE(usable);
    CHECK(usable->bytes() == 32);
}

TEST_CASE("without splitting, a block gets the whole chunk") {
    auto heap = Heap::draw("[free 208][used 32 a]", {"splitting=off"});
    heap.malloc("b", 24);
    CHECK(heap.picture() == "[used 208 b][used 32 a]");
    heap.malloc("c", 24);
    CHECK(heap.picture() == "[used 208 b][used 32 a][used 48 c]");
}

TEST_CASE("each list order puts freed chunks where it says") {
    const auto list_after = [](const std::string& order) {
        auto heap =
            Heap::draw("[used 64 a][used 32 w][used 96 b][used 32 x][used 32 c][used 32 y][used 80 d][used 32 z]",
                       {"order=" + order});
        for (const char* name : {"b", "d", "a", "c"}) heap.free(name);
        CHECK(heap.check().empty());
        return heap.list();
    };
    CHECK(list_after("address") == "64 96 32 80");
    CHECK(list_after("size-up") == "32 64 80 96");
    CHECK(list_after("size-down") == "96 80 64 32");
    CHECK(list_after("lifo") == "32 64 80 96");
    CHECK(list_after("fifo") == "96 80 64 32");
}

TEST_CASE("each placement policy chooses the chunk that its sentence says") {
    const auto picture_after = [](const std::string& policy) {
        auto heap = Heap::draw("[free 64][used 32 a][free 208][used 32 b][free 96][used 32 c][free 160][used 32 d]",
                               {"policy=" + policy});
        heap.malloc("n", 64);
        return heap.picture();
    };
    const std::string first =
        "[free 64][used 32 a][used 80 n][free 128][used 32 b][free 96][used 32 c][free 160][used 32 d]";
    CHECK(picture_after("first") == first);
    CHECK(picture_after("next") == first);
    CHECK(picture_after("best") ==
          "[free 64][used 32 a][free 208][used 32 b][used 80 n][free 16][used 32 c][free 160][used 32 d]");
    CHECK(picture_after("worst") == first);
}

TEST_CASE("next fit goes on where the last search ended, and starts over at the end") {
    auto heap = Heap::draw("[free 64][used 32 a][free 64][used 32 b][free 64][used 32 c]", {"policy=next"});
    heap.malloc("1", 16);
    heap.malloc("2", 48);
    heap.malloc("3", 48);
    heap.malloc("4", 16);
    CHECK(heap.picture() == "[used 32 1][used 32 4][used 32 a][used 64 2][used 32 b][used 64 3][used 32 c]");
}

TEST_CASE("every policy and order chooses what a brute-force search over the list chooses") {
    std::mt19937_64 random(11);
    for (const PlacementPolicy& policy : placement_policies()) {
        for (const ListOrder& order : list_orders()) {
            const std::string policy_name(policy.name), order_name(order.name);
            INFO(policy_name << " " << order_name);
            Heap heap(Heap::Options{
                {}, {"policy=" + policy_name, "order=" + order_name, "coalescing=off"}, "linux", Size(1 << 14)});
            heap.malloc("all", (1 << 14) - 16);
            heap.free("all");
            std::vector<Address> blocks;
            // The node behind which the next search begins. The first one begins at the only free chunk.
            Address rover = heap.allocator().free_lists(1).front().nodes.front().chunk;
            for (int i = 0; i < 150; ++i) {
                if (!blocks.empty() && random() % 5 < 2) {
                    const auto chosen = blocks.begin() + static_cast<std::ptrdiff_t>(random() % blocks.size());
                    REQUIRE(heap.allocator().release(*chosen));
                    const auto lists = heap.allocator().free_lists(10000);
                    Address before_freed;
                    for (const FreeListNode& node : lists.front().nodes) {
                        if (node.next == chunk_of_payload(*chosen)) before_freed = node.chunk;
                    }
                    if (before_freed == rover) rover = chunk_of_payload(*chosen);
                    blocks.erase(chosen);
                    continue;
                }
                const Size payload_size(random() % 300 + 1);
                const Size needed = ChunkSizes(16).for_request(payload_size).value();
                auto nodes = heap.allocator().free_lists(10000).front().nodes;
                std::vector<Address> before(nodes.size());
                for (std::size_t n = 1; n < nodes.size(); ++n) before[n] = nodes[n - 1].chunk;
                std::vector<std::size_t> looked_at(nodes.size());
                for (std::size_t n = 0; n < nodes.size(); ++n) looked_at[n] = n;
                if (policy_name == "next" && !rover.is_null()) {
                    const auto at =
                        std::find_if(nodes.begin(), nodes.end(), [&](auto& node) { return node.chunk == rover; });
                    REQUIRE(at != nodes.end());
                    std::rotate(looked_at.begin(), looked_at.begin() + (at - nodes.begin()) + 1, looked_at.end());
                }
                std::optional<std::size_t> expected;
                for (const std::size_t n : looked_at) {
                    if (nodes[n].chunk_size < needed) continue;
                    const bool is_better =
                        !expected || (policy_name == "best" && nodes[n].chunk_size < nodes[*expected].chunk_size) ||
                        (policy_name == "worst" && nodes[n].chunk_size > nodes[*expected].chunk_size);
                    if (is_better) expected = n;
                }
                const auto result = heap.allocator().allocate(payload_size);
                REQUIRE(result.has_value() == expected.has_value());
                if (!result) continue;
                CHECK(*result == payload_of_chunk(nodes[*expected].chunk));
                rover = before[*expected];
                blocks.push_back(*result);
            }
            CHECK(heap.check().empty());
        }
    }
}

TEST_CASE("first fit stops at the chunk it takes, best fit looks at every chunk") {
    const auto visited = [](const std::string& policy) {
        auto heap = Heap::draw("[free 32][used 32 a][free 64][used 32 b][free 48][used 32 c]", {"policy=" + policy});
        heap.malloc("n", 24);
        return heap.allocator().last_operation().cost.nodes_visited;
    };
    CHECK(visited("first") == 2);
    CHECK(visited("best") == 3);
}

TEST_CASE("a next-fit search that finds nothing looks at every chunk once, and leaves the rover alone") {
    auto heap =
        Heap::draw("[free 64][used 32 a][free 64][used 32 b][free 64][used 32 c]", {"policy=next", "splitting=off"});
    heap.malloc("1", 48);
    heap.malloc("2", 48);
    heap.free("1");
    heap.malloc("3", 16);
    CHECK(heap.picture() == "[free 64][used 32 a][used 64 2][used 32 b][used 64 3][used 32 c]");
    heap.free("2");
    const std::uint64_t rover = heap.word(heap.globals() + Size(8));
    CHECK(rover != 0);
    heap.malloc("big", 1000);
    CHECK(heap.allocator().last_operation().cost.nodes_visited == 2);
    CHECK(heap.word(heap.globals() + Size(8)) == rover);
}

TEST_CASE("a next-fit search that starts over stops where it began") {
    auto heap =
        Heap::draw("[free 64][used 32 a][free 64][used 32 b][free 64][used 32 c]", {"policy=next", "splitting=off"});
    heap.write_word(heap.globals() + Size(8), chunk_at(heap, "a").value() - 64);
    heap.malloc("big", 1000);
    CHECK(heap.allocator().last_operation().cost.nodes_visited == 3);
}

TEST_CASE("without coalescing, new memory stays apart from the free chunk at the heap's end") {
    auto heap = Heap::draw("[used 32 a][free 64]", {"coalescing=off"});
    heap.malloc("b", 112);
    CHECK(heap.picture() == "[used 32 a][free 64][used 128 b]");
}

TEST_CASE("realloc moves a block from the end of a full heap to a free chunk elsewhere") {
    Heap heap(Heap::Options{{}, {"growth=16"}, "linux", Size(4096)});
    heap.malloc("a", 1008);
    heap.malloc("b", 2032);
    heap.malloc("c", 1008);
    heap.free("b");
    CHECK_FALSE(heap.realloc("c", 1500).is_null());
    CHECK(heap.picture() == "[used 1024 a][used 1520 c][free 1552]");
    CHECK(heap.sentence().find("it moves to") != std::string::npos);
}

TEST_CASE("headers and links are written bytes without a pointer's identity") {
    auto heap = Heap::draw("[free 208][used 32 a]");
    const Address start = heap.space().segment(AddressSpace::heap_segment).start();
    heap.space().set_written(start, Size(208), false);
    for (std::uint64_t offset = 0; offset < 208; offset += 8) heap.space().set_object_at(start + Size(offset), 5);
    heap.malloc("b", 48);
    for (const Address header : {start, start + Size(64)}) {
        CHECK(heap.space().is_written(header, header_size));
        CHECK(heap.space().object_at(header) == 0);
        CHECK(heap.space().object_at(header + Size(8)) == 0);
        CHECK(heap.space().object_at(header + header_size) == 5);
    }
    CHECK_FALSE(heap.space().is_written(start + header_size, Size(8)));
}

TEST_CASE("the heap grows by the growth step, and by the exact need where the step is refused") {
    Heap heap(Heap::Options{{}, {"growth=4096"}, "linux", Size(8192)});
    heap.malloc("a", 16);
    CHECK(heap.picture() == "[used 32 a][free 4064]");
    heap.malloc("b", 4500);
    CHECK(heap.picture() == "[used 32 a][used 4528 b][free 3632]");
    Heap tight(Heap::Options{{}, {"growth=8192"}, "linux", Size(4096)});
    tight.malloc("a", 16);
    CHECK(tight.picture() == "[used 32 a]");
}

TEST_CASE("new memory joins the free chunk at the heap's end") {
    Heap heap(SettingTexts{"growth=256"});
    heap.malloc("a", 48);
    CHECK(heap.picture() == "[used 64 a][free 192]");
    heap.malloc("b", 400);
    CHECK(heap.picture() == "[used 64 a][used 416 b][free 32]");
    CHECK(heap.allocator().last_operation().cost.system_calls == 1);
}

TEST_CASE("with trimming, a free end of the heap goes back to the system") {
    Heap heap(SettingTexts{"trim=on", "growth=256"});
    heap.malloc("a", 48);
    heap.malloc("b", 600);
    const Address end_of_a = heap.at("a") + Size(48);
    heap.free("b");
    CHECK(heap.picture() == "[used 64 a]");
    CHECK(heap.space().program_break() == end_of_a);
    heap.malloc("c", 16);
    CHECK(heap.picture() == "[used 64 a][used 32 c][free 224]");
    CHECK(heap.check().empty());
}

TEST_CASE("realloc shrinks in place and frees the rest") {
    auto heap = Heap::draw("[used 128 a][free 32][used 32 b]");
    const Address block = heap.at("a");
    CHECK(heap.realloc("a", 24) == block);
    CHECK(heap.picture() == "[used 48 a][free 112][used 32 b]");
}

TEST_CASE("realloc grows into the free chunk behind the block") {
    auto heap = Heap::draw("[used 32 a][free 96][used 32 b]");
    const Address block = heap.at("a");
    CHECK(heap.realloc("a", 64) == block);
    CHECK(heap.picture() == "[used 80 a][free 48][used 32 b]");
}

TEST_CASE("realloc grows a block at the end of the heap by growing the heap") {
    auto heap = Heap::draw("[used 32 b][used 32 a][free 32]");
    const Address block = heap.at("a");
    CHECK(heap.realloc("a", 1000) == block);
    CHECK(heap.picture() == "[used 32 b][used 1024 a]");
}

TEST_CASE("realloc moves a block that has no room behind it") {
    auto heap = Heap::draw("[used 32 a][used 32 b][free 208]");
    CHECK(heap.realloc("a", 64) == heap.at("b") + Size(32));
    CHECK(heap.picture() == "[free 32][used 32 b][used 80 a][free 128]");
}

TEST_CASE("an aligned block leaves what is in front of it free") {
    Heap heap(SettingTexts{"growth=4096"});
    heap.malloc("a", 16);
    const auto block = heap.allocator().allocate_aligned(256, Size(100));
    REQUIRE(block);
    CHECK(memory::is_aligned(*block, 256));
    CHECK(heap.picture() == "[used 32 a][free 208][used 128][free 3728]");
    CHECK(heap.check().empty());
}

TEST_CASE("a smashed header is corruption, not misuse") {
    auto heap = Heap::draw("[used 32 a][used 64 b][used 32 c]");
    heap.write_word(chunk_at(heap, "b") + Size(8), 0x41414141);
    CHECK(failure_of_free(heap, heap.at("b")) == FailureKind::corruption);
    heap.write_word(chunk_at(heap, "b"), 0x41414141);
    CHECK(failure_of_free(heap, heap.at("b")) == FailureKind::corruption);
    CHECK(heap.sentence().find("header before the block") != std::string::npos);
    CHECK(heap.sentence().find("0x41414141") != std::string::npos);
}

TEST_CASE("a size that cannot be is corruption even where the magic is right") {
    auto heap = Heap::draw("[used 32 a][used 64 b][used 32 c]");
    for (const std::uint64_t insane : {std::uint64_t{0}, std::uint64_t{8}, std::uint64_t{65}, std::uint64_t{1} << 40}) {
        heap.write_word(chunk_at(heap, "b"), insane);
        CHECK(failure_of_free(heap, heap.at("b")) == FailureKind::corruption);
    }
}

TEST_CASE("freeing twice is misuse, also where the chunk has merged") {
    auto heap = Heap::draw("[used 32 a][used 64 b][used 32 c][used 32 d]");
    const Address b = heap.at("b"), c = heap.at("c");
    heap.free("b");
    CHECK(failure_of_free(heap, b) == FailureKind::misuse);
    CHECK(heap.sentence().find("already free") != std::string::npos);
    heap.free("c");
    CHECK(failure_of_free(heap, c) == FailureKind::misuse);
    CHECK(heap.sentence().find("inside the free chunk of 96 bytes") != std::string::npos);
    CHECK(heap.check().empty());
}

TEST_CASE("an argument in the middle of a block is misuse and names the block") {
    auto heap = Heap::draw("[used 32 a][used 64 b][used 32 c]");
    CHECK(failure_of_free(heap, heap.at("b") + Size(16)) == FailureKind::misuse);
    CHECK(heap.sentence().find("16 bytes into the block of 48 bytes") != std::string::npos);
    CHECK(failure_of_free(heap, heap.globals()) == FailureKind::misuse);
    CHECK(heap.sentence().find("lies in the data") != std::string::npos);
}

TEST_CASE("a link to unmapped memory is a fault, a link elsewhere in mapped memory is corruption") {
    const auto failure_after_link = [](Heap& heap, std::uint64_t link) {
        heap.write_word(chunk_of_payload(heap.at("a")) + Size(32) + Size(8), link);
        const auto result = heap.allocator().allocate(Size(500));
        REQUIRE_FALSE(result);
        return result.error().kind;
    };
    auto heap = Heap::draw("[used 32 a][free 64][used 32 b][free 32][used 32 c]");
    CHECK(failure_after_link(heap, 0x4141414141414141) == FailureKind::fault);
    CHECK(failure_after_link(heap, heap.globals().value()) == FailureKind::corruption);
    CHECK(failure_after_link(heap, heap.at("a").value() + 8) == FailureKind::corruption);
    CHECK(failure_after_link(heap, chunk_at(heap, "a").value()) == FailureKind::corruption);
    CHECK(heap.allocator().free_lists(10).front().broken);
}

TEST_CASE("a list in a circle is found, not followed for ever") {
    auto heap = Heap::draw("[used 32 a][free 64][used 32 b][free 32][used 32 c]");
    const Address first = chunk_at(heap, "a") + Size(32);
    heap.write_word(first + Size(8), first.value());
    const auto result = heap.allocator().allocate(Size(500));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == FailureKind::corruption);
    CHECK(result.error().message.find("circle") != std::string::npos);
    CHECK_FALSE(heap.check().empty());
}

TEST_CASE("check names each kind of damage") {
    const auto damage_of = [](const std::function<void(Heap&)>& damage, const SettingTexts& settings = {}) {
        auto heap = Heap::draw("[used 32 a][free 64][used 32 b][free 48][used 32 c]", settings);
        damage(heap);
        std::string all;
        for (const std::string& message : heap.check()) all += message + "\n";
        INFO(all);
        return all;
    };
    const Size free_chunk(32); // from the start of a
    CHECK(damage_of([](Heap&) {}).empty());
    CHECK(damage_of([&](Heap& heap) { heap.write_word(chunk_at(heap, "b"), 0); }).find("claims a size of 0") !=
          std::string::npos);
    CHECK(damage_of([&](Heap& heap) { heap.write_word(chunk_at(heap, "b"), 0); }).find("no chunk begins there") ==
          std::string::npos);
    CHECK(damage_of([&](Heap& heap) { heap.write_word(chunk_at(heap, "b") + Size(8), 0); }).find("magic is missing") !=
          std::string::npos);
    CHECK(damage_of([&](Heap& heap) { heap.write_word(heap.globals(), 0); }).find("nor on the free list") !=
          std::string::npos);
    CHECK(damage_of([&](Heap& heap) { heap.write_word(chunk_at(heap, "a"), 48); }).find("no chunk begins there") !=
          std::string::npos);
    CHECK(damage_of([&](Heap& heap) {
              const Address first = chunk_at(heap, "a") + free_chunk, second = chunk_at(heap, "b") + free_chunk;
              heap.write_word(heap.globals(), second.value());
              heap.write_word(second + Size(8), first.value());
              heap.write_word(first + Size(8), 0);
          }).find("out of order") != std::string::npos);
    CHECK(damage_of([&](Heap& heap) {
              const Address first = chunk_at(heap, "a") + free_chunk, half = first + Size(32);
              heap.write_word(first, 32);
              heap.write_word(half, 32);
              heap.write_word(half + Size(8), heap.word(first + Size(8)));
              heap.write_word(first + Size(8), half.value());
          }).find("touch and should have become one") != std::string::npos);
    CHECK(damage_of([&](Heap& heap) {
              heap.write_word(heap.globals() + Size(8), chunk_at(heap, "b").value());
          }).find("next search would begin") != std::string::npos);
    CHECK(damage_of([&](Heap& heap) { heap.write_word(heap.globals() + Size(16), 99); }).find("own variables") !=
          std::string::npos);
}

TEST_CASE("a break that the program moved below the heap is told as such") {
    Heap heap;
    heap.malloc("a", 100);
    REQUIRE(heap.space().sbrk(-4000));
    const auto result = heap.allocator().allocate(Size(10));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == FailureKind::corruption);
    CHECK(result.error().message.find("program break was moved down") != std::string::npos);
}

TEST_CASE("a program that moves the break too often gets NULL and the reason") {
    Heap heap;
    std::string message;
    for (int i = 0; i < 20 && message.empty(); ++i) {
        REQUIRE(heap.space().sbrk(64));
        const auto result = heap.allocator().allocate(Size(8000));
        if (!result) message = result.error().message;
    }
    CHECK(message.find("remembers only 8 pieces") != std::string::npos);
    CHECK(heap.check().empty());
}

TEST_CASE("without explaining, only the costs are counted") {
    auto heap = Heap::draw("[free 64][used 32 a]");
    heap.allocator().set_explaining(false);
    heap.malloc("b", 16);
    const Explanation& explanation = heap.allocator().last_operation();
    CHECK(explanation.sentence.empty());
    CHECK(explanation.visits.empty());
    CHECK(explanation.actions.empty());
    CHECK(explanation.cost.nodes_visited == 1);
    CHECK(explanation.cost.splits == 1);
}

} // namespace heaparium::alloc::testing
