// The sentence: what happened in the last step, always something to say.
//
// Idea        The most telling thing wins: a report, the end of the program, what the allocator did, a call, a return,
//             what was printed, which variables changed; else the line that ran, as it is written.
#include "view/changes.hpp"
#include "view/value.hpp"
#include "view/variables.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

using history::Event;
using history::EventKind;

std::string quoted_source(const history::Recording& recording) {
    const std::uint32_t statement = recording.last_statement();
    const vm::Program& program = recording.machine().program();
    if (statement == vm::none) return {};
    const lang::SourceRange range = program.image->statements[statement].range;
    const std::string_view text = program.sources.text(range.file);
    if (range.file == 0 || range.end > text.size()) return {};
    std::string source;
    for (const char c : text.substr(range.begin, range.end - range.begin)) {
        const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (is_space && (source.empty() || source.back() == ' ')) continue;
        source += is_space ? ' ' : c;
    }
    constexpr std::size_t longest = 60;
    if (source.size() > longest) source = source.substr(0, longest) + " …";
    const std::uint32_t line = program.sources.place(range.file, range.begin).line;
    return "Line " + std::to_string(line) + ": " + source;
}

std::span<const Event> events_of_step(const history::Recording& recording) {
    const auto events = recording.events();
    const auto first = std::partition_point(events.begin(), events.end(),
                                            [&](const Event& event) { return event.step < recording.step(); });
    const auto last =
        std::partition_point(first, events.end(), [&](const Event& event) { return event.step == recording.step(); });
    return events.subspan(static_cast<std::size_t>(first - events.begin()), static_cast<std::size_t>(last - first));
}

const Event* last_of(std::span<const Event> events, EventKind kind) {
    for (std::size_t index = events.size(); index-- > 0;)
        if (events[index].kind == kind) return &events[index];
    return nullptr;
}

std::string call_sentence(const history::Recording& recording, const Event& call) {
    const vm::Machine& machine = recording.machine();
    const std::string name(machine.program().image->functions[call.function].name);
    std::string arguments;
    if (!machine.frames().empty() && machine.frames().back().function == call.function) {
        ValueReader reader(recording, 4);
        const std::size_t parameters = machine.program().image->functions[call.function].function->parameters.size();
        std::size_t index = 0;
        each_local(machine, machine.frames().size() - 1, [&](const vm::LocalInfo& local, Address address) {
            if (index++ >= parameters) return;
            const Value value = reader.read(std::string(local.variable->name), *local.variable->type, address);
            if (!arguments.empty()) arguments += ", ";
            arguments += value.name + " = " + (value.text.empty() ? "?" : value.text);
        });
    }
    return "The call " + name + '(' + arguments + ") got a new stack frame.";
}

std::string printed_sentence(const history::Recording& recording) {
    const auto output = recording.output();
    const auto piece = std::partition_point(output.begin(), output.end(),
                                            [&](const auto& earlier) { return earlier.step < recording.step(); });
    if (piece == output.end() || piece->step != recording.step()) return {};
    std::string text = piece->text.substr(0, 40);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return "It printed \"" + text + (piece->text.size() > 40 ? "…" : "") + "\".";
}

std::string sentence(const history::Recording& recording) {
    const vm::Machine& machine = recording.machine();
    if (recording.step() == 0)
        return machine.end() ? std::string(machine.end_message())
                             : "The program is loaded, and nothing has run yet. Press Step to run its first line.";
    const auto events = events_of_step(recording);
    if (const Event* report = last_of(events, EventKind::report)) {
        const check::Report& told = recording.reports()[report->report];
        return told.title + ". " + told.what;
    }
    std::string text;
    const auto append = [&](std::string_view more) {
        if (!text.empty() && !more.empty()) text += ' ';
        text += more;
    };
    if (machine.explained_step() == recording.step()) append(machine.allocator().last_operation().sentence);
    const std::size_t depth = machine.frames().size();
    const std::size_t depth_before =
        recording.before() != nullptr ? vm::Machine::frame_count(*recording.before()) : depth;
    if (machine.end()) {
        append(machine.end_message());
    } else if (const Event* call = last_of(events, EventKind::call); call != nullptr && depth > depth_before) {
        append(call_sentence(recording, *call));
    } else if (const Event* back = last_of(events, EventKind::return_); back != nullptr && depth < depth_before) {
        append("The function " + std::string(machine.program().image->functions[back->function].name) +
               " returned, and its stack frame is gone.");
    }
    append(printed_sentence(recording));
    if (text.empty() || machine.explained_step() == recording.step()) append(changes_sentence(recording));
    return text.empty() ? quoted_source(recording) : text;
}

} // namespace

ExplanationView explanation_view(const history::Recording& recording) {
    ExplanationView view{.sentence = sentence(recording)};
    const vm::Machine& machine = recording.machine();
    if (recording.step() > 0 && machine.explained_step() == recording.step())
        view.operation = machine.allocator().last_operation();
    return view;
}

} // namespace heaparium::view
