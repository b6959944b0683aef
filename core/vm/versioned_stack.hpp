// A stack of plain values that can be kept and restored, for whoever pushes and pops at every call.
//
// The host pointers of its blocks are held here, so that a push is a store and a mark. Values above the top stay as
// they are: they are kept too, so a run after a restore finds the same ones.
#pragma once

#include "memory/versioned_blocks.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace heaparium::vm {

template <class T, std::size_t per_block = 1024 / sizeof(T)>
class VersionedStack {
  public:
    VersionedStack() : blocks_(std::array<std::size_t, 1>{per_block * sizeof(T)}) {}

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] const T* data() const { return data_; }
    [[nodiscard]] const T& operator[](std::size_t index) const { return data_[index]; }
    [[nodiscard]] const T& back() const { return data_[size_ - 1]; }
    /// For writing.
    [[nodiscard]] T& edit(std::size_t index) {
        dirty_[index / per_block] = 1;
        return data_[index];
    }

    [[nodiscard]] bool has_room(std::size_t count) const { return size_ + count <= capacity_; }
    /// False where the host has no memory left.
    [[nodiscard]] bool push(const T& value) {
        if (size_ == capacity_ && !reserve(size_ + 1)) return false;
        edit(size_++) = value;
        return true;
    }
    /// A new top, with any value. Only where has_room(1).
    [[nodiscard]] T& push_into_room() { return edit(size_++); }
    [[nodiscard]] bool push_zeros(std::size_t count) {
        if (size_ + count > capacity_ && !reserve(size_ + count)) return false;
        for (const std::size_t end = size_ + count; size_ < end;) edit(size_++) = T{};
        return true;
    }
    void shrink(std::size_t size) { size_ = size; }

    struct Version {
        memory::VersionedBlocks::Version blocks;
        std::size_t size = 0;
    };
    [[nodiscard]] Version keep() { return {blocks_.keep(), size_}; }
    void restore(const Version& version) {
        static_cast<void>(blocks_.restore(version.blocks));
        size_ = version.size;
        find_host_memory();
    }

  private:
    [[nodiscard]] bool reserve(std::size_t count) {
        const std::size_t blocks = (count + per_block - 1) / per_block;
        const bool has_grown = blocks_.resize(blocks);
        find_host_memory();
        return has_grown;
    }
    void find_host_memory() {
        data_ = reinterpret_cast<T*>(blocks_.plane(0));
        dirty_ = blocks_.dirty();
        capacity_ = blocks_.block_count() * per_block;
    }

    memory::VersionedBlocks blocks_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
    T* data_ = nullptr;
    std::uint8_t* dirty_ = nullptr;
};

} // namespace heaparium::vm
