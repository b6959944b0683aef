#include "vm/narrator.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

std::string_view kind_of(const lang::Type& type) {
    switch (type.kind) {
    case lang::TypeKind::array: return "array";
    case lang::TypeKind::struct_type: return "struct";
    case lang::TypeKind::union_type: return "union";
    case lang::TypeKind::pointer: return "pointer";
    default: return "variable";
    }
}

std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

bool is_pointer(const lang::Variable* variable) { return variable && variable->type->kind == lang::TypeKind::pointer; }

/// The beginning of a literal, as it would be written.
std::string excerpt(std::span<const std::byte> bytes) {
    constexpr std::size_t maximum = 24;
    std::string text = "\"";
    for (const std::byte byte : bytes) {
        const char c = static_cast<char>(byte);
        if (c == '\0') return text + "\"";
        if (text.size() > maximum) break;
        if (c == '\n') {
            text += "\\n";
        } else if (c == '"' || c == '\\') {
            text += std::string("\\") + c;
        } else {
            text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
        }
    }
    return text + "…\"";
}

} // namespace

std::string ProgramNarrator::function_name(std::uint32_t function) const {
    const auto& functions = program_.image->functions;
    return function < functions.size() ? std::string(functions[function].name) : "a function";
}

std::string ProgramNarrator::local_name(std::uint32_t function, std::uint32_t local) const {
    const auto& functions = program_.image->functions;
    const std::string owner = function_name(function);
    if (local == stack_block) return "memory from alloca in " + owner;
    if (local == whole_frame) return "the call of " + owner;
    if (local == variable_arguments) return "the variable arguments of " + owner;
    if (function >= functions.size() || local >= functions[function].locals.size()) return {};
    const lang::Variable* variable = functions[function].locals[local].variable;
    if (!variable) return "a temporary value of " + owner;
    if (variable->name.empty()) return "a compound literal of " + owner;
    const bool is_parameter = variable->storage == lang::Storage::parameter;
    return (is_parameter ? "parameter" : std::string(kind_of(*variable->type))) + " " + quoted(variable->name) +
           " of " + owner;
}

std::string ProgramNarrator::static_name(const StaticObject& object) const {
    switch (object.kind) {
    case check::ObjectKind::function:
        return (object.library != none ? "library function " : "function ") + quoted(object.name);
    case check::ObjectKind::literal: {
        const std::span<const std::byte> rodata(program_.image->rodata);
        if (object.offset > rodata.size() || object.size > rodata.size() - object.offset) return "a string literal";
        return "the string literal " +
               excerpt(rodata.subspan(static_cast<std::size_t>(object.offset), static_cast<std::size_t>(object.size)));
    }
    default: break;
    }
    if (object.name.empty()) return "a compound literal";
    const std::string_view kind = object.variable ? kind_of(*object.variable->type) : "variable";
    if (object.variable && object.variable->function) {
        return "static " + std::string(kind) + " " + quoted(object.name) + " of " +
               std::string(object.variable->function->name);
    }
    return "global " + std::string(kind) + " " + quoted(object.name);
}

bool ProgramNarrator::holds(memory::Address at, memory::Address value) const {
    std::uint64_t stored = 0;
    const memory::AddressSpace& space = machine_.space();
    if (!space.is_written(at, memory::Size(sizeof stored))) return false;
    return !space.read(at, std::as_writable_bytes(std::span(&stored, 1))) && stored == value.value();
}

/// By a pointer variable that holds its address: innermost frame first, then globals.
std::string ProgramNarrator::block_name(const check::Object& block) const {
    constexpr std::size_t maximum_frames = 64;
    const auto frames = machine_.frames();
    for (std::size_t back = 0; back < std::min(frames.size(), maximum_frames); ++back) {
        const std::size_t index = frames.size() - 1 - back;
        const StackFrame& frame = frames[index];
        const std::uint32_t pc = machine_.frame_pc(index);
        for (const LocalInfo& local : program_.image->functions[frame.function].locals) {
            const bool is_in_scope = local.first_pc <= pc && pc < local.end_pc;
            if (is_in_scope && is_pointer(local.variable) &&
                holds(frame.base + memory::Size(local.offset), block.base)) {
                return "the block that " + quoted(local.variable->name) + " points to";
            }
        }
    }
    for (std::uint32_t index = 0; index < program_.image->statics.size(); ++index) {
        const StaticObject& object = program_.image->statics[index];
        if (is_pointer(object.variable) && holds(machine_.static_address(index), block.base)) {
            return "the block that " + quoted(object.name) + " points to";
        }
    }
    return {};
}

std::string ProgramNarrator::name(const check::Object& object) const {
    switch (object.kind) {
    case check::ObjectKind::local: return local_name(object.declaration >> 16, object.declaration & 0xffff);
    case check::ObjectKind::global:
    case check::ObjectKind::literal:
    case check::ObjectKind::function:
        return object.declaration < program_.image->statics.size()
                   ? static_name(program_.image->statics[object.declaration])
                   : std::string();
    case check::ObjectKind::heap_block:
        return object.state == check::ObjectState::live ? block_name(object) : std::string();
    case check::ObjectKind::mapping: return "the memory drawn with sbrk or mmap";
    case check::ObjectKind::argument:
        if (object.declaration == argv_array) return "the array argv";
        if (object.declaration == envp_array) return "the array envp";
        return "the program argument argv[" + std::to_string(object.declaration) + "]";
    }
    return {};
}

check::Place ProgramNarrator::place(std::uint32_t site) const {
    const lang::SourceRange range = site == none ? lang::SourceRange{} : program_.image->place(site);
    if (range.file == 0) return {};
    const lang::LineColumn begin = program_.sources.place(range.file, range.begin);
    const lang::LineColumn end = program_.sources.place(range.file, range.end);
    return {range.file, begin.line, begin.column, end.line, end.column};
}

std::string_view ProgramNarrator::file_name(std::uint32_t file) const {
    return file == 0 || file > program_.sources.file_count() ? std::string_view() : program_.sources.name(file);
}

bool ProgramNarrator::has_several_files() const {
    std::uint32_t own = 0;
    for (std::uint32_t file = 1; file <= program_.sources.file_count(); ++file) {
        if (!program_.sources.is_system(file)) ++own;
    }
    return own > 1;
}

} // namespace heaparium::vm
