// The two kinds of numbers, each with its own rules; literal.hpp is what others include.
#pragma once

#include "lang/literal.hpp"

#include <string_view>

namespace heaparium::lang {

[[nodiscard]] IntegerLiteral integer_literal(const Token& token, DiagnosticSink&);
[[nodiscard]] FloatingLiteral floating_literal(const Token& token, DiagnosticSink&);

[[nodiscard]] constexpr bool is_hexadecimal(std::string_view text) {
    return text.size() > 1 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
}

} // namespace heaparium::lang
