// The contract of every allocator.
//
// An allocator is an algorithm, not a store: all state that the real one keeps in memory (headers, links, list heads,
// its own global variables) lies in the AddressSpace, so a checkpoint of the AddressSpace is a checkpoint of the
// allocator, and an overflow in the user's program really smashes the next header. What an object of this class holds
// is its parameters, its last operation's explanation, and nothing that a replay would need.
//
// An allocator may meet anything in its own memory, because the program may have written there: it never trusts a link
// to end, a size to be sane or an address to be mapped. It then reports damage (it checked, as real ones do) or a fault
// (it followed a wild link), never hangs, never leaves the host.
#pragma once

#include "memory/address_space.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace heaparium::alloc {

using memory::Address;
using memory::AddressSpace;
using memory::Size;

// ------------------------------------------------------------------------------------------- how one describes itself

enum class ParameterKind : std::uint8_t { choice, number, toggle };

struct ParameterChoice {
    std::string_view name;    // "best"
    std::string_view summary; // "the smallest free chunk that is big enough"
};

struct Parameter {
    std::string_view name;    // "policy": the word in `--set policy=best`
    std::string_view label;   // "Placement policy"
    std::string_view summary; // one sentence
    ParameterKind kind{};
    std::span<const ParameterChoice> choices{};
    std::int64_t minimum = 0, maximum = 0; // number: inclusive range
    bool is_power_of_two = false;          // number
    std::int64_t default_value = 0;        // choice: its index; toggle: 0 or 1
};

struct AllocatorInfo {
    std::string_view name;    // "free-list"
    std::string_view label;   // "Free list"
    std::string_view summary; // one line
    std::string_view source;  // "OSTEP ch. 17"
    std::span<const Parameter> parameters;
};

/// One value for each parameter, in the table's order.
using ParameterValues = std::vector<std::int64_t>;
[[nodiscard]] ParameterValues default_values(const AllocatorInfo&);
/// Sets the parameter `name` from text ("best", "16", "on"). A sentence where that cannot be.
[[nodiscard]] std::optional<std::string> set_parameter(const AllocatorInfo&, ParameterValues&, std::string_view name,
                                                       std::string_view value);

// ---------------------------------------------------------------------------------------------------- what it tells

/// Why the search passed over a free chunk, or stopped at it.
enum class Verdict : std::uint8_t { too_small, fits_but_not_best, best_so_far, chosen };

struct SearchVisit {
    Address chunk;
    Size chunk_size;
    Verdict verdict{};
};

enum class ActionKind : std::uint8_t {
    round_request, // from `size` asked to `other_size` whole chunk
    choose,        // chunk at `at`, `size` whole, after a search that looked at `other_size` chunks
    split,         // at `at`: `size` kept, `other_size` left over as a free chunk at `other`
    coalesce,      // the chunk at `at` and the one at `other` became one of `size`
    insert,        // the chunk at `at` of `size` went into the list with its head at `other`, behind `other_size` nodes
    remove,        // the chunk at `at` of `size` left the list with its head at `other`
    grow,          // the heap grew by `size` at `at` through sbrk
    shrink,        // the heap gave `size` bytes at `at` back through sbrk
    extend_in_place, // the chunk at `at` grew from `other_size` to `size`, over what began at `other`
    move,            // `size` payload bytes copied from `at` to `other`
    zero,            // `size` bytes at `at`
    give_up, // `size` more bytes at `at`, the program break, were refused; `other_size` is the limit of the heap
};

struct Action {
    ActionKind kind{};
    Address at{}, other{};
    Size size{}, other_size{};
};

struct Cost {
    std::uint64_t nodes_visited = 0;
    std::uint64_t words_touched = 0;
    std::uint64_t splits = 0;
    std::uint64_t merges = 0;
    std::uint64_t system_calls = 0;
};

enum class OperationKind : std::uint8_t { none, allocate, release, reallocate };

/// What the last operation did, in order: data from which the sentence and the walk over the picture are made.
struct Explanation {
    OperationKind kind = OperationKind::none;
    Size request_size;
    std::uint64_t alignment = 0; // asked for by aligned_alloc; 0 for the others
    Address argument;            // what was released or reallocated
    Address result;
    std::vector<SearchVisit> visits; // at most `maximum_visits`; cost.nodes_visited has the true number
    std::vector<Action> actions;
    Cost cost;
    std::string sentence; // for a beginner
    static constexpr std::size_t maximum_visits = 64;
};

// ---------------------------------------------------------------------------------------------------- what can fail

enum class FailureKind : std::uint8_t {
    out_of_memory, // NULL for the program; nothing has changed
    bad_alignment, // aligned_alloc with a value that is no power of two
    misuse,        // the argument is not an allocated block of ours: wrong, already free, in the middle
    corruption,    // the heap's own data was found damaged: a real allocator aborts here
    fault,         // it followed a damaged link out of the mapped memory: a real allocator crashes here
};

struct Failure {
    FailureKind kind{};
    std::string message; // as the allocator would say it, in one sentence for a learner
    Address at;          // the header, link or argument concerned
};

template <class T>
using Outcome = memory::Result<T, Failure>;

// ------------------------------------------------------------------------------------------------------- its picture

enum class ChunkState : std::uint8_t { used, free, top, internal };

/// A piece of the heap as it lies, header to end. Whole size = `size`; the payload lies inside.
struct Chunk {
    Address start;
    Size size;         // header and padding included
    Address payload;   // where the block begins: start + header
    Size payload_size; // bytes usable by the program
    ChunkState state{};
};

struct FreeListNode {
    Address chunk;
    Size chunk_size;
    Address next; // as stored
};

struct FreeList {
    std::string name; // "free list", "bin 32"
    Address head_at;  // where the head pointer is stored
    std::vector<FreeListNode> nodes{};
    bool is_truncated = false;           // there are more nodes than were asked for
    std::optional<std::string> broken{}; // why the walk had to stop: "the link at 0x… leads to 0x41414141"
};

/// A damaged place, found by check().
struct Damage {
    Address at;
    Size size;
    std::string message;
};

/// A named field of a chunk's bytes, for the byte view: header size, magic, next.
struct Field {
    std::string_view name;
    std::uint64_t offset = 0; // from the chunk's start
    std::uint64_t bytes = 0;
};

// ------------------------------------------------------------------------------------------------------ the contract

class Allocator {
  public:
    virtual ~Allocator() = default;

    /// Prepares its globals. Called once, before the program's first statement; may call sbrk.
    [[nodiscard]] virtual Outcome<bool> start() = 0;

    /// Result: the payload's address, aligned as the allocator promises. A request of 0 gives a unique small block.
    [[nodiscard]] virtual Outcome<Address> allocate(Size request_size) = 0;
    [[nodiscard]] virtual Outcome<Address> allocate_aligned(std::uint64_t alignment, Size request_size) = 0;
    /// `payload` is never NULL.
    [[nodiscard]] virtual Outcome<bool> release(Address payload) = 0;
    /// `payload` is never NULL and `request_size` is at least 1 (the C library sees to the other cases). The contents
    /// are kept up to the smaller size, with their shadow.
    [[nodiscard]] virtual Outcome<Address> reallocate(Address payload, Size request_size) = 0;
    [[nodiscard]] virtual Outcome<Size> usable_size(Address payload) = 0;

    /// The chunks in address order; stops when the visitor returns false. Where damage makes the walk impossible it
    /// ends with a sentence.
    [[nodiscard]] virtual std::optional<std::string> walk(const std::function<bool(const Chunk&)>& visit) const = 0;
    [[nodiscard]] virtual std::vector<FreeList> free_lists(std::size_t maximum_nodes) const = 0;
    /// Every violated invariant, first found first, at most `maximum`.
    [[nodiscard]] virtual std::vector<Damage> check(std::size_t maximum = 16) const = 0;
    /// The bookkeeping fields inside a chunk of this state.
    [[nodiscard]] virtual std::vector<Field> fields(ChunkState) const = 0;

    [[nodiscard]] const Explanation& last_operation() const { return explanation_; }
    /// Explaining costs time: off, only the costs are counted.
    void set_explaining(bool explaining) { is_explaining_ = explaining; }

  protected:
    Explanation explanation_;
    bool is_explaining_ = true;
};

/// What an allocator is built on: the memory, and its own global variables (zeroed) in the data segment.
struct Ground {
    AddressSpace& space;
    Address globals;
};

// --------------------------------------------------------------------------------------------------------- registry

struct RegistryEntry {
    const AllocatorInfo& (*info)();
    Size globals_size; // bytes of globals it wants
    std::unique_ptr<Allocator> (*create)(Ground, const ParameterValues&);
};
/// In the order of registry.def, the default first.
[[nodiscard]] std::span<const RegistryEntry> registry();
[[nodiscard]] const RegistryEntry* find_allocator(std::string_view name);

} // namespace heaparium::alloc
