// Contiguous host memory whose state can be kept and brought back at the cost of what changed in between.
//
// Idea        The memory is cut into blocks. Whoever writes marks the block dirty (one byte store). A Version is a
//             shallow tree of shared, immutable block images: keeping one copies the dirty blocks and shares the rest
//             with the version before it; restoring copies back only blocks that are dirty or differ from the
//             version's.
// Planes      One block may have a part in several parallel arrays (a page has its bytes, its written bits and its
//             object ids). All parts of a block are kept together and share one dirty mark.
// Invariant   A block that was never touched is all zero and has no image.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace heaparium::memory {

class VersionedBlocks {
  public:
    static constexpr std::size_t maximum_planes = 3;

    /// `plane_bytes`: for each plane, its bytes per block.
    explicit VersionedBlocks(std::span<const std::size_t> plane_bytes);
    VersionedBlocks(VersionedBlocks&&) noexcept;
    VersionedBlocks& operator=(VersionedBlocks&&) noexcept;
    ~VersionedBlocks();

    [[nodiscard]] std::size_t block_count() const;
    /// Grows or shrinks to `blocks`; new blocks are zero. The planes may move, with room to grow kept in reserve.
    /// False, with nothing changed, where the host has no memory left.
    [[nodiscard]] bool resize(std::size_t blocks);

    /// Start of a plane, aligned to 64 bytes; valid until the next resize or restore.
    [[nodiscard]] std::byte* plane(std::size_t index) { return planes_[index]; }
    [[nodiscard]] const std::byte* plane(std::size_t index) const { return planes_[index]; }
    /// One byte per block, to be set to 1 before or after a block is written.
    [[nodiscard]] std::uint8_t* dirty() { return dirty_; }
    void touch(std::size_t block) { dirty()[block] = 1; }
    /// A block that was never touched is all zero.
    [[nodiscard]] bool is_touched(std::size_t block) const;

    struct Leaf;
    struct Version {
        std::vector<std::shared_ptr<const Leaf>> leaves;
        std::size_t block_count = 0;
    };
    /// Costs one copy per dirty block, plus one pointer per 64 blocks.
    [[nodiscard]] Version keep();
    /// False, with nothing changed, where the host has no memory left for a version that is bigger than what there is.
    bool restore(const Version&);
    /// The image of a block in a version: its part of each plane, one after the other. Null where it is all zero.
    [[nodiscard]] static const std::byte* image(const Version&, std::size_t block);
    /// Host bytes held by block images that this version does not share with `other`.
    [[nodiscard]] static std::size_t bytes_apart(const Version&, const Version& other);

  private:
    struct State;
    void find_planes();

    std::unique_ptr<State> state_;
    std::array<std::byte*, maximum_planes> planes_{}; // where they are now
    std::uint8_t* dirty_ = nullptr;
};

/// An array of plain values behind VersionedBlocks. `touch(i)` must accompany every write.
template <class T, std::size_t per_block = 4096 / sizeof(T)>
class VersionedArray {
  public:
    VersionedArray() : blocks_(std::array<std::size_t, 1>{per_block * sizeof(T)}) {}

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] T* data() { return reinterpret_cast<T*>(blocks_.plane(0)); }
    [[nodiscard]] const T* data() const { return reinterpret_cast<const T*>(blocks_.plane(0)); }
    [[nodiscard]] const T& operator[](std::size_t index) const { return data()[index]; }
    /// For writing.
    [[nodiscard]] T& edit(std::size_t index) {
        blocks_.touch(index / per_block);
        return data()[index];
    }
    [[nodiscard]] bool push(const T& value) {
        if (size_ / per_block >= blocks_.block_count() && !blocks_.resize(blocks_.block_count() + 1)) return false;
        edit(size_) = value;
        ++size_;
        return true;
    }
    /// Values above the new size stay in memory, unspecified.
    void shrink(std::size_t size) { size_ = size; }

    struct Version {
        VersionedBlocks::Version blocks;
        std::size_t size = 0;
    };
    [[nodiscard]] Version keep() { return {blocks_.keep(), size_}; }
    bool restore(const Version& version) {
        if (!blocks_.restore(version.blocks)) return false;
        size_ = version.size;
        return true;
    }

  private:
    VersionedBlocks blocks_;
    std::size_t size_ = 0;
};

} // namespace heaparium::memory
