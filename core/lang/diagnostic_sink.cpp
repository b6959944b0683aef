#include "lang/diagnostic_sink.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace heaparium::lang {

namespace {

std::string fill_in(std::string_view pattern, std::initializer_list<std::string> arguments) {
    std::string message;
    const std::string* next = arguments.begin();
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern.substr(i, 2) == "{}" && next != arguments.end()) {
            message += *next++;
            ++i;
        } else {
            message += pattern[i];
        }
    }
    return message;
}

// What a warning of the second kind says follows from one of the first at the very same place.
bool explains(DiagnosticId first, DiagnosticId second) {
    switch (second) {
    case DiagnosticId::never_set: return first == DiagnosticId::format_mismatch;
    case DiagnosticId::integer_as_pointer:
        return first == DiagnosticId::character_too_long || first == DiagnosticId::multi_character;
    case DiagnosticId::comparing_pointer_with_number: return first == DiagnosticId::comparing_strings;
    default: return false;
    }
}

// Two errors at one place are one mistake seen twice; a warning is an echo of itself, or of what explains it.
bool is_echo(const Diagnostic& kept, DiagnosticId id, Severity severity, SourceRange range) {
    if (kept.range.file != range.file || kept.range.begin != range.begin || range.file == 0) return false;
    if (severity == Severity::error) return kept.severity == Severity::error;
    return kept.id == id || (kept.range == range && explains(kept.id, id));
}

} // namespace

Diagnostic& DiagnosticSink::report(DiagnosticId id, SourceRange range, std::initializer_list<std::string> arguments) {
    const DiagnosticInfo& row = info(id);
    dropped_ = {};
    if (is_silent_) return dropped_;
    std::uint32_t& count = row.severity == Severity::error ? error_count_ : remark_count_;
    const std::uint32_t maximum = row.severity == Severity::error ? maximum_errors_ : maximum_remarks;
    if (count > maximum) return dropped_;
    for (const Diagnostic& kept : diagnostics_) {
        if (is_echo(kept, id, row.severity, range)) return dropped_;
    }
    if (count++ == maximum) {
        const DiagnosticId last =
            row.severity == Severity::error ? DiagnosticId::too_many_errors : DiagnosticId::too_many_warnings;
        diagnostics_.push_back(
            {last, info(last).severity, range, fill_in(info(last).message, {std::to_string(maximum)}), {}, {}});
        return dropped_;
    }
    diagnostics_.push_back({id, row.severity, range, fill_in(row.message, arguments), {}, {}});
    return diagnostics_.back();
}

std::vector<Diagnostic> DiagnosticSink::take() {
    const auto order = [](const Diagnostic& diagnostic) {
        const bool is_last =
            diagnostic.id == DiagnosticId::too_many_errors || diagnostic.id == DiagnosticId::too_many_warnings;
        return std::tuple(is_last, diagnostic.range.file, diagnostic.range.begin);
    };
    std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                     [&](const Diagnostic& left, const Diagnostic& right) { return order(left) < order(right); });
    return std::exchange(diagnostics_, {});
}

} // namespace heaparium::lang
