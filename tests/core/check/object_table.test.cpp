#include "catch.hpp"

#include "check/object_table.hpp"

#include <map>
#include <random>
#include <utility>
#include <vector>

using namespace heaparium::check;
using heaparium::memory::Address;
using heaparium::memory::Size;

namespace {

ObjectTable::Birth block(std::uint64_t base, std::uint64_t size) {
    return {.kind = ObjectKind::heap_block, .base = Address(base), .size = Size(size)};
}

std::vector<ObjectId> blocks_in_order(const ObjectTable& table) {
    std::vector<ObjectId> ids;
    table.each_block([&](ObjectId id) {
        ids.push_back(id);
        return true;
    });
    return ids;
}

} // namespace

TEST_CASE("an object that has ended can be touched nowhere, and is remembered") {
    ObjectTable table;
    const ObjectId id = table.create(block(0x1000, 40));
    REQUIRE(id == 1);
    CHECK(table.extents()[id].readable == 40);
    CHECK(table.extents()[id].writable == 40);
    table.end(id, ObjectState::freed, 7, 12);
    CHECK(table.extents()[id].readable == 0);
    CHECK(table.extents()[id].writable == 0);
    CHECK(table[id].state == ObjectState::freed);
    CHECK(table[id].size == Size(40));
    CHECK(table[id].died_step == 12);
    CHECK(table.block_at(Address(0x1000)) == 0);
    CHECK(table.freed_block_at(Address(0x1027)) == id);
    CHECK(table.freed_block_at(Address(0x1028)) == 0);
}

TEST_CASE("id 0 is no object and can be touched nowhere") {
    const ObjectTable table;
    CHECK(table.size() == 1);
    CHECK(table.extents()[0].readable == 0);
}

TEST_CASE("what cannot be written may still be read") {
    ObjectTable table;
    const ObjectId id =
        table.create({.kind = ObjectKind::literal, .base = Address(0x2000), .size = Size(6), .is_writable = false});
    CHECK(table.extents()[id].readable == 6);
    CHECK(table.extents()[id].writable == 0);
}

TEST_CASE("of several blocks freed at one address the last is found") {
    ObjectTable table;
    for (std::uint64_t step = 1; step <= 3; ++step)
        table.end(table.create(block(0x1000, 16 * step)), ObjectState::freed, 0, step);
    CHECK(table.freed_block_at(Address(0x1000)) == 3);
    CHECK(table.freed_block_at(Address(0x102f)) == 3);
}

TEST_CASE("blocks are found by address as in an ordered map, through births, deaths, versions and recycling") {
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    std::mt19937 random(seed);
    ObjectTable table;
    std::map<std::uint64_t, ObjectId> model;
    std::vector<std::pair<ObjectTable::Version, std::map<std::uint64_t, ObjectId>>> versions;
    const auto pick = [&](std::uint64_t below) { return random() % below; };
    for (int round = 0; round < 3000; ++round) {
        const std::uint64_t base = 0x1000 + 64 * pick(200);
        switch (pick(8)) {
        case 0:
        case 1:
        case 2:
            if (!model.contains(base)) model[base] = table.create(block(base, 1 + pick(64)));
            break;
        case 3:
        case 4:
            if (const auto found = model.find(base); found != model.end()) {
                table.end(found->second, ObjectState::freed, 0, static_cast<std::uint64_t>(round));
                model.erase(found);
            }
            break;
        case 5: versions.emplace_back(table.keep(), model); break;
        case 6:
            if (!versions.empty()) {
                const auto& [version, then] = versions[pick(versions.size())];
                table.restore(version);
                model = then;
            }
            break;
        default:
            if (pick(20) == 0) table.recycle([](ObjectId) { return false; });
        }
        const std::uint64_t probe = 0xfc0 + pick(64 * 204);
        const auto after = model.upper_bound(probe);
        const ObjectId before = after == model.begin() ? 0 : std::prev(after)->second;
        REQUIRE(table.block_after(Address(probe)) == (after == model.end() ? 0 : after->second));
        REQUIRE(table.block_before(Address(probe)) == before);
        const bool holds = before != 0 && probe - table[before].base.value() < table[before].size.bytes();
        REQUIRE(table.block_at(Address(probe)) == (holds ? before : 0));
    }
    std::vector<ObjectId> expected;
    for (const auto& [base, id] : model) expected.push_back(id);
    CHECK(blocks_in_order(table) == expected);
}

TEST_CASE("recycling gives ids again that nothing points to, and keeps the others") {
    ObjectTable table;
    for (std::uint64_t index = 0; index < 10; ++index) static_cast<void>(table.create(block(0x1000 + 16 * index, 16)));
    for (ObjectId id = 2; id <= 9; ++id) table.end(id, ObjectState::freed, 0, id);
    table.recycle([](ObjectId id) { return id == 5; });
    CHECK(table[5].state == ObjectState::freed);
    std::vector<ObjectId> given;
    for (int count = 0; count < 8; ++count) given.push_back(table.create(block(0x9000 + 16 * given.size(), 16)));
    CHECK(given == std::vector<ObjectId>{2, 3, 4, 6, 7, 8, 9, 11});
}

TEST_CASE("a table asks for recycling after many births, not after few") {
    ObjectTable table;
    while (table.size() < ObjectTable::first_recycling) {
        REQUIRE_FALSE(table.wants_recycling());
        const ObjectId id = table.create({.kind = ObjectKind::local, .base = Address(0x7000), .size = Size(4)});
        table.end(id, ObjectState::returned, 0, 0);
    }
    CHECK(table.wants_recycling());
    table.recycle([](ObjectId) { return false; });
    CHECK_FALSE(table.wants_recycling());
    CHECK(table.create(block(0x1000, 8)) == 1);
}

TEST_CASE("two blocks at one address, as a damaged allocator gives them, do not confuse the table") {
    ObjectTable table;
    const ObjectId first = table.create(block(0x1000, 16));
    const ObjectId second = table.create(block(0x1000, 32));
    table.end(first, ObjectState::freed, 0, 1);
    CHECK(table.block_at(Address(0x1010)) == second);
    table.end(second, ObjectState::freed, 0, 2);
    CHECK(blocks_in_order(table).empty());
}
