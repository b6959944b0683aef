// What the parser knows about names: declaring them, and what to say of those that nobody declared.
#include "lang/parser.hpp"

#include <algorithm>
#include <array>

namespace heaparium::lang {

namespace {

constexpr SourceRange start_of(std::uint32_t file) { return {file, 0, 0}; }

} // namespace

bool Parser::starts_type(const Token& first) const {
    switch (first.kind) {
    case TokenKind::keyword_atomic:
    case TokenKind::keyword_bool:
    case TokenKind::keyword_char:
    case TokenKind::keyword_complex:
    case TokenKind::keyword_const:
    case TokenKind::keyword_double:
    case TokenKind::keyword_enum:
    case TokenKind::keyword_float:
    case TokenKind::keyword_int:
    case TokenKind::keyword_long:
    case TokenKind::keyword_restrict:
    case TokenKind::keyword_short:
    case TokenKind::keyword_signed:
    case TokenKind::keyword_struct:
    case TokenKind::keyword_typeof:
    case TokenKind::keyword_union:
    case TokenKind::keyword_unsigned:
    case TokenKind::keyword_void:
    case TokenKind::keyword_volatile: return true;
    case TokenKind::identifier: {
        const Symbol* symbol = scope_->find(first.text);
        return symbol != nullptr && symbol->kind == SymbolKind::type_name;
    }
    default: return false;
    }
}

bool Parser::starts_declaration() const {
    switch (token().kind) {
    case TokenKind::keyword_alignas:
    case TokenKind::keyword_attribute:
    case TokenKind::keyword_auto:
    case TokenKind::keyword_auto_type:
    case TokenKind::keyword_extern:
    case TokenKind::keyword_inline:
    case TokenKind::keyword_noreturn:
    case TokenKind::keyword_register:
    case TokenKind::keyword_static:
    case TokenKind::keyword_static_assert:
    case TokenKind::keyword_thread_local:
    case TokenKind::keyword_typedef: return true;
    case TokenKind::left_bracket: return at_attributes();
    case TokenKind::keyword_extension: {
        // __extension__ may stand before an expression as well
        return starts_type(token(1)) || token(1).kind == TokenKind::keyword_typedef;
    }
    case TokenKind::identifier:
        if (token(1).kind == TokenKind::colon) return false; // a label
        return starts_type(token()) || looks_like_unknown_type();
    default: return starts_type(token());
    }
}

// `node_t n`, `node_t *n`: where nothing of the name is known, this is more likely a declaration than anything else.
bool Parser::looks_like_unknown_type() const {
    if (token().kind != TokenKind::identifier || scope_->find(token().text) != nullptr) return false;
    if (token(1).kind == TokenKind::identifier) return true;
    if (token(1).kind == TokenKind::left_bracket && token(2).kind == TokenKind::right_bracket) { // `String[] args`
        return token(3).kind == TokenKind::identifier;
    }
    if (token(1).kind != TokenKind::star) return false;
    std::size_t ahead = 1;
    while (token(ahead).kind == TokenKind::star) ++ahead;
    if (token(ahead).kind != TokenKind::identifier || scope_->find(token(ahead).text) != nullptr) return false;
    const TokenKind next = token(ahead + 1).kind;
    return next == TokenKind::semicolon || next == TokenKind::equal || next == TokenKind::comma ||
           next == TokenKind::left_parenthesis || next == TokenKind::left_bracket ||
           next == TokenKind::right_parenthesis;
}

// The blocks of a script see its types from everywhere.
Scope& Parser::ordinary_scope(SymbolKind kind) {
    return is_script_level() && kind != SymbolKind::variable ? file_scope_ : *scope_;
}

void Parser::note_previous(Diagnostic& diagnostic, const Symbol& symbol) {
    diagnostic.notes.push_back({symbol.range, "`" + std::string(symbol.name) + "` was declared here first"});
}

Symbol* Parser::declare(SymbolKind kind, const Token& name, const Type* type) {
    Scope& scope = ordinary_scope(kind);
    if (Symbol* earlier = scope.find_here(name.text)) {
        const bool is_same_typedef = kind == SymbolKind::type_name && earlier->kind == kind &&
                                     (earlier->type == type || compatible(*earlier->type, *type));
        if (is_same_typedef) return earlier;
        if (!is_error(*earlier->type)) {
            note_previous(report(DiagnosticId::redeclared, name.range, {std::string(name.text)}), *earlier);
        }
    }
    Symbol* symbol = arena_.make<Symbol>();
    symbol->kind = kind;
    symbol->name = name.text;
    symbol->range = name.range;
    symbol->type = type;
    scope.declare(symbol);
    return symbol;
}

Variable* Parser::declare_local(const Token& name, const Type* type, Storage storage) {
    Variable* variable = arena_.make<Variable>();
    variable->name = name.text;
    variable->type = type;
    variable->range = name.range;
    variable->storage = storage;
    variable->scope = {name.range.file, previous().range.end, previous().range.end};
    variable->is_address_taken = is_aggregate(*type);
    if (name.kind == TokenKind::identifier) declare(SymbolKind::variable, name, type)->variable = variable;
    return variable;
}

// One mistake, the missing #include, is told once, however many of the header's names are used.
bool Parser::is_header_told(std::string_view header) const {
    const auto wanted = outcome_.wanted_headers.find(std::string(header));
    return wanted != outcome_.wanted_headers.end() && !wanted->second.is_function;
}

void Parser::want_header(Diagnostic& diagnostic, const Token& name, std::string_view header) {
    outcome_.wanted_headers.emplace(header, WantedHeader{std::string(name.text), name.range, false});
    diagnostic.message += "; it comes from `<" + std::string(header) + ">`";
    diagnostic.fixes.push_back({start_of(unit_.file), "#include <" + std::string(header) + ">\n"});
}

// A variable of this name that has ended, or that belongs to another function.
void Parser::note_name_elsewhere(Diagnostic& diagnostic, std::string_view name) const {
    const auto note_in = [&](std::span<Variable* const> variables, const std::string& text) {
        const auto found = std::find_if(variables.rbegin(), variables.rend(),
                                        [&](const Variable* variable) { return variable->name == name; });
        if (found == variables.rend()) return false;
        diagnostic.notes.push_back({(*found)->range, "`" + std::string(name) + "` is declared here, " + text});
        return true;
    };
    if (function_ != nullptr && note_in(function_->locals, "but known only up to the end of its block")) return;
    for (const Function* function : unit_.functions) {
        if (function->body == nullptr) continue;
        if (note_in(function->locals, "but known only inside of `" + std::string(function->name) + "`")) return;
    }
}

// `i = 0` where a statement starts: perhaps it was to be declared there. The name has just been taken.
void Parser::suggest_declaration(Diagnostic& diagnostic, const Token& name) const {
    if (!at(TokenKind::equal) || position_ < 2 || name.is_from_macro) return;
    const TokenKind before = tokens_[position_ - 2].kind;
    const bool is_for_head =
        before == TokenKind::left_parenthesis && position_ > 2 && tokens_[position_ - 3].kind == TokenKind::keyword_for;
    const bool is_statement =
        before == TokenKind::semicolon || before == TokenKind::left_brace || before == TokenKind::right_brace;
    if (!is_for_head && !is_statement) return;
    const Token& value = token(1);
    const bool has_point = value.kind == TokenKind::number && value.text.find('.') != value.text.npos;
    const std::string type = value.kind == TokenKind::string ? "char *" : has_point ? "double " : "int ";
    diagnostic.message += "; to declare it here write its type in front, as in `" + type + std::string(name.text) + "`";
    diagnostic.fixes.push_back({{name.range.file, name.range.begin, name.range.begin}, type});
}

Expression* Parser::undeclared_name(const Token& name) {
    if (Expression* foreign = foreign_value(name)) return foreign;
    const auto header = headers_.header_of(name.text);
    if (header && is_header_told(*header)) return build_.error(name.range);
    auto& diagnostic = report(DiagnosticId::undeclared_name, name.range, {std::string(name.text)});
    if (header) {
        want_header(diagnostic, name, *header);
    } else if (const auto meant = similar_name(*scope_, name.text, false); !meant.empty()) {
        diagnostic.message += "; did you mean `" + std::string(meant) + "`?";
        diagnostic.fixes.push_back({name.range, std::string(meant)});
    } else {
        note_name_elsewhere(diagnostic, name.text);
        suggest_declaration(diagnostic, name);
    }
    // Said once in a function is enough.
    Scope* outermost = function_ != nullptr && function_->scope != nullptr ? function_->scope : scope_;
    Symbol* symbol = arena_.make<Symbol>();
    symbol->name = name.text;
    symbol->range = name.range;
    symbol->type = types_.basic(TypeKind::error);
    outermost->declare(symbol);
    return build_.error(name.range);
}

// The prototype is compiled where it cannot disturb: in a scope of its own, from a file of its own.
Function* Parser::compile_prototype(const Token& name, const HeaderSource::LibraryFunction& found) {
    const std::uint32_t file = sources_.add("<" + std::string(found.header) + ">", std::string(found.prototype), true);
    CompileOptions plain = options_;
    plain.includes.clear();
    sink_.set_silent(true);
    PreprocessedSource source = preprocess(sources_, file, headers_, plain, arena_, sink_);
    Scope prelude(&file_scope_);
    constexpr std::array sizes{std::pair{"size_t", TypeKind::unsigned_long}, std::pair{"ssize_t", TypeKind::long_type},
                               std::pair{"ptrdiff_t", TypeKind::long_type}};
    for (const auto& [spelled, kind] : sizes) {
        Symbol* symbol = arena_.make<Symbol>();
        *symbol = {SymbolKind::type_name, spelled, {}, types_.basic(kind), nullptr, nullptr, 0};
        prelude.declare(symbol);
    }
    const auto headers_before = outcome_.wanted_headers;
    const auto tokens = std::exchange(tokens_, std::span<Token>(source.tokens));
    const auto position = std::exchange(position_, 0);
    auto* const function = std::exchange(function_, nullptr);
    auto* const outer_sizes = std::exchange(sizes_, nullptr);
    {
        const Block block(*this, &prelude, nullptr);
        if (!at_end()) parse_external_declaration();
    }
    tokens_ = tokens;
    position_ = position;
    function_ = function;
    sizes_ = outer_sizes;
    sink_.set_silent(is_abandoned_);
    const auto linked = linked_.find(name.text);
    const bool lacks_types = outcome_.wanted_headers.size() != headers_before.size();
    if (linked == linked_.end() || linked->second->function == nullptr || lacks_types) {
        // Its parameters have types like FILE: the whole header is needed.
        if (linked != linked_.end()) {
            std::erase(unit_.functions, linked->second->function);
            linked_.erase(linked);
        }
        outcome_.wanted_headers = headers_before;
        outcome_.wanted_headers.emplace(found.header, WantedHeader{std::string(name.text), name.range, true});
        return nullptr;
    }
    return linked->second->function;
}

Function* Parser::library_function(const Token& name) {
    const auto found = headers_.library_function(name.text);
    Function* function = found ? compile_prototype(name, *found) : nullptr;
    if (function == nullptr) return nullptr;
    file_scope_.declare(linked_.at(name.text));
    auto& diagnostic = report(is_script_candidate_ ? DiagnosticId::library_function_in_script
                                                   : DiagnosticId::library_function_undeclared,
                              name.range, {std::string(name.text), std::string(found->header)});
    diagnostic.fixes.push_back({start_of(unit_.file), "#include <" + std::string(found->header) + ">\n"});
    return function;
}

/// Makes sure that the program has the library function, whose call appears in no source.
void Parser::use_library_function(std::string_view name) {
    const auto found = headers_.library_function(name);
    if (!found || linked_.contains(name)) return;
    Token token;
    token.kind = TokenKind::identifier;
    token.text = name;
    if (Function* function = compile_prototype(token, *found)) function->is_used = true;
}

// As before C99: a function that nobody declared is taken to return int. It may still be defined further down.
Function* Parser::implicit_function(const Token& name) {
    Function* function = arena_.make<Function>();
    function->name = name.text;
    function->type = types_.function(types_.basic(TypeKind::int_type), {}, false, false);
    function->range = name.range;
    unit_.functions.push_back(function);
    Symbol* symbol = arena_.make<Symbol>();
    *symbol = {SymbolKind::function, name.text, name.range, function->type, nullptr, function, 0};
    file_scope_.declare(symbol);
    linked_[name.text] = symbol;
    implicit_functions_[function] = name.range;
    return function;
}

Expression* Parser::undeclared_function(const Token& name) {
    Function* function = nullptr;
    if (const auto linked = linked_.find(name.text); linked != linked_.end()) function = linked->second->function;
    if (function == nullptr) function = library_function(name);
    if (function == nullptr && headers_.header_of(name.text)) return undeclared_name(name); // a macro
    if (function == nullptr) function = implicit_function(name);
    function->is_used = true;
    return build_.function(function, name.range);
}

void Parser::check_implicit_functions() {
    for (const Function* function : unit_.functions) { // in order of the calls, not of the hash table
        const auto found = implicit_functions_.find(function);
        if (found == implicit_functions_.end()) continue;
        if (function->body != nullptr || function->range != found->second) {
            auto& diagnostic =
                report(DiagnosticId::called_before_declared, found->second, {std::string(function->name)});
            diagnostic.notes.push_back({function->range, "it is declared only here"});
            continue;
        }
        auto& diagnostic = report(DiagnosticId::undeclared_function, found->second, {std::string(function->name)});
        const std::string_view meant = similar_name(file_scope_, function->name, false);
        if (meant.empty()) continue;
        diagnostic.message += "; did you mean `" + std::string(meant) + "`?";
        diagnostic.fixes.push_back({found->second, std::string(meant)});
    }
}

void Parser::declare_builtins() {
    Symbol* list = arena_.make<Symbol>();
    *list = {SymbolKind::type_name,
             "__builtin_va_list",
             {},
             types_.pointer_to(types_.basic(TypeKind::void_type)),
             nullptr,
             nullptr,
             0};
    file_scope_.declare(list);
}

} // namespace heaparium::lang
