#include "vm/verify.hpp"

#include "vm/register_file.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

/// Of a scalar of the frame or the data segment, by the operation's name: load_local_u16, store_static_pointer.
std::uint64_t scalar_bytes(std::string_view name) {
    if (name.ends_with("pointer") || name.ends_with("64")) return 8;
    if (name.ends_with("32")) return 4;
    return name.ends_with("16") ? 2 : 1;
}

bool ends_control_flow(Operation operation) {
    switch (operation) {
    case Operation::jump:
    case Operation::jump_indirect:
    case Operation::switch_jump:
    case Operation::return_void:
    case Operation::return_value:
    case Operation::return_pointer:
    case Operation::missing_return: return true;
    default: return false;
    }
}

bool returns_struct(const CallSite& site) {
    const lang::Type* result = site.function_type ? site.function_type->base : nullptr;
    return result && (result->kind == lang::TypeKind::struct_type || result->kind == lang::TypeKind::union_type);
}

class Verifier {
  public:
    Verifier(const Image& image, std::size_t library_size)
        : image_(image), library_size_(library_size), is_start_(instruction_starts(image)) {}

    [[nodiscard]] std::optional<std::string> run() {
        if (is_start_.size() != image_.code.size()) return "The code does not end with an instruction.";
        if (image_.main >= image_.functions.size()) return "There is no main.";
        std::uint32_t last = 0;
        for (const FunctionInfo& function : image_.functions) {
            if (function.first_pc < last) return "Functions overlap.";
            last = function.end_pc;
            function_ = &function;
            if (!is_function_sound()) return wrong();
            for (at_ = function.first_pc; at_ < function.end_pc;) {
                const Instruction instruction = image_.code[at_];
                if (!is_sound(instruction, info(instruction.operation()))) return wrong();
                at_ += info(instruction.operation()).word == Immediate::none ? 1 : 2;
            }
        }
        return tables();
    }

  private:
    [[nodiscard]] std::string wrong() const {
        return "The code of '" + std::string(function_->name) + "' is wrong at " + std::to_string(at_) + " (" +
               std::string(at_ < image_.code.size() ? info(image_.code[at_].operation()).name : "end") +
               "). This is a mistake in the compiler.";
    }

    [[nodiscard]] bool is_function_sound() {
        const FunctionInfo& f = *function_;
        at_ = f.first_pc;
        if (f.end_pc > image_.code.size() || f.first_pc >= f.end_pc || !is_start_[f.first_pc]) return false;
        const bool is_aligned = f.frame_align >= 16 && (f.frame_align & (f.frame_align - 1)) == 0;
        if (!is_aligned || f.frame_size < 16 || f.frame_size % f.frame_align != 0 || f.scalars_offset > f.frame_size)
            return false;
        if (f.register_count > RegisterFile::maximum || f.parameter_count > f.register_count) return false;
        std::uint32_t last = f.end_pc - 1;
        while (!is_start_[last]) --last;
        if (!ends_control_flow(image_.code[last].operation())) return false;
        return std::all_of(f.locals.begin(), f.locals.end(), [&](const LocalInfo& local) {
            const bool has_slot = local.object_slot == none || local.object_slot < f.object_slot_count;
            if (local.held_in != none && (local.held_in >= f.register_count || local.size > 8)) return false;
            return has_slot && local.offset <= f.frame_size && local.size <= f.frame_size - local.offset;
        });
    }

    [[nodiscard]] bool is_register(Operand operand, std::uint32_t number) const {
        switch (operand) {
        case Operand::none:
        case Operand::offset:
        case Operand::small:
        case Operand::distance: return true;
        case Operand::result:
        case Operand::result_pointer:
        case Operand::value:
        case Operand::pointer:
        case Operand::window: return number < function_->register_count;
        }
        return false;
    }

    [[nodiscard]] bool is_target(std::uint64_t pc) const {
        return pc >= function_->first_pc && pc < function_->end_pc && is_start_[static_cast<std::size_t>(pc)];
    }

    [[nodiscard]] bool is_immediate_sound(Immediate kind, std::uint64_t value, const OperationInfo& row) const {
        switch (kind) {
        case Immediate::none:
        case Immediate::integer:
        case Immediate::bits: return true;
        case Immediate::size: return value > 0 && value < std::uint64_t{1} << 47;
        case Immediate::statement:
            return value < image_.statements.size() && image_.statements[static_cast<std::size_t>(value)].pc == at_;
        case Immediate::local: return value < function_->locals.size();
        case Immediate::static_object: return value < image_.statics.size();
        case Immediate::target: return is_target(value);
        case Immediate::function: return value < image_.functions.size();
        case Immediate::call_site: return value < image_.call_sites.size();
        case Immediate::switch_table: return value < image_.switches.size();
        case Immediate::frame_offset: return is_scalar_sound(value, row, std::uint64_t{function_->frame_size});
        case Immediate::data_offset: return is_scalar_sound(value, row, image_.data.size());
        }
        return false;
    }

    [[nodiscard]] bool is_scalar_sound(std::uint64_t offset, const OperationInfo& row, std::uint64_t room) const {
        const bool is_scalar = row.name.starts_with("load_") || row.name.starts_with("store_");
        if (!is_scalar) return offset <= room;
        const std::uint64_t bytes = scalar_bytes(row.name);
        return offset % bytes == 0 && offset <= room && bytes <= room - offset;
    }

    [[nodiscard]] bool is_sound(Instruction instruction, const OperationInfo& row) const {
        if (!is_register(row.a, instruction.a())) return false;
        if (row.immediate == Immediate::none) {
            if (!is_register(row.b, instruction.b()) || !is_register(row.c, instruction.c())) return false;
        } else if (!is_immediate_sound(row.immediate, instruction.index(), row)) {
            return false;
        }
        if (row.c == Operand::distance) {
            const std::int64_t target = std::int64_t{at_} + 1 + instruction.signed_c();
            if (target < 0 || !is_target(static_cast<std::uint64_t>(target))) return false;
        }
        std::uint64_t word = 0;
        if (row.word != Immediate::none) {
            word = image_.code[at_ + 1].bits;
            if (!is_immediate_sound(row.word, word, row)) return false;
        }
        return is_call_sound(instruction, word);
    }

    [[nodiscard]] bool is_call_sound(Instruction instruction, std::uint64_t word) const {
        const std::size_t window = instruction.a();
        switch (instruction.operation()) {
        case Operation::call: {
            const FunctionInfo& callee = image_.functions[instruction.index()];
            return window + callee.parameter_count <= function_->register_count && !callee.is_variadic;
        }
        case Operation::call_pointer: {
            const CallSite& site = image_.call_sites[static_cast<std::size_t>(word)];
            const std::size_t hidden = returns_struct(site) ? 1 : 0; // where to put the result
            return window + hidden + site.argument_types.size() <= function_->register_count;
        }
        case Operation::call_library: {
            const CallSite& site = image_.call_sites[instruction.index()];
            return site.library < library_size_ && window + site.argument_types.size() <= function_->register_count;
        }
        case Operation::divide_immediate_i64:
        case Operation::divide_immediate_u64:
        case Operation::remainder_immediate_i64:
        case Operation::remainder_immediate_u64: return instruction.signed_c() >= 1;
        case Operation::address_local:
        case Operation::address_temporary: {
            const LocalInfo& local = function_->locals[instruction.index()];
            return local.object_slot != none || local.variable == nullptr; // it has a place for its object
        }
        case Operation::check_held: return instruction.index() < function_->frame_size;
        case Operation::forget_held: return instruction.index() < function_->frame_size && instruction.a() <= 8;
        case Operation::copy_to_frame:
        case Operation::copy_from_frame:
        case Operation::receive_object:
        case Operation::copy_result_from_frame:
        case Operation::zero_local:
            return instruction.index() <= function_->frame_size && word <= function_->frame_size - instruction.index();
        case Operation::switch_jump: {
            const SwitchTable& table = image_.switches[instruction.index()];
            return is_target(table.otherwise) &&
                   std::all_of(table.ranges.begin(), table.ranges.end(),
                               [&](const SwitchTable::Range& range) { return is_target(range.target); });
        }
        case Operation::return_value:
        case Operation::return_pointer: return function_->register_count > 0;
        default: return true;
        }
    }

    [[nodiscard]] std::optional<std::string> tables() const {
        for (const StatementInfo& statement : image_.statements) {
            const bool is_there = statement.pc < image_.code.size() && is_start_[statement.pc] &&
                                  image_.code[statement.pc].operation() == Operation::statement;
            if (!is_there) return "A statement has no place in the code.";
        }
        for (const StaticObject& object : image_.statics) {
            const bool is_known = object.kind != check::ObjectKind::function || object.library < library_size_ ||
                                  object.function < image_.functions.size();
            if (!is_known) return "A function has neither code nor a place in the library.";
        }
        for (const Relocation& relocation : image_.relocations) {
            const std::size_t room = relocation.is_in_rodata ? image_.rodata.size() : image_.data.size();
            if (relocation.target >= image_.statics.size() || relocation.offset > room ||
                room - relocation.offset < 8) {
                return "A pointer in static data lies outside of it.";
            }
        }
        return std::nullopt;
    }

    const Image& image_;
    std::size_t library_size_;
    std::vector<bool> is_start_;
    const FunctionInfo* function_ = nullptr;
    std::uint32_t at_ = 0;
};

} // namespace

std::vector<bool> instruction_starts(const Image& image) {
    std::vector<bool> starts(image.code.size());
    std::size_t at = 0;
    while (at < image.code.size()) {
        if (static_cast<std::uint16_t>(image.code[at].operation()) >= operation_count) return {};
        starts[at] = true;
        at += info(image.code[at].operation()).word == Immediate::none ? 1 : 2;
    }
    if (at != image.code.size()) return {};
    return starts;
}

std::optional<std::string> verify(const Image& image, std::size_t library_size) {
    return Verifier(image, library_size).run();
}

} // namespace heaparium::vm
