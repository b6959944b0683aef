// A program ready to run: its code, its static data, and the tables that lead from both back to the source.
//
// An Image is immutable and knows no addresses: whoever runs it places its segments. In the process's memory the code
// segment holds the instructions themselves, 8 bytes each, so an instruction's address is code start + 8 * index, and a
// return address is a real place in the code.
//
// A stack frame, from high to low addresses:
//     | return address (8) | saved frame address (8) | scalars … | arrays and structs … |
//       ^ base + frame_size − 8                                                          ^ base: offset 0
// frame_size is a multiple of 16 and holds all of that. The first variable declared lies highest. Scalars lie above
// arrays, so that an array that overflows runs into them, then into the saved frame address and the return address.
#pragma once

#include "check/object_table.hpp"
#include "lang/ast.hpp"
#include "lang/source.hpp"
#include "vm/operation.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::vm {

inline constexpr std::uint32_t none = 0xffffffff;

/// A variable-length array has size 0 here; at `offset` lie the 8 bytes that hold its address.
///
/// A scalar whose address is never taken may be held in a register of the window while its function runs. Its bytes at
/// `offset` then lag behind, and the machine brings them up to date before anybody looks at them; only whether they are
/// written is always true there (a parameter's are, from the first instruction on).
struct LocalInfo {
    const lang::Variable* variable = nullptr; // null: a temporary, not shown
    std::uint32_t offset = 0;                 // from the frame's base
    std::uint64_t size = 0;
    std::uint32_t object_slot = none;       // among the frame's objects; none: its address is never taken
    std::uint32_t held_in = none;           // the register of its own; none: it lives in memory
    std::uint32_t first_pc = 0, end_pc = 0; // where it is in scope
};

struct FunctionInfo {
    std::string_view name;
    const lang::Function* function = nullptr;
    std::uint32_t first_pc = 0, end_pc = 0; // its instructions
    std::uint32_t frame_size = 16;
    std::uint32_t scalars_offset = 0;    // scalars, saved frame and return address lie at and above this
    std::uint32_t register_count = 0;    // registers of its window
    std::uint32_t object_slot_count = 0; // locals whose address may be taken
    std::uint32_t parameter_count = 0;   // registers that the caller fills, a hidden result pointer included
    std::uint32_t static_index = none;   // its object, for pointers to it
    bool is_variadic = false;            // the caller's further arguments follow in 8-byte slots: see call sites
    std::uint32_t frame_align = 16;      // a power of two, for locals that ask for more than 16
    bool is_library = false;             // of the C library, written in C: it makes no steps and shows no variables
    std::vector<LocalInfo> locals;       // parameters first, as in lang::Function::locals, then temporaries
};

/// A variable, literal or function with a place that is known before the program runs.
struct StaticObject {
    check::ObjectKind kind{}; // global, literal or function
    std::string_view name;
    const lang::Variable* variable = nullptr; // globals
    std::uint32_t function = none;            // functions written in C: index
    std::uint32_t library = none;             // library functions: index
    std::uint64_t offset = 0;                 // from the start of its segment
    std::uint64_t size = 0;
    bool is_writable = false;
    bool is_library = false; // of the C library: not shown
};

/// A pointer in static data that is known only when the segments are placed: the address of `target` plus `addend` goes
/// to `offset`, with the target's object id.
struct Relocation {
    bool is_in_rodata = false; // else in data
    std::uint64_t offset = 0;
    std::uint32_t target = 0; // index into statics
    std::int64_t addend = 0;
};

struct StatementInfo {
    lang::SourceRange range;
    std::uint32_t pc = 0;
    std::uint32_t function = 0;
};

/// A call of a library function, or through a pointer: what the callee is told beyond its registers.
struct CallSite {
    std::uint32_t library = none; // index of the library function; none: through a pointer
    const lang::Type* function_type = nullptr;
    std::vector<const lang::Type*> argument_types; // as passed, promoted
};

struct SwitchTable {
    struct Range {
        std::int64_t low = 0, high = 0;
        std::uint32_t target = 0;
    };
    std::vector<Range> ranges; // by rising `low`, disjoint; compared as 64-bit signed
    std::uint32_t otherwise = 0;
};

struct PlaceEntry {
    std::uint32_t pc = 0; // from here up to the next entry's
    lang::SourceRange range;
};

struct Image {
    std::vector<Instruction> code;
    std::vector<std::byte> rodata; // literals
    std::vector<std::byte> data;   // globals and statics, initialised; alignment of its start: 16
    std::vector<FunctionInfo> functions;
    std::vector<StaticObject> statics; // the object id of statics[i] is i + 1
    std::vector<Relocation> relocations;
    std::vector<std::uint32_t> labels; // places that the data knows by their distance from another label
    std::vector<StatementInfo> statements;
    std::vector<CallSite> call_sites;
    std::vector<SwitchTable> switches;
    std::vector<PlaceEntry> places;    // by rising pc
    std::uint32_t main = none;         // function
    std::uint32_t exit = none;         // the library's function that main returns into, where it has something to do
    std::uint32_t catch_signal = none; // the library's function that calls a handler, where the program may have one
    std::uint64_t code_size =
        0; // bytes of the code segment: instructions, then 16 bytes for each library function used

    /// The function whose code holds `pc`; `none` if there is no such.
    [[nodiscard]] std::uint32_t function_at(std::uint32_t pc) const;
    /// The source of the instruction at `pc`.
    [[nodiscard]] lang::SourceRange place(std::uint32_t pc) const;
};

/// The code as text, one instruction a line, for tests and the curious.
[[nodiscard]] std::string disassemble(const Image&, std::uint32_t function);

} // namespace heaparium::vm
