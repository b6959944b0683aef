#include "view/variables.hpp"

#include <algorithm>

namespace heaparium::view {

void each_local(const vm::Machine& machine, std::size_t frame,
                const std::function<void(const vm::LocalInfo&, memory::Address)>& visit) {
    const vm::StackFrame& stands = machine.frames()[frame];
    const vm::FunctionInfo& function = machine.program().image->functions[stands.function];
    const std::uint32_t pc = machine.frame_pc(frame);
    for (const vm::LocalInfo& local : function.locals) {
        const bool is_in_scope = pc >= local.first_pc && pc < local.end_pc;
        if (local.variable == nullptr || local.variable->name.empty() || !is_in_scope) continue;
        visit(local, stands.base + memory::Size(local.offset));
    }
}

void each_global(const vm::Machine& machine,
                 const std::function<void(const vm::StaticObject&, memory::Address)>& visit) {
    const vm::Image& image = *machine.program().image;
    for (std::uint32_t index = 0; index < image.statics.size(); ++index) {
        const vm::StaticObject& object = image.statics[index];
        if (object.kind == check::ObjectKind::global && object.variable != nullptr && !object.variable->name.empty() &&
            !object.is_library)
            visit(object, machine.static_address(index));
    }
}

void each_variable(const vm::Machine& machine,
                   const std::function<void(std::string_view, const lang::Type&, memory::Address)>& visit) {
    constexpr std::size_t maximum_frames = 100;
    const std::size_t depth = machine.frames().size();
    for (std::size_t index = depth; index-- > depth - std::min(depth, maximum_frames);)
        each_local(machine, index, [&](const vm::LocalInfo& local, memory::Address address) {
            visit(local.variable->name, *local.variable->type, address);
        });
    each_global(machine, [&](const vm::StaticObject& object, memory::Address address) {
        visit(object.name, *object.variable->type, address);
    });
}

} // namespace heaparium::view
