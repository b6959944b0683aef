// Structs, unions and enums (C11 6.7.2.1, 6.7.2.2).
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>
#include <limits>

namespace heaparium::lang {

namespace {

std::string_view keyword_of(TypeKind kind) {
    switch (kind) {
    case TypeKind::struct_type: return "struct";
    case TypeKind::union_type: return "union";
    default: return "enum";
    }
}

} // namespace

// ("struct" | "union" | "enum") attribute* identifier? before a "{", or without one where there is an identifier
std::optional<Parser::TagHead> Parser::parse_tag_head() {
    TagHead head{.keyword = take()};
    parse_attributes(head.attributes);
    if (at(TokenKind::identifier)) head.tag = take();
    head.has_tag = head.tag.kind == TokenKind::identifier;
    head.has_body = at(TokenKind::left_brace);
    if (!head.has_tag && !head.has_body) {
        report(DiagnosticId::tag_expected, token().range, {std::string(head.keyword.text), described(token())});
        return std::nullopt;
    }
    head.range = head.has_tag ? head.tag.range : head.keyword.range;
    return head;
}

// struct-or-union-specifier = ("struct" | "union") attribute* (identifier? "{" member-declaration* "}" | identifier)
const Type* Parser::parse_record_specifier(Specifiers& specifiers) {
    const std::optional<TagHead> head = parse_tag_head();
    if (!head) return types_.basic(TypeKind::error);
    const auto& [keyword, attributes, tag, range, has_tag, has_body] = *head;
    const TypeKind kind = keyword.kind == TokenKind::keyword_struct ? TypeKind::struct_type : TypeKind::union_type;
    const bool is_new_here = has_body || at(TokenKind::semicolon);
    Scope& scope = ordinary_scope(SymbolKind::type_name);
    Type* record = nullptr;
    if (has_tag) record = is_new_here ? scope.find_tag_here(tag.text) : scope.find_tag(tag.text);
    if (record != nullptr && record->kind != kind) {
        auto& diagnostic =
            report(DiagnosticId::tag_of_other_kind, range,
                   {std::string(keyword_of(record->kind)), std::string(tag.text), std::string(keyword.text)});
        diagnostic.notes.push_back({record->range, "it was declared here"});
        if (!has_body) return types_.basic(TypeKind::error);
        record = nullptr;
    }
    if (record != nullptr && has_body && record->is_complete) {
        auto& diagnostic = report(DiagnosticId::type_defined_twice, range, {to_string(*record)});
        diagnostic.notes.push_back({record->range, "the first definition is here"});
        record = nullptr;
    }
    if (record == nullptr) {
        record = types_.new_record(kind, tag.text, range);
        if (has_tag) scope.declare_tag(tag.text, record);
    }
    specifiers.declares_tag = has_tag || has_body;
    if (has_body) parse_record_body(record, attributes, keyword);
    return record;
}

// "{" member-declaration* "}" attribute*
void Parser::parse_record_body(Type* record, const Attributes& attributes, const Token& keyword) {
    const Nesting nesting(*this);
    if (!nesting) return;
    const Token open = take();
    std::vector<Member> members;
    while (!at_end() && !at(TokenKind::right_brace) && !at_function_definition()) {
        const std::size_t before = position_;
        parse_member_declaration(members, record);
        if (position_ == before) take();
    }
    if (at_function_definition()) { // the next thing in the file: the end of this one was forgotten
        const SourceRange place = after_previous();
        auto& diagnostic = report(DiagnosticId::unclosed, place, {"};", described(open), "the function below"});
        diagnostic.notes.push_back({open.range, "this " + described(open) + " is not closed"});
        diagnostic.fixes.push_back({place, "\n};"});
        lacks_semicolon_ = true;
    } else {
        expect_close(TokenKind::right_brace, open);
    }
    Attributes behind = attributes;
    parse_attributes(behind);
    if (record->range == keyword.range) record->range = keyword.range;
    if (!types_.complete_record(record, members, behind.is_packed, behind.align)) {
        report(DiagnosticId::type_too_large, record->range, {to_string(*record)});
        (void)types_.complete_record(record, {}, false, 1);
    }
    record->is_transparent = behind.is_transparent;
    if (record->depth > options_.maximum_nesting) {
        abandon(DiagnosticId::nesting_too_deep, record->range, {std::to_string(options_.maximum_nesting), "levels"});
    }
}

// member-declaration = specifier-qualifier-list (member-declarator ("," member-declarator)*)? ";" | static_assert
// member-declarator  = declarator | declarator? ":" constant-expression
void Parser::parse_member_declaration(std::vector<Member>& members, Type* record) {
    if (take_if(TokenKind::semicolon)) return;
    if (at(TokenKind::keyword_pragma_pack)) return parse_pragma_pack();
    if (at(TokenKind::keyword_static_assert)) return parse_static_assert();
    if (mend_foreign_word()) return;
    (void)mend_misspelt_type_word();
    if (!starts_declaration()) {
        report(DiagnosticId::member_expected, token().range, {described(token()), to_string(*record)});
        return skip_to_recovery();
    }
    const Token first = token();
    const Specifiers specifiers = parse_declaration_specifiers(false);
    if (at(TokenKind::semicolon) || (at(TokenKind::right_brace) && is_record(*specifiers.type))) {
        if (is_record(*specifiers.type) && specifiers.type->tag.empty()) {
            add_member(members, {{}, specifiers.type, 0, 0, 0, since(first)}, record);
        } else if (!is_error(*specifiers.type) && !specifiers.declares_tag) {
            report(DiagnosticId::declares_nothing, specifiers.range);
        }
        return expect_semicolon("this member");
    }
    do {
        Member member;
        const Token start = token();
        Declarator declarator;
        if (!at(TokenKind::colon)) declarator = parse_declarator(true, false);
        parse_attributes(declarator.attributes);
        member.type = derived_type(specifiers.type, declarator, false);
        member.name = declarator.has_name() ? declarator.name.text : std::string_view();
        member.range = declarator.has_name() ? declarator.name.range : start.range;
        if (at(TokenKind::colon)) {
            take();
            const auto width = parse_bit_width(member);
            if (!width) continue;
            member.bit_width = *width;
            parse_attributes(declarator.attributes);
        } else if (!declarator.has_name()) {
            report(DiagnosticId::name_expected, token().range, {described(token())});
            return skip_to_recovery();
        }
        member.minimum_align = std::max(specifiers.attributes.align, declarator.attributes.align);
        if (specifiers.attributes.is_packed || declarator.attributes.is_packed) member.maximum_align = 1;
        add_member(members, member, record);
        if (at(TokenKind::comma) && is_keyword(token(1).kind) && starts_type(token(1))) {
            auto& diagnostic = report(DiagnosticId::member_separator, token().range);
            diagnostic.fixes.push_back({take().range, ";"});
            return;
        }
    } while (take_if(TokenKind::comma));
    if (at(TokenKind::equal)) {
        report(DiagnosticId::member_initializer, token().range);
        return skip_to_recovery();
    }
    expect_semicolon("this member");
}

std::optional<std::uint8_t> Parser::parse_bit_width(const Member& member) {
    std::int64_t width = 0;
    const Expression* expression = parse_constant_expression(width, "the width of a bit-field");
    if (is_error(*expression) || is_error(*member.type)) return std::nullopt;
    if (!is_integer(*member.type)) {
        report(DiagnosticId::bit_field_type, member.range, {to_string(*member.type)});
        return std::nullopt;
    }
    const std::int64_t bits =
        member.type->kind == TypeKind::bool_type ? 1 : static_cast<std::int64_t>(member.type->size) * 8;
    if (width < 0 || width > bits || (width == 0 && !member.name.empty())) {
        report(DiagnosticId::bit_field_width, expression->range, {std::to_string(width), std::to_string(bits)});
        return std::nullopt;
    }
    return static_cast<std::uint8_t>(width);
}

void Parser::add_member(std::vector<Member>& members, Member member, Type* record) {
    const bool is_flexible = member.type->kind == TypeKind::array && !member.type->is_complete;
    if (is_error(*member.type)) {
        // said already; kept, so that its name is known
    } else if (member.type->unqualified == record) {
        report(DiagnosticId::contains_itself, member.range, {to_string(*record), std::string(member.name)});
        member.type = types_.basic(TypeKind::error);
    } else if (member.type->kind == TypeKind::function) {
        report(DiagnosticId::function_as_member, member.range, {std::string(member.name)});
        member.type = types_.basic(TypeKind::error);
    } else if (member.type->is_variable_length) {
        report(DiagnosticId::length_not_constant, member.range);
        member.type = types_.basic(TypeKind::error);
    } else if (!member.type->is_complete && !is_flexible) {
        auto& diagnostic = report(DiagnosticId::incomplete_variable, member.range,
                                  {std::string(member.name), to_string(*member.type)});
        if (member.type->range.file != 0) diagnostic.notes.push_back({member.type->range, "it is only announced here"});
        member.type = types_.basic(TypeKind::error);
    }
    if (!members.empty() && !members.back().type->is_complete && members.back().type->kind == TypeKind::array) {
        report(DiagnosticId::array_without_length, members.back().range, {std::string(members.back().name)});
        members.back().type = types_.basic(TypeKind::error);
    }
    if (is_error(*member.type)) member.bit_width = 0; // without a size there are no bits to share
    if (member.maximum_align == 0) member.maximum_align = pack_;
    members.push_back(member);
}

// pragma-pack = "#pragma pack" "(" (("push" | "pop") ("," …)? | number)? ")"
// What it says holds for the structs that follow; a name beside `push` and `pop` is passed over.
void Parser::parse_pragma_pack() {
    take();
    const Token open = token();
    if (!expect(TokenKind::left_parenthesis, "behind `#pragma pack`")) return;
    if (at(TokenKind::right_parenthesis)) pack_ = 0;
    do {
        const Token word = token();
        if (at(TokenKind::number)) {
            std::int64_t align = 0;
            const Expression* expression = parse_constant_expression(align, "an alignment");
            const bool is_good = align >= 0 && align <= 16 && (align & (align - 1)) == 0;
            if (is_good) {
                pack_ = static_cast<std::uint32_t>(align);
            } else if (!is_error(*expression)) {
                report(DiagnosticId::bad_alignment, word.range, {std::to_string(align), "16"});
            }
            continue;
        }
        if (!at(TokenKind::identifier)) break;
        take();
        if (word.text == "push") packs_.push_back(pack_);
        if (word.text == "pop" && !packs_.empty()) {
            pack_ = packs_.back();
            packs_.pop_back();
        }
    } while (take_if(TokenKind::comma));
    expect_close(TokenKind::right_parenthesis, open);
}

// enum-specifier = "enum" attribute* (identifier? "{" enumerator-list "}" | identifier)
const Type* Parser::parse_enum_specifier(Specifiers& specifiers) {
    const std::optional<TagHead> head = parse_tag_head();
    if (!head) return types_.basic(TypeKind::error);
    const auto& [keyword, attributes, tag, range, has_tag, has_body] = *head;
    Scope& scope = ordinary_scope(SymbolKind::type_name);
    Type* type = nullptr;
    if (has_tag) type = has_body ? scope.find_tag_here(tag.text) : scope.find_tag(tag.text);
    if (type != nullptr && (type->kind != TypeKind::enum_type || (has_body && type->is_complete))) {
        const bool is_enum = type->kind == TypeKind::enum_type;
        auto& diagnostic =
            is_enum ? report(DiagnosticId::type_defined_twice, range, {to_string(*type)})
                    : report(DiagnosticId::tag_of_other_kind, range,
                             {std::string(keyword_of(type->kind)), std::string(tag.text), std::string(keyword.text)});
        diagnostic.notes.push_back({type->range, "it was declared here"});
        type = nullptr;
    }
    if (type == nullptr) {
        type = types_.new_enum(tag.text, range, types_.basic(TypeKind::unsigned_int));
        type->is_complete = has_body;
        if (has_tag) scope.declare_tag(tag.text, type);
    }
    if (has_body) parse_enumerator_list(type, attributes);
    specifiers.declares_tag = true;
    return type;
}

// enumerator-list = enumerator ("," enumerator)* ","?
void Parser::parse_enumerator_list(Type* type, Attributes attributes) {
    const Nesting nesting(*this);
    if (!nesting) return;
    const Token open = take();
    EnumRange range;
    if (at(TokenKind::right_brace)) report(DiagnosticId::enum_without_names, token().range);
    while (!at_end() && !at(TokenKind::right_brace)) {
        if (!parse_enumerator(range)) break;
        if (!take_list_comma()) break;
    }
    if (!at(TokenKind::right_brace) && !at_end()) {
        report(DiagnosticId::unexpected_token, token().range, {described(token()), "this list of names"});
        while (!at_end() && !at(TokenKind::right_brace) && !at(TokenKind::semicolon)) skip_balanced();
    }
    expect_close(TokenKind::right_brace, open);
    parse_attributes(attributes);
    const Type* integer = types_.basic(range.kind(attributes.is_packed));
    type->base = integer;
    type->size = integer->size;
    type->align = integer->align;
    type->is_complete = true;
    for (Symbol* symbol : range.larger_than_int) symbol->type = integer;
}

// enumerator = identifier attribute* ("=" constant-expression)?
bool Parser::parse_enumerator(EnumRange& range) {
    if (!at(TokenKind::identifier)) {
        report(DiagnosticId::name_expected, token().range, {described(token())});
        return at(TokenKind::comma); // only its name is missing
    }
    const Token name = take();
    Attributes ignored;
    parse_attributes(ignored);
    if (take_if(TokenKind::equal)) {
        const Expression* value = parse_constant_expression(range.next, "the value of an enumeration constant");
        range.is_next_unsigned = is_integer(*value->type) && is_unsigned(*value->type);
    }
    const bool is_negative = range.next < 0 && !range.is_next_unsigned;
    const bool is_huge = range.next < 0 && range.is_next_unsigned;
    const bool fits_int = !is_huge && range.next == static_cast<std::int32_t>(range.next);
    if (is_negative) {
        range.lowest = std::min(range.lowest, range.next);
    } else {
        range.highest = std::max(range.highest, static_cast<std::uint64_t>(range.next));
    }
    const TypeKind wide = is_huge ? TypeKind::unsigned_long : TypeKind::long_type;
    Symbol* symbol = declare(SymbolKind::enum_constant, name, types_.basic(fits_int ? TypeKind::int_type : wide));
    symbol->value = range.next;
    if (!fits_int) range.larger_than_int.push_back(symbol);
    range.next = static_cast<std::int64_t>(static_cast<std::uint64_t>(range.next) + 1);
    return true;
}

// As gcc chooses: the smallest type for a packed enum, else none that is smaller than int.
TypeKind Parser::EnumRange::kind(bool is_packed) const {
    if (is_packed && lowest == 0) {
        if (highest <= std::numeric_limits<std::uint8_t>::max()) return TypeKind::unsigned_char;
        if (highest <= std::numeric_limits<std::uint16_t>::max()) return TypeKind::unsigned_short;
    } else if (is_packed) {
        if (lowest >= std::numeric_limits<std::int8_t>::min() && highest <= 0x7f) return TypeKind::signed_char;
        if (lowest >= std::numeric_limits<std::int16_t>::min() && highest <= 0x7fff) return TypeKind::short_type;
    }
    if (lowest == 0) {
        return highest <= std::numeric_limits<std::uint32_t>::max() ? TypeKind::unsigned_int : TypeKind::unsigned_long;
    }
    const bool is_wide = lowest < std::numeric_limits<std::int32_t>::min() ||
                         highest > static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max());
    return is_wide ? TypeKind::long_type : TypeKind::int_type;
}

} // namespace heaparium::lang
