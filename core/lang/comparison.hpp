// The operators that compare, and what becomes of them when their operands are exchanged.
#pragma once

#include "lang/ast.hpp"

namespace heaparium::lang {

[[nodiscard]] constexpr bool is_comparison(BinaryOperator op) {
    return op >= BinaryOperator::less && op <= BinaryOperator::not_equal;
}

/// The same comparison with its operands exchanged.
[[nodiscard]] constexpr BinaryOperator mirrored(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::less: return BinaryOperator::greater;
    case BinaryOperator::less_equal: return BinaryOperator::greater_equal;
    case BinaryOperator::greater: return BinaryOperator::less;
    case BinaryOperator::greater_equal: return BinaryOperator::less_equal;
    default: return op;
    }
}

} // namespace heaparium::lang
