// From the spelling of a constant to its value (C11 6.4.4 and 6.4.5), with LP64 types.
#pragma once

#include "lang/arena.hpp"
#include "lang/diagnostic_sink.hpp"
#include "lang/token.hpp"
#include "lang/type.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace heaparium::lang {

struct IntegerLiteral {
    std::uint64_t value = 0;
    TypeKind type = TypeKind::int_type; // the first of C's list in which the value fits
};
struct FloatingLiteral {
    double value = 0;
    TypeKind type = TypeKind::double_type;
};
using NumberLiteral = std::variant<IntegerLiteral, FloatingLiteral>;

/// Decimal, octal, hexadecimal and binary (GNU) integers, decimal and hexadecimal floats, all suffixes. What is no
/// number is reported, and 0 comes back.
[[nodiscard]] NumberLiteral number_literal(const Token&, DiagnosticSink&);

/// A character constant: type int for plain ones; wide ones have their element's type. Multi-character constants as
/// gcc.
[[nodiscard]] IntegerLiteral character_literal(const Token&, DiagnosticSink&);

struct StringValue {
    std::string_view bytes;                 // encoded as in memory, with the terminating zero; in the arena
    TypeKind element = TypeKind::char_type; // int for L"", unsigned_short for u"", unsigned_int for U""
};
/// Adjacent string tokens joined into one.
[[nodiscard]] StringValue string_literal(std::span<const Token>, Arena&, DiagnosticSink&);

} // namespace heaparium::lang
