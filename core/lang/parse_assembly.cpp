// Inline assembly (GNU C), as far as it holds no instruction: an empty template only keeps a compiler from moving code,
// which ours never does, but its operands are evaluated, and an output tied to an input gets that one's value.
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

bool is_blank(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == 0; });
}

/// The operand that a constraint like "0" or "[name]" ties an input to; nothing where it has a place of its own.
template <class Operands>
auto tied_output(std::string_view constraint, Operands& outputs) -> decltype(outputs.data()) {
    if (constraint.starts_with('%')) constraint.remove_prefix(1);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (constraint == std::to_string(i)) return &outputs[i];
        if (!outputs[i].name.empty() && constraint == "[" + std::string(outputs[i].name) + "]") return &outputs[i];
    }
    return nullptr;
}

bool are_same_variable(const Expression& left, const Expression& right) {
    if (left.kind != ExpressionKind::variable || right.kind != ExpressionKind::variable) return false;
    return as<VariableReference>(left).variable == as<VariableReference>(right).variable;
}

} // namespace

// string-literal+, joined, without the closing zero
std::string_view Parser::parse_assembly_text() {
    std::vector<Token> strings;
    while (at(TokenKind::string)) strings.push_back(take());
    if (strings.empty()) {
        report(DiagnosticId::token_expected, token().range, {"\"", "to start a string", described(token())});
        return {};
    }
    const std::string_view bytes = string_literal(strings, arena_, sink_).bytes;
    return bytes.substr(0, bytes.find('\0'));
}

// operands = (("[" identifier "]")? string-literal "(" expression ")") % ","
std::vector<Parser::AssemblyOperand> Parser::parse_assembly_operands() {
    std::vector<AssemblyOperand> operands;
    if (!at(TokenKind::string) && !at(TokenKind::left_bracket)) return operands;
    do {
        AssemblyOperand operand;
        if (at(TokenKind::left_bracket)) {
            const Token open = take();
            if (at(TokenKind::identifier)) operand.name = take().text;
            expect_close(TokenKind::right_bracket, open);
        }
        operand.constraint = parse_assembly_text();
        const Token open = token();
        if (!expect(TokenKind::left_parenthesis, "before the operand")) return operands;
        operand.value = parse_expression();
        expect_close(TokenKind::right_parenthesis, open);
        operands.push_back(operand);
    } while (take_if(TokenKind::comma));
    return operands;
}

/// What is left of an output and an input: the evaluation of their places and values.
Expression* Parser::assembly_effects(std::span<AssemblyOperand> outputs, std::span<AssemblyOperand> inputs) {
    Expression* all = nullptr;
    const auto add = [&](Expression* effect) {
        if (!is_error(*effect)) all = all == nullptr ? effect : build_.comma(all, effect);
    };
    for (const AssemblyOperand& input : inputs) {
        const AssemblyOperand* output = tied_output(input.constraint, outputs);
        if (output != nullptr && are_same_variable(*output->value, *input.value)) continue; // keeps its value
        if (output != nullptr && !is_error(*output->value)) {
            add(build_.assign(output->value, input.value, input.value->range));
        } else if (input.value->kind != ExpressionKind::variable && !constant_value(*input.value)) {
            add(build_.explicit_cast(input.value, types_.basic(TypeKind::void_type), input.value->range));
        }
    }
    for (const AssemblyOperand& output : outputs) {
        const bool is_plain = output.value->kind == ExpressionKind::variable || is_error(*output.value);
        if (!is_plain && bit_field_of(*output.value) == nullptr)
            add(build_.address_of(output.value, output.value->range));
    }
    return all;
}

// assembly = "asm" ("volatile" | "inline" | "goto")* "(" string-literal+ (":" operands (":" operands (":" clobbers
//            (":" labels)?)?)?)? ")"
// What it does, as an expression; null for nothing.
Expression* Parser::parse_assembly() {
    const Nesting nesting(*this);
    const Token keyword = take();
    if (!nesting) return nullptr;
    while (at(TokenKind::keyword_volatile) || at(TokenKind::keyword_inline) || at(TokenKind::keyword_goto)) take();
    const Token open = token();
    if (!expect(TokenKind::left_parenthesis, "behind `asm`")) return nullptr;
    if (!is_blank(parse_assembly_text())) {
        report(DiagnosticId::not_supported, keyword.range, {"inline assembly"});
        while (!at_end() && !at(TokenKind::right_parenthesis) && !at(TokenKind::semicolon)) skip_balanced();
        take_if(TokenKind::right_parenthesis);
        return nullptr;
    }
    std::vector<AssemblyOperand> outputs, inputs;
    for (int part = 0; take_if(TokenKind::colon); ++part) {
        if (part == 0) outputs = parse_assembly_operands();
        if (part == 1) inputs = parse_assembly_operands();
        while (part > 1 && (at(TokenKind::string) || at(TokenKind::identifier) || at(TokenKind::comma))) take();
    }
    expect_close(TokenKind::right_parenthesis, open);
    return assembly_effects(outputs, inputs);
}

// assembly ";"
Statement* Parser::parse_assembly_statement() {
    const Token first = token();
    Expression* effect = parse_assembly();
    expect_semicolon("this statement");
    falls_through_ = true;
    if (effect == nullptr) return null_statement(after_previous());
    auto* statement = make<ExpressionStatement>(arena_, StatementKind::expression, since(first));
    statement->expression = effect;
    return statement;
}

// asm-label = "asm" "(" string-literal ")": the name by which other files know what is declared here.
std::string_view Parser::parse_assembly_label() {
    if (!take_if(TokenKind::keyword_asm)) return {};
    const Token open = token();
    if (!expect(TokenKind::left_parenthesis, "behind `asm`")) return {};
    const std::string_view label = parse_assembly_text();
    expect_close(TokenKind::right_parenthesis, open);
    return label;
}

} // namespace heaparium::lang
