// The registers of all calls: 64-bit values, and beside each the id of the object that a pointer in it came from.
//
// The windows of caller and callee overlap, so that arguments need no copying. Whoever is about to write into a window
// marks it once (`touch`), not at every write.
#pragma once

#include "check/object_table.hpp"
#include "memory/versioned_blocks.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace heaparium::vm {

class RegisterFile {
  public:
    /// Above this a recursion with many registers is stopped, whatever stack is left.
    static constexpr std::size_t maximum = std::size_t{1} << 25;
    /// Marks are kept for so many registers at a time.
    static constexpr std::size_t per_block = 128;

    RegisterFile() : blocks_(std::array<std::size_t, 2>{per_block * value_bytes, per_block * id_bytes}) {}

    [[nodiscard]] std::size_t capacity() const { return capacity_; }
    [[nodiscard]] std::uint64_t* values() { return values_; }
    [[nodiscard]] const std::uint64_t* values() const { return values_; }
    [[nodiscard]] check::ObjectId* ids() { return ids_; }
    [[nodiscard]] const check::ObjectId* ids() const { return ids_; }

    /// Makes registers below `count` usable. False where that is beyond the maximum, or the host has no memory.
    [[nodiscard]] bool reserve(std::size_t count) {
        if (count <= capacity_) return true;
        if (count > maximum) return false;
        const bool has_grown = blocks_.resize((count + per_block - 1) / per_block);
        find_host_memory();
        return has_grown;
    }
    /// `count` is at least 1.
    void touch(std::size_t first, std::size_t count) {
        std::uint8_t* const dirty = dirty_;
        const std::size_t last = (first + count - 1) / per_block;
        dirty[first / per_block] = 1;
        for (std::size_t block = last; block > first / per_block; --block) dirty[block] = 1;
    }

    using Version = memory::VersionedBlocks::Version;
    [[nodiscard]] Version keep() { return blocks_.keep(); }
    void restore(const Version& version) {
        static_cast<void>(blocks_.restore(version));
        find_host_memory();
    }

  private:
    static constexpr std::size_t value_bytes = sizeof(std::uint64_t);
    static constexpr std::size_t id_bytes = sizeof(check::ObjectId);

    void find_host_memory() {
        values_ = reinterpret_cast<std::uint64_t*>(blocks_.plane(0));
        ids_ = reinterpret_cast<check::ObjectId*>(blocks_.plane(1));
        dirty_ = blocks_.dirty();
        capacity_ = blocks_.block_count() * per_block;
    }

    memory::VersionedBlocks blocks_;
    std::size_t capacity_ = 0;
    std::uint64_t* values_ = nullptr;
    check::ObjectId* ids_ = nullptr;
    std::uint8_t* dirty_ = nullptr;
};

} // namespace heaparium::vm
