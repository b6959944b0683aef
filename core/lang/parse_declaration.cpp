// What one declarator declares: a typedef, a function, a variable (C11 6.7, 6.7.9).
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>

namespace heaparium::lang {

void Parser::parse_declared(const Specifiers& specifiers, Declarator& declarator, std::vector<Variable*>& locals) {
    if (specifiers.is_deduced && at(TokenKind::equal)) {
        (void)declare_deduced(specifiers, declarator, locals);
        return;
    }
    const Type* type = derived_type(specifiers.type, declarator, false);
    declare_sizes(locals);
    if (specifiers.storage == StorageClass::typedef_name) return declare_typedef(specifiers, declarator, type);
    if (type->kind == TypeKind::function) {
        (void)declare_function(specifiers, declarator, type);
        if (at(TokenKind::equal)) {
            report(DiagnosticId::unexpected_token, token().range, {described(token()), "a function's declaration"});
            take();
            if (!at_end()) (void)parse_assignment_expression();
        }
        return;
    }
    (void)declare_variable(specifiers, declarator, type, locals);
}

// `__auto_type name = value` (GNU): the value's type is the variable's.
Variable* Parser::declare_deduced(const Specifiers& specifiers, const Declarator& declarator,
                                  std::vector<Variable*>& locals) {
    take();
    Expression* value = build_.value_of(parse_assignment_expression());
    const Type* type = types_.qualified(value->type->unqualified, specifiers.type->is_const, false);
    const bool is_static = is_file_scope() || specifiers.storage == StorageClass::internal;
    Variable* variable =
        is_static ? declare_static(specifiers, declarator, type) : declare_local(declarator.name, type, Storage::local);
    InitializerSink sink;
    sink.is_static = is_static;
    if (!is_error(*type)) add_item(type, 0, nullptr, value, sink);
    variable->initializer = arena_.make<Initializer>();
    variable->initializer->items = arena_.copy(sink.items);
    variable->initializer->covers_all = !sink.items.empty();
    variable->initializer->range = value->range;
    if (is_static) return variable;
    add_local(variable);
    locals.push_back(variable);
    attach_cleanup(variable, merged(specifiers.attributes, declarator.attributes));
    return variable;
}

void Parser::apply_alignment(Variable* variable, const Specifiers& specifiers, const Declarator& declarator) {
    const std::uint32_t align = std::max(specifiers.attributes.align, declarator.attributes.align);
    variable->align = std::max(variable->align, align);
}

void Parser::declare_typedef(const Specifiers& specifiers, const Declarator& declarator, const Type* type) {
    const std::uint32_t align = std::max(specifiers.attributes.align, declarator.attributes.align);
    if (align != 0) type = types_.aligned(type, align);
    const Symbol* symbol = declare(SymbolKind::type_name, declarator.name, type);
    if (merged(specifiers.attributes, declarator.attributes).is_transparent && type->kind == TypeKind::union_type) {
        const_cast<Type*>(type->unqualified)->is_transparent = true;
    }
    const bool is_tagged = is_record(*type) || type->kind == TypeKind::enum_type;
    if (is_tagged && type->tag.empty() && type->unqualified == type && type->typedef_name.empty()) {
        const_cast<Type*>(type)->typedef_name = symbol->name; // its only name, from now on
    }
    if (at(TokenKind::equal)) {
        report(DiagnosticId::unexpected_token, token().range, {described(token()), "a typedef"});
        take();
        if (!at_end()) (void)parse_assignment_expression();
    }
}

Variable* Parser::declare_variable(const Specifiers& specifiers, Declarator& declarator, const Type* type,
                                   std::vector<Variable*>& locals) {
    const bool is_shared_by_script = is_script_level() && specifiers.storage != StorageClass::automatic &&
                                     names_used_by_functions_.contains(declarator.name.text);
    const bool is_linked = is_file_scope() || is_shared_by_script || specifiers.storage == StorageClass::external;
    if (type->is_variable_length && (is_linked || specifiers.storage == StorageClass::internal)) {
        report(DiagnosticId::length_not_constant, declarator.range);
        type = types_.basic(TypeKind::error);
    }
    if (is_linked) {
        return declare_linked_variable(specifiers, declarator, type);
    }
    if (specifiers.storage == StorageClass::internal) return declare_static(specifiers, declarator, type);
    Variable* variable = declare_local(declarator.name, type, Storage::local);
    apply_alignment(variable, specifiers, declarator);
    add_local(variable);
    locals.push_back(variable);
    if (take_if(TokenKind::equal)) parse_variable_initializer(variable, false);
    check_object_type(variable);
    attach_cleanup(variable, merged(specifiers.attributes, declarator.attributes));
    return variable;
}

Variable* Parser::declare_static(const Specifiers& specifiers, const Declarator& declarator, const Type* type) {
    Variable* variable = declare_local(declarator.name, type, Storage::static_local);
    apply_alignment(variable, specifiers, declarator);
    variable->function = function_ != nullptr ? function_->function : nullptr;
    variable->index = static_cast<std::uint32_t>(unit_.globals.size());
    unit_.globals.push_back(variable);
    if (take_if(TokenKind::equal)) parse_variable_initializer(variable, true);
    check_object_type(variable);
    return variable;
}

Variable* Parser::declare_linked_variable(const Specifiers& specifiers, const Declarator& declarator,
                                          const Type* type) {
    const Token& name = declarator.name;
    const auto linked = linked_.find(name.text);
    Symbol* symbol = linked == linked_.end() ? nullptr : linked->second;
    const bool is_function = symbol != nullptr && symbol->variable == nullptr;
    if (is_function || (symbol != nullptr && !compatible(*symbol->type, *type))) {
        auto& diagnostic = is_function ? report(DiagnosticId::redeclared, name.range, {std::string(name.text)})
                                       : report(DiagnosticId::conflicting_types, name.range,
                                                {std::string(name.text), declaration(*type, name.text)});
        note_previous(diagnostic, *symbol);
        symbol = nullptr;
    }
    Scope& scope = is_script_level() ? file_scope_ : *scope_;
    if (symbol == nullptr) {
        Scope* const here = std::exchange(scope_, &scope);
        symbol = declare(SymbolKind::variable, name, type);
        scope_ = here;
        Variable* variable = arena_.make<Variable>();
        variable->name = name.text;
        variable->range = name.range;
        variable->type = type;
        variable->storage = Storage::global;
        variable->linkage = specifiers.storage == StorageClass::internal ? Linkage::internal : Linkage::external;
        variable->is_defined = false;
        variable->is_address_taken = is_aggregate(*type);
        variable->scope = {name.range.file, previous().range.end,
                           static_cast<std::uint32_t>(sources_.text(name.range.file).size())};
        variable->index = static_cast<std::uint32_t>(unit_.globals.size());
        unit_.globals.push_back(variable);
        symbol->variable = variable;
        linked_[name.text] = symbol;
    } else {
        const Symbol* here = scope.find_here(name.text);
        if (here != nullptr && here != symbol && !is_error(*here->type)) {
            note_previous(report(DiagnosticId::redeclared, name.range, {std::string(name.text)}), *here);
        }
        scope.declare(symbol);
    }
    Variable* variable = symbol->variable;
    apply_alignment(variable, specifiers, declarator);
    const Attributes attributes = merged(specifiers.attributes, declarator.attributes);
    variable->is_weak |= attributes.is_weak;
    if (!attributes.alias.empty()) variable->alias = attributes.alias;
    if (!declarator.linker_name.empty()) variable->linker_name = declarator.linker_name;
    if (!variable->type->is_complete && type->is_complete) variable->type = symbol->type = type;
    const bool has_initializer = at(TokenKind::equal);
    if (has_initializer) {
        take();
        if (variable->initializer != nullptr) {
            note_previous(report(DiagnosticId::redeclared, name.range, {std::string(name.text)}), *symbol);
        }
        if (is_script_level()) {
            parse_script_global_initializer(variable);
        } else {
            parse_variable_initializer(variable, true);
        }
        symbol->type = variable->type;
    }
    if (specifiers.storage != StorageClass::external || has_initializer) {
        if (!variable->is_defined) variable->range = name.range;
        variable->is_defined = true;
        const bool may_be_completed = !has_initializer && !type->is_complete && type->kind != TypeKind::void_type;
        if (may_be_completed) {
            tentative_.push_back(variable);
        } else {
            check_object_type(variable);
        }
    }
    return variable;
}

// "=" initializer
void Parser::parse_variable_initializer(Variable* variable, bool is_static) {
    if (variable->type->is_variable_length) {
        report(DiagnosticId::variable_length_initializer, variable->range, {std::string(variable->name)});
    }
    const Type* type = variable->type;
    variable->initializer = parse_initializer(type, is_static);
    variable->type = type;
    if (Symbol* symbol = scope_->find(variable->name); symbol != nullptr && symbol->variable == variable) {
        symbol->type = type;
    }
}

// An object needs a size. At file scope, a later declaration or definition may still give it (C11 6.9.2).
void Parser::check_object_type(Variable* variable) {
    const Type& type = *variable->type;
    if (type.is_complete || is_error(type)) return;
    if (type.kind == TypeKind::void_type) {
        report(DiagnosticId::void_variable, variable->range, {std::string(variable->name)});
    } else if (type.kind == TypeKind::array && is_error(*type.base)) {
        return;
    } else if (type.kind == TypeKind::array) {
        report(DiagnosticId::array_without_length, variable->range, {std::string(variable->name)});
    } else {
        auto& diagnostic =
            report(DiagnosticId::incomplete_variable, variable->range, {std::string(variable->name), to_string(type)});
        if (const std::string_view meant = similar_tag(*scope_, type.tag); !meant.empty()) {
            diagnostic.message += "; did you mean `" + std::string(meant) + "`?";
            diagnostic.fixes.push_back({type.range, std::string(meant)});
        } else if (type.range.file != 0) {
            diagnostic.notes.push_back({type.range, "`" + to_string(type) + "` is only announced here"});
        }
    }
    variable->type = types_.basic(TypeKind::error);
    if (Symbol* symbol = scope_->find(variable->name); symbol != nullptr && symbol->variable == variable) {
        symbol->type = variable->type;
    }
}

// static_assert-declaration = "_Static_assert" "(" constant-expression ("," string-literal)? ")" ";"
void Parser::parse_static_assert() {
    const Token keyword = take();
    const Token open = token();
    if (!expect(TokenKind::left_parenthesis, "behind `_Static_assert`")) return skip_to_recovery();
    std::int64_t value = 1;
    const Expression* condition = parse_constant_expression(value, "a static assertion");
    std::string text;
    if (take_if(TokenKind::comma)) {
        std::vector<Token> strings;
        while (at(TokenKind::string)) strings.push_back(take());
        if (strings.empty()) {
            report(DiagnosticId::token_expected, token().range,
                   {"\"", "to start the message of `_Static_assert`", described(token())});
        } else {
            const StringValue message = string_literal(strings, arena_, sink_);
            const std::size_t zero = message.bytes.find('\0');
            if (message.element == TypeKind::char_type) text = ": " + std::string(message.bytes.substr(0, zero));
        }
    }
    expect_close(TokenKind::right_parenthesis, open);
    expect_semicolon("`_Static_assert`");
    if (value == 0 && !is_error(*condition)) report(DiagnosticId::static_assertion, condition->range, {text});
    (void)keyword;
}

} // namespace heaparium::lang
