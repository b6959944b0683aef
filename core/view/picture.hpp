// What to draw at one moment of a run: plain values, already reduced to the pixels at hand, in the shape in which they
// cross to the page (wasm/engine.d.ts says the same in TypeScript).
//
// Nothing here changes the recording: two pictures of one moment are equal, and looking has no effect on what comes.
#pragma once

#include "alloc/allocator.hpp"
#include "check/report.hpp"
#include "history/recording.hpp"
#include "memory/address_space.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::view {

using memory::Address;
using memory::Size;

/// A place in a source file, for people. `file` counts the program's own files from 0.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t line = 0, column = 0, end_line = 0, end_column = 0; // from 1; columns in bytes
};

struct Position {
    std::uint64_t step = 0, known = 0;
    bool is_complete = false;
    std::string_view status; // "ready", "paused", …
    std::optional<int> exit_status{};
    std::optional<Place> place{}; // the statement that runs next
    std::string message{};        // one sentence; empty while paused
};

// ------------------------------------------------------------------------------------------------------ address space

struct SegmentView {
    std::string_view kind;
    Address start, end, limit;
    std::string_view growth;
    std::string protection; // "r-x"
};

struct AddressSpaceView {
    std::string_view layout;
    std::vector<SegmentView> segments; // by rising address, the empty ones left out
    Address program_break, stack_pointer;
};

// --------------------------------------------------------------------------------------------------------------- heap

enum class EntryState : std::uint8_t { used, free, top, internal, mixed };

/// A chunk, or a run of chunks too narrow to be told apart.
struct HeapEntry {
    Address start;
    Size size; // whole
    Address payload;
    Size payload_size;
    EntryState state{};
    std::uint32_t count = 1;      // chunks in it
    std::uint32_t allocated_at{}; // line of the allocation; 0: unknown, not in use, or several
    std::uint32_t allocated_in{}; // its file, counted as in Place
    Size object_size{};           // bytes that the program asked for; 0 where not in use
};

struct BlockName {
    std::uint32_t entry = 0;
    std::string text; // "p", "head->next"
};

struct HeapView {
    Address start, end;
    std::uint64_t total_chunks = 0;
    Size used_bytes; // payload of used chunks
    Size free_bytes;
    std::vector<HeapEntry> entries{};
    std::vector<BlockName> names{};
    std::string broken{}; // why the walk ended early
    std::vector<alloc::Damage> damage{};
};

// ------------------------------------------------------------------------------------------------------------- values

enum class WrittenState : std::uint8_t { set, unset, partly };

struct PointerState {
    Address target;
    std::string_view kind; // null, heap, stack, data, rodata, code, freed, dead, wild
    std::string label;     // "24-byte block from line 7", "x in main"
};

struct Value {
    std::string name, type;
    Address address;
    Size size;
    std::string text;
    WrittenState state{};
    std::optional<PointerState> pointer{};
    std::vector<Value> children{};
    std::uint64_t omitted = 0; // children not listed
    bool is_changed = false;   // by the last step
};

struct FrameView {
    std::string_view function;
    Address low, high;
    Address return_address;      // where it is stored; 0 for main
    Address saved_frame_pointer; // where it is stored; 0 for main
    std::optional<Place> place{};
    std::vector<Value> variables{};
};

struct StackView {
    std::uint64_t depth = 0;
    std::vector<FrameView> frames{}; // innermost first; deep recursion keeps both ends
    std::int64_t omitted_after = -1; // index after which frames are left out
};

// ------------------------------------------------------------------------------------------------------ what happened

struct ExplanationView {
    std::string sentence;
    alloc::Explanation operation{}; // kind none where the last step made none
};

struct CallView {
    std::string function;
    std::optional<Place> place;
};
struct RelatedView {
    std::string text;
    std::optional<Place> place;
    std::uint64_t step = 0;
};
struct ReportView {
    const check::Report* report = nullptr;
    std::optional<Place> place{};
    std::vector<CallView> calls{};
    std::vector<RelatedView> related{};
};

struct FunctionView {
    std::string_view name;
    Address address;
    Size size;
};

struct EventView {
    std::uint64_t step = 0;
    std::string_view kind;
    std::string text;
};

struct BytesView {
    Address address;
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> state; // 0 unmapped, 1 unwritten, 2 written
};

struct PictureRequest {
    std::uint32_t heap_width = 1000;  // pixels across which the heap's range is drawn: bounds the number of entries
    Address heap_start{}, heap_end{}; // start >= end: all
    std::uint32_t maximum_frames = 64;
    std::uint32_t maximum_children = 64; // per aggregate
};

struct Picture {
    Position position;
    AddressSpaceView space{};
    HeapView heap{};
    std::vector<alloc::FreeList> free_lists{};
    StackView stack{};
    std::vector<Value> globals{};
    std::vector<FunctionView> functions{};
    ExplanationView explanation{};
    std::vector<ReportView> reports{};                 // up to this step
    std::vector<const history::OutputPiece*> output{}; // up to this step, its end
    std::uint64_t output_omitted = 0;                  // bytes left out before it
};

/// Pointers in it live until the recording moves.
[[nodiscard]] Picture picture(const history::Recording&, const PictureRequest&);

// Its parts, for those who want one.
[[nodiscard]] Position position(const history::Recording&);
[[nodiscard]] AddressSpaceView address_space_view(const vm::Machine&);
[[nodiscard]] HeapView heap_view(const history::Recording&, const PictureRequest&);
[[nodiscard]] StackView stack_view(const history::Recording&, const PictureRequest&);
[[nodiscard]] std::vector<Value> globals_view(const history::Recording&, const PictureRequest&);
[[nodiscard]] ExplanationView explanation_view(const history::Recording&);
[[nodiscard]] std::vector<EventView> events_view(const history::Recording&, std::uint64_t first, std::uint64_t count);
[[nodiscard]] BytesView bytes_view(const vm::Machine&, Address, std::uint64_t count);
/// A place as the page wants it; nothing for places in our own headers, or none.
[[nodiscard]] std::optional<Place> place_view(const vm::Program&, const lang::SourceRange&);
[[nodiscard]] std::optional<Place> place_view(const vm::Program&, const check::Place&);

} // namespace heaparium::view
