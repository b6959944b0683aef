// One program with its recording, as the page works with it: every call returns at once, or after the budget that it
// was given, whatever the input.
#pragma once

#include "view/picture.hpp"

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace heaparium::view {

struct SessionOptions {
    vm::MachineOptions machine;
    std::string input; // standard input
};

struct NoteView {
    std::string message;
    std::optional<Place> place;
};
struct FixView {
    Place place;
    std::string replacement;
};
struct DiagnosticView {
    std::string_view id;
    std::string_view severity; // "error", "warning", "note"
    std::string message;
    std::string_view explanation;
    std::optional<Place> place;
    std::vector<NoteView> notes;
    std::vector<FixView> fixes;
};

struct LoadResult {
    bool ok = false;
    std::vector<DiagnosticView> diagnostics; // also notes and warnings of a program that runs
    std::string error; // options that cannot be used, a program that does not fit its layout; empty when ok
};

struct RunResult {
    Position position;
    bool reached = false; // what was asked for was reached; false: the budget ended first, call again
};

struct EventsView {
    std::uint64_t total = 0;
    std::vector<EventView> events;
};

/// A line of one of the files given to `load`, which count from 0 here as in Place.
struct SourceLine {
    std::uint32_t file = 0;
    std::uint32_t line = 0;
};

class Session {
  public:
    /// Compiles; on success the session stands before the first statement. An older program is gone.
    [[nodiscard]] LoadResult load(std::vector<vm::SourceFile> files, const SessionOptions&);
    [[nodiscard]] Position position() const;
    /// All lines with breakpoints; they hold also for programs loaded later.
    void set_breakpoints(std::span<const SourceLine>);
    void begin(history::Command);
    void begin_seek(std::uint64_t step);
    void begin_run_to_line(SourceLine);
    [[nodiscard]] RunResult proceed(std::uint64_t statements);
    [[nodiscard]] Position stop();
    [[nodiscard]] Picture picture(const PictureRequest&) const;
    [[nodiscard]] EventsView events(std::uint64_t first, std::uint64_t count) const;
    [[nodiscard]] BytesView bytes(Address, std::uint64_t count) const;

  private:
    std::unique_ptr<history::Recording> recording_; // null: no program, or one with errors
    std::vector<SourceLine> breakpoints_;
};

} // namespace heaparium::view
