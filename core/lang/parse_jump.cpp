// Jumps (C11 6.8.6).
#include "lang/parser.hpp"
#include "lang/provided.hpp"

#include <algorithm>

namespace heaparium::lang {

// goto-statement = "goto" (identifier | "*" expression) ";"      (the second: GNU)
Statement* Parser::parse_goto_statement() {
    const Token keyword = take();
    falls_through_ = false;
    if (take_if(TokenKind::star)) {
        auto* jump = make<ComputedGoto>(arena_, StatementKind::computed_goto, keyword.range);
        Expression* target = build_.value_of(parse_expression());
        const bool is_pointer = target->type->kind == TypeKind::pointer;
        jump->target =
            is_pointer ? target : build_.assigned(target, types_.pointer_to(types_.basic(TypeKind::void_type)), {});
        expect_semicolon("`goto`");
        jump->range = since(keyword);
        falls_through_ = false;
        return jump;
    }
    auto* jump = make<GotoStatement>(arena_, StatementKind::goto_statement, keyword.range);
    if (at(TokenKind::identifier)) {
        const Token name = take();
        function_->gotos.push_back({name, label_name(name), jump, nullptr});
    } else {
        report(DiagnosticId::name_expected, token().range, {described(token())});
    }
    expect_semicolon("`goto`");
    jump->range = since(keyword);
    return jump;
}

// "break" ";" | "continue" ";"
Statement* Parser::parse_jump_statement() {
    const Token keyword = take();
    const bool is_break = keyword.kind == TokenKind::keyword_break;
    auto& loops = function_->loops;
    bool has_target = false;
    if (is_break && !loops.empty()) {
        loops.back().has_break = true;
        has_target = true;
    }
    if (!is_break) {
        const auto loop =
            std::find_if(loops.rbegin(), loops.rend(), [](const LoopContext& context) { return !context.is_switch; });
        has_target = loop != loops.rend();
        if (has_target) loop->has_continue = true;
    }
    if (!has_target) report(DiagnosticId::jump_outside_loop, keyword.range, {std::string(keyword.text)});
    expect_semicolon("`" + std::string(keyword.text) + "`");
    falls_through_ = false;
    return make<Statement>(arena_, is_break ? StatementKind::break_statement : StatementKind::continue_statement,
                           since(keyword));
}

// "return" expression? ";"
Statement* Parser::parse_return_statement() {
    const Token keyword = take();
    auto* statement = make<ReturnStatement>(arena_, StatementKind::return_statement, keyword.range);
    const Function& function = *function_->function;
    const Type* result = function.type->base;
    if (!at(TokenKind::semicolon) && !at(TokenKind::right_brace)) {
        Expression* value = parse_expression();
        function_->has_returned_value = true;
        if (result->kind == TypeKind::void_type) {
            if (!is_error(*value) && value->type->kind != TypeKind::void_type) {
                auto& diagnostic =
                    report(DiagnosticId::return_value_in_void, value->range, {std::string(function.name)});
                diagnostic.notes.push_back({function.range, "it is declared here"});
            }
        } else {
            value = build_.assigned(value, result, {ConversionPurpose::returned, {}, 0, {}});
            check_returned_address(*value);
        }
        statement->value = value;
    } else if (result->kind != TypeKind::void_type && !is_error(*result) && function.name != "main") {
        auto& diagnostic =
            report(DiagnosticId::return_without_value, keyword.range, {std::string(function.name), to_string(*result)});
        diagnostic.notes.push_back({function.range, "it is declared here"});
    }
    expect_semicolon("`return`");
    statement->range = since(keyword);
    falls_through_ = false;
    return statement;
}

// The caller would get the address of something that ends with the call.
void Parser::check_returned_address(const Expression& value) {
    const Expression* current = &value;
    const Expression* object = nullptr;
    while (object == nullptr) {
        if (current->kind == ExpressionKind::address_of) {
            object = as<AddressOf>(*current).operand;
        } else if (current->kind == ExpressionKind::cast) {
            const auto& cast = as<Cast>(*current);
            if (cast.cast == CastKind::array_to_pointer) {
                object = cast.operand;
            } else if (cast.cast == CastKind::pointer) {
                current = cast.operand;
            } else {
                return;
            }
        } else {
            return;
        }
    }
    const Variable* variable = variable_below(*object);
    if (object->kind == ExpressionKind::compound_literal) {
        variable = as<CompoundLiteral>(*object).variable;
    }
    if (variable == nullptr) return;
    if (variable->storage != Storage::local && variable->storage != Storage::parameter) return;
    auto& diagnostic = report(DiagnosticId::returns_local_address, value.range, {std::string(variable->name)});
    diagnostic.notes.push_back({variable->range, "it is declared here"});
}

// local-labels = "__label__" identifier ("," identifier)* ";"      (GNU)
void Parser::parse_local_labels() {
    take();
    do {
        if (!at(TokenKind::identifier)) {
            report(DiagnosticId::name_expected, token().range, {described(token())});
            break;
        }
        const Token name = take();
        const std::string unique = std::string(name.text) + "@" + std::to_string(position_);
        function_->local_labels.push_back({name.text, arena_.copy(unique)});
    } while (take_if(TokenKind::comma));
    expect_semicolon("this declaration");
}

// What a label is called within its function: one that `__label__` declared may share its name with others.
std::string_view Parser::label_name(const Token& name) const {
    const auto& local = function_->local_labels;
    for (auto label = local.rbegin(); label != local.rend(); ++label) {
        if (label->name == name.text) return label->unique_name;
    }
    return name.text;
}

// `__attribute__((fallthrough));`, `[[fallthrough]];`, `[[gnu::fallthrough]];`
bool Parser::at_fallthrough() const {
    if (!at_attributes()) return false;
    std::size_t name = at(TokenKind::left_bracket) ? 2 : 3;
    if (token(name + 1).kind == TokenKind::colon) name += 3;
    return plain_attribute(token(name).text) == "fallthrough";
}

void Parser::resolve_gotos() {
    for (const PendingGoto& pending : function_->gotos) {
        const auto found = function_->labels.find(pending.label);
        if (found == function_->labels.end()) {
            report(DiagnosticId::undefined_label, pending.name.range, {std::string(pending.name.text)});
        } else if (pending.statement != nullptr) {
            pending.statement->target = found->second;
        } else {
            pending.address->label = found->second;
        }
    }
}

} // namespace heaparium::lang
