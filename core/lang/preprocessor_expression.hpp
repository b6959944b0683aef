// The controlling expression of #if (C11 6.10.1): integers of 64 bits, names count as 0.
#pragma once

#include "lang/diagnostic_sink.hpp"
#include "lang/preprocessor_state.hpp"

#include <span>

namespace heaparium::lang {

/// `tokens` are expanded, and their `defined` answered. What is wrong is reported once and counts as false.
/// `line_end` is the place to name where something is missing at the end.
[[nodiscard]] bool evaluate_condition(std::span<const MacroToken> tokens, SourceRange line_end,
                                      std::uint32_t maximum_nesting, DiagnosticSink&);

} // namespace heaparium::lang
