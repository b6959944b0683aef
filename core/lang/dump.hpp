// A syntax tree as text, for tests and the curious: what the parser made of a source, one line a statement.
//
//     int main(void)
//       int i = 0
//       while (< i 10)
//         (post++ i)
//
// Operators stand before their operands; a conversion that the source does not show is `[type] operand`, one that it
// shows `(cast type operand)`.
#pragma once

#include "lang/ast.hpp"

#include <string>

namespace heaparium::lang {

[[nodiscard]] std::string dump(const Expression&);
[[nodiscard]] std::string dump(const Function&);
/// Globals, then the functions that have a body.
[[nodiscard]] std::string dump(const TranslationUnit&);

} // namespace heaparium::lang
