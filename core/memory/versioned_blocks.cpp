// Versions of host memory: see the header for the idea.
//
// Convention  `base` is the version that was kept or restored last. Memory equals `base` everywhere but in dirty
// blocks,
//             and everything in the planes behind the last block (the reserve and the slack) is zero.
// Reserve     The planes come from calloc and only touched blocks are ever copied, so that a host with lazy pages (all
//             but WebAssembly) spends nothing on blocks that nobody wrote to.
#include "memory/versioned_blocks.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace heaparium::memory {

namespace {

constexpr std::size_t blocks_per_leaf = 64;
constexpr std::size_t plane_alignment = 64;
/// Bytes behind the end of a plane that may be read and rewritten unchanged, for readers that take a word at a time.
constexpr std::size_t slack_bytes = 64;

using Image = std::shared_ptr<const std::byte[]>;

struct FreeHostMemory {
    void operator()(std::byte* memory) const { std::free(memory); }
};

struct Plane {
    std::size_t block_bytes = 0;
    std::size_t capacity = 0; // blocks
    std::byte* start = nullptr;
    std::unique_ptr<std::byte, FreeHostMemory> allocation;
};

/// A plane of `capacity` zero blocks; without a start where the host has no memory for it.
Plane allocate_plane(std::size_t block_bytes, std::size_t capacity) {
    Plane plane;
    constexpr std::size_t extra = plane_alignment + slack_bytes;
    constexpr std::size_t maximum = std::numeric_limits<std::size_t>::max() / 2 - extra;
    if (capacity > maximum / block_bytes) return plane;
    plane.allocation.reset(static_cast<std::byte*>(std::calloc(capacity * block_bytes + extra, 1)));
    if (!plane.allocation) return plane;
    const auto misalignment = reinterpret_cast<std::uintptr_t>(plane.allocation.get()) % plane_alignment;
    plane.start = plane.allocation.get() + (misalignment == 0 ? 0 : plane_alignment - misalignment);
    plane.block_bytes = block_bytes;
    plane.capacity = capacity;
    return plane;
}

// The C library that WebAssembly programs are linked with compares byte by byte, and copies what is long by a call out
// to JavaScript; most of what a checkpoint costs is here, so both go by words.
using Word = std::uint64_t;

Word word_at(const std::byte* bytes) {
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

bool is_zero(const std::byte* bytes, std::size_t count) {
    for (; count >= sizeof(Word); count -= sizeof(Word), bytes += sizeof(Word)) {
        if (word_at(bytes) != 0) return false;
    }
    return std::all_of(bytes, bytes + count, [](std::byte byte) { return byte == std::byte{0}; });
}

bool are_equal(const std::byte* left, const std::byte* right, std::size_t count) {
    for (; count >= sizeof(Word); count -= sizeof(Word), left += sizeof(Word), right += sizeof(Word)) {
        if (word_at(left) != word_at(right)) return false;
    }
    return std::equal(left, left + count, right);
}

void copy_block(std::byte* to, const std::byte* from, std::size_t count) {
    for (; count >= 4 * sizeof(Word); count -= 4 * sizeof(Word)) {
        std::memcpy(to, from, 4 * sizeof(Word)); // a constant size: loads and stores
        to += 4 * sizeof(Word);
        from += 4 * sizeof(Word);
    }
    std::copy_n(from, count, to);
}

std::size_t leaves_for(std::size_t blocks) { return blocks / blocks_per_leaf + (blocks % blocks_per_leaf != 0); }

} // namespace

struct VersionedBlocks::Leaf {
    std::size_t image_bytes = 0;
    std::array<Image, blocks_per_leaf> images; // none: all zero
};

struct VersionedBlocks::State {
    std::size_t plane_count = 0;
    std::size_t image_bytes = 0;
    std::array<Plane, maximum_planes> planes;
    Plane dirty; // one byte per block
    Version base;

    [[nodiscard]] std::size_t block_count() const { return base.block_count; }
    [[nodiscard]] std::byte* part(std::size_t plane, std::size_t block) const {
        return planes[plane].start + block * planes[plane].block_bytes;
    }
    [[nodiscard]] bool is_dirty(std::size_t block) const { return dirty.start[block] != std::byte{0}; }

    [[nodiscard]] static const Image* images(const std::shared_ptr<const Leaf>& leaf) {
        return leaf ? leaf->images.data() : nullptr;
    }
    [[nodiscard]] const std::byte* base_image(std::size_t block) const {
        const auto* images_of_leaf = images(base.leaves[block / blocks_per_leaf]);
        return images_of_leaf ? images_of_leaf[block % blocks_per_leaf].get() : nullptr;
    }
    [[nodiscard]] bool is_touched(std::size_t block) const { return is_dirty(block) || base_image(block); }

    [[nodiscard]] std::size_t leaf_end(std::size_t leaf) const {
        return std::min(block_count(), (leaf + 1) * blocks_per_leaf);
    }
    [[nodiscard]] bool has_dirty(std::size_t leaf) const {
        const std::size_t first = leaf * blocks_per_leaf;
        return !is_zero(dirty.start + first, leaf_end(leaf) - first);
    }

    template <class Visit>
    void for_each_touched(std::size_t first, Visit visit) const {
        for (std::size_t block = first; block < block_count();) {
            const std::size_t leaf = block / blocks_per_leaf;
            const std::size_t end = leaf_end(leaf);
            if (!base.leaves[leaf] && !has_dirty(leaf)) {
                block = end;
                continue;
            }
            for (; block < end; ++block) {
                if (is_touched(block)) visit(block);
            }
        }
    }

    [[nodiscard]] bool grow_plane(Plane&, std::size_t blocks);
    [[nodiscard]] bool reserve(std::size_t blocks);
    void discard_from(std::size_t first);
    [[nodiscard]] Image image_of(std::size_t block) const;
    [[nodiscard]] bool equals(std::size_t block, const std::byte* image) const;
    void load(std::size_t block, const std::byte* image);
};

/// Makes room for `blocks` and, where the host allows, a quarter more than there is, so that growing block by block
/// costs a constant time per block.
bool VersionedBlocks::State::grow_plane(Plane& plane, std::size_t blocks) {
    if (plane.capacity >= blocks) return true;
    const std::size_t wanted = block_count() == 0 ? blocks : block_count() + block_count() / 4 + 4;
    Plane bigger = allocate_plane(plane.block_bytes, std::max(blocks, wanted));
    if (!bigger.start) bigger = allocate_plane(plane.block_bytes, blocks);
    if (!bigger.start) return false;
    for_each_touched(0, [&](std::size_t block) {
        const std::size_t at = block * plane.block_bytes;
        std::memcpy(bigger.start + at, plane.start + at, plane.block_bytes);
    });
    plane = std::move(bigger);
    return true;
}

/// Plane by plane, so that at most one of them exists twice. Where a later one fails, earlier ones have room to spare.
bool VersionedBlocks::State::reserve(std::size_t blocks) {
    for (std::size_t plane = 0; plane < plane_count; ++plane) {
        if (!grow_plane(planes[plane], blocks)) return false;
    }
    return grow_plane(dirty, blocks);
}

void VersionedBlocks::State::discard_from(std::size_t first) {
    for_each_touched(first, [&](std::size_t block) { load(block, nullptr); });
    base.leaves.resize(leaves_for(first));
    if (first % blocks_per_leaf != 0 && base.leaves.back()) {
        auto shortened = std::make_shared<Leaf>(*base.leaves.back());
        std::fill(shortened->images.begin() + first % blocks_per_leaf, shortened->images.end(), Image());
        base.leaves.back() = std::move(shortened);
    }
    base.block_count = first;
    if (first == 0) {
        for (std::size_t plane = 0; plane < plane_count; ++plane) {
            planes[plane] = Plane{planes[plane].block_bytes, 0, nullptr, nullptr};
        }
        dirty = Plane{1, 0, nullptr, nullptr};
    }
}

Image VersionedBlocks::State::image_of(std::size_t block) const {
    std::shared_ptr<std::byte[]> image(new std::byte[image_bytes]);
    std::byte* to = image.get();
    bool is_all_zero = true;
    for (std::size_t plane = 0; plane < plane_count; ++plane) {
        const std::size_t bytes = planes[plane].block_bytes;
        is_all_zero = is_all_zero && is_zero(part(plane, block), bytes);
        copy_block(to, part(plane, block), bytes);
        to += bytes;
    }
    return is_all_zero ? nullptr : image;
}

bool VersionedBlocks::State::equals(std::size_t block, const std::byte* image) const {
    for (std::size_t plane = 0; plane < plane_count; ++plane) {
        const std::size_t bytes = planes[plane].block_bytes;
        if (image ? !are_equal(part(plane, block), image, bytes) : !is_zero(part(plane, block), bytes)) {
            return false;
        }
        if (image) image += bytes;
    }
    return true;
}

void VersionedBlocks::State::load(std::size_t block, const std::byte* image) {
    for (std::size_t plane = 0; plane < plane_count; ++plane) {
        const std::size_t bytes = planes[plane].block_bytes;
        if (image) {
            std::memcpy(part(plane, block), image, bytes);
            image += bytes;
        } else {
            std::memset(part(plane, block), 0, bytes);
        }
    }
    dirty.start[block] = std::byte{0};
}

VersionedBlocks::VersionedBlocks(std::span<const std::size_t> plane_bytes) : state_(std::make_unique<State>()) {
    state_->plane_count = std::min(plane_bytes.size(), maximum_planes);
    for (std::size_t plane = 0; plane < state_->plane_count; ++plane) {
        state_->planes[plane].block_bytes = plane_bytes[plane];
        state_->image_bytes += plane_bytes[plane];
    }
    state_->dirty.block_bytes = 1;
}

VersionedBlocks::VersionedBlocks(VersionedBlocks&&) noexcept = default;
VersionedBlocks& VersionedBlocks::operator=(VersionedBlocks&&) noexcept = default;
VersionedBlocks::~VersionedBlocks() = default;

std::size_t VersionedBlocks::block_count() const { return state_->block_count(); }
void VersionedBlocks::find_planes() {
    for (std::size_t plane = 0; plane < maximum_planes; ++plane) planes_[plane] = state_->planes[plane].start;
    dirty_ = reinterpret_cast<std::uint8_t*>(state_->dirty.start);
}
bool VersionedBlocks::is_touched(std::size_t block) const { return state_->is_touched(block); }

bool VersionedBlocks::resize(std::size_t blocks) {
    if (blocks <= block_count()) {
        if (blocks < block_count()) state_->discard_from(blocks);
        return true;
    }
    const bool has_room = state_->reserve(blocks);
    find_planes();
    if (!has_room) return false;
    state_->base.leaves.resize(leaves_for(blocks));
    state_->base.block_count = blocks;
    return true;
}

VersionedBlocks::Version VersionedBlocks::keep() {
    State& state = *state_;
    for (std::size_t leaf = 0; leaf < state.base.leaves.size(); ++leaf) {
        if (!state.has_dirty(leaf)) continue;
        std::shared_ptr<Leaf> changed;
        for (std::size_t block = leaf * blocks_per_leaf; block < state.leaf_end(leaf); ++block) {
            if (!state.is_dirty(block)) continue;
            state.dirty.start[block] = std::byte{0};
            if (state.equals(block, state.base_image(block))) continue;
            if (!changed) {
                const auto& before = state.base.leaves[leaf];
                changed = before ? std::make_shared<Leaf>(*before) : std::make_shared<Leaf>();
                changed->image_bytes = state.image_bytes;
            }
            changed->images[block % blocks_per_leaf] = state.image_of(block);
        }
        if (changed) state.base.leaves[leaf] = std::move(changed);
    }
    return state.base;
}

const std::byte* VersionedBlocks::image(const Version& version, std::size_t block) {
    if (block >= version.block_count) return nullptr;
    const Image* images = State::images(version.leaves[block / blocks_per_leaf]);
    return images != nullptr ? images[block % blocks_per_leaf].get() : nullptr;
}

bool VersionedBlocks::restore(const Version& version) {
    if (!resize(version.block_count)) return false;
    State& state = *state_;
    for (std::size_t leaf = 0; leaf < version.leaves.size(); ++leaf) {
        const auto& wanted_leaf = version.leaves[leaf];
        if (wanted_leaf == state.base.leaves[leaf] && !state.has_dirty(leaf)) continue;
        const Image* wanted = State::images(wanted_leaf);
        for (std::size_t block = leaf * blocks_per_leaf; block < state.leaf_end(leaf); ++block) {
            const std::byte* image = wanted ? wanted[block % blocks_per_leaf].get() : nullptr;
            if (state.is_dirty(block) || image != state.base_image(block)) state.load(block, image);
        }
    }
    state.base = version;
    return true;
}

std::size_t VersionedBlocks::bytes_apart(const Version& version, const Version& other) {
    std::size_t bytes = 0;
    for (std::size_t leaf = 0; leaf < version.leaves.size(); ++leaf) {
        const auto& mine = version.leaves[leaf];
        const auto& theirs = leaf < other.leaves.size() ? other.leaves[leaf] : nullptr;
        if (!mine || mine == theirs) continue;
        for (std::size_t index = 0; index < blocks_per_leaf; ++index) {
            const Image& image = mine->images[index];
            if (image && !(theirs && theirs->images[index] == image)) bytes += mine->image_bytes;
        }
    }
    return bytes;
}

} // namespace heaparium::memory
