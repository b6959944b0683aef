// The identity of everything that a program may point to: its variables, heap blocks, literals and functions.
//
// Idea        An object gets an id when it begins to matter (a static one at start, a heap block when it is allocated,
// a
//             local when its address is first taken) and keeps it after its end, so that a pointer that outlived its
//             object is recognised whatever lies at its address today.
// Two halves  `Extent` is what every access looks at: an object that has ended has an extent of zero, so one range test
//             answers "inside and alive". `Object` is what a report wants to know.
// Checkpoints Both halves, and the search tree over live heap blocks whose links lie in them, are VersionedArrays.
// Source      object identity: Jones and Kelly (1997); Nethercote and Fitzhardinge (2004) for "ended but remembered".
#pragma once

#include "memory/address_space.hpp"
#include "memory/versioned_blocks.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace heaparium::check {

using memory::Address;
using memory::Size;

/// 0: no object; the pointer is then judged by what lies at its address.
using ObjectId = memory::ObjectWord;

enum class ObjectKind : std::uint8_t {
    local,
    global,
    literal,
    function,
    heap_block,
    mapping,
    argument /* argv strings */
};

enum class ObjectState : std::uint8_t {
    unused, // the id waits to be given again
    live,
    freed,    // heap block: given back, or moved by realloc
    returned, // local: its function has returned
    left,     // local: its block has ended
};

struct Extent {
    std::uint64_t base = 0;
    std::uint64_t readable = 0; // bytes from base that may be read: the size while it lives, then 0
    std::uint64_t writable = 0; // bytes from base that may be written: 0 for literals, functions and const objects
    std::uint32_t segment = 0;  // in which it lies
    std::uint32_t reserved = 0;
};

struct Object {
    ObjectKind kind{};
    ObjectState state = ObjectState::unused;
    std::uint32_t declaration = 0; // what the owner knows it by: for static objects their index, for a local
                                   // (function << 16 | local); 0 for heap blocks
    Address base;
    Size size;
    std::uint64_t born_step = 0, died_step = 0;
    std::uint32_t born_site = 0, died_site = 0; // code positions, given names by the owner
    ObjectId left = 0, right = 0;               // tree over live heap blocks and mappings, by address
};

class ObjectTable {
  public:
    /// No more ids than this: 4 million live and remembered objects. `wants_recycling` asks for room long before.
    static constexpr std::uint32_t maximum_objects = 1U << 22;
    static constexpr std::uint32_t first_recycling = 1U << 16;

    ObjectTable();

    struct Birth {
        ObjectKind kind{};
        Address base;
        Size size;
        std::uint32_t segment = 0;
        bool is_writable = true;
        std::uint32_t declaration = 0;
        std::uint32_t site = 0;
        std::uint64_t step = 0;
    };
    /// Ids are given in order from 1, recycled ones first. 0 where the table is full.
    [[nodiscard]] ObjectId create(const Birth&);
    void end(ObjectId, ObjectState, std::uint32_t site, std::uint64_t step);
    /// A heap block that realloc left in place.
    void resize(ObjectId, Size);

    [[nodiscard]] std::uint32_t size() const; // ids are below this
    [[nodiscard]] const Object& operator[](ObjectId) const;
    /// For the interpreter: extent of every id below size(), [0] empty. Valid until the next create or restore.
    [[nodiscard]] const Extent* extents() const;

    /// The live heap block or mapping that holds `address`; 0 if none.
    [[nodiscard]] ObjectId block_at(Address) const;
    /// The live block with the greatest base not above `address`, and the one with the least base above it.
    [[nodiscard]] ObjectId block_before(Address) const;
    [[nodiscard]] ObjectId block_after(Address) const;
    /// The block freed last among those that held `address`; linear, for reports only.
    [[nodiscard]] ObjectId freed_block_at(Address) const;
    /// Live blocks by rising address; stops when the visitor returns false.
    void each_block(const std::function<bool(ObjectId)>&) const;

    /// So many ids were given since the last time that ended objects, which nothing points to any more, should make
    /// room.
    [[nodiscard]] bool wants_recycling() const { return first_free_ == 0 && size() >= recycle_at_; }
    /// Frees the ids of ended objects for which `is_referenced` is false (no register and no memory word holds them).
    void recycle(const std::function<bool(ObjectId)>& is_referenced);

    struct Version {
        memory::VersionedArray<Extent>::Version extents;
        memory::VersionedArray<Object>::Version objects;
        ObjectId root = 0, first_free = 0;
        std::uint32_t recycle_at = first_recycling;
    };
    [[nodiscard]] Version keep();
    void restore(const Version&);

  private:
    memory::VersionedArray<Extent> extents_;
    memory::VersionedArray<Object> objects_;
    void insert_block(ObjectId);
    void remove_block(ObjectId);
    [[nodiscard]] ObjectId merge(ObjectId low, ObjectId high);
    void set_left(ObjectId, ObjectId);
    void set_right(ObjectId, ObjectId);

    ObjectId root_ = 0;       // of the tree
    ObjectId first_free_ = 0; // chain of recycled ids through Object::left
    std::uint32_t recycle_at_ = first_recycling;
};

} // namespace heaparium::check
