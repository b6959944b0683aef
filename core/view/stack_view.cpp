#include "view/value.hpp"
#include "view/variables.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

FrameView frame_view(const history::Recording& recording, std::size_t index, const PictureRequest& request) {
    const vm::Machine& machine = recording.machine();
    const vm::StackFrame& frame = machine.frames()[index];
    const vm::FunctionInfo& function = machine.program().image->functions[frame.function];
    const Address high = frame.base + Size(function.frame_size);
    FrameView view{.function = function.name,
                   .low = frame.stack_pointer,
                   .high = high,
                   .return_address = index == 0 ? Address() : high - Size(8),
                   .saved_frame_pointer = index == 0 ? Address() : high - Size(16),
                   .place = place_view(machine.program(), machine.program().image->place(machine.frame_pc(index)))};
    ValueReader reader(recording, request.maximum_children);
    each_local(machine, index, [&](const vm::LocalInfo& local, Address address) {
        view.variables.push_back(reader.read(std::string(local.variable->name), *local.variable->type, address));
    });
    return view;
}

} // namespace

StackView stack_view(const history::Recording& recording, const PictureRequest& request) {
    const std::size_t depth = recording.machine().frames().size();
    const std::size_t maximum = std::max<std::size_t>(request.maximum_frames, 2);
    StackView view{.depth = depth};
    // Of deep recursion the innermost frames are wanted most, but where it began is worth a few.
    const std::size_t outermost = depth > maximum ? maximum / 4 : 0;
    const std::size_t innermost = depth > maximum ? maximum - outermost : depth;
    for (std::size_t count = 0; count < innermost; ++count)
        view.frames.push_back(frame_view(recording, depth - 1 - count, request));
    if (depth > maximum) view.omitted_after = static_cast<std::int64_t>(innermost) - 1;
    for (std::size_t index = outermost; index-- > 0;) view.frames.push_back(frame_view(recording, index, request));
    return view;
}

std::vector<Value> globals_view(const history::Recording& recording, const PictureRequest& request) {
    std::vector<Value> values;
    ValueReader reader(recording, request.maximum_children);
    each_global(recording.machine(), [&](const vm::StaticObject& object, Address address) {
        values.push_back(reader.read(std::string(object.name), *object.variable->type, address));
    });
    return values;
}

} // namespace heaparium::view
