// Constant expressions (C11 6.6): what can be computed before the program runs.
#pragma once

#include "lang/ast.hpp"

#include <cstdint>
#include <optional>

namespace heaparium::lang {

/// An arithmetic value of a type: integers as IntegerConstant keeps them (sign-extended where the type is signed).
struct ConstantValue {
    bool is_floating = false;
    std::uint64_t integer = 0;
    double floating = 0;
};

/// The value of an arithmetic expression, computed as the program would; nothing where it is not constant, or where
/// the program's behaviour would be undefined (division by zero, a shift too far).
[[nodiscard]] std::optional<ConstantValue> constant_value(const Expression&);

/// The same for an expression of integer type.
[[nodiscard]] std::optional<std::int64_t> integer_constant(const Expression&);

/// The value cut to the type's width, and sign-extended to 64 bits where the type is signed.
[[nodiscard]] std::uint64_t wrapped(std::uint64_t value, const Type&);

/// An address that is known but for where the segments lie: an object, function, string or label, and a distance in
/// bytes. With none of them, a plain number.
struct AddressConstant {
    const Variable* variable = nullptr; // of static storage
    const Function* function = nullptr;
    const StringLiteral* string = nullptr;
    const LabelAddress* label = nullptr;
    std::int64_t addend = 0;

    [[nodiscard]] bool is_number() const { return !variable && !function && !string && !label; }
};

/// The value of a constant expression of pointer type, or of an integer type that holds an address whole.
[[nodiscard]] std::optional<AddressConstant> address_constant(const Expression&);

/// `&&here - &&there`, as an integer of any type: known once the code is there.
struct LabelDifference {
    const LabelAddress* to = nullptr;
    const LabelAddress* from = nullptr;
};
[[nodiscard]] std::optional<LabelDifference> label_difference(const Expression&);

/// Where an lvalue of static storage lies.
[[nodiscard]] std::optional<AddressConstant> place_constant(const Expression&);

} // namespace heaparium::lang
