// Makes and interns the types of one translation unit, so that equal types are one pointer.
#pragma once

#include "lang/arena.hpp"
#include "lang/type.hpp"

#include <memory>
#include <optional>
#include <span>

namespace heaparium::lang {

class TypeTable {
  public:
    explicit TypeTable(Arena&);
    ~TypeTable();

    /// void, bool, the integers, the floats and error.
    [[nodiscard]] const Type* basic(TypeKind) const;
    [[nodiscard]] const Type* qualified(const Type*, bool is_const, bool is_volatile);
    /// What GNU C computes the value of a bit-field of more than 32 bits in.
    [[nodiscard]] const Type* of_precision(const Type*, std::uint8_t bits);
    /// The same type for objects of another alignment, as a typedef may ask for.
    [[nodiscard]] const Type* aligned(const Type*, std::uint32_t align);
    [[nodiscard]] const Type* pointer_to(const Type*);
    [[nodiscard]] const Type* array_of(const Type* element, std::uint64_t length);
    [[nodiscard]] const Type* unknown_length_array_of(const Type* element);
    /// `byte_size` is the local that holds its size once its declaration was passed; null for `[*]`.
    [[nodiscard]] const Type* variable_length_array_of(const Type* element, const Variable* byte_size);
    [[nodiscard]] const Type* function(const Type* result, std::span<const Type* const> parameters, bool is_variadic,
                                       bool has_prototype);

    /// A new incomplete struct or union, equal only to itself. It is completed in place, once.
    [[nodiscard]] Type* new_record(TypeKind, std::string_view tag, SourceRange);
    /// Lays the members out as the x86-64 System V ABI does. False where the size would pass 2^47 bytes. An unnamed
    /// bit-field is padding, and a member without name and width but of integer type stands for `: 0`; neither is kept.
    [[nodiscard]] bool complete_record(Type*, std::span<const Member>, bool is_packed, std::uint32_t minimum_align);
    [[nodiscard]] Type* new_enum(std::string_view tag, SourceRange, const Type* integer);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace heaparium::lang
