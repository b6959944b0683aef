// One object:
//     {"outcome": "finished" or the name of an exit status, "status": what heaparium exits with,
//      "exitStatus": the program's own or null, "message": "…", "steps": N,
//      "diagnostics": […], "reports": […], "operations": […]}
#include "cli/account.hpp"
#include "cli/json.hpp"
#include "cli/operation_story.hpp"

#include "lang/unicode.hpp"

namespace heaparium::cli {

namespace {

std::string place(lang::SourceRange range, const lang::SourceManager& sources) {
    if (range.file == 0) return "null";
    const lang::LineColumn begin = sources.place(range.file, range.begin);
    const lang::LineColumn end = sources.place(range.file, range.end);
    return json::object({{"file", json::text(sources.name(range.file))},
                         {"line", json::number(begin.line)},
                         {"column", json::number(begin.column)},
                         {"endLine", json::number(end.line)},
                         {"endColumn", json::number(end.column)}});
}

std::string_view name(lang::Severity severity) {
    switch (severity) {
    case lang::Severity::error: return "error";
    case lang::Severity::warning: return "warning";
    case lang::Severity::note: return "note";
    }
    return "";
}

std::string to_json(const lang::Diagnostic& diagnostic, const lang::SourceManager& sources) {
    std::vector<std::string> notes, fixes;
    for (const lang::DiagnosticNote& note : diagnostic.notes) {
        notes.push_back(json::object({{"message", json::text(note.message)}, {"place", place(note.range, sources)}}));
    }
    for (const lang::FixIt& fix : diagnostic.fixes) {
        fixes.push_back(
            json::object({{"replacement", json::text(fix.replacement)}, {"place", place(fix.range, sources)}}));
    }
    const lang::DiagnosticInfo& row = lang::info(diagnostic.id);
    return json::object({{"id", json::text(row.name)},
                         {"severity", json::text(name(diagnostic.severity))},
                         {"message", json::text(diagnostic.message)},
                         {"explanation", json::text(row.explanation)},
                         {"place", place(diagnostic.range, sources)},
                         {"notes", json::array(notes)},
                         {"fixes", json::array(fixes)}});
}

std::string outcome(ExitStatus status) {
    for (const ExitStatusInfo& row : exit_statuses()) {
        if (row.status == status) return json::text(row.name);
    }
    return json::text("finished");
}

class JsonAccount : public Account {
  public:
    explicit JsonAccount(Console& console) : console_(console) {}

    void diagnosed(const lang::Diagnostic& diagnostic, const lang::SourceManager& sources) override {
        diagnostics_.push_back(to_json(diagnostic, sources));
    }
    void reported(const check::Report& report, const check::Narrator& narrator) override {
        reports_.push_back(lang::with_valid_utf8(check::to_json(report, narrator)));
    }
    void operated(const vm::AllocationEvent& event, const vm::Machine& machine) override {
        operations_.push_back(to_json_object(story_.tell(event, machine)));
    }
    void ended(const RunEnd& end) override {
        console_.write(Stream::err,
                       json::object({{"outcome", outcome(end.status)},
                                     {"status", std::to_string(exit_code(end))},
                                     {"exitStatus", end.program_status ? std::to_string(*end.program_status) : "null"},
                                     {"message", json::text(end.message)},
                                     {"steps", json::number(end.steps)},
                                     {"diagnostics", json::array(diagnostics_)},
                                     {"reports", json::array(reports_)},
                                     {"operations", json::array(operations_)}}) +
                           "\n");
    }

  private:
    Console& console_;
    OperationStory story_;
    std::vector<std::string> diagnostics_, reports_, operations_;
};

} // namespace

std::unique_ptr<Account> json_account(Console& console) { return std::make_unique<JsonAccount>(console); }

} // namespace heaparium::cli
