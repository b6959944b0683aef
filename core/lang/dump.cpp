#include "lang/dump.hpp"

#include "lang/expression_builder.hpp"
#include "lang/expression_nodes.hpp"

#include <cstdio>

namespace heaparium::lang {

namespace {

std::string quoted(std::string_view bytes) {
    std::string text = "\"";
    for (const char byte : bytes) {
        if (byte >= ' ' && byte <= '~' && byte != '"' && byte != '\\') {
            text += byte;
        } else {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(byte)));
            text += escaped;
        }
    }
    return text + "\"";
}

std::string integer_text(const IntegerConstant& constant) {
    return is_unsigned(*constant.type) ? std::to_string(constant.value) + "u"
                                       : std::to_string(static_cast<std::int64_t>(constant.value));
}

std::string floating_text(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", value);
    const std::string_view plain = text;
    return std::string(plain) + (plain.find_first_of(".einf") == std::string_view::npos ? ".0" : "");
}

std::string_view unary_name(UnaryOperator op) {
    switch (op) {
    case UnaryOperator::negate: return "neg";
    case UnaryOperator::bit_not: return "~";
    case UnaryOperator::logical_not: return "!";
    }
    return "";
}

std::string cast_text(const Cast& cast) {
    if (cast.cast == CastKind::array_to_pointer) return "[decay] " + dump(*cast.operand);
    if (cast.cast == CastKind::function_to_pointer) return "[address] " + dump(*cast.operand);
    if (cast.is_explicit) return "(cast " + to_string(*cast.type) + " " + dump(*cast.operand) + ")";
    return "[" + to_string(*cast.type) + "] " + dump(*cast.operand);
}

std::string call_text(const Call& call) {
    std::string text = "(call " + dump(*call.callee);
    for (const Expression* argument : call.arguments) text += " " + dump(*argument);
    return text + ")";
}

std::string initializer_text(const Initializer& initializer) {
    if (initializer.covers_all) return dump(*initializer.items.front().value);
    std::string text = "{";
    for (const InitializerItem& item : initializer.items) {
        if (text.size() > 1) text += ", ";
        text += "@" + std::to_string(item.offset);
        if (item.bit_field != nullptr) {
            text += "." + std::to_string(item.bit_field->bit_offset) + ":" + std::to_string(item.bit_field->bit_width);
        }
        text += " " + dump(*item.value);
    }
    return text + "}";
}

// What has no name holds the size of an array of variable length.
std::string_view name_of(const Variable& variable) { return variable.name.empty() ? "<size>" : variable.name; }

std::string variable_text(const Variable& variable, std::string_view name) {
    std::string text = declaration(*variable.type, name);
    if (variable.initializer != nullptr) text += " = " + initializer_text(*variable.initializer);
    return text;
}

class Writer {
  public:
    explicit Writer(std::string& out) : out_(out) {}

    void write(const Statement* statement, int level) {
        if (statement == nullptr) return;
        switch (statement->kind) {
        case StatementKind::compound: return write_all(as<Compound>(*statement), level);
        case StatementKind::declaration:
            for (const Variable* variable : as<DeclarationStatement>(*statement).variables) {
                line(level, variable_text(*variable, name_of(*variable)));
            }
            return;
        case StatementKind::expression: return line(level, dump(*as<ExpressionStatement>(*statement).expression));
        case StatementKind::null: return line(level, ";");
        case StatementKind::if_statement: return write_if(as<IfStatement>(*statement), level);
        case StatementKind::while_statement: {
            const auto& loop = as<WhileStatement>(*statement);
            line(level, "while " + dump(*loop.condition));
            return write(loop.body, level + 1);
        }
        case StatementKind::do_statement: {
            const auto& loop = as<DoStatement>(*statement);
            line(level, "do");
            write(loop.body, level + 1);
            return line(level, "while " + dump(*loop.condition));
        }
        case StatementKind::for_statement: return write_for(as<ForStatement>(*statement), level);
        case StatementKind::switch_statement: {
            const auto& node = as<SwitchStatement>(*statement);
            line(level, "switch " + dump(*node.condition));
            return write(node.body, level + 1);
        }
        case StatementKind::case_label: return write_case(as<CaseLabel>(*statement), level);
        case StatementKind::label: {
            const auto& label = as<LabelStatement>(*statement);
            line(level - 1, std::string(label.name) + ":");
            return write(label.body, level);
        }
        case StatementKind::goto_statement:
            return line(level, "goto " + std::string(as<GotoStatement>(*statement).target->name));
        case StatementKind::computed_goto: return line(level, "goto " + dump(*as<ComputedGoto>(*statement).target));
        case StatementKind::break_statement: return line(level, "break");
        case StatementKind::continue_statement: return line(level, "continue");
        case StatementKind::return_statement: {
            const Expression* value = as<ReturnStatement>(*statement).value;
            return line(level, value != nullptr ? "return " + dump(*value) : "return");
        }
        }
    }

  private:
    void line(int level, std::string_view text) {
        out_.append(static_cast<std::size_t>(level > 0 ? level : 0) * 2, ' ');
        out_ += text;
        out_ += '\n';
    }
    void write_all(const Compound& block, int level) {
        for (const Statement* statement : block.statements) write(statement, level);
    }
    void write_if(const IfStatement& first, int level) {
        const IfStatement* current = &first;
        std::string word = "if ";
        for (;;) {
            line(level, word + dump(*current->condition));
            write(current->yes, level + 1);
            if (current->no == nullptr) return;
            if (current->no->kind != StatementKind::if_statement) break;
            current = &as<IfStatement>(*current->no);
            word = "else if ";
        }
        line(level, "else");
        write(current->no, level + 1);
    }
    void write_for(const ForStatement& loop, int level) {
        line(level, "for");
        if (loop.initial != nullptr) write(loop.initial, level + 2);
        line(level + 2, loop.condition != nullptr ? dump(*loop.condition) : ";");
        line(level + 2, loop.step != nullptr ? dump(*loop.step) : ";");
        write(loop.body, level + 1);
    }
    void write_case(const CaseLabel& label, int level) {
        if (label.is_default) {
            line(level - 1, "default:");
        } else {
            const std::string range = label.high != label.low ? " ... " + std::to_string(label.high) : "";
            line(level - 1, "case " + std::to_string(label.low) + range + ":");
        }
        write(label.body, level);
    }

    std::string& out_;
};

} // namespace

std::string dump(const Expression& node) {
    switch (node.kind) {
    case ExpressionKind::integer_constant: return integer_text(as<IntegerConstant>(node));
    case ExpressionKind::floating_constant: return floating_text(as<FloatingConstant>(node).value);
    case ExpressionKind::string_literal: return quoted(as<StringLiteral>(node).bytes);
    case ExpressionKind::variable: return std::string(name_of(*as<VariableReference>(node).variable));
    case ExpressionKind::function: return std::string(as<FunctionReference>(node).function->name);
    case ExpressionKind::unary: {
        const auto& unary = as<Unary>(node);
        return "(" + std::string(unary_name(unary.op)) + " " + dump(*unary.operand) + ")";
    }
    case ExpressionKind::address_of: return "(& " + dump(*as<AddressOf>(node).operand) + ")";
    case ExpressionKind::dereference: return "(* " + dump(*as<Dereference>(node).pointer) + ")";
    case ExpressionKind::index:
        return "(index " + dump(*as<Index>(node).base) + " " + dump(*as<Index>(node).index) + ")";
    case ExpressionKind::member: {
        const auto& access = as<MemberAccess>(node);
        return "(. " + dump(*access.object) + " " +
               (access.member->name.empty() ? std::string("<unnamed>") : std::string(access.member->name)) + ")";
    }
    case ExpressionKind::binary: {
        const auto& binary = as<Binary>(node);
        return "(" + std::string(spelling(binary.op)) + " " + dump(*binary.left) + " " + dump(*binary.right) + ")";
    }
    case ExpressionKind::logical: {
        const auto& logical = as<Logical>(node);
        return std::string(logical.is_and ? "(&& " : "(|| ") + dump(*logical.left) + " " + dump(*logical.right) + ")";
    }
    case ExpressionKind::conditional: {
        const auto& choice = as<Conditional>(node);
        const std::string yes = choice.yes != nullptr ? dump(*choice.yes) : std::string("itself");
        return "(? " + dump(*choice.condition) + " " + yes + " " + dump(*choice.no) + ")";
    }
    case ExpressionKind::comma: return "(, " + dump(*as<Comma>(node).left) + " " + dump(*as<Comma>(node).right) + ")";
    case ExpressionKind::assign:
        return "(= " + dump(*as<Assign>(node).target) + " " + dump(*as<Assign>(node).value) + ")";
    case ExpressionKind::compound_assign: {
        const auto& assign = as<CompoundAssign>(node);
        return "(" + std::string(spelling(assign.op)) + "= " + to_string(*assign.computation_type) + ": " +
               dump(*assign.target) + " " + dump(*assign.value) + ")";
    }
    case ExpressionKind::increment: {
        const auto& step = as<Increment>(node);
        return std::string(step.is_prefix ? "(pre" : "(post") + (step.is_decrement ? "-- " : "++ ") +
               dump(*step.target) + ")";
    }
    case ExpressionKind::cast: return cast_text(as<Cast>(node));
    case ExpressionKind::call: return call_text(as<Call>(node));
    case ExpressionKind::compound_literal:
        return "(literal " + variable_text(*as<CompoundLiteral>(node).variable, {}) + ")";
    case ExpressionKind::statement_expression: {
        const auto& block = as<StatementExpression>(node);
        std::string text = "({\n";
        Writer(text).write(block.body, 2);
        return text + "    }" + (block.result != nullptr ? " " + dump(*block.result) : "") + ")";
    }
    case ExpressionKind::variable_argument:
        return "(va_arg " + dump(*as<VariableArgument>(node).list) + " " + to_string(*node.type) + ")";
    case ExpressionKind::label_address: return "(&& " + std::string(as<LabelAddress>(node).label->name) + ")";
    }
    return "";
}

std::string dump(const Function& function) {
    std::string text = declaration(*function.type, function.name) + "\n";
    Writer(text).write(function.body, 1);
    return text;
}

std::string dump(const TranslationUnit& unit) {
    std::string text;
    for (const Variable* variable : unit.globals) {
        const bool is_static = variable->storage == Storage::static_local || variable->linkage == Linkage::internal;
        text += std::string(!variable->is_defined ? "extern "
                            : is_static           ? "static "
                                                  : "") +
                variable_text(*variable, variable->name);
        text += '\n';
    }
    for (const Function* function : unit.functions) {
        if (function->body != nullptr) text += dump(*function);
    }
    return text;
}

} // namespace heaparium::lang
