// External declarations: functions and what else stands at file scope (C11 6.9).
#include "lang/parser.hpp"

#include <algorithm>
#include <array>

namespace heaparium::lang {

// external-declaration = function-definition | declaration | ";"
// function-definition  = declaration-specifiers declarator declaration* compound-statement
void Parser::parse_external_declaration() {
    if (take_if(TokenKind::semicolon)) return;
    if (at(TokenKind::right_brace)) {
        report(DiagnosticId::stray_brace, token().range);
        take();
        return;
    }
    if (at(TokenKind::keyword_static_assert)) return parse_static_assert();
    if (at(TokenKind::keyword_pragma_pack)) return parse_pragma_pack();
    if (at(TokenKind::keyword_asm)) {
        (void)parse_assembly();
        return expect_semicolon("`asm`");
    }
    if (mend_foreign_word() || skip_directive_without_hash()) return;
    (void)mend_misspelt_type_word();
    if (!starts_declaration() && parse_bare_statement()) return;
    (void)parse_declaration();
}

// Everything but a function definition that may stand where a statement is expected or outside of functions.
// declaration = declaration-specifiers init-declarator-list? ";" | static_assert-declaration
Statement* Parser::parse_declaration() {
    const Token first = token();
    declaration_start_ = position_;
    if (at(TokenKind::keyword_static_assert)) {
        parse_static_assert();
        return nullptr;
    }
    const Specifiers specifiers = parse_declaration_specifiers(true);
    return parse_init_declarator_list(specifiers, first, false);
}

// Behind a type, where the declared name should stand.
void Parser::report_missing_name(const Specifiers& specifiers) {
    const Token& found = token();
    const bool is_member_access = found.kind == TokenKind::dot || found.kind == TokenKind::arrow; // `Point.x = 3;`
    const SourceRange type = specifiers.range;
    if (is_member_access && type.file == found.range.file) {
        const std::string_view text = sources_.text(type.file).substr(type.begin, type.end - type.begin);
        report(DiagnosticId::type_as_value, type, {std::string(text)});
        return;
    }
    auto& diagnostic = report(DiagnosticId::name_expected, found.range, {described(found)});
    if (is_keyword(found.kind)) diagnostic.message += ", which is a word of C itself";
    if (found.kind == TokenKind::number) diagnostic.message += "; a name cannot start with a digit";
}

// init-declarator-list = init-declarator ("," init-declarator)*
// init-declarator      = declarator asm-label? attribute* ("=" initializer)?
Statement* Parser::parse_init_declarator_list(const Specifiers& specifiers, const Token& first, bool is_for_head) {
    std::vector<Variable*> locals;
    if (specifiers.lacks_semicolon) return nullptr;
    if (at(TokenKind::semicolon) && !is_for_head) {
        const bool is_useless_record =
            is_record(*specifiers.type) && specifiers.type->tag.empty() && specifiers.type->is_complete;
        if (specifiers.storage == StorageClass::typedef_name && !is_error(*specifiers.type)) {
            report(DiagnosticId::typedef_without_name, after_previous());
        } else if ((!specifiers.declares_tag || is_useless_record) && !is_error(*specifiers.type)) {
            report(DiagnosticId::declares_nothing, specifiers.range);
        }
        take();
        return nullptr;
    }
    for (;;) {
        Declarator declarator = parse_declarator(true, false);
        if (!declarator.has_name()) {
            if (!is_error(*specifiers.type) || !declarator.derivations.empty()) report_missing_name(specifiers);
            skip_to_recovery();
            break;
        }
        declarator.linker_name = parse_assembly_label();
        parse_attributes(declarator.attributes);
        if (declarator.is_function() && !is_for_head) {
            const bool is_old_style = !declarator.derivations.back().identifiers.empty() &&
                                      (starts_declaration() || at(TokenKind::left_brace));
            if (is_old_style) parse_old_style_parameters(declarator);
            const bool lacks_brace = function_ == nullptr && !at(TokenKind::left_brace) && at_body_without_brace(first);
            if (lacks_brace) {
                const SourceRange place = after_previous();
                auto& diagnostic = report(DiagnosticId::missing_body_brace, place, {std::string(declarator.name.text)});
                diagnostic.fixes.push_back({place, " {"});
            }
            if (at(TokenKind::left_brace) || lacks_brace) {
                if (function_ != nullptr && !is_script_level()) return nested_function(declarator.name);
                parse_function_definition(specifiers, declarator, derived_type(specifiers.type, declarator, false));
                return nullptr;
            }
        }
        if (specifiers.has_no_type) {
            report(DiagnosticId::missing_type, declarator.name.range, {std::string(declarator.name.text)});
        }
        parse_declared(specifiers, declarator, locals);
        if (is_for_head && at_comma_for_semicolon()) {
            auto& diagnostic =
                report(DiagnosticId::token_expected, token().range, {";", "behind the first part of `for`", "`,`"});
            diagnostic.fixes.push_back({take().range, ";"});
            break;
        }
        mend_declarator_end(is_for_head);
        if (take_if(TokenKind::comma)) {
            skip_repeated_type(specifiers);
            continue;
        }
        if (is_for_head) {
            expect(TokenKind::semicolon, "behind the first part of `for`");
        } else {
            expect_semicolon("this declaration");
        }
        break;
    }
    declare_sizes(locals); // of a declaration without a name
    if (locals.empty()) return nullptr;
    auto* statement = make<DeclarationStatement>(arena_, StatementKind::declaration, since(first));
    statement->variables = arena_.copy(locals);
    return statement;
}

// declaration* between a K&R function's head and its body: the types of its parameters.
void Parser::parse_old_style_parameters(Declarator& declarator) {
    Derivation& function = declarator.derivations.back();
    function.scope = std::make_unique<Scope>(scope_);
    auto* const outer_sizes = std::exchange(sizes_, &function.sizes);
    function.has_prototype = true; // what C leaves to the programmer's care is known, so calls are checked all the same
    const Block block(*this, function.scope.get(), nullptr);
    std::unordered_map<std::string_view, Parameter> declared;
    while (starts_declaration() && !at_end()) {
        const std::size_t before = position_;
        const Specifiers specifiers = parse_declaration_specifiers(true);
        do {
            Declarator parameter = parse_declarator(true, false);
            if (!parameter.has_name()) break;
            const Type* type = parameter_type(derived_type(specifiers.type, parameter, true));
            Variable* variable = declare_local(parameter.name, type, Storage::parameter);
            declared[parameter.name.text] = {parameter.name, type, variable, parameter.range};
        } while (take_if(TokenKind::comma));
        expect_semicolon("this declaration");
        if (position_ == before) take();
    }
    sizes_ = outer_sizes;
    for (const Token& name : function.identifiers) {
        const auto found = declared.find(name.text);
        Parameter parameter{name, types_.basic(TypeKind::int_type), nullptr, name.range};
        if (found != declared.end()) {
            parameter = found->second;
        } else {
            report(DiagnosticId::missing_type, name.range, {std::string(name.text)});
            parameter.variable = declare_local(parameter.name, parameter.type, Storage::parameter);
        }
        function.parameters.push_back(parameter);
    }
}

namespace {

// Functions that the headers of Unix systems declare beyond ISO C, and that books define in their own way: a program's
// own declaration takes their place, as it does with `gcc -std=c11`.
bool is_extension(std::string_view name) {
    constexpr std::array<std::string_view, 18> names = {
        "basename", "bcopy", "bzero",  "dprintf", "getdelim", "getline", "getopt",  "getw",   "index",
        "memmem",   "mkdir", "random", "rindex",  "stpcpy",   "strdup",  "strndup", "strsep", "swab",
    };
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr bool ends_program(std::string_view name) {
    return name == "exit" || name == "abort" || name == "_Exit" || name == "quick_exit" || name == "longjmp";
}

} // namespace

void Parser::parse_function_definition(const Specifiers& specifiers, Declarator& declarator, const Type* type) {
    if (is_error(*type)) { // its head was wrong; the body would only repeat that
        skip_balanced();
        return;
    }
    if (specifiers.has_no_type) {
        const SourceRange name = declarator.name.range;
        auto& diagnostic = report(DiagnosticId::missing_return_type, name, {std::string(declarator.name.text)});
        diagnostic.fixes.push_back({{name.file, name.begin, name.begin}, "int "});
    }
    if (declarator.name.text == "main" && type->base->kind != TypeKind::int_type && !is_error(*type->base)) {
        auto& diagnostic = report(DiagnosticId::main_returns_int, declarator.name.range, {to_string(*type->base)});
        const bool is_one_word = !specifiers.range.file || specifiers.range == tokens_[declaration_start_].range;
        if (is_one_word) diagnostic.fixes.push_back({specifiers.range, "int"});
    }
    if (declarator.name.text == "main") check_main_parameters(*type, declarator.name.range);
    if (specifiers.storage == StorageClass::typedef_name) {
        report(DiagnosticId::function_typedef, declarator.name.range);
    }
    Scope* const outer_scope = is_script_ ? &file_scope_ : scope_;
    const Block file_block(*this, outer_scope, nullptr);
    Function* function = declare_function(specifiers, declarator, type);
    if (function->body != nullptr) {
        auto& diagnostic =
            report(DiagnosticId::function_defined_twice, declarator.name.range, {std::string(function->name)});
        diagnostic.notes.push_back({function->range, "the first definition is here"});
    }
    if (!type->base->is_complete && type->base->kind != TypeKind::void_type) {
        report(DiagnosticId::incomplete_type, declarator.name.range, {to_string(*type->base)});
    }
    function->range = declarator.name.range;
    function->type = type;
    Derivation& head = declarator.derivations.back();
    if (head.scope == nullptr) head.scope = std::make_unique<Scope>(scope_);
    head.scope->set_parent(scope_);

    brace_suspect_.reset();
    has_empty_if_ = false;
    FunctionContext context;
    context.function = function;
    context.scope = head.scope.get();
    for (Parameter& parameter : head.parameters) {
        if (parameter.variable == nullptr) {
            parameter.variable = declare_local(parameter.name, parameter.type, Storage::parameter);
        }
        parameter.variable->function = function;
        if (!parameter.type->is_complete && !is_error(*parameter.type)) {
            report(DiagnosticId::incomplete_type, parameter.range, {to_string(*parameter.type)});
        }
        context.locals.push_back(parameter.variable);
    }
    function->parameters = arena_.copy(context.locals);
    FunctionContext* const outer = std::exchange(function_, &context);
    auto* const outer_sizes = std::exchange(sizes_, &context.sizes);
    Compound* body = parse_compound_statement(head.scope.get());
    declare_parameter_sizes(*body, head.sizes);
    finish_function(context, body);
    function_ = outer;
    sizes_ = outer_sizes;
}

// `main(void)`, `main(int, char **)`, and the environment as a third.
void Parser::check_main_parameters(const Type& type, SourceRange place) {
    const auto is_text_list = [](const Type& parameter) {
        return parameter.kind == TypeKind::pointer && parameter.base->kind == TypeKind::pointer &&
               parameter.base->base->size == 1;
    };
    const auto parameters = type.parameters;
    const bool is_good =
        parameters.empty() || ((parameters.size() == 2 || parameters.size() == 3) &&
                               parameters[0]->kind == TypeKind::int_type && is_text_list(*parameters[1]));
    if (is_good ||
        std::any_of(parameters.begin(), parameters.end(), [](const Type* each) { return is_error(*each); })) {
        return;
    }
    report(DiagnosticId::main_parameters, place);
}

void Parser::finish_function(FunctionContext& context, Compound* body) {
    Function& function = *context.function;
    resolve_gotos();
    const Type& result = *function.type->base;
    const bool needs_value = result.kind != TypeKind::void_type && function.name != "main" && !function.is_noreturn;
    if (falls_through_ && needs_value && !is_error(result)) {
        report(context.has_returned_value ? DiagnosticId::missing_return_on_some_way : DiagnosticId::missing_return,
               body->close, {std::string(function.name), to_string(result)});
    }
    function.body = body;
    function.body_range = body->range;
    function.has_labels = !context.labels.empty();
    for (Variable* parameter : function.parameters) parameter->scope = body->range;
    for (std::size_t i = 0; i < context.locals.size(); ++i) {
        context.locals[i]->index = static_cast<std::uint32_t>(i);
        context.locals[i]->function = &function;
    }
    function.locals = arena_.copy(context.locals);
}

Function* Parser::declare_function(const Specifiers& specifiers, const Declarator& declarator, const Type* type) {
    const Token& name = declarator.name;
    const bool is_internal = specifiers.storage == StorageClass::internal;
    const auto linked = linked_.find(name.text);
    Symbol* earlier = linked == linked_.end() ? nullptr : linked->second;
    Function* function = nullptr;
    if (earlier != nullptr && earlier->function == nullptr) {
        note_previous(report(DiagnosticId::redeclared, name.range, {std::string(name.text)}), *earlier);
        earlier = nullptr;
    }
    if (earlier != nullptr) {
        function = earlier->function;
        const auto implicit = implicit_functions_.find(function);
        const bool is_free = !function->is_used && sources_.is_system(function->range.file) && is_extension(name.text);
        if (is_free && !compatible(*function->type, *type)) {
            function->type = type;
            function->range = name.range;
            function->linkage = is_internal ? Linkage::internal : Linkage::external;
        }
        if (!compatible(*function->type, *type)) {
            const bool was_called = implicit != implicit_functions_.end();
            auto& diagnostic = report(was_called ? DiagnosticId::conflicts_with_call : DiagnosticId::conflicting_types,
                                      name.range, {std::string(name.text), declaration(*type, name.text)});
            if (was_called) {
                diagnostic.notes.push_back({implicit->second, "it was called here, still undeclared"});
            } else {
                diagnostic.notes.push_back(
                    {function->range, "the earlier declaration: `" + declaration(*function->type, name.text) + "`"});
            }
        } else if (type->has_prototype || !function->type->has_prototype) {
            function->type = type;
        }
        if (implicit != implicit_functions_.end()) function->range = name.range;
        if (implicit != implicit_functions_.end() && !compatible(*function->type, *type)) {
            implicit_functions_.erase(implicit); // said
        }
        earlier->type = function->type;
    } else {
        function = arena_.make<Function>();
        function->name = name.text;
        function->type = type;
        function->range = name.range;
        function->linkage = is_internal ? Linkage::internal : Linkage::external;
        function->is_noreturn = ends_program(name.text);
        unit_.functions.push_back(function);
    }
    function->is_noreturn =
        function->is_noreturn || specifiers.attributes.is_noreturn || declarator.attributes.is_noreturn;
    apply_attributes(function, merged(specifiers.attributes, declarator.attributes));
    if (!declarator.linker_name.empty()) function->linker_name = declarator.linker_name;
    Scope& scope = ordinary_scope(SymbolKind::function);
    const Symbol* here = scope.find_here(name.text);
    if (here != nullptr && here->kind != SymbolKind::function && !is_error(*here->type)) {
        note_previous(report(DiagnosticId::redeclared, name.range, {std::string(name.text)}), *here);
    }
    Symbol* symbol = earlier;
    if (symbol == nullptr) {
        symbol = arena_.make<Symbol>();
        *symbol = {SymbolKind::function, name.text, name.range, function->type, nullptr, function, 0};
        linked_[name.text] = symbol;
    }
    scope.declare(symbol);
    return function;
}

} // namespace heaparium::lang
