// What can be mended before the parse, because no C program has it: characters that mean nothing in C, and operators
// written as in other languages or with a space in them.
#pragma once

#include "lang/diagnostic_sink.hpp"
#include "lang/source.hpp"
#include "lang/token.hpp"

#include <vector>

namespace heaparium::lang {

/// Reports each such place, with its fix, and leaves tokens as they were meant: so one slip gives one message.
void mend_tokens(std::vector<Token>& tokens, const SourceManager&, DiagnosticSink&);

} // namespace heaparium::lang
