// Attributes, in the words of GNU C (`__attribute__((…))`) and of C2x (`[[…]]`): those that change what a program does
// are kept in Attributes, those that change nothing here are accepted and forgotten, the rest is refused by name.
#include "lang/constant.hpp"
#include "lang/parser.hpp"
#include "lang/provided.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

constexpr std::uint32_t latest_priority = 65535; // of constructors and destructors that say nothing

/// What `mode` makes of an integer or floating type: the same, of another size. 0: it says nothing of this kind.
std::uint64_t integer_mode_size(std::string_view mode) {
    if (mode == "QI" || mode == "byte") return 1;
    if (mode == "HI") return 2;
    if (mode == "SI") return 4;
    if (mode == "DI" || mode == "word" || mode == "pointer") return 8;
    return 0;
}

std::optional<TypeKind> kind_of_mode(const Type& type, std::string_view mode) {
    if (is_floating(type)) {
        if (mode == "SF") return TypeKind::float_type;
        if (mode == "DF") return TypeKind::double_type;
        return mode == "XF" ? std::optional(TypeKind::long_double) : std::nullopt;
    }
    if (!is_integer(type)) return std::nullopt;
    const bool has_sign = !is_unsigned(type);
    switch (integer_mode_size(mode)) {
    case 1: return has_sign ? TypeKind::signed_char : TypeKind::unsigned_char;
    case 2: return has_sign ? TypeKind::short_type : TypeKind::unsigned_short;
    case 4: return has_sign ? TypeKind::int_type : TypeKind::unsigned_int;
    case 8: return has_sign ? TypeKind::long_type : TypeKind::unsigned_long;
    default: return std::nullopt;
    }
}

} // namespace

Attributes merged(const Attributes& left, const Attributes& right) {
    Attributes all = right;
    all.is_packed |= left.is_packed;
    all.is_noreturn |= left.is_noreturn;
    all.is_fallthrough |= left.is_fallthrough;
    all.is_weak |= left.is_weak;
    all.is_transparent |= left.is_transparent;
    all.align = std::max(left.align, right.align);
    if (all.alias.empty()) all.alias = left.alias;
    if (all.cleanup.kind != TokenKind::identifier) all.cleanup = left.cleanup;
    if (all.constructor_priority == 0) all.constructor_priority = left.constructor_priority;
    if (all.destructor_priority == 0) all.destructor_priority = left.destructor_priority;
    return all;
}

bool Parser::at_attributes() const {
    if (at(TokenKind::keyword_attribute)) return true;
    return at(TokenKind::left_bracket) && token(1).kind == TokenKind::left_bracket;
}

// attribute-list = ("__attribute__" "(" "(" attribute ("," attribute)* ")" ")")*      (GNU)
//                | ("[" "[" (identifier "::")? attribute ("," …)* "]" "]")*           (C2x)
void Parser::parse_attributes(Attributes& attributes) {
    while (at_attributes()) {
        const bool is_bracketed = at(TokenKind::left_bracket);
        const TokenKind close = is_bracketed ? TokenKind::right_bracket : TokenKind::right_parenthesis;
        if (!is_bracketed) take();
        const Token open = token();
        if (!is_bracketed && !expect(TokenKind::left_parenthesis, "behind `__attribute__`")) return;
        if (is_bracketed) take();
        const Token inner = token();
        if (!is_bracketed && !expect(TokenKind::left_parenthesis, "behind `__attribute__(`")) return;
        if (is_bracketed) take();
        while (!at_end() && !at(close) && !at(TokenKind::semicolon)) {
            const bool is_qualified = is_bracketed && token(1).kind == TokenKind::colon;
            if (is_qualified) { // gnu::packed
                take();
                take();
                take_if(TokenKind::colon);
            }
            if (!take_if(TokenKind::comma)) parse_attribute(attributes);
        }
        expect_close(close, inner);
        expect_close(close, open);
    }
}

// attribute = name ("(" … ")")?
void Parser::parse_attribute(Attributes& attributes) {
    const Token word = token();
    const std::string_view name = plain_attribute(word.text);
    if (is_refused_attribute(name)) {
        report(DiagnosticId::not_supported, word.range, {"support for the attribute `" + std::string(name) + "`"});
    }
    if (at(TokenKind::left_parenthesis)) return skip_balanced();
    take();
    if (name == "packed") attributes.is_packed = true;
    if (name == "noreturn" || name == "_Noreturn") attributes.is_noreturn = true;
    if (name == "fallthrough") attributes.is_fallthrough = true;
    if (name == "weak") attributes.is_weak = true;
    if (name == "transparent_union") attributes.is_transparent = true;
    if (name == "aligned") {
        constexpr std::uint32_t largest_useful = 16;
        const bool has_arguments = at(TokenKind::left_parenthesis);
        const std::uint32_t align = has_arguments ? parse_alignment("an alignment") : largest_useful;
        attributes.align = std::max(attributes.align, align);
        return;
    }
    if (name == "constructor") attributes.constructor_priority = parse_priority();
    if (name == "destructor") attributes.destructor_priority = parse_priority();
    if (!at(TokenKind::left_parenthesis)) return;
    if (name == "alias" && token(1).kind == TokenKind::string) {
        const Token open = take();
        attributes.alias = parse_assembly_text();
        expect_close(TokenKind::right_parenthesis, open);
        return;
    }
    if (token(1).kind == TokenKind::identifier && token(2).kind == TokenKind::right_parenthesis) {
        if (name == "cleanup") attributes.cleanup = token(1);
        if (name == "mode") {
            attributes.mode = token(1);
            attributes.mode.text = plain_attribute(token(1).text);
        }
    }
    skip_balanced();
}

// ("(" constant-expression ")")?
std::uint32_t Parser::parse_priority() {
    if (!at(TokenKind::left_parenthesis)) return latest_priority;
    const Token open = take();
    const Nesting nesting(*this);
    std::int64_t priority = latest_priority;
    if (nesting) (void)parse_constant_expression(priority, "a priority");
    expect_close(TokenKind::right_parenthesis, open);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(priority, 1, latest_priority));
}

/// The type that a declaration's attributes make of the one that it names.
const Type* Parser::attributed_type(const Type* type, const Attributes& attributes) {
    if (attributes.mode.kind != TokenKind::identifier || is_error(*type)) return type;
    const auto kind = kind_of_mode(*type, attributes.mode.text);
    if (!kind) {
        report(DiagnosticId::not_supported, attributes.mode.range,
               {"mode `" + std::string(attributes.mode.text) + "` of the type `" + to_string(*type) + "`"});
        return type;
    }
    return types_.qualified(types_.basic(*kind), type->is_const, type->is_volatile);
}

// `cleanup(f)`: `f(&variable)` is called when the variable's scope is left.
void Parser::attach_cleanup(Variable* variable, const Attributes& attributes) {
    const Token& name = attributes.cleanup;
    if (name.kind != TokenKind::identifier || is_error(*variable->type)) return;
    const Symbol* symbol = scope_->find(name.text);
    if (symbol == nullptr || symbol->kind != SymbolKind::function) {
        report(DiagnosticId::cleanup_not_a_function, name.range, {std::string(name.text)});
        return;
    }
    symbol->function->is_used = true;
    variable->is_used = true;
    Expression* place = build_.address_of(build_.variable(variable, name.range), name.range);
    if (!symbol->type->parameters.empty() && symbol->type->parameters[0]->kind == TypeKind::pointer) {
        place = build_.explicit_cast(place, symbol->type->parameters[0], name.range);
    }
    variable->cleanup = build_.call(build_.function(symbol->function, name.range), std::span(&place, 1), name.range);
    if (is_error(*variable->cleanup)) variable->cleanup = nullptr;
}

// What a function's declaration asks for beside its type.
void Parser::apply_attributes(Function* function, const Attributes& attributes) {
    function->is_weak |= attributes.is_weak;
    if (!attributes.alias.empty()) function->alias = attributes.alias;
    if (attributes.constructor_priority != 0) function->constructor_priority = attributes.constructor_priority;
    if (attributes.destructor_priority != 0) {
        function->destructor_priority = attributes.destructor_priority;
        use_library_function("atexit"); // which is how it gets called
    }
}

} // namespace heaparium::lang
