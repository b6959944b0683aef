#include "history/recording.hpp"

#include "history/traveller.hpp"

#include <map>
#include <utility>

namespace heaparium::history {

struct Recording::Inside {
    Inside(std::shared_ptr<const vm::Program> recorded, std::string input, const RecordingLimits& recording_limits)
        : program(std::move(recorded)), limits(recording_limits), log(std::move(input), recording_limits),
          lines(*program) {}

    std::shared_ptr<const vm::Program> program;
    RecordingLimits limits;
    Log log;
    LineIndex lines;
    std::map<std::uint32_t, std::vector<std::uint32_t>> breakpoint_lines; // by file
    std::unique_ptr<vm::Machine> machine;
    std::unique_ptr<Traveller> traveller;
};

memory::Result<std::unique_ptr<Recording>, std::string> Recording::create(std::shared_ptr<const vm::Program> program,
                                                                          const vm::MachineOptions& options,
                                                                          std::string input,
                                                                          const RecordingLimits& limits) {
    auto inside = std::make_unique<Inside>(program, std::move(input), limits);
    auto machine = vm::Machine::create(std::move(program), options, inside->log);
    if (!machine) return machine.error();
    inside->machine = std::move(*machine);
    inside->log.watch(*inside->machine);
    inside->traveller = std::make_unique<Traveller>(*inside->machine, inside->log, limits.checkpoint_bytes);
    return std::unique_ptr<Recording>(new Recording(std::move(inside)));
}

Recording::Recording(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Recording::~Recording() = default;

void Recording::begin(Command command) { inside_->traveller->begin(command); }
void Recording::begin_seek(std::uint64_t step) { inside_->traveller->begin_seek(step); }
void Recording::begin_run_to_line(std::uint32_t file, std::uint32_t line) {
    inside_->traveller->begin_run_to(inside_->lines.statements_at(file, line));
}
bool Recording::proceed(std::uint64_t steps) { return inside_->traveller->proceed(steps); }
void Recording::stop() { inside_->traveller->stop(); }

void Recording::set_breakpoints(std::uint32_t file, std::span<const std::uint32_t> lines) {
    inside_->breakpoint_lines[file].assign(lines.begin(), lines.end());
    std::vector<std::uint32_t> statements;
    for (const auto& [in_file, at_lines] : inside_->breakpoint_lines)
        for (const std::uint32_t line : at_lines) {
            const auto there = inside_->lines.statements_at(in_file, line);
            statements.insert(statements.end(), there.begin(), there.end());
        }
    inside_->traveller->set_breakpoints(std::move(statements));
}

std::uint64_t Recording::step() const { return inside_->machine->step(); }
std::uint64_t Recording::known_steps() const { return inside_->traveller->known_steps(); }
bool Recording::is_complete() const { return inside_->traveller->is_complete(); }

Status Recording::status() const {
    if (const auto end = inside_->machine->end()) {
        if (*end == vm::StopReason::exited) return Status::exited;
        return *end == vm::StopReason::report ? Status::report : Status::crashed;
    }
    return step() == 0 ? Status::ready : Status::paused;
}

const vm::Machine& Recording::machine() const { return *inside_->machine; }
vm::Machine& Recording::machine() { return *inside_->machine; }
const vm::Machine::State* Recording::before() const { return step() == 0 ? nullptr : inside_->traveller->before(); }
std::uint32_t Recording::last_statement() const {
    return step() == 0 ? vm::none : inside_->traveller->last_statement();
}

std::span<const OutputPiece> Recording::output() const { return inside_->log.output(); }
std::uint64_t Recording::output_omitted() const { return inside_->log.output_omitted(); }
std::span<const check::Report> Recording::reports() const { return inside_->log.reports(); }
std::span<const Event> Recording::events() const { return inside_->log.events(); }
std::uint64_t Recording::events_omitted() const { return inside_->log.events_omitted(); }
std::size_t Recording::checkpoint_bytes() const { return inside_->traveller->checkpoint_bytes(); }

} // namespace heaparium::history
