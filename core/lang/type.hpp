// C types, for an LP64 machine.
//
// Types are immutable once complete and interned by a TypeTable, so two equal types are one pointer; a qualified type
// is a type of its own that points to its `unqualified` form. Structs, unions and enums are equal only to themselves.
#pragma once

#include "lang/source.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace heaparium::lang {

enum class TypeKind : std::uint8_t {
    error, // stands in after a diagnostic, so that one mistake gives one message
    void_type,
    bool_type,
    char_type, // plain char, signed here as on x86-64 Linux
    signed_char,
    unsigned_char,
    short_type,
    unsigned_short,
    int_type,
    unsigned_int,
    long_type,
    unsigned_long,
    long_long,
    unsigned_long_long,
    float_type,
    double_type,
    long_double, // 16 bytes as on x86-64 Linux, of which the first 8 hold a double
    enum_type,
    pointer,
    array,
    function,
    struct_type,
    union_type,
};

struct Type;
struct Variable;

struct Member {
    std::string_view name; // empty for an anonymous struct or union
    const Type* type = nullptr;
    std::uint64_t offset = 0;    // bytes from the start of the struct; for a bit-field, of its storage unit
    std::uint8_t bit_offset = 0; // within the storage unit, from the least significant bit
    std::uint8_t bit_width = 0;  // 0: not a bit-field; in a packed struct it may end behind its storage unit
    SourceRange range;
    std::uint32_t minimum_align = 0; // asked for by `_Alignas`; 0: none
    std::uint32_t maximum_align = 0; // 1 in a packed struct, or what `#pragma pack` says; 0: none
};

struct Type {
    TypeKind kind = TypeKind::error;
    bool is_const = false;
    bool is_volatile = false;
    bool is_complete = true;             // false: struct not yet defined, array of unknown length, void
    bool is_variadic = false;            // function: ends in `...`
    bool has_prototype = true;           // function: false for `int f()`
    bool is_transparent = false;         // union that is passed as its first member, from a value of any member
    bool is_variable_length = false;     // array whose size is known only at run time
    std::uint64_t size = 0;              // bytes; 0 while incomplete
    std::uint32_t align = 1;             // bytes, a power of two
    std::uint8_t precision = 0;          // bits of the value of a bit-field of more than 32; 0: as many as the size has
    std::uint32_t depth = 0;             // derivations on the longest way down; bounded by the parser
    const Type* unqualified = nullptr;   // itself where there is no qualifier
    const Type* base = nullptr;          // pointer: target; array: element; function: result; enum: its integer type
    std::uint64_t length = 0;            // array: number of elements
    const Variable* byte_size = nullptr; // array of variable length: the local that holds its size; null for `[*]`
    std::span<const Member> members;     // struct, union
    std::span<const Type* const> parameters; // function
    std::string_view tag;                    // struct, union, enum; empty if none
    std::string_view typedef_name;           // what people call a struct, union or enum without a tag
    SourceRange range;                       // where it was defined, for tagged types
};

/// A bit-field that lies right behind the bits before it, whatever boundary it crosses.
[[nodiscard]] bool is_packed(const Member& bit_field);

[[nodiscard]] bool is_integer(const Type&); // bool, char … long long, enum
[[nodiscard]] bool is_floating(const Type&);
[[nodiscard]] bool is_arithmetic(const Type&);
[[nodiscard]] bool is_scalar(const Type&);    // arithmetic or pointer
[[nodiscard]] bool is_aggregate(const Type&); // struct, union, array
[[nodiscard]] bool is_unsigned(const Type&);  // integer types only; bool counts as unsigned, an enum as its base

/// The type as a C programmer writes it: `int *`, `char [10]`, `struct node *`, `int (*)(int, char *)`.
[[nodiscard]] std::string to_string(const Type&);
/// A declaration of `name` with this type: `int *p`, `char name[10]`, `int (*compare)(void *, void *)`.
[[nodiscard]] std::string declaration(const Type&, std::string_view name);

} // namespace heaparium::lang
