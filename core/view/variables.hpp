// The variables that have a name at this moment.
#pragma once

#include "vm/machine.hpp"

#include <cstddef>
#include <functional>
#include <string_view>

namespace heaparium::view {

/// The locals of frame `index` that are in scope where it stands, in order of declaration.
void each_local(const vm::Machine&, std::size_t frame,
                const std::function<void(const vm::LocalInfo&, memory::Address)>& visit);
/// The program's own globals and static variables, by declaration.
void each_global(const vm::Machine&, const std::function<void(const vm::StaticObject&, memory::Address)>& visit);
/// Both, the innermost frame first; of very deep recursion the innermost frames.
void each_variable(const vm::Machine&,
                   const std::function<void(std::string_view name, const lang::Type&, memory::Address)>& visit);

} // namespace heaparium::view
