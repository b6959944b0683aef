// Calls that are more than a push: through pointers, with variable arguments, of the library; and jumps to computed
// places.
#include "vm/call_compatibility.hpp"
#include "vm/interpret_access.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

constexpr std::uint64_t slot_bytes = 8;

std::uint64_t slots_of(const lang::Type& type) {
    const bool is_struct = type.kind == lang::TypeKind::struct_type || type.kind == lang::TypeKind::union_type;
    return is_struct ? (type.size + slot_bytes - 1) / slot_bytes : 1;
}

bool returns_struct(const lang::Type& function_type) {
    return function_type.base && (function_type.base->kind == lang::TypeKind::struct_type ||
                                  function_type.base->kind == lang::TypeKind::union_type);
}

} // namespace

std::uint32_t Machine::Inside::function_at(std::uint64_t address) const {
    const std::uint64_t offset = address - space.placement().code.value();
    if (offset % 8 != 0 || offset / 8 >= image.code.size()) return none;
    const auto target = static_cast<std::uint32_t>(offset / 8);
    const std::uint32_t function = image.function_at(target);
    return function != none && callees[function].first_pc == target ? function : none;
}

bool Machine::Inside::call_pointer(std::uint32_t window, std::uint32_t pointer_register, std::uint32_t call_site) {
    const std::uint64_t address = values[pointer_register];
    const std::uint32_t function = function_at(address);
    if (function != none) {
        const lang::Function* declared = image.functions[function].function;
        const CallSite& site_info = image.call_sites[call_site];
        const bool fits = !declared || !site_info.function_type || is_call_compatible(*declared->type, site_info);
        if (!fits && check != CheckMode::off) {
            const bool goes_on = report({.kind = check::ReportKind::call_of_wrong_type,
                                         .access = Access::execute,
                                         .address = Address(address),
                                         .detail = narrator.function_name(function) + " has the type '" +
                                                   lang::to_string(*declared->type) + "', but is called as '" +
                                                   lang::to_string(*site_info.function_type) + "'."});
            if (!goes_on) return false;
        }
        if (!fits) fit_arguments(function, window);
        if (callees[function].is_variadic) return call_variadic(function, window, call_site);
        return enter(function, window, site() + 2);
    }
    const ObjectId object = static_object_at(Address(address));
    if (object != 0 && objects[object].base == Address(address)) {
        const std::uint32_t library_function = image.statics[object - 1].library;
        if (library_function != none) {
            return call_library(library_function, call_site, window, 2);
        }
    }
    return jump_wildly(address, ids[pointer_register],
                       address == 0 ? "The function pointer is NULL." : "No function begins at " + hex(address) + ".");
}

bool Machine::Inside::jump_wildly(std::uint64_t address, ObjectId object, std::string detail) {
    check::Finding finding{.kind = check::ReportKind::wild_jump,
                           .access = Access::execute,
                           .address = Address(address),
                           .detail = std::move(detail)};
    if (object == 0) object = object_at(Address(address));
    if (object != 0 && object < objects.size()) finding.object = objects[object];
    const auto fault = space.probe(Address(address), 1, Access::execute);
    const std::int32_t signal = fault ? signal_number::SIGSEGV_ : signal_number::SIGILL_;
    if (check == CheckMode::stop && !is_caught(signal)) {
        if (!report(finding)) return false;
    }
    const bool is_mapped = fault && fault->kind == memory::FaultKind::protection;
    const Trap refused{signal, is_mapped ? 2 : 1, Address(address)}; // SEGV_ACCERR or SEGV_MAPERR, ILL_ILLOPC
    if (fault) {
        return trap(std::move(finding),
                    "Segmentation fault: the program jumped to " + hex(address) + ", where there is no code.", refused);
    }
    return trap(std::move(finding),
                "Illegal instruction: the program jumped to " + hex(address) +
                    ", into the middle of code that was never meant to be entered there.",
                refused);
}

/// Only to labels whose address the program took in this very function: elsewhere the registers would be another's.
bool Machine::Inside::jump_to(std::uint64_t address) {
    const std::uint64_t offset = address - space.placement().code.value();
    const std::uint64_t target = offset / 8;
    if (offset % 8 == 0 && target < is_label.size() && is_label[static_cast<std::size_t>(target)] &&
        image.function_at(static_cast<std::uint32_t>(target)) == frames.back().function) {
        pc = code.data() + target;
        return true;
    }
    return jump_wildly(address, 0, "The value " + hex(address) + " is not the address of a label of this function.");
}

bool Machine::Inside::call_library(std::uint32_t library_function, std::uint32_t call_site, std::uint32_t window,
                                   std::uint32_t words) {
    const std::uint64_t input_offset = progress.input_offset;
    waits_for_input = false;
    LibraryCall call(machine, call_site, frames.back().register_base + window);
    current_library = library_function;
    current_call_words = words;
    has_jumped = false;
    library()[library_function].run(call);
    take_back_held();
    refresh_segments();
    extents = objects.extents();
    if (waits_for_input) progress.input_offset = input_offset;
    if (waits_for_input || progress.end || arriving.signal != 0) return false;
    if (!has_jumped) pc += words;
    return true;
}

/// The further arguments go into slots between the caller's frame and the callee's, where va_arg finds them.
bool Machine::Inside::call_variadic(std::uint32_t function, std::uint32_t window, std::uint32_t call_site) {
    const CallSite& call = image.call_sites[call_site];
    const lang::Function* declared = image.functions[function].function;
    const lang::Type* type = declared ? declared->type : call.function_type;
    const std::size_t fixed = type ? type->parameters.size() : 0;
    const std::uint32_t first_register = window + (type && returns_struct(*type) ? 1 : 0);

    std::uint64_t slot_count = 0;
    for (std::size_t index = fixed; index < call.argument_types.size(); ++index) {
        slot_count += slots_of(*call.argument_types[index]);
    }
    const StackFrame caller = frames.back();
    const std::uint64_t top = caller.stack_pointer.value();
    const std::uint64_t start = (top - slot_count * slot_bytes) & ~std::uint64_t{15};
    if (start < stack_start || start > top) {
        if (!grow_stack(start, top, "No room is left for the arguments of another call. ")) return false;
    }
    forget_contents(Address(start), Size(top - start));
    std::uint64_t at = start;
    for (std::size_t index = fixed; index < call.argument_types.size(); ++index) {
        const lang::Type& argument = *call.argument_types[index];
        const std::size_t from = first_register + index;
        const HostSegment& stack = host_stack();
        if (slots_of(argument) == 1 && lang::is_scalar(argument)) {
            const bool is_pointer = argument.kind == lang::TypeKind::pointer;
            put<std::uint64_t>(stack, at - stack.start, values[from], is_pointer ? ids[from] : 0);
        } else if (!copy_argument(at, values[from], ids[from], argument.size)) {
            return false;
        }
        at += slots_of(argument) * slot_bytes;
    }
    const std::uint32_t return_pc = site() + 2;
    return push_frame(function, caller.register_base + window, return_pc, start, ReturnAddress::written);
}

bool Machine::Inside::start_variable_arguments(std::uint32_t list_register) {
    const std::size_t index = frames.size() - 1;
    const StackFrame& frame = frames[index];
    const Callee& callee = callees[frame.function];
    const Address start = frame.base + Size(callee.frame_size);
    const Size length = index == 0 ? Size(0) : frames[index - 1].stack_pointer - start;
    ObjectId object = 0;
    if (callee.is_variadic) {
        const std::size_t slot = frame.object_base + callee.object_slot_count - 1;
        object = slots[slot];
        if (object == 0) {
            object = create_object({.kind = check::ObjectKind::local,
                                    .base = start,
                                    .size = length,
                                    .segment = memory::AddressSpace::stack_segment,
                                    .declaration = local_declaration(frame.function, variable_arguments),
                                    .site = site(),
                                    .step = progress.step});
            if (progress.end) return false;
            slots.edit(slot) = object;
        }
    }
    return store_slowly(values[list_register], ids[list_register], slot_bytes, start.value(), object);
}

bool Machine::Inside::next_variable_argument(std::uint32_t result, std::uint32_t list_register, std::uint64_t bytes) {
    const std::uint64_t list = values[list_register];
    const ObjectId list_object = ids[list_register];
    std::uint64_t argument = 0;
    ObjectId object = 0;
    if (!load_slowly(list, list_object, slot_bytes, true, argument, object)) return false;
    const std::uint64_t next = argument + (bytes + slot_bytes - 1) / slot_bytes * slot_bytes;
    if (!store_slowly(list, list_object, slot_bytes, next, object)) return false;
    values[result] = argument;
    ids[result] = object;
    return true;
}

/// A function with a result fell off its end. That is a mistake only where the caller looks at the result.
bool Machine::Inside::missing_return() {
    if (check == CheckMode::off || frames.size() < 2) return true;
    const StackFrame& frame = frames.back();
    const std::uint32_t result = frame.register_base - frames[frames.size() - 2].register_base;
    if (!is_result_used(frame.return_pc, result)) return true;
    return report({.kind = check::ReportKind::missing_return_value,
                   .access = Access::read,
                   .detail = narrator.function_name(frame.function) +
                             " came to its end without a return statement, and its caller uses the result."});
}

/// Looks along the code behind the call: is the register read before it is written, in this statement?
bool Machine::Inside::is_result_used(std::uint32_t return_pc, std::uint32_t result) const {
    const auto reads = [](Operand operand) { return operand == Operand::value || operand == Operand::pointer; };
    const auto writes = [](Operand operand) {
        return operand == Operand::result || operand == Operand::result_pointer;
    };
    for (std::size_t at = return_pc; at < image.code.size();) {
        const Instruction instruction = image.code[at];
        const OperationInfo& row = info(instruction.operation());
        const bool has_registers = row.immediate == Immediate::none;
        if (instruction.operation() == Operation::statement) return false;
        if (reads(row.a) && instruction.a() == result) return true;
        if (row.a == Operand::window && result >= instruction.a()) return result > instruction.a();
        if (has_registers && reads(row.b) && instruction.b() == result) return true;
        if (has_registers && reads(row.c) && instruction.c() == result) return true;
        if (writes(row.a) && instruction.a() == result) return false;
        if (instruction.operation() == Operation::return_void) return false;
        at += row.word == Immediate::none ? 1 : 2;
    }
    return false;
}

} // namespace heaparium::vm
