// What stands before a declarator: storage class, qualifiers, and the type they apply to (C11 6.7.1 to 6.7.5).
#include "lang/constant.hpp"
#include "lang/parser.hpp"
#include "lang/provided.hpp"
#include "lang/spelling.hpp"

#include <algorithm>
#include <array>

namespace heaparium::lang {

/// How often each word of a basic type occurred, in any order: `long unsigned int long`.
struct TypeWords {
    int void_count = 0, bool_count = 0, char_count = 0, int_count = 0, float_count = 0, double_count = 0;
    int short_count = 0, long_count = 0, signed_count = 0, unsigned_count = 0;

    [[nodiscard]] int* count_of(TokenKind kind) {
        switch (kind) {
        case TokenKind::keyword_void: return &void_count;
        case TokenKind::keyword_bool: return &bool_count;
        case TokenKind::keyword_char: return &char_count;
        case TokenKind::keyword_int: return &int_count;
        case TokenKind::keyword_float: return &float_count;
        case TokenKind::keyword_double: return &double_count;
        case TokenKind::keyword_short: return &short_count;
        case TokenKind::keyword_long: return &long_count;
        case TokenKind::keyword_signed: return &signed_count;
        case TokenKind::keyword_unsigned: return &unsigned_count;
        default: return nullptr;
        }
    }
    [[nodiscard]] int bases() const {
        return void_count + bool_count + char_count + int_count + float_count + double_count;
    }
    [[nodiscard]] int sizes() const { return short_count + long_count; }
    [[nodiscard]] int signs() const { return signed_count + unsigned_count; }
    [[nodiscard]] bool any() const { return bases() + sizes() + signs() > 0; }

    /// Nothing for words that do not go together.
    [[nodiscard]] std::optional<TypeKind> kind() const {
        if (bases() > 1 || signs() > 1 || short_count > 1 || long_count > 2 || (short_count > 0 && long_count > 0)) {
            return std::nullopt;
        }
        const bool is_plain = sizes() == 0 && signs() == 0;
        if (void_count > 0) return is_plain ? std::optional(TypeKind::void_type) : std::nullopt;
        if (bool_count > 0) return is_plain ? std::optional(TypeKind::bool_type) : std::nullopt;
        if (float_count > 0) return is_plain ? std::optional(TypeKind::float_type) : std::nullopt;
        if (double_count > 0) {
            if (signs() > 0 || short_count > 0 || long_count > 1) return std::nullopt;
            return long_count > 0 ? TypeKind::long_double : TypeKind::double_type;
        }
        const bool is_unsigned = unsigned_count > 0;
        if (char_count > 0) {
            if (sizes() > 0) return std::nullopt;
            return is_unsigned        ? TypeKind::unsigned_char
                   : signed_count > 0 ? TypeKind::signed_char
                                      : TypeKind::char_type;
        }
        if (short_count > 0) return is_unsigned ? TypeKind::unsigned_short : TypeKind::short_type;
        if (long_count == 1) return is_unsigned ? TypeKind::unsigned_long : TypeKind::long_type;
        if (long_count == 2) return is_unsigned ? TypeKind::unsigned_long_long : TypeKind::long_long;
        return is_unsigned ? TypeKind::unsigned_int : TypeKind::int_type;
    }
};

namespace {

std::optional<StorageClass> storage_class(TokenKind kind) {
    switch (kind) {
    case TokenKind::keyword_typedef: return StorageClass::typedef_name;
    case TokenKind::keyword_extern: return StorageClass::external;
    case TokenKind::keyword_static: return StorageClass::internal;
    case TokenKind::keyword_auto: return StorageClass::automatic;
    case TokenKind::keyword_register: return StorageClass::in_register;
    default: return std::nullopt;
    }
}

std::string_view unsupported_feature(TokenKind kind) {
    switch (kind) {
    case TokenKind::keyword_thread_local: return "thread-local storage";
    case TokenKind::keyword_atomic: return "_Atomic";
    case TokenKind::keyword_complex: return "complex numbers";
    default: return {};
    }
}

// Types of gcc that are not provided.
constexpr std::string_view unsupported_type(std::string_view name) {
    for (const std::string_view type : {"__int128", "__int128_t", "__uint128_t", "__float128", "_Float128", "__float80",
                                        "_Float16", "_Decimal32", "_Decimal64", "_Decimal128"}) {
        if (type == name) return type;
    }
    return {};
}

constexpr std::array<std::string_view, 18> written_words{"int",    "char",   "double", "float",    "void",  "long",
                                                         "short",  "struct", "union",  "unsigned", "const", "return",
                                                         "static", "while",  "signed", "typedef",  "enum",  "else"};

} // namespace

void Parser::parse_storage_class(Specifiers& specifiers, const Token& word) {
    const auto storage = storage_class(word.kind);
    if (specifiers.storage != StorageClass::none && specifiers.storage != *storage) {
        report(DiagnosticId::two_storage_classes, word.range, {std::string(word.text)});
    }
    specifiers.storage = *storage;
}

// declaration-specifiers = (storage-class | type-qualifier | function-specifier | alignment | attribute |
// type-specifier)+ A type name ends the list when a type was already given, so that it can be declared anew.
Specifiers Parser::parse_declaration_specifiers(bool allows_storage) {
    Specifiers specifiers;
    TypeWords words;
    const Token first = token();
    bool is_const = false;
    bool is_volatile = false;
    bool is_unsupported = false;
    for (bool is_done = false; !is_done && !is_abandoned_;) {
        const Token word = token();
        const TokenKind kind = word.kind;
        const bool has_type = specifiers.type != nullptr || words.any();
        if (std::exchange(lacks_semicolon_, false)) {
            specifiers.lacks_semicolon = true;
            break;
        }
        // `struct s { … }` with its semicolon forgotten: the next line starts another declaration.
        if (specifiers.declares_tag && word.starts_line && previous().kind == TokenKind::right_brace &&
            kind != TokenKind::identifier && kind != TokenKind::star && starts_declaration()) {
            auto& diagnostic = report(DiagnosticId::missing_semicolon, after_previous(), {"this definition"});
            diagnostic.fixes.push_back({after_previous(), ";"});
            specifiers.lacks_semicolon = true;
            break;
        }
        if (storage_class(kind)) {
            take();
            if (!allows_storage) report(DiagnosticId::misplaced_storage, word.range, {std::string(word.text)});
            parse_storage_class(specifiers, word);
        } else if (int* count = words.count_of(kind)) {
            if (specifiers.type != nullptr) {
                if (!is_error(*specifiers.type)) report(DiagnosticId::two_types, word.range, {described(word)});
            } else {
                ++*count;
            }
            take();
        } else if (kind == TokenKind::identifier && !unsupported_type(word.text).empty()) {
            take();
            report(DiagnosticId::not_supported, word.range, {"type `" + std::string(word.text) + "`"});
            is_unsupported = true;
            specifiers.type = types_.basic(TypeKind::error);
        } else if (!unsupported_feature(kind).empty()) {
            take();
            report(DiagnosticId::not_supported, word.range, {std::string(unsupported_feature(kind))});
            is_unsupported = true;
            if (at(TokenKind::left_parenthesis)) skip_balanced();
        } else {
            switch (kind) {
            case TokenKind::keyword_const: is_const = true, take(); break;
            case TokenKind::keyword_volatile: is_volatile = true, take(); break;
            case TokenKind::keyword_restrict:
            case TokenKind::keyword_extension: take(); break;
            case TokenKind::keyword_inline: specifiers.is_inline = true, take(); break;
            case TokenKind::keyword_noreturn: specifiers.attributes.is_noreturn = true, take(); break;
            case TokenKind::keyword_attribute: parse_attributes(specifiers.attributes); break;
            case TokenKind::left_bracket:
                is_done = !at_attributes();
                if (!is_done) parse_attributes(specifiers.attributes);
                break;
            case TokenKind::keyword_alignas: parse_alignas(specifiers); break;
            case TokenKind::keyword_struct:
            case TokenKind::keyword_union:
            case TokenKind::keyword_enum: {
                if (has_type) report(DiagnosticId::two_types, word.range, {described(word)});
                const Type* type = kind == TokenKind::keyword_enum ? parse_enum_specifier(specifiers)
                                                                   : parse_record_specifier(specifiers);
                if (specifiers.type == nullptr) specifiers.type = type;
                break;
            }
            case TokenKind::keyword_auto_type:
                take();
                specifiers.is_deduced = true;
                specifiers.type = types_.basic(TypeKind::int_type); // of a declarator without a value
                break;
            case TokenKind::keyword_typeof:
                if (has_type) report(DiagnosticId::two_types, word.range, {described(word)});
                specifiers.type = parse_typeof();
                break;
            case TokenKind::identifier:
                if (has_type ||
                    (!starts_type(word) && !looks_like_unknown_type() && !(position_ > 0 && is_unsupported))) {
                    is_done = true;
                } else {
                    specifiers.type = parse_typedef_or_unknown_name();
                }
                break;
            default: is_done = true; break;
            }
        }
    }
    if (is_unsupported) {
        specifiers.type = types_.basic(TypeKind::error);
    } else if (specifiers.type == nullptr) {
        specifiers.has_no_type = !words.any();
        const auto kind = words.kind();
        specifiers.range = position_ > 0 ? since(first) : first.range;
        if (!kind) report(DiagnosticId::words_do_not_go_together, specifiers.range);
        specifiers.type = types_.basic(kind.value_or(TypeKind::error));
    }
    specifiers.range = since(first);
    specifiers.type = attributed_type(types_.qualified(specifiers.type, is_const, is_volatile), specifiers.attributes);
    return specifiers;
}

// Where a typedef further down gives a type this name.
std::optional<SourceRange> Parser::typedef_below(std::string_view name) const {
    for (std::size_t index = position_; index + 1 < tokens_.size(); ++index) {
        if (tokens_[index].kind != TokenKind::keyword_typedef) continue;
        std::size_t depth = 0;
        for (++index; index + 1 < tokens_.size(); ++index) {
            const TokenKind kind = tokens_[index].kind;
            if (kind == TokenKind::left_brace) ++depth;
            if (kind == TokenKind::right_brace && depth > 0) --depth;
            if (depth > 0) continue;
            if (kind == TokenKind::semicolon) break;
            if (kind == TokenKind::identifier && tokens_[index].text == name &&
                tokens_[index + 1].kind == TokenKind::semicolon) {
                return tokens_[index].range;
            }
        }
    }
    return std::nullopt;
}

// typedef-name
const Type* Parser::parse_typedef_or_unknown_name() {
    const Token name = take();
    const Symbol* symbol = scope_->find(name.text);
    if (symbol != nullptr && symbol->kind == SymbolKind::type_name) return symbol->type;
    if (report_foreign_type(name)) return types_.basic(TypeKind::error);
    const auto header = headers_.header_of(name.text);
    if (header && is_header_told(*header)) return types_.basic(TypeKind::error);
    auto& diagnostic = report(DiagnosticId::unknown_type, name.range, {std::string(name.text)});
    const auto suggest = [&](std::string meant) {
        diagnostic.message += "; did you mean `" + meant + "`?";
        diagnostic.fixes.push_back({name.range, std::move(meant)});
    };
    if (const Type* tagged = scope_->find_tag(name.text)) {
        suggest(to_string(*tagged));
    } else if (header) {
        want_header(diagnostic, name, *header);
    } else if (const auto below = typedef_below(name.text)) {
        diagnostic.notes.push_back({*below, "it is declared only here; the compiler reads from top to bottom"});
    } else if (const auto word = nearest_spelling(name.text, written_words)) {
        suggest(std::string(*word));
    } else if (const auto meant = similar_name(*scope_, name.text, true); !meant.empty()) {
        suggest(std::string(meant));
    }
    return types_.basic(TypeKind::error);
}

// typeof-specifier = "typeof" "(" (expression | type-name) ")"      (GNU)
const Type* Parser::parse_typeof() {
    take();
    const Token open = token();
    if (!expect(TokenKind::left_parenthesis, "behind `typeof`")) return types_.basic(TypeKind::error);
    const Nesting nesting(*this);
    if (!nesting) return types_.basic(TypeKind::error);
    const Type* type = starts_type(token()) ? parse_type_name() : parse_expression()->type;
    expect_close(TokenKind::right_parenthesis, open);
    return type;
}

// alignment-specifier = "_Alignas" "(" (type-name | constant-expression) ")"
void Parser::parse_alignas(Specifiers& specifiers) {
    take();
    if (!at(TokenKind::left_parenthesis)) {
        expect(TokenKind::left_parenthesis, "behind `_Alignas`");
        return;
    }
    specifiers.attributes.align = std::max(specifiers.attributes.align, parse_alignment("an alignment"));
}

// "(" (type-name | constant-expression) ")"; 0 where nothing is asked for.
std::uint32_t Parser::parse_alignment(std::string_view what) {
    const Token open = take();
    const Nesting nesting(*this);
    if (!nesting) return 0;
    std::int64_t align = 0;
    if (starts_type(token())) {
        std::vector<Variable*> unneeded;
        align = parse_type_name(unneeded)->align;
    } else {
        (void)parse_constant_expression(align, what);
    }
    constexpr std::int64_t largest = 4096; // a page
    if (align < 0 || align > largest || (align & (align - 1)) != 0) {
        report(DiagnosticId::bad_alignment, since(open), {std::to_string(align), std::to_string(largest)});
        align = 0;
    }
    expect_close(TokenKind::right_parenthesis, open);
    return static_cast<std::uint32_t>(align);
}

} // namespace heaparium::lang
