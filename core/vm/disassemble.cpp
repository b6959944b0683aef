// The code as text. One instruction a line: its index, its name, then its operands in the order a, b, c, immediate,
// word. Registers are r0, r1, …; what names a table's entry is written with the entry's own name.
#include "vm/image.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

class Disassembler {
  public:
    Disassembler(const Image& image, std::uint32_t function) : image_(image), function_(image.functions[function]) {}

    [[nodiscard]] std::string run() {
        const auto end = std::min<std::size_t>(function_.end_pc, image_.code.size());
        for (std::size_t pc = function_.first_pc; pc < end;) pc = instruction(pc, end);
        return std::move(text_);
    }

  private:
    std::size_t instruction(std::size_t pc, std::size_t end) {
        const Instruction instruction = image_.code[pc];
        const OperationInfo& about = info(instruction.operation());
        text_ += std::to_string(pc - function_.first_pc) + ": " + std::string(about.name);
        next_pc_ = static_cast<std::int64_t>(pc) + 1;
        separator_ = " ";
        operand(about.a, instruction.a());
        operand(about.b, instruction.b());
        operand(about.c, instruction.c());
        immediate(about.immediate, instruction.immediate());
        std::size_t next = pc + 1;
        if (about.word != Immediate::none && next < end) {
            immediate(about.word, static_cast<std::int64_t>(image_.code[next++].bits));
        }
        text_ += '\n';
        return next;
    }

    void put(const std::string& word) {
        text_ += separator_ + word;
        separator_ = ", ";
    }

    void operand(Operand kind, std::uint16_t value) {
        switch (kind) {
        case Operand::none: return;
        case Operand::result:
        case Operand::result_pointer:
        case Operand::value:
        case Operand::pointer:
        case Operand::window: return put("r" + std::to_string(value));
        case Operand::offset: return put("+" + std::to_string(static_cast<std::int16_t>(value)));
        case Operand::small: return put(std::to_string(static_cast<std::int16_t>(value)));
        case Operand::distance: return target(next_pc_ + static_cast<std::int16_t>(value));
        }
    }

    void immediate(Immediate kind, std::int64_t value) {
        const auto index = static_cast<std::size_t>(static_cast<std::uint32_t>(value));
        switch (kind) {
        case Immediate::none: return;
        case Immediate::integer:
        case Immediate::size:
        case Immediate::call_site:
        case Immediate::statement: return put(std::to_string(value));
        case Immediate::frame_offset: return frame_offset(index);
        case Immediate::data_offset: return put("data+" + std::to_string(value));
        case Immediate::bits: return put(std::to_string(value & 0xff) + ":" + std::to_string(value >> 8 & 0xff));
        case Immediate::target: return target(value);
        case Immediate::local: return local(index);
        case Immediate::static_object:
            return put(index < image_.statics.size() ? static_name(image_.statics[index]) : "?");
        case Immediate::function:
            return put(index < image_.functions.size() ? std::string(image_.functions[index].name) : "?");
        case Immediate::switch_table: return switch_table(index);
        }
    }

    void target(std::int64_t pc) { put("@" + std::to_string(pc - static_cast<std::int64_t>(function_.first_pc))); }

    static std::string static_name(const StaticObject& object) {
        if (!object.name.empty()) return std::string(object.name);
        return (object.kind == check::ObjectKind::literal ? "literal+" : "object+") + std::to_string(object.offset);
    }

    void local(std::size_t index) {
        const bool has_name = index < function_.locals.size() && function_.locals[index].variable != nullptr;
        put(has_name ? std::string(function_.locals[index].variable->name) : "temporary" + std::to_string(index));
    }

    /// `total`, or `point+4` inside a struct or array.
    void frame_offset(std::size_t offset) {
        for (const LocalInfo& info : function_.locals) {
            if (offset < info.offset || offset - info.offset >= info.size) continue;
            if (info.variable == nullptr || info.variable->name.empty()) break;
            const std::size_t inside = offset - info.offset;
            return put(std::string(info.variable->name) + (inside > 0 ? "+" + std::to_string(inside) : ""));
        }
        put("frame+" + std::to_string(offset));
    }

    void switch_table(std::size_t index) {
        if (index >= image_.switches.size()) return put("?");
        const SwitchTable& table = image_.switches[index];
        for (const SwitchTable::Range& range : table.ranges) {
            put(std::to_string(range.low));
            if (range.high != range.low) text_ += ".." + std::to_string(range.high);
            separator_ = " -> ";
            target(range.target);
        }
        put("otherwise");
        separator_ = " -> ";
        target(table.otherwise);
    }

    const Image& image_;
    const FunctionInfo& function_;
    std::string text_;
    std::string separator_ = " ";
    std::int64_t next_pc_ = 0;
};

} // namespace

std::string disassemble(const Image& image, std::uint32_t function) {
    if (function >= image.functions.size()) return {};
    return Disassembler(image, function).run();
}

} // namespace heaparium::vm
