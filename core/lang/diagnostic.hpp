// What the compiler says. Every diagnostic is a row of diagnostic.def: an identifier, how grave it is, its message with
// `{}` for the particulars, and the paragraph that explains it to a learner.
#pragma once

#include "lang/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::lang {

enum class Severity : std::uint8_t { error, warning, note };

enum class DiagnosticId : std::uint16_t {
#define DIAGNOSTIC(identifier, ...) identifier,
#include "lang/diagnostic.def"
#undef DIAGNOSTIC
};

/// The unchanging part of a diagnostic.
struct DiagnosticInfo {
    std::string_view name; // "undeclared_name"
    Severity severity{};
    std::string_view message;     // with `{}` for each argument
    std::string_view explanation; // one paragraph: what it means, why it matters, what to do
};
[[nodiscard]] const DiagnosticInfo& info(DiagnosticId);

struct DiagnosticNote {
    SourceRange range;
    std::string message; // "declared here"
};

struct FixIt {
    SourceRange range; // what to replace; empty for an insertion
    std::string replacement;
};

struct Diagnostic {
    DiagnosticId id{};
    Severity severity{};
    SourceRange range;
    std::string message;
    std::vector<DiagnosticNote> notes;
    std::vector<FixIt> fixes;
};

/// The diagnostic as compilers print it: `file:line:column: error: message`, the source line, a caret under the range,
/// then its notes.
[[nodiscard]] std::string to_text(const Diagnostic&, const SourceManager&);

} // namespace heaparium::lang
