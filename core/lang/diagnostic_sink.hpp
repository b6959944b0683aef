// Where the stages of the compiler put what they have to say.
#pragma once

#include "lang/diagnostic.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace heaparium::lang {

class DiagnosticSink {
  public:
    explicit DiagnosticSink(std::uint32_t maximum_errors) : maximum_errors_(maximum_errors) {}

    /// Adds a diagnostic, its message made from the row's by putting each argument into the next `{}`. The returned one
    /// may be given notes and fix-its at once. Past the maximum of errors nothing more is kept but one last
    /// `too_many_errors`; a second error at the same place is dropped as an echo of the first. Warnings are bounded
    /// alike.
    Diagnostic& report(DiagnosticId, SourceRange, std::initializer_list<std::string> arguments = {});

    [[nodiscard]] bool has_errors() const { return error_count_ > 0; }
    /// No further error would be kept: the stages stop early.
    [[nodiscard]] bool is_full() const { return error_count_ >= maximum_errors_; }
    /// What was kept, in source order.
    [[nodiscard]] std::vector<Diagnostic> take();

    /// While silent, reports are dropped: for a parse that may be undone.
    void set_silent(bool silent) { is_silent_ = silent; }

  private:
    static constexpr std::uint32_t maximum_remarks = 500;

    std::uint32_t maximum_errors_;
    std::uint32_t error_count_ = 0;
    std::uint32_t remark_count_ = 0; // warnings and notes
    bool is_silent_ = false;
    std::vector<Diagnostic> diagnostics_;
    Diagnostic dropped_;
};

} // namespace heaparium::lang
