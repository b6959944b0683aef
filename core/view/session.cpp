#include "view/session.hpp"

#include <map>

namespace heaparium::view {

namespace {

using LinesByFile = std::map<std::uint32_t, std::vector<std::uint32_t>>;

std::uint32_t in_sources(std::uint32_t file) { return file + 1; } // the SourceManager counts from 1

void send(const LinesByFile& breakpoints, history::Recording& recording) {
    for (const auto& [file, lines] : breakpoints) recording.set_breakpoints(in_sources(file), lines);
}

std::string_view word(lang::Severity severity) {
    switch (severity) {
    case lang::Severity::error: return "error";
    case lang::Severity::warning: return "warning";
    case lang::Severity::note: return "note";
    }
    return "error";
}

DiagnosticView diagnostic_view(const vm::Program& program, const lang::Diagnostic& diagnostic) {
    const lang::DiagnosticInfo& row = info(diagnostic.id);
    DiagnosticView view{.id = row.name,
                        .severity = word(diagnostic.severity),
                        .message = diagnostic.message,
                        .explanation = row.explanation,
                        .place = place_view(program, diagnostic.range),
                        .notes = {},
                        .fixes = {}};
    for (const lang::DiagnosticNote& note : diagnostic.notes)
        view.notes.push_back({note.message, place_view(program, note.range)});
    for (const lang::FixIt& fix : diagnostic.fixes)
        if (const auto place = place_view(program, fix.range)) view.fixes.push_back({*place, fix.replacement});
    return view;
}

} // namespace

LoadResult Session::load(std::vector<vm::SourceFile> files, const SessionOptions& options) {
    recording_.reset();
    LoadResult result;
    vm::MachineOptions machine = options.machine;
    machine.files = vm::files_to_open(files);
    const vm::BuildResult built = vm::build(std::move(files));
    if (built.program)
        for (const lang::Diagnostic& diagnostic : built.diagnostics)
            result.diagnostics.push_back(diagnostic_view(*built.program, diagnostic));
    if (!built.ok()) return result;
    auto recording = history::Recording::create(built.program, machine, options.input);
    if (!recording) {
        result.error = recording.error();
        return result;
    }
    recording_ = std::move(*recording);
    LinesByFile by_file;
    for (const SourceLine& breakpoint : breakpoints_) by_file[breakpoint.file].push_back(breakpoint.line);
    send(by_file, *recording_);
    result.ok = true;
    return result;
}

Position Session::position() const { return recording_ ? view::position(*recording_) : Position{.status = "ready"}; }

void Session::set_breakpoints(std::span<const SourceLine> lines) {
    LinesByFile by_file;
    for (const SourceLine& old : breakpoints_) by_file[old.file]; // files that lose theirs are told so
    breakpoints_.assign(lines.begin(), lines.end());
    for (const SourceLine& breakpoint : breakpoints_) by_file[breakpoint.file].push_back(breakpoint.line);
    if (recording_) send(by_file, *recording_);
}

void Session::begin(history::Command command) {
    if (recording_) recording_->begin(command);
}
void Session::begin_seek(std::uint64_t step) {
    if (recording_) recording_->begin_seek(step);
}
void Session::begin_run_to_line(SourceLine to) {
    if (recording_) recording_->begin_run_to_line(in_sources(to.file), to.line);
}

RunResult Session::proceed(std::uint64_t statements) {
    const bool reached = !recording_ || recording_->proceed(statements);
    return {position(), reached};
}

Position Session::stop() {
    if (recording_) recording_->stop();
    return position();
}

Picture Session::picture(const PictureRequest& request) const {
    return recording_ ? view::picture(*recording_, request) : Picture{.position = position()};
}

EventsView Session::events(std::uint64_t first, std::uint64_t count) const {
    if (!recording_) return {};
    return {recording_->events().size(), events_view(*recording_, first, count)};
}

BytesView Session::bytes(Address address, std::uint64_t count) const {
    return recording_ ? bytes_view(recording_->machine(), address, count)
                      : BytesView{.address = address, .bytes = {}, .state = {}};
}

} // namespace heaparium::view
