// The memory of one simulated process: segments of bytes, each byte with its shadow.
//
// A segment is contiguous in host memory, so an address is checked and translated by one range test. Beside its bytes
// lie two shadows: one bit per byte for "written", and one 32-bit object id per aligned 8-byte word for the identity of
// the pointer that is stored there (0: none). This module keeps them; what they mean is the business of check/.
//
// The hardware's view is `mapped` and `protection`: an access outside any mapped range, or against its protection, is a
// Fault. Whether an access is *right* is judged above.
#pragma once

#include "memory/address.hpp"
#include "memory/layout.hpp"
#include "memory/result.hpp"
#include "memory/versioned_blocks.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace heaparium::memory {

constexpr std::uint64_t page_size = 4096;

enum class SegmentKind : std::uint8_t { code, rodata, data, heap, mmap, stack };
[[nodiscard]] std::string_view name(SegmentKind);

enum class Growth : std::uint8_t { none, up, down };

struct Protection {
    bool read = true;
    bool write = true;
    bool execute = false;
    [[nodiscard]] bool operator==(const Protection&) const = default;
};

enum class Access : std::uint8_t { read, write, execute };
enum class FaultKind : std::uint8_t {
    unmapped,    // nothing there
    protection,  // mapped, but not for this access
    stack_guard, // just below the lowest address that the stack may grow to
};

/// The hardware refuses: a segmentation fault.
struct Fault {
    FaultKind kind = FaultKind::unmapped;
    Access access = Access::read;
    Address address; // the first byte that could not be accessed
};

enum class Errno : std::uint8_t { no_memory, invalid };

using ObjectWord = std::uint32_t;
using SegmentIndex = std::uint32_t;

class Segment {
  public:
    [[nodiscard]] SegmentKind kind() const { return kind_; }
    [[nodiscard]] Growth growth() const { return growth_; }
    [[nodiscard]] Protection protection() const { return protection_; }
    /// What the program was given: for the heap up to the program break, for the stack down to its lowest use.
    [[nodiscard]] Address start() const { return start_; }
    [[nodiscard]] Address end() const { return end_; }
    /// What the hardware lets it touch: start and end rounded outwards to the layout's granularity.
    [[nodiscard]] Address mapped_start() const { return mapped_start_; }
    [[nodiscard]] Address mapped_end() const { return mapped_end_; }
    /// How far it may grow.
    [[nodiscard]] Address limit() const { return limit_; }

    [[nodiscard]] bool is_mapped(Address address, std::uint64_t bytes) const {
        const std::uint64_t offset = address.value() - mapped_start_.value();
        const std::uint64_t length = mapped_end_.value() - mapped_start_.value();
        return offset <= length && bytes <= length - offset;
    }

    /// Host side. Index 0 of every plane is `origin()`, a multiple of the page size below or at mapped_start();
    /// pointers are valid until the segment grows or a checkpoint is restored. A stack never moves.
    [[nodiscard]] Address origin() const { return origin_; }
    [[nodiscard]] std::byte* bytes() { return blocks_.plane(0); }
    [[nodiscard]] const std::byte* bytes() const { return blocks_.plane(0); }
    [[nodiscard]] std::uint8_t* written() { return reinterpret_cast<std::uint8_t*>(blocks_.plane(1)); }
    [[nodiscard]] const std::uint8_t* written() const {
        return reinterpret_cast<const std::uint8_t*>(blocks_.plane(1));
    }
    [[nodiscard]] ObjectWord* objects() { return reinterpret_cast<ObjectWord*>(blocks_.plane(2)); }
    [[nodiscard]] const ObjectWord* objects() const { return reinterpret_cast<const ObjectWord*>(blocks_.plane(2)); }
    /// One byte per page, to be set to 1 by whoever writes through the pointers above.
    [[nodiscard]] std::uint8_t* dirty() { return blocks_.dirty(); }
    void touch(std::uint64_t offset, std::uint64_t bytes) {
        for (std::uint64_t page = offset / page_size; page * page_size < offset + bytes; ++page) dirty()[page] = 1;
    }

  private:
    friend class AddressSpace;
    Segment();

    SegmentKind kind_{};
    Growth growth_ = Growth::none;
    Protection protection_;
    Address start_, end_, mapped_start_, mapped_end_, limit_, origin_;
    VersionedBlocks blocks_;
};

class AddressSpace {
  public:
    /// Maps code, rodata, data, an empty heap and the initial stack. Fails with a sentence.
    [[nodiscard]] static Result<AddressSpace, std::string> create(const Layout&, const ImageSizes&);

    [[nodiscard]] const Layout& layout() const { return layout_; }
    [[nodiscard]] const Placement& placement() const { return placement_; }

    /// The segments in order of creation; the five fixed ones never change their index. An unmapped mmap segment is
    /// empty, until a later mapping takes the lowest empty place (so that a program which maps and unmaps for ever does
    /// not fill the table).
    [[nodiscard]] SegmentIndex segment_count() const;
    [[nodiscard]] Segment& segment(SegmentIndex);
    [[nodiscard]] const Segment& segment(SegmentIndex) const;
    static constexpr SegmentIndex code_segment = 0, rodata_segment = 1, data_segment = 2, heap_segment = 3,
                                  stack_segment = 4; // mmap segments follow
    /// The segment in which all of [address, address + bytes) is mapped.
    [[nodiscard]] Segment* find(Address, std::uint64_t bytes);
    [[nodiscard]] const Segment* find(Address, std::uint64_t bytes) const;

    /// What the hardware says to an access: nothing where it is allowed.
    [[nodiscard]] std::optional<Fault> probe(Address, std::uint64_t bytes, Access) const;

    /// Reads and writes as the hardware does. A write marks its bytes written and clears the object ids of the words it
    /// touches. Nothing is changed where a fault comes back.
    [[nodiscard]] std::optional<Fault> read(Address, std::span<std::byte>) const;
    [[nodiscard]] std::optional<Fault> write(Address, std::span<const std::byte>);
    /// Copies bytes with both shadows, as memmove does (overlap allowed); ids travel where both ends are aligned alike.
    [[nodiscard]] std::optional<Fault> copy(Address to, Address from, Size);
    [[nodiscard]] std::optional<Fault> fill(Address, std::byte value, Size);
    /// Writes without asking for protection: the loader's way to fill code and rodata. False outside any segment.
    [[nodiscard]] bool load_image(Address, std::span<const std::byte>);

    /// Shadow. Ranges outside any segment are ignored.
    void set_written(Address, Size, bool written);
    [[nodiscard]] bool is_written(Address, Size) const;
    /// First byte of the range that was not written.
    [[nodiscard]] std::optional<Address> first_unwritten(Address, Size) const;
    [[nodiscard]] ObjectWord object_at(Address) const;
    /// Only at addresses aligned to 8; elsewhere nothing happens.
    void set_object_at(Address, ObjectWord);

    /// Moves the program break by `delta` bytes and returns where it was: the start of the new memory when growing.
    ///
    /// delta    bytes, negative shrinks, 0 asks. New bytes are zero and unwritten.
    /// Fails    no_memory when the heap would meet the next segment, pass the layout's limit, or shrink below its first
    ///          byte; nothing has changed then.
    /// Source   sbrk(2); OSTEP ch. 14.5.
    [[nodiscard]] Result<Address, Errno> sbrk(std::int64_t delta);
    [[nodiscard]] Address program_break() const;

    /// Maps fresh zero pages, highest free place below the layout's mmap_top. Source: mmap(2), anonymous and private.
    [[nodiscard]] Result<Address, Errno> mmap(Size, Protection);
    /// Unmaps whole pages: a mapping, or any part of one. invalid where a page of the range is not from mmap; nothing
    /// has changed then. Source: munmap(2), but stricter: there, unmapping nothing is no error.
    [[nodiscard]] std::optional<Errno> munmap(Address, Size);
    /// Only for pages from mmap. A mapping whose pages then differ is cut into segments.
    [[nodiscard]] std::optional<Errno> mprotect(Address, Size, Protection);

    /// Maps the stack down to `lowest`, which from then on is its start(). False where that is below its limit: the
    /// stack has overflowed.
    [[nodiscard]] bool grow_stack(Address lowest);

    struct Checkpoint {
        struct KeptSegment {
            SegmentKind kind{};
            Protection protection;
            Address start, end, mapped_start, mapped_end, limit, origin;
            VersionedBlocks::Version blocks;
        };
        std::vector<KeptSegment> segments;
    };
    [[nodiscard]] Checkpoint checkpoint();
    /// False where the host has no memory left for it: the contents are then a mixture, safe but of no use.
    bool restore(const Checkpoint&);
    /// Do these bytes hold the same, and are the same ones written, as then? Bytes that are or were unmapped differ.
    [[nodiscard]] bool is_as_in(const Checkpoint&, Address, Size) const;

  private:
    AddressSpace(const Layout&, const Placement&);

    [[nodiscard]] static Segment make_segment(SegmentKind, Protection, Address start, Address end, Address limit);
    /// Gives the segment host memory from its origin to its mapped end. False where the host has none left.
    [[nodiscard]] static bool fit(Segment&);
    /// Makes bytes zero and unwritten, without object ids.
    static void clear(Segment&, Address from, Address to);
    [[nodiscard]] const Segment* containing(Address) const;

    [[nodiscard]] bool meets_mapping(Address from, Address to) const;
    [[nodiscard]] bool is_all_mappings(Address from, Address to) const;
    [[nodiscard]] std::optional<Address> free_place(Size) const;
    void adopt(Segment);
    [[nodiscard]] bool split_at(Address);
    static void shorten(Segment& mapping, Address end);
    void remove(Segment& mapping);
    void list_mappings();

    Layout layout_;
    Placement placement_;
    std::deque<Segment> segments_;
    std::vector<SegmentIndex> mappings_; // the mmap segments that are not empty, in address order
};

} // namespace heaparium::memory
