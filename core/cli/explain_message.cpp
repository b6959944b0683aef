// `heaparium explain`: the paragraphs behind the identifiers in brackets.
#include "check/report.hpp"
#include "cli/command.hpp"
#include "cli/did_you_mean.hpp"
#include "cli/text_table.hpp"
#include "lang/diagnostic.hpp"

#include <deque>
#include <vector>

namespace heaparium::cli {

namespace {

constexpr lang::DiagnosticId diagnostics[] = {
#define DIAGNOSTIC(identifier, ...) lang::DiagnosticId::identifier,
#include "lang/diagnostic.def"
#undef DIAGNOSTIC
};

constexpr check::ReportKind reports[] = {
#define REPORT(identifier, ...) check::ReportKind::identifier,
#include "check/report.def"
#undef REPORT
};

std::string explain(const check::ReportInfo& report) {
    return std::string(report.name) + (report.is_error ? ": a memory error\n" : ": a warning\n") +
           wrapped(std::string(report.title) + ".", 2) + wrapped("Why it matters: " + std::string(report.why), 2) +
           wrapped("What to do: " + std::string(report.advice), 2);
}

/// The message with `…` for the particulars.
std::string general(std::string_view message) {
    std::string text;
    for (std::size_t at = 0; at < message.size();) {
        const bool is_particular = message.substr(at, 2) == "{}";
        text += is_particular ? "…" : message.substr(at, 1);
        at += is_particular ? 2 : 1;
    }
    return text;
}

std::string explain(const lang::DiagnosticInfo& diagnostic) {
    const bool is_error = diagnostic.severity == lang::Severity::error;
    const bool is_note = diagnostic.severity == lang::Severity::note;
    return std::string(diagnostic.name) +
           (is_error  ? ": an error of the compiler\n"
            : is_note ? ": a remark of the compiler\n"
                      : ": a warning of the compiler\n") +
           wrapped(general(diagnostic.message), 2) + wrapped(diagnostic.explanation, 2);
}

std::string list_all() {
    std::vector<TextRow> rows;
    for (const check::ReportKind kind : reports) rows.push_back({std::string(info(kind).name), info(kind).title});
    std::string text = "Reports on memory, while a program runs:\n" + text_table(rows);
    rows.clear();
    std::deque<std::string> messages; // the rows only point to them
    for (const lang::DiagnosticId id : diagnostics) {
        messages.push_back(general(info(id).message));
        rows.push_back({std::string(info(id).name), messages.back()});
    }
    return text + "\nDiagnostics of the compiler:\n" + text_table(rows);
}

/// Empty where nothing has this name.
std::string explain(std::string_view name) {
    std::string text;
    if (const auto kind = check::find_report_kind(name)) text += explain(info(*kind));
    for (const lang::DiagnosticId id : diagnostics) {
        if (info(id).name == name) text += explain(info(id));
    }
    return text;
}

std::vector<std::string_view> all_names() {
    std::vector<std::string_view> names;
    for (const check::ReportKind kind : reports) names.push_back(info(kind).name);
    for (const lang::DiagnosticId id : diagnostics) names.push_back(info(id).name);
    return names;
}

/// As it stands in a message, brackets and all.
std::string_view without_brackets(std::string_view name) {
    if (name.starts_with('[') && name.ends_with(']')) return name.substr(1, name.size() - 2);
    return name;
}

} // namespace

CommandResult explain_message(Console& console, const Arguments& arguments) {
    std::string text;
    for (const std::string& operand : arguments.operands) {
        const std::string_view name = without_brackets(operand);
        const std::string explanation = explain(name);
        if (explanation.empty()) {
            return "Nothing is called `" + std::string(name) + "`." + did_you_mean(name, all_names()) +
                   " `heaparium explain` lists all there is.";
        }
        if (!text.empty()) text += '\n';
        text += explanation;
    }
    console.write(Stream::out, arguments.operands.empty() ? list_all() : text);
    return 0;
}

} // namespace heaparium::cli
