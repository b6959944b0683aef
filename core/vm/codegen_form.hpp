// How a C type is held: in a register, and in memory.
#pragma once

#include "lang/type.hpp"
#include "vm/operation.hpp"

namespace heaparium::vm {

enum class Form : std::uint8_t {
    nothing, // void
    i8,
    u8,
    i16,
    u16,
    i32,
    u32,
    i64,
    u64,
    f32,
    f64,
    pointer,
    object, // struct, union, array: a register holds its address
};

[[nodiscard]] Form form_of(const lang::Type&);

[[nodiscard]] constexpr bool is_integer(Form form) { return form >= Form::i8 && form <= Form::u64; }
[[nodiscard]] constexpr bool is_signed(Form form) {
    return form == Form::i8 || form == Form::i16 || form == Form::i32 || form == Form::i64;
}
[[nodiscard]] constexpr bool is_floating(Form form) { return form == Form::f32 || form == Form::f64; }
/// Bytes in memory of a form that fits a register.
[[nodiscard]] std::uint32_t width_of(Form);

/// The ways in which an operation reaches memory; each has one operation a form.
enum class Reach : std::uint8_t { pointer, element, frame, data };
[[nodiscard]] Operation load_operation(Reach, Form);
[[nodiscard]] Operation store_operation(Reach, Form);

} // namespace heaparium::vm
