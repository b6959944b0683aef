#include "catch.hpp"
#include "space.hpp"

#include "check/leaks.hpp"

#include <cstring>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace heaparium;
using check::LeakKind;
using check::ObjectId;
using memory::Address;
using memory::Size;

namespace {

// A heap of 32-byte blocks, and one root of ten words in the data segment.
struct Graph {
    check::ObjectTable objects;
    memory::AddressSpace space = empty_space();
    Address root = space.placement().data;
    std::vector<Address> blocks;

    explicit Graph(std::size_t count) {
        const auto start = space.sbrk(static_cast<std::int64_t>(count * 32));
        REQUIRE(start.has_value());
        for (std::size_t index = 0; index < count; ++index) {
            blocks.push_back(*start + Size(32 * index));
            REQUIRE(objects.create({.kind = check::ObjectKind::heap_block,
                                    .base = blocks.back(),
                                    .size = Size(32),
                                    .segment = memory::AddressSpace::heap_segment,
                                    .step = index}) == index + 1);
        }
    }
    void store(Address at, std::uint64_t value) {
        std::byte bytes[8];
        std::memcpy(bytes, &value, 8);
        REQUIRE_FALSE(space.write(at, bytes));
    }
    void point(Address at, std::size_t block, std::uint64_t offset = 0) { store(at, blocks[block].value() + offset); }
    std::string kinds() const {
        std::string text;
        const check::MemoryRange range{root, Size(80)};
        for (const check::Leak& leak : find_leaks(objects, space, {&range, 1}, {}))
            text += "dipr"[static_cast<int>(leak.kind)];
        return text;
    }
};

} // namespace

TEST_CASE("a block is reachable through a root, through another block, and through a register") {
    Graph graph(3);
    graph.point(graph.root, 0);
    graph.point(graph.blocks[0] + Size(8), 1);
    CHECK(graph.kinds() == "rrd");
    const check::RegisterRoot held{.value = graph.blocks[2].value(), .object = 3};
    const auto leaks = find_leaks(graph.objects, graph.space, {}, {&held, 1});
    CHECK(leaks[2].kind == LeakKind::still_reachable);
    CHECK(leaks[0].kind == LeakKind::definitely_lost);
}

TEST_CASE("a lost list is one loss, its other nodes are lost with it") {
    Graph graph(4);
    for (std::size_t node = 0; node < 3; ++node) graph.point(graph.blocks[node] + Size(8), node + 1);
    CHECK(graph.kinds() == "diii");
}

TEST_CASE("a lost ring is one loss") {
    Graph graph(3);
    for (std::size_t node = 0; node < 3; ++node) graph.point(graph.blocks[node], (node + 1) % 3);
    CHECK(graph.kinds() == "dii");
}

TEST_CASE("a block that points to itself is lost once") {
    Graph graph(1);
    graph.point(graph.blocks[0], 0);
    CHECK(graph.kinds() == "d");
}

TEST_CASE("a pointer into the middle makes a loss only possible") {
    Graph graph(2);
    graph.point(graph.root, 0, 8);
    graph.point(graph.blocks[0], 1);
    CHECK(graph.kinds() == "pp");
}

TEST_CASE("a stored pointer counts for the block it came from, even one past that block's end") {
    Graph graph(2);
    graph.point(graph.root, 1);
    graph.space.set_object_at(graph.root, 1);
    CHECK(graph.kinds() == "pd");
}

TEST_CASE("what is reachable equals a plain search of the graph") {
    const auto seed = GENERATE(range(1U, 21U));
    std::mt19937 random(seed);
    constexpr std::size_t count = 40;
    Graph graph(count);
    std::map<std::size_t, std::set<std::size_t>> edges;
    std::set<std::size_t> reached;
    for (std::size_t edge = 0; edge < count; ++edge) {
        const std::size_t from = random() % count, to = random() % count;
        graph.point(graph.blocks[from] + Size(8 * (edge % 4)), to);
    }
    for (std::size_t from = 0; from < count; ++from)
        for (std::size_t word = 0; word < 4; ++word) {
            std::byte bytes[8];
            std::uint64_t value = 0;
            REQUIRE_FALSE(graph.space.read(graph.blocks[from] + Size(8 * word), bytes));
            std::memcpy(&value, bytes, 8);
            if (value != 0) edges[from].insert((value - graph.blocks[0].value()) / 32);
        }
    std::vector<std::size_t> work;
    for (std::size_t slot = 0; slot < 3; ++slot) {
        work.push_back(random() % count);
        graph.point(graph.root + Size(8 * slot), work.back());
    }
    while (!work.empty()) {
        const std::size_t node = work.back();
        work.pop_back();
        if (reached.insert(node).second) work.insert(work.end(), edges[node].begin(), edges[node].end());
    }
    const std::string kinds = graph.kinds();
    for (std::size_t node = 0; node < count; ++node) REQUIRE((kinds[node] == 'r') == reached.contains(node));
    // Every lost block hangs below a definitely lost one.
    std::set<std::size_t> below;
    for (std::size_t node = 0; node < count; ++node)
        if (kinds[node] == 'd') work.push_back(node);
    while (!work.empty()) {
        const std::size_t node = work.back();
        work.pop_back();
        if (below.insert(node).second) work.insert(work.end(), edges[node].begin(), edges[node].end());
    }
    for (std::size_t node = 0; node < count; ++node) REQUIRE((kinds[node] != 'i' || below.contains(node)));
}
