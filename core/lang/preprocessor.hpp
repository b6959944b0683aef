// Translation phases 1 to 4: characters to the tokens that the parser sees.
//
// Idea        Lines are lexed one after the other; directives act on the rest of the file; macros are expanded as
//             in Prosser's algorithm, so that no macro expands within itself; where C leaves room, as gcc does.
// Source      C11 5.1.1.2, 6.10; D. Prosser, "Complete Macro Expansion Algorithm" (X3J11/86-196).
#pragma once

#include "lang/arena.hpp"
#include "lang/compile.hpp"
#include "lang/diagnostic_sink.hpp"
#include "lang/token.hpp"

#include <vector>

namespace heaparium::lang {

struct PreprocessedSource {
    std::vector<Token> tokens; // ends with one end_of_file
    bool includes_system_header = false;
};

/// Never fails as a whole: what is wrong is reported and passed over. `arena` keeps spellings that stand in no file.
/// A line of just `...` is left out with a note (books write it for "and so on").
[[nodiscard]] PreprocessedSource preprocess(SourceManager&, std::uint32_t file, HeaderSource&, const CompileOptions&,
                                            Arena&, DiagnosticSink&);

} // namespace heaparium::lang
