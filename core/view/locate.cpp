#include "view/locate.hpp"

#include "check/wording.hpp"

#include <algorithm>

namespace heaparium::view {

namespace {

using check::ObjectKind;
using check::ObjectState;

std::string with_offset(std::string label, Address target, Address base) {
    if (target > base)
        label += " + " + std::to_string((target - base).bytes());
    else if (target < base)
        label += " - " + std::to_string((base - target).bytes());
    return label;
}

std::string_view kind_word(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::heap_block:
    case ObjectKind::mapping: return "heap";
    case ObjectKind::local:
    case ObjectKind::argument: return "stack";
    case ObjectKind::global: return "data";
    case ObjectKind::literal: return "rodata";
    case ObjectKind::function: return "code";
    }
    return "wild";
}

} // namespace

std::string Locator::block_label(const check::Object& object) const {
    const std::string block = std::to_string(object.size.bytes()) + "-byte block";
    const std::string where = check::line(machine_.narrator().place(object.born_site), machine_.narrator());
    return where.empty() ? block : block + " from " + where;
}

PointerState Locator::describe(Address target, const check::Object& object) const {
    const bool is_block = object.kind == ObjectKind::heap_block || object.kind == ObjectKind::mapping;
    std::string label = is_block ? block_label(object) : machine_.narrator().name(object);
    if (object.state == ObjectState::freed)
        return {target, "freed", with_offset("freed " + label, target, object.base)};
    if (object.state != ObjectState::live)
        return {target, "dead", with_offset(label + ", which is gone", target, object.base)};
    return {target, kind_word(object.kind), with_offset(std::move(label), target, object.base)};
}

PointerState Locator::locate(Address target, check::ObjectId provenance) const {
    if (target.is_null()) return {target, "null", "NULL"};
    const check::ObjectTable& objects = machine_.objects();
    if (provenance != 0 && provenance < objects.size() && objects[provenance].state != ObjectState::unused)
        return describe(target, objects[provenance]);
    if (auto found = locate_in_heap(target)) return std::move(*found);
    if (auto found = locate_on_stack(target)) return std::move(*found);
    if (auto found = locate_static(target)) return std::move(*found);
    return {target, "wild", "not inside any object"};
}

std::optional<PointerState> Locator::locate_in_heap(Address target) const {
    const check::ObjectId block = machine_.objects().block_at(target);
    if (block == 0) return std::nullopt;
    return describe(target, machine_.objects()[block]);
}

std::optional<PointerState> Locator::locate_on_stack(Address target) const {
    const vm::Image& image = *machine_.program().image;
    // Frames lie lower the deeper they are: the first from the outermost that begins at or below the target.
    const auto frames = machine_.frames();
    const auto frame = std::find_if(frames.begin(), frames.end(),
                                    [&](const vm::StackFrame& candidate) { return candidate.base <= target; });
    if (frame == frames.end()) return std::nullopt;
    const vm::FunctionInfo& function = image.functions[frame->function];
    if (target >= frame->base + Size(function.frame_size)) return std::nullopt;
    for (const vm::LocalInfo& local : function.locals) {
        const Address start = frame->base + Size(local.offset);
        if (local.variable == nullptr || target < start || target >= start + Size(local.size)) continue;
        const std::string label = std::string(local.variable->name) + " in " + std::string(function.name);
        return PointerState{target, "stack", with_offset(label, target, start)};
    }
    return PointerState{target, "stack", "frame of " + std::string(function.name)};
}

std::optional<PointerState> Locator::locate_static(Address target) const {
    const vm::Image& image = *machine_.program().image;
    for (std::uint32_t index = 0; index < image.statics.size(); ++index) {
        const Address start = machine_.static_address(index);
        if (target >= start && target < start + Size(image.statics[index].size))
            return describe(target, machine_.objects()[index + 1]);
    }
    return std::nullopt;
}

} // namespace heaparium::view
