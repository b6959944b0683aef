#include "catch.hpp"

#include "memory/versioned_blocks.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <utility>

using namespace heaparium::memory;

namespace {

constexpr std::array<std::size_t, 3> plane_bytes{64, 8, 32};
constexpr std::size_t image_bytes = 64 + 8 + 32;

/// The planes as plain vectors; a version of it is a copy.
struct Model {
    std::array<std::vector<std::byte>, 3> planes;

    void resize(std::size_t blocks) {
        for (std::size_t plane = 0; plane < planes.size(); ++plane) planes[plane].resize(blocks * plane_bytes[plane]);
    }
    [[nodiscard]] std::size_t blocks() const { return planes[0].size() / plane_bytes[0]; }
};

void require_equal(const VersionedBlocks& blocks, const Model& model) {
    REQUIRE(blocks.block_count() == model.blocks());
    for (std::size_t plane = 0; plane < 3 && model.blocks() > 0; ++plane) {
        const auto& expected = model.planes[plane];
        REQUIRE(reinterpret_cast<std::uintptr_t>(blocks.plane(plane)) % 64 == 0);
        REQUIRE(std::equal(expected.begin(), expected.end(), blocks.plane(plane)));
        for (std::size_t slack = 0; slack < 8; ++slack) {
            REQUIRE(blocks.plane(plane)[expected.size() + slack] == std::byte{0});
        }
    }
}

void write(VersionedBlocks& blocks, Model& model, std::size_t block, std::mt19937& random) {
    const std::size_t plane = random() % 3;
    const std::size_t at = block * plane_bytes[plane] + random() % plane_bytes[plane];
    const auto value = static_cast<std::byte>(random() % 4);
    blocks.plane(plane)[at] = value;
    model.planes[plane][at] = value;
    blocks.touch(block);
}

} // namespace

TEST_CASE("any version comes back, in whatever order versions are kept and restored") {
    std::mt19937 random(2);
    VersionedBlocks blocks(plane_bytes);
    Model model;
    std::vector<std::pair<VersionedBlocks::Version, Model>> kept;
    for (int step = 0; step < 20'000; ++step) {
        switch (random() % 12) {
        case 0: {
            const std::size_t wanted = random() % 16 == 0 ? 0 : random() % 300;
            REQUIRE(blocks.resize(wanted));
            model.resize(wanted);
            break;
        }
        case 1:
            if (kept.size() > 20) kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(random() % kept.size()));
            kept.emplace_back(blocks.keep(), model);
            break;
        case 2:
            if (kept.empty()) break;
            {
                const auto& [version, state] = kept[random() % kept.size()];
                REQUIRE(blocks.restore(version));
                model = state;
            }
            break;
        default:
            if (model.blocks() > 0) write(blocks, model, random() % model.blocks(), random);
        }
        if (step % 16 == 0) require_equal(blocks, model);
    }
}

TEST_CASE("keeping a version costs the blocks that were touched since the last one, and no others") {
    VersionedBlocks blocks(plane_bytes);
    const auto nothing = blocks.keep();
    REQUIRE(blocks.resize(1000));
    CHECK(VersionedBlocks::bytes_apart(blocks.keep(), nothing) == 0);
    for (std::size_t block = 0; block < 1000; block += 10) {
        blocks.plane(1)[block * 8] = std::byte{1};
        blocks.touch(block);
    }
    const auto first = blocks.keep();
    CHECK(VersionedBlocks::bytes_apart(first, nothing) == 100 * image_bytes);
    blocks.plane(0)[5 * 64] = std::byte{1};
    blocks.touch(5);
    blocks.touch(6); // marked, but not changed
    const auto second = blocks.keep();
    CHECK(VersionedBlocks::bytes_apart(second, first) == image_bytes);
    CHECK(VersionedBlocks::bytes_apart(first, second) == 0);
    CHECK(VersionedBlocks::bytes_apart(second, second) == 0);
    CHECK(VersionedBlocks::bytes_apart(blocks.keep(), second) == 0);
}

TEST_CASE("memory does not move while it grows within its reserve, and grows in few moves") {
    VersionedBlocks blocks(plane_bytes);
    int moves = 0;
    const std::byte* before = nullptr;
    for (std::size_t count = 1; count <= 10'000; ++count) {
        REQUIRE(blocks.resize(count));
        moves += blocks.plane(0) != before;
        before = blocks.plane(0);
    }
    CHECK(moves < 50);
}

TEST_CASE("growing beyond what the host can give changes nothing") {
    VersionedBlocks blocks(plane_bytes);
    REQUIRE(blocks.resize(3));
    blocks.plane(0)[0] = std::byte{9};
    blocks.touch(0);
    CHECK_FALSE(blocks.resize(std::numeric_limits<std::size_t>::max()));
    CHECK_FALSE(blocks.resize(std::numeric_limits<std::size_t>::max() / 64));
    CHECK(blocks.block_count() == 3);
    CHECK(blocks.plane(0)[0] == std::byte{9});
}

TEST_CASE("memory that was given back is zero when it is taken again") {
    VersionedBlocks blocks(plane_bytes);
    REQUIRE(blocks.resize(100));
    blocks.plane(2)[70 * 32] = std::byte{1};
    blocks.touch(70);
    const auto kept = blocks.keep();
    REQUIRE(blocks.resize(70));
    REQUIRE(blocks.resize(100));
    CHECK(blocks.plane(2)[70 * 32] == std::byte{0});
    REQUIRE(blocks.restore(kept));
    CHECK(blocks.plane(2)[70 * 32] == std::byte{1});
}

TEST_CASE("a version can be restored into other blocks of the same shape") {
    VersionedBlocks from(plane_bytes), to(plane_bytes);
    REQUIRE(from.resize(80));
    from.plane(0)[79 * 64] = std::byte{3};
    from.touch(79);
    REQUIRE(to.resize(200));
    to.plane(0)[0] = std::byte{1};
    to.touch(0);
    REQUIRE(to.restore(from.keep()));
    CHECK(to.block_count() == 80);
    CHECK(to.plane(0)[79 * 64] == std::byte{3});
    CHECK(to.plane(0)[0] == std::byte{0});
}

TEST_CASE("an array brings its values and its size back") {
    VersionedArray<std::uint32_t, 16> array;
    for (std::uint32_t value = 0; value < 1000; ++value) REQUIRE(array.push(value));
    const auto kept = array.keep();
    array.shrink(10);
    array.edit(3) = 77;
    REQUIRE(array.push(78));
    const auto shrunk = array.keep();
    REQUIRE(array.restore(kept));
    CHECK(array.size() == 1000);
    CHECK(array[3] == 3);
    CHECK(array[999] == 999);
    REQUIRE(array.restore(shrunk));
    CHECK(array.size() == 11);
    CHECK(array[3] == 77);
    CHECK(array[10] == 78);
}
