// Declarators: what stands around a declared name (C11 6.7.6, 6.7.7).
//
// A declarator is read into a list of derivations, ordered from the base type outwards, and only then applied: so each
// token is read once, however deep the parentheses nest.
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>
#include <iterator>

namespace heaparium::lang {

Declarator Parser::parse_declarator(bool allows_name, bool allows_abstract) {
    Declarator declarator;
    const Token first = token();
    const std::size_t before = position_;
    parse_declarator_into(declarator, allows_name, allows_abstract);
    declarator.range = position_ > before ? since(first) : first.range;
    return declarator;
}

// declarator        = pointer? direct-declarator
// direct-declarator = (identifier | "(" attribute* declarator ")")? (array-suffix | function-suffix)*
void Parser::parse_declarator_into(Declarator& declarator, bool allows_name, bool allows_abstract) {
    const Nesting nesting(*this);
    if (!nesting) return;
    std::vector<Derivation>& all = declarator.derivations;
    parse_pointer(all);
    if (at(TokenKind::ampersand)) { // read as a plain variable
        const SourceRange sign = take().range;
        report(DiagnosticId::cpp_reference, sign);
    }
    const bool has_early_brackets = allows_name && at_brackets_before_name();
    std::vector<Derivation> early;
    if (has_early_brackets) {
        const SourceRange place = token().range;
        early.push_back(parse_array_suffix());
        auto& diagnostic = report(DiagnosticId::brackets_before_name, join(place, previous().range));
        const SourceRange name = token().range;
        const std::string_view brackets =
            sources_.text(place.file).substr(place.begin, previous().range.end - place.begin);
        if (place.file == name.file && !token().is_from_macro && at(TokenKind::identifier)) {
            diagnostic.fixes.push_back({join(place, previous().range), ""});
            diagnostic.fixes.push_back({{name.file, name.end, name.end}, std::string(brackets)});
        }
    }
    Declarator inner;
    if (starts_nested_declarator(allows_abstract)) {
        const Token open = take();
        parse_attributes(declarator.attributes);
        parse_declarator_into(inner, allows_name, allows_abstract);
        expect_close(TokenKind::right_parenthesis, open);
        declarator.name = inner.name;
    } else if (allows_name && at(TokenKind::identifier)) {
        declarator.name = take();
    }
    const std::size_t first_suffix = all.size();
    const bool may_have_suffix =
        declarator.name.kind == TokenKind::identifier || allows_abstract || !inner.derivations.empty();
    while (may_have_suffix && !at_attributes() && (at(TokenKind::left_bracket) || at(TokenKind::left_parenthesis))) {
        all.push_back(at(TokenKind::left_bracket) ? parse_array_suffix() : parse_function_suffix());
        if (is_abandoned_) return;
    }
    if (has_early_brackets && !at(TokenKind::left_brace) && (all.empty() || all.back().kind != TypeKind::function)) {
        all.push_back(std::move(early.front()));
    }
    // `a[2][3]` is an array of 2 arrays of 3: the last suffix is the nearest to the base.
    std::reverse(all.begin() + static_cast<std::ptrdiff_t>(first_suffix), all.end());
    all.insert(all.end(), std::make_move_iterator(inner.derivations.begin()),
               std::make_move_iterator(inner.derivations.end()));
}

// `int[] a`, `int[3] a`, as in Java.
bool Parser::at_brackets_before_name() const {
    if (!at(TokenKind::left_bracket)) return false;
    if (token(1).kind == TokenKind::right_bracket) return token(2).kind == TokenKind::identifier;
    return token(2).kind == TokenKind::right_bracket && token(3).kind == TokenKind::identifier;
}

// In `int (x)` the parenthesis groups; in an abstract `int (int)` it holds parameters.
bool Parser::starts_nested_declarator(bool allows_abstract) const {
    if (!at(TokenKind::left_parenthesis)) return false;
    if (!allows_abstract) return true;
    const Token& next = token(1);
    return next.kind != TokenKind::right_parenthesis && next.kind != TokenKind::ellipsis && !starts_type(next) &&
           next.kind != TokenKind::keyword_register;
}

// pointer = ("*" (type-qualifier | attribute)*)+
void Parser::parse_pointer(std::vector<Derivation>& derivations) {
    while (at(TokenKind::star)) {
        Derivation pointer;
        pointer.range = take().range;
        for (;;) {
            Attributes ignored;
            if (at(TokenKind::keyword_const)) {
                pointer.is_const = true;
            } else if (at(TokenKind::keyword_volatile)) {
                pointer.is_volatile = true;
            } else if (at_attributes()) {
                parse_attributes(ignored);
                continue;
            } else if (!at(TokenKind::keyword_restrict) && !at(TokenKind::keyword_atomic)) {
                break;
            }
            if (at(TokenKind::keyword_atomic)) report(DiagnosticId::not_supported, token().range, {"_Atomic"});
            take();
        }
        derivations.push_back(std::move(pointer));
    }
}

// array-suffix = "[" ("static" | type-qualifier)* (assignment-expression | "*")? "]"
Derivation Parser::parse_array_suffix() {
    Derivation array;
    array.kind = TypeKind::array;
    const Token open = take();
    while (at(TokenKind::keyword_static) || at(TokenKind::keyword_const) || at(TokenKind::keyword_volatile) ||
           at(TokenKind::keyword_restrict)) {
        take();
    }
    if (at(TokenKind::star) && token(1).kind == TokenKind::right_bracket) {
        take();
        array.is_unspecified = true;
    }
    if (!at(TokenKind::right_bracket)) {
        Expression* length = build_.promoted(parse_assignment_expression());
        const auto value = integer_constant(*length);
        if (is_error(*length)) {
            array.length = 1;
        } else if (!is_integer(*length->type)) {
            report(DiagnosticId::length_not_integer, length->range, {to_string(*length->type)});
            array.length = 1;
        } else if (!value) {
            array.variable_length = length;
        } else if (*value < 0 && !is_unsigned(*length->type)) {
            report(DiagnosticId::negative_length, length->range, {std::to_string(*value)});
            array.length = 1;
        } else {
            array.length = static_cast<std::uint64_t>(*value);
        }
    }
    expect_close(TokenKind::right_bracket, open);
    array.range = since(open);
    return array;
}

// function-suffix = "(" (parameter ("," parameter)* ("," "...")? | identifier ("," identifier)*)? ")"
Derivation Parser::parse_function_suffix() {
    Derivation function;
    function.kind = TypeKind::function;
    function.scope = std::make_unique<Scope>(scope_);
    const Token open = take();
    const bool is_only_void = at(TokenKind::keyword_void) && token(1).kind == TokenKind::right_parenthesis;
    const bool is_list_of_names = at(TokenKind::identifier) && !starts_type(token()) && !looks_like_unknown_type() &&
                                  (token(1).kind == TokenKind::comma || token(1).kind == TokenKind::right_parenthesis);
    if (is_only_void) {
        take();
    } else if (at(TokenKind::right_parenthesis)) {
        function.has_prototype = false;
    } else if (is_list_of_names) {
        function.has_prototype = false;
        do {
            if (!at(TokenKind::identifier)) break;
            function.identifiers.push_back(take());
        } while (take_if(TokenKind::comma));
    } else {
        const Nesting nesting(*this);
        const Block block(*this, function.scope.get(), nullptr);
        auto* const outer_sizes = std::exchange(sizes_, &function.sizes);
        while (nesting && !at_end()) {
            if (at(TokenKind::ellipsis)) {
                take();
                function.is_variadic = true;
                break;
            }
            const std::size_t before = position_;
            parse_parameter(function);
            if (position_ == before || !next_parameter()) break;
        }
        sizes_ = outer_sizes;
    }
    if (!expect_close(TokenKind::right_parenthesis, open)) {
        while (!at_end() && !at(TokenKind::right_parenthesis) && !at(TokenKind::left_brace) &&
               !at(TokenKind::semicolon)) {
            take();
        }
        take_if(TokenKind::right_parenthesis);
    }
    function.range = since(open);
    return function;
}

// Takes the comma between two parameters; a missing one is told, and a value that C++ would allow is passed over.
bool Parser::next_parameter() {
    if (at(TokenKind::equal)) {
        const Token equal = take();
        (void)parse_assignment_expression();
        auto& diagnostic = report(DiagnosticId::default_argument, since(equal));
        diagnostic.fixes.push_back({since(equal), ""});
    }
    if (take_if(TokenKind::comma)) return true;
    if (!starts_declaration() || token().starts_line) return false;
    return !expect(TokenKind::comma, "between two parameters");
}

// parameter = declaration-specifiers (declarator | abstract-declarator)? attribute*
void Parser::parse_parameter(Derivation& function) {
    (void)mend_misspelt_type_word();
    if (!starts_declaration()) {
        if (at(TokenKind::identifier) && !scope_->find(token().text)) {
            report(DiagnosticId::parameter_without_type, token().range, {std::string(token().text)});
            const Token name = take();
            function.parameters.push_back({name, types_.basic(TypeKind::error), nullptr, name.range});
            return;
        }
        report(DiagnosticId::parameter_expected, token().range, {described(token())});
        return;
    }
    const Token first = token();
    const Specifiers specifiers = parse_declaration_specifiers(true);
    Declarator declarator = parse_declarator(true, true);
    parse_attributes(declarator.attributes);
    const Type* declared = derived_type(specifiers.type, declarator, true);
    Parameter parameter{declarator.name, parameter_type(declared), nullptr, since(first)};
    if (parameter.type->kind == TypeKind::void_type) {
        report(DiagnosticId::void_parameter, parameter.range);
        parameter.type = types_.basic(TypeKind::error);
    }
    if (declarator.has_name()) {
        parameter.variable = declare_local(declarator.name, parameter.type, Storage::parameter);
        if (declared->kind == TypeKind::array) array_parameters_[parameter.variable] = declared;
    }
    function.parameters.push_back(parameter);
}

// Arrays and functions are passed as pointers (C11 6.7.6.3).
const Type* Parser::parameter_type(const Type* type) {
    if (type->kind == TypeKind::array) return types_.pointer_to(type->base);
    if (type->kind == TypeKind::function) return types_.pointer_to(type);
    return type;
}

const Type* Parser::derived_type(const Type* base, Declarator& declarator, bool is_parameter) {
    const Type* type = attributed_type(base, declarator.attributes);
    for (std::size_t i = 0; i < declarator.derivations.size(); ++i) {
        const bool is_outermost = i + 1 == declarator.derivations.size();
        type = derived_by(type, declarator.derivations[i], is_outermost, is_parameter);
        if (type->depth > options_.maximum_nesting) {
            abandon(DiagnosticId::nesting_too_deep, declarator.range,
                    {std::to_string(options_.maximum_nesting), "levels"});
            return types_.basic(TypeKind::error);
        }
    }
    return type;
}

const Type* Parser::derived_by(const Type* base, Derivation& derivation, bool is_outermost, bool is_parameter) {
    if (is_error(*base) && derivation.kind != TypeKind::function) return base;
    switch (derivation.kind) {
    case TypeKind::pointer:
        return types_.qualified(types_.pointer_to(base), derivation.is_const, derivation.is_volatile);
    case TypeKind::array: return derived_array(base, derivation, is_outermost, is_parameter);
    default: return derived_function(base, derivation);
    }
}

const Type* Parser::derived_array(const Type* base, Derivation& derivation, bool is_outermost, bool is_parameter) {
    const Type* const error = types_.basic(TypeKind::error);
    if (base->kind == TypeKind::function) {
        report(DiagnosticId::array_of_functions, derivation.range);
        return error;
    }
    if (base->kind == TypeKind::void_type || !base->is_complete) {
        report(DiagnosticId::array_of_incomplete, derivation.range, {to_string(*base)});
        return error;
    }
    const bool is_variable = derivation.variable_length != nullptr || derivation.is_unspecified ||
                             (derivation.length && base->is_variable_length);
    if (is_variable) {
        if (is_parameter && is_outermost) return types_.unknown_length_array_of(base); // becomes a pointer anyway
        const bool is_in_body = function_ != nullptr && sizes_ == &function_->sizes;
        if (sizes_ == nullptr || (derivation.is_unspecified && is_in_body)) {
            report(DiagnosticId::length_not_constant,
                   derivation.variable_length != nullptr ? derivation.variable_length->range : derivation.range);
            return error;
        }
        return variable_length_array(base, derivation);
    }
    if (!derivation.length) return types_.unknown_length_array_of(base);
    constexpr std::uint64_t largest = std::uint64_t{1} << 47;
    if (*derivation.length > 0 && base->size > largest / *derivation.length) {
        report(DiagnosticId::type_too_large, derivation.range, {declaration(*base, "[…]")});
        return error;
    }
    return types_.array_of(base, *derivation.length);
}

const Type* Parser::derived_function(const Type* base, Derivation& derivation) {
    if (base->kind == TypeKind::array || base->kind == TypeKind::function) {
        report(base->kind == TypeKind::array ? DiagnosticId::returns_array : DiagnosticId::returns_function,
               derivation.range);
        return types_.basic(TypeKind::error);
    }
    std::vector<const Type*> parameters;
    const bool is_old_style = !derivation.has_prototype;
    for (const Parameter& parameter : derivation.parameters) {
        if (!is_old_style) parameters.push_back(parameter.type->unqualified);
    }
    return types_.function(base->unqualified, parameters, derivation.is_variadic, derivation.has_prototype);
}

// type-name = specifier-qualifier-list abstract-declarator?
const Type* Parser::parse_type_name() {
    const Specifiers specifiers = parse_declaration_specifiers(false);
    Declarator declarator = parse_declarator(false, true);
    return derived_type(specifiers.type, declarator, false);
}

// The same where the first word is no type that we know.
const Type* Parser::parse_unknown_type_name() {
    const Type* type = parse_typedef_or_unknown_name();
    (void)parse_declarator(false, true);
    return type;
}

} // namespace heaparium::lang
