#include "vm/codegen_function.hpp"

#include <algorithm>
#include <limits>

namespace heaparium::vm {

using lang::DiagnosticId;
using lang::Storage;

namespace {

constexpr std::uint64_t maximum_frame_bytes = std::uint64_t{1} << 30; // frame offsets are 32 bits, signed
constexpr std::uint64_t maximum_align = 4096;                         // a page
constexpr std::uint32_t maximum_locals = 0xffff;                      // an object's declaration keeps 16 bits for one
constexpr std::uint32_t maximum_registers = 0xffff;                   // as many as an operand can name

constexpr std::uint64_t round_up(std::uint64_t value, std::uint64_t unit) { return (value + unit - 1) / unit * unit; }

std::uint32_t align_of(const lang::Variable& variable) { return std::max(variable.type->align, variable.align); }

} // namespace

FunctionGenerator::FunctionGenerator(Linker& linker, std::uint32_t function, bool is_compact)
    : linker_(linker), image_(linker.image()), function_(*image_.functions[function].function), index_(function),
      is_compact_(is_compact), emitter_(image_, function) {
    info_ = image_.functions[function];
    has_struct_result_ = form_of(*function_.type->base) == Form::object;
    info_.parameter_count = static_cast<std::uint32_t>(function_.parameters.size()) + (has_struct_result_ ? 1 : 0);
    info_.is_variadic = function_.type->is_variadic;
    info_.register_count = info_.parameter_count;
}

bool FunctionGenerator::generate() {
    info_.first_pc = emitter_.pc();
    emitter_.set_place(function_.range);
    lay_out_frame();
    choose_held();
    receive_parameters();
    if (index_ == image_.main) start_program();
    statement(function_.body);
    finish_gotos();
    info_.end_pc = emitter_.pc();
    if (!emitter_.finish()) return false;
    finish_frame();
    if (has_too_many_registers_ || info_.register_count > maximum_registers) {
        unsupported(function_.range, "an expression with so many operands or arguments");
    }
    image_.functions[index_] = std::move(info_);
    return true;
}

void FunctionGenerator::unsupported(lang::SourceRange range, std::string_view feature) {
    linker_.sink().report(DiagnosticId::cannot_generate, range, {std::string(feature)});
}

Register FunctionGenerator::reserve() {
    if (next_register_ >= maximum_registers) {
        has_too_many_registers_ = true;
        return 0;
    }
    const auto reserved = static_cast<Register>(next_register_++);
    info_.register_count = std::max(info_.register_count, next_register_);
    return reserved;
}

std::int64_t FunctionGenerator::frame_offset(std::uint32_t local) const { return offsets_[local]; }

void FunctionGenerator::place_in_frame(LocalInfo& local, std::uint64_t bytes, std::uint64_t align) {
    local.size = bytes;
    const std::uint64_t room = maximum_frame_bytes - std::min(frame_depth_, maximum_frame_bytes);
    if (bytes > room || round_up(frame_depth_ + bytes, 16) > maximum_frame_bytes) {
        linker_.sink().report(DiagnosticId::frame_too_large,
                              local.variable != nullptr ? local.variable->range : function_.range,
                              {std::string(function_.name), std::to_string(maximum_frame_bytes)});
        bytes = 0;
    }
    // Variable arguments lie right above the frame, so such a function's cannot be moved.
    const std::uint64_t most = info_.is_variadic ? 16 : maximum_align;
    align = std::clamp<std::uint64_t>(align, 1, most);
    info_.frame_align = std::max(info_.frame_align, static_cast<std::uint32_t>(align));
    frame_depth_ = round_up(frame_depth_ + bytes, align);
    offsets_.push_back(-static_cast<std::int64_t>(frame_depth_));
}

std::uint32_t FunctionGenerator::add_temporary(std::uint64_t bytes, std::uint64_t align) {
    LocalInfo local;
    local.first_pc = info_.first_pc;
    place_in_frame(local, bytes, align);
    info_.locals.push_back(local);
    return static_cast<std::uint32_t>(info_.locals.size() - 1);
}

std::uint32_t FunctionGenerator::temporary(std::uint64_t bytes, std::uint64_t align) {
    const auto fits = [&](std::uint32_t index) {
        return info_.locals[index].size == bytes && offsets_[index] % static_cast<std::int64_t>(align) == 0;
    };
    const auto found = std::find_if(free_temporaries_.begin(), free_temporaries_.end(), fits);
    std::uint32_t index = none;
    if (found != free_temporaries_.end()) {
        index = *found;
        free_temporaries_.erase(found);
    } else {
        index = add_temporary(bytes, std::clamp<std::uint64_t>(align, 1, 16));
    }
    temporaries_in_use_.push_back(index);
    return index;
}

// Scalars first, then arrays and structs, then the address of each variable-length array, which no program text names.
// `offsets_` is filled in that order, so it is put back into the order of the locals.
void FunctionGenerator::lay_out_frame() {
    const auto& locals = function_.locals;
    if (locals.size() > maximum_locals / 2) unsupported(function_.range, "a function with so many variables");
    std::vector<std::int64_t> by_local(locals.size());
    info_.locals.resize(locals.size());
    const auto place = [&](std::size_t i, std::uint64_t bytes, std::uint64_t align) {
        place_in_frame(info_.locals[i], bytes, align);
        by_local[i] = offsets_.back();
    };
    for (std::size_t i = 0; i < locals.size(); ++i) {
        const lang::Variable& variable = *locals[i];
        LocalInfo& local = info_.locals[i];
        local.variable = &variable;
        local.first_pc = local.end_pc = info_.first_pc;
        const Form form = form_of(*variable.type);
        if (variable.is_address_taken || form == Form::object) local.object_slot = info_.object_slot_count++;
        if (form != Form::object) place(i, variable.type->size, align_of(variable));
    }
    std::vector<std::size_t> stack_arrays;
    for (std::size_t i = 0; i < locals.size(); ++i) {
        if (locals[i]->type->is_variable_length) stack_arrays.push_back(i);
    }
    frame_depth_ = round_up(frame_depth_, 8);
    for (const std::size_t i : stack_arrays) place(i, 8, 8);
    const std::uint64_t scalars_depth = frame_depth_;
    for (std::size_t i = 0; i < locals.size(); ++i) {
        const lang::Type& type = *locals[i]->type;
        if (form_of(type) == Form::object && !type.is_variable_length) place(i, type.size, align_of(*locals[i]));
    }
    offsets_ = std::move(by_local);
    for (const std::size_t i : stack_arrays) info_.locals[i].size = 0;
    info_.scalars_offset = static_cast<std::uint32_t>(scalars_depth); // from the upper end, until finish_frame
}

void FunctionGenerator::receive_parameters() {
    next_register_ = first_temporary_;
    Register from = has_struct_result_ ? 1 : 0;
    for (std::size_t i = 0; i < function_.parameters.size(); ++i, ++from) {
        const lang::Type& type = *function_.parameters[i]->type;
        const auto local = static_cast<std::uint32_t>(i);
        Place place;
        place.kind = Place::Kind::frame;
        place.object = local;
        const Form form = form_of(type);
        if (form == Form::object) {
            if (type.size == 0) continue;
            emitter_.emit_immediate_word(Operation::receive_object, from,
                                         static_cast<std::uint32_t>(frame_offset(local)), type.size);
            continue;
        }
        // Without a prototype, the caller has promoted a float to double, and a narrow integer to int.
        if (!function_.type->has_prototype && form == Form::f32) {
            emitter_.emit(Operation::f64_to_f32, from, from);
        } else if (!function_.type->has_prototype && is_integer(form)) {
            convert(from, from, width_of(form) < 4 ? Form::i32 : form, type);
        }
        if (info_.locals[i].held_in == none) store(place, type, from);
    }
}

// What the loader does before main: destructors are left to exit, constructors run.
void FunctionGenerator::start_program() {
    const Scratch scratch(*this);
    const Register window = reserve();
    const lang::Function* atexit = linker_.declared("atexit");
    for (const lang::Function* destructor : linker_.destructors()) {
        const Linker::Callee target = atexit != nullptr ? linker_.callee(*atexit, destructor->range) : Linker::Callee{};
        if (target.library == none) break;
        address_of_function(*destructor, window);
        CallSite site;
        site.library = target.library;
        site.function_type = atexit->type;
        site.argument_types.push_back(atexit->type->parameters.front());
        image_.call_sites.push_back(std::move(site));
        emitter_.emit_immediate(Operation::call_library, window,
                                static_cast<std::uint32_t>(image_.call_sites.size() - 1));
    }
    for (const lang::Function* constructor : linker_.constructors()) {
        const Linker::Callee target = linker_.callee(*constructor, constructor->range);
        if (target.function != none) emitter_.emit_immediate(Operation::call, window, target.function);
    }
}

// The end of the body, on its brace: a step of its own, so that one sees the function end.
void FunctionGenerator::finish_body() {
    if (!emitter_.is_reachable()) return;
    const Scratch scratch(*this);
    clean_up_all();
    const bool is_main = index_ == image_.main;
    if (function_.type->base->kind == lang::TypeKind::void_type) {
        emitter_.emit(Operation::return_void);
    } else if (is_main) {
        const Register zero = reserve();
        constant(0, zero);
        emitter_.emit(Operation::return_value, zero);
    } else {
        emitter_.emit(Operation::missing_return);
    }
}

// The size is known now: places counted from the frame's upper end become offsets from its base.
void FunctionGenerator::finish_frame() {
    info_.frame_size = static_cast<std::uint32_t>(round_up(frame_depth_, info_.frame_align));
    info_.scalars_offset = info_.frame_size - info_.scalars_offset;
    for (std::size_t i = 0; i < info_.locals.size(); ++i) {
        LocalInfo& local = info_.locals[i];
        local.offset = static_cast<std::uint32_t>(info_.frame_size + offsets_[i]);
        const bool is_whole = local.variable == nullptr || local.variable->storage == Storage::parameter;
        if (is_whole) local.end_pc = info_.end_pc;
        if (info_.is_library) local.variable = nullptr; // not shown
    }
    for (std::uint32_t pc = info_.first_pc; pc < info_.end_pc; ++pc) {
        Instruction& instruction = image_.code[pc];
        const OperationInfo& about = info(instruction.operation());
        if (about.immediate == Immediate::frame_offset) {
            instruction = Instruction::with_immediate(instruction.operation(), instruction.a(),
                                                      instruction.index() + info_.frame_size);
        }
        if (about.word != Immediate::none) ++pc;
    }
}

} // namespace heaparium::vm
