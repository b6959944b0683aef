#include "view/picture.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

constexpr std::size_t maximum_free_list_nodes = 200;
constexpr std::size_t maximum_output_bytes = 64 * 1024;

std::vector<FunctionView> functions(const vm::Machine& machine) {
    std::vector<FunctionView> views;
    const vm::Image& image = *machine.program().image;
    for (const vm::FunctionInfo& function : image.functions) {
        if (function.static_index == vm::none || function.name.empty()) continue;
        views.push_back({function.name, machine.static_address(function.static_index),
                         Size(image.statics[function.static_index].size)});
    }
    return views;
}

ReportView report_view(const vm::Program& program, const check::Report& report) {
    ReportView view{.report = &report, .place = place_view(program, report.place)};
    for (const check::CallPlace& call : report.calls)
        view.calls.push_back({call.function, place_view(program, call.place)});
    for (const check::RelatedPlace& related : report.related)
        view.related.push_back({related.text, place_view(program, related.place), related.step});
    return view;
}

void add_output(Picture& picture, const history::Recording& recording) {
    const auto output = recording.output();
    const auto later = std::partition_point(output.begin(), output.end(),
                                            [&](const auto& piece) { return piece.step <= recording.step(); });
    const auto end = static_cast<std::size_t>(later - output.begin());
    std::size_t first = end, bytes = 0;
    while (first > 0 && bytes < maximum_output_bytes) bytes += output[--first].text.size();
    for (std::size_t index = 0; index < first; ++index) picture.output_omitted += output[index].text.size();
    if (first < end) picture.output_omitted += recording.output_omitted();
    for (std::size_t index = first; index < end; ++index) picture.output.push_back(&output[index]);
}

} // namespace

Picture picture(const history::Recording& recording, const PictureRequest& request) {
    const vm::Machine& machine = recording.machine();
    Picture view{.position = position(recording),
                 .space = address_space_view(machine),
                 .heap = heap_view(recording, request),
                 .free_lists = machine.allocator().free_lists(maximum_free_list_nodes),
                 .stack = stack_view(recording, request),
                 .globals = globals_view(recording, request),
                 .functions = functions(machine),
                 .explanation = explanation_view(recording)};
    for (const check::Report& report : recording.reports())
        if (report.step <= recording.step()) view.reports.push_back(report_view(machine.program(), report));
    add_output(view, recording);
    return view;
}

} // namespace heaparium::view
