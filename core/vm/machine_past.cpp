// Questions about a kept state, asked without going back to it.
#include "vm/machine_inside.hpp"

namespace heaparium::vm {

bool Machine::is_memory_as_in(const State& state, memory::Address address, memory::Size size) const {
    return inside_->space.is_as_in(state.space, address, size);
}

std::size_t Machine::frame_count(const State& state) { return state.frames.size; }

} // namespace heaparium::vm
