// One operation of the bytecode, described; the table is operation.def.
#pragma once

#include <cstdint>
#include <string_view>

namespace heaparium::vm {

enum class Operation : std::uint16_t {
#define OPERATION(name, ...) name,
#include "vm/operation.def"
#undef OPERATION
#define BEGINS_STATEMENT(name) statement_##name,
#include "vm/statement_beginning.def"
#undef BEGINS_STATEMENT
};

/// How many the table describes; an image holds no others.
inline constexpr std::uint16_t operation_count = 0
#define OPERATION(...) +1
#include "vm/operation.def"
#undef OPERATION
    ;

/// What a, b or c is.
enum class Operand : std::uint8_t {
    none,
    result,         // register written
    result_pointer, // register written with its object id
    value,          // register read
    pointer,        // register read with its object id
    offset,         // c: signed bytes
    small,          // signed number
    distance,       // c: signed instructions
    window,         // a: first register of the callee's window
};

/// What imm32, or the word that follows, is.
enum class Immediate : std::uint8_t {
    none,
    integer,
    size,
    statement,     // index into Image::statements
    local,         // index into FunctionInfo::locals
    static_object, // index into Image::statics
    frame_offset,  // bytes above the frame's lowest address
    data_offset,   // bytes above the data segment's start
    bits,          // position | width << 8
    target,        // index into Image::code
    function,      // index into Image::functions
    call_site,     // index into Image::call_sites
    switch_table,  // index into Image::switches
};

struct OperationInfo {
    std::string_view name;
    Operand a = Operand::none, b = Operand::none, c = Operand::none;
    Immediate immediate = Immediate::none; // in place of b and c
    Immediate word = Immediate::none;      // the instruction has a second word
    bool touches_memory = false;
};
[[nodiscard]] const OperationInfo& info(Operation);

/// What the machine runs in place of a `statement` that `first` stands behind: the two in one, if there is such.
[[nodiscard]] Operation statement_beginning_with(Operation first);

struct Instruction {
    std::uint64_t bits = 0;

    [[nodiscard]] constexpr Operation operation() const { return static_cast<Operation>(bits & 0xffff); }
    [[nodiscard]] constexpr std::uint16_t a() const { return static_cast<std::uint16_t>(bits >> 16); }
    [[nodiscard]] constexpr std::uint16_t b() const { return static_cast<std::uint16_t>(bits >> 32); }
    [[nodiscard]] constexpr std::uint16_t c() const { return static_cast<std::uint16_t>(bits >> 48); }
    [[nodiscard]] constexpr std::int16_t signed_c() const { return static_cast<std::int16_t>(c()); }
    [[nodiscard]] constexpr std::int32_t immediate() const { return static_cast<std::int32_t>(bits >> 32); }
    [[nodiscard]] constexpr std::uint32_t index() const { return static_cast<std::uint32_t>(bits >> 32); }

    [[nodiscard]] static constexpr Instruction abc(Operation op, std::uint16_t a = 0, std::uint16_t b = 0,
                                                   std::uint16_t c = 0) {
        return {static_cast<std::uint64_t>(op) | std::uint64_t{a} << 16 | std::uint64_t{b} << 32 |
                std::uint64_t{c} << 48};
    }
    [[nodiscard]] static constexpr Instruction with_immediate(Operation op, std::uint16_t a, std::uint32_t immediate) {
        return {static_cast<std::uint64_t>(op) | std::uint64_t{a} << 16 | std::uint64_t{immediate} << 32};
    }
};
static_assert(sizeof(Instruction) == 8);

} // namespace heaparium::vm
