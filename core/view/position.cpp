#include "view/picture.hpp"

namespace heaparium::view {

namespace {

std::string_view word(history::Status status) {
    switch (status) {
    case history::Status::ready: return "ready";
    case history::Status::paused: return "paused";
    case history::Status::report: return "report";
    case history::Status::exited: return "exited";
    case history::Status::crashed: return "crashed";
    }
    return "paused";
}

} // namespace

Position position(const history::Recording& recording) {
    const vm::Machine& machine = recording.machine();
    Position now{.step = recording.step(),
                 .known = recording.known_steps(),
                 .is_complete = recording.is_complete(),
                 .status = word(recording.status()),
                 .message = std::string(machine.end_message())};
    if (machine.end() == vm::StopReason::exited) now.exit_status = machine.exit_status();
    const vm::Image& image = *machine.program().image;
    if (const std::uint32_t next = machine.next_statement(); next != vm::none)
        now.place = place_view(machine.program(), image.statements[next].range);
    else if (machine.end() && machine.end() != vm::StopReason::exited)
        now.place = place_view(machine.program(), image.place(machine.pc())); // where it ended
    return now;
}

} // namespace heaparium::view
