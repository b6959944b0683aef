#include "view/picture.hpp"

#include "check/wording.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

std::string pointer_text(Address address) { return address.is_null() ? "NULL" : check::hex(address); }

std::string allocation_text(const history::Event& event) {
    const vm::AllocationEvent& made = event.allocation;
    const std::string size = std::to_string(made.request_size.bytes());
    const std::string name(made.function);
    if (event.kind == history::EventKind::release) return name + '(' + pointer_text(made.argument) + ')';
    if (event.kind == history::EventKind::reallocate)
        return name + '(' + pointer_text(made.argument) + ", " + size + ") = " + pointer_text(made.result);
    return name + '(' + size + ") = " + pointer_text(made.result);
}

EventView event_view(const history::Recording& recording, const history::Event& event) {
    const auto function = [&] {
        return std::string(recording.machine().program().image->functions[event.function].name);
    };
    switch (event.kind) {
    case history::EventKind::call: return {event.step, "call", function() + "()"};
    case history::EventKind::return_: return {event.step, "return", function() + " returns"};
    case history::EventKind::allocate: return {event.step, "allocate", allocation_text(event)};
    case history::EventKind::release: return {event.step, "release", allocation_text(event)};
    case history::EventKind::reallocate: return {event.step, "reallocate", allocation_text(event)};
    case history::EventKind::output: return {event.step, "output", "output"};
    case history::EventKind::report: return {event.step, "report", recording.reports()[event.report].title};
    }
    return {};
}

} // namespace

std::vector<EventView> events_view(const history::Recording& recording, std::uint64_t first, std::uint64_t count) {
    const auto events = recording.events();
    std::vector<EventView> views;
    const std::uint64_t end =
        std::min<std::uint64_t>(events.size(), first + std::min<std::uint64_t>(count, events.size()));
    for (std::uint64_t index = first; index < end; ++index)
        views.push_back(event_view(recording, events[static_cast<std::size_t>(index)]));
    return views;
}

} // namespace heaparium::view
