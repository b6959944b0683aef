// Initialisers (C11 6.7.9): from braces, designators and bare lists to a flat list of scalars and strings at offsets.
//
// Idea        Each function fills one object, given by its type and its offset. Where braces are left out, the object's
//             parts take their initialisers from the list around it; the expression that was read to find that out is
//             then handed down as `first`.
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

bool is_character_array(const Type& type) {
    if (type.kind != TypeKind::array || !is_integer(*type.base)) return false;
    return type.base->size == 1 || type.base->size == 2 || type.base->size == 4;
}

} // namespace

// initializer = assignment-expression | "{" initializer-list? ","? "}"
// Completes `type` where it is an array of unknown length.
Initializer* Parser::parse_initializer(const Type*& type, bool is_static) {
    Initializer* initializer = arena_.make<Initializer>();
    InitializerSink sink;
    sink.is_static = is_static;
    if (is_static) sink.flexible_record = type;
    const Token first = token();
    if (is_error(*type) || (!type->is_complete && type->kind != TypeKind::array)) {
        at(TokenKind::left_brace) ? skip_balanced() : (void)parse_assignment_expression();
        return initializer;
    }
    const bool was_static_initializer = std::exchange(is_static_initializer_, is_static);
    const bool has_unknown_length = type->kind == TypeKind::array && !type->is_complete;
    if (has_unknown_length && (at(TokenKind::left_brace) || at_string_for(*type))) {
        const bool is_string = at_string_for(*type);
        const std::uint64_t length = is_string ? parse_string_element(type, 0, sink) : parse_braced(type, 0, sink);
        type = types_.array_of(type->base, length);
        for (InitializerItem& item : sink.items) { // a string that fills the whole array
            if (item.offset == 0 && item.type != nullptr && item.type->kind == TypeKind::array &&
                !item.type->is_complete) {
                item.type = type;
            }
        }
    } else if (type->kind == TypeKind::array && !at(TokenKind::left_brace) && !at_string_for(*type)) {
        Expression* value = parse_assignment_expression();
        if (!is_error(*value)) {
            report(DiagnosticId::array_initializer, value->range, {to_string(*type), to_string(*value->type)});
        }
        if (has_unknown_length) type = types_.basic(TypeKind::error);
    } else if (is_record(*type) && !at(TokenKind::left_brace)) {
        add_item(type, 0, nullptr, parse_assignment_expression(), sink);
    } else {
        parse_element(type, 0, nullptr, nullptr, sink);
    }
    is_static_initializer_ = was_static_initializer;
    initializer->items = arena_.copy(sink.items);
    initializer->flexible_size = sink.flexible_size;
    initializer->range = position_ > 0 ? since(first) : first.range;
    initializer->covers_all = sink.items.size() == 1 && sink.items[0].offset == 0 && !is_error(*type) &&
                              sink.items[0].type != nullptr && sink.items[0].type->kind != TypeKind::array &&
                              sink.items[0].type->unqualified == type->unqualified;
    return initializer;
}

// Strings, possibly in braces, behind which nothing of an expression follows.
bool Parser::at_string_for(const Type& type) const {
    if (!is_character_array(type)) return false;
    std::size_t ahead = at(TokenKind::left_brace) ? 1 : 0;
    const bool is_braced = ahead == 1;
    if (token(ahead).kind != TokenKind::string) return false;
    while (token(ahead).kind == TokenKind::string) ++ahead;
    switch (token(ahead).kind) {
    case TokenKind::right_brace: return true;
    case TokenKind::comma: return !is_braced || token(ahead + 1).kind == TokenKind::right_brace;
    default: return !is_braced && token(ahead).kind != TokenKind::left_bracket;
    }
}

// Returns the number of elements that the string has, its zero included.
std::uint64_t Parser::parse_string_element(const Type* type, std::uint64_t offset, InitializerSink& sink) {
    const Token open = token();
    const bool is_braced = take_if(TokenKind::left_brace);
    const Token first = token();
    std::vector<Token> strings;
    while (at(TokenKind::string)) strings.push_back(take());
    const StringValue value = string_literal(strings, arena_, sink_);
    const Expression* string = build_.string(value, since(first));
    add_string(type, offset, as<StringLiteral>(*string), sink);
    if (is_braced) {
        take_if(TokenKind::comma);
        expect_close(TokenKind::right_brace, open);
    }
    return string->type->length;
}

// A string that is longer than its array by the closing zero alone is allowed; what does not fit is cut off.
void Parser::add_string(const Type* type, std::uint64_t offset, const StringLiteral& string, InitializerSink& sink) {
    const std::uint64_t unit = string.type->base->size;
    std::uint64_t length = string.type->length;
    if (unit != type->base->size) {
        report(DiagnosticId::string_for_other_element, string.range, {to_string(*type)});
        return;
    }
    if (type->is_complete && length > type->length) {
        if (length - 1 > type->length) {
            report(DiagnosticId::string_too_long, string.range, {std::to_string(length), std::to_string(type->length)});
        }
        length = type->length;
    }
    StringLiteral* fitting = make<StringLiteral>(arena_, ExpressionKind::string_literal,
                                                 types_.array_of(string.type->base, length), string.range);
    fitting->bytes = string.bytes.substr(0, static_cast<std::size_t>(length * unit));
    sink.items.push_back({offset, type, nullptr, fitting});
}

// One object, as an element of the list that the tokens stand in.
void Parser::parse_element(const Type* type, std::uint64_t offset, const Member* field, Expression* first,
                           InitializerSink& sink) {
    const Nesting nesting(*this);
    if (!nesting) return;
    if (first == nullptr) {
        if (at_string_for(*type)) {
            (void)parse_string_element(type, offset, sink);
            return;
        }
        if (at(TokenKind::left_brace)) {
            if (is_aggregate(*type)) {
                (void)parse_braced(type, offset, sink);
            } else {
                parse_braced_scalar(type, offset, field, sink);
            }
            return;
        }
        first = parse_assignment_expression();
    }
    if (is_error(*type)) return;
    if (!is_aggregate(*type)) return add_item(type, offset, field, first, sink);
    if (is_error(*first)) { // of an unknown type: it may stand for the whole object
        return;
    }
    if (is_record(*type)) {
        if (same_unqualified(*type, *first->type)) return add_item(type, offset, field, first, sink);
        if (type->members.empty()) {
            report(DiagnosticId::excess_elements, first->range, {to_string(*type)});
            return;
        }
        return parse_unbraced_record(type, offset, 0, first, sink);
    }
    if (first->kind == ExpressionKind::string_literal && is_character_array(*type)) {
        return add_string(type, offset, as<StringLiteral>(*first), sink);
    }
    parse_unbraced_array(type, offset, 0, first, sink);
}

// "{" initializer "}" around a scalar
void Parser::parse_braced_scalar(const Type* type, std::uint64_t offset, const Member* field, InitializerSink& sink) {
    const Token open = take();
    if (at(TokenKind::right_brace)) {
        if (is_scalar(*type)) add_item(type, offset, field, build_.integer(0, TypeKind::int_type, open.range), sink);
    } else {
        parse_element(type, offset, field, nullptr, sink);
    }
    while (next_in_list()) {
        report(DiagnosticId::excess_elements, token().range, {to_string(*type)});
        at(TokenKind::left_brace) ? skip_balanced() : (void)parse_assignment_expression();
    }
    expect_close(TokenKind::right_brace, open);
}

// Is there a further element behind a comma? Takes the comma, also one that only ends the list.
bool Parser::next_in_list() {
    if (!take_list_comma()) return false;
    return !at(TokenKind::right_brace) && !at_end();
}

// The same for a list without braces of its own: it ends where the list around it goes on with a designator.
bool Parser::continues_list() const {
    if (!at(TokenKind::comma)) return false;
    const TokenKind next = token(1).kind;
    const bool is_designator = next == TokenKind::dot || next == TokenKind::left_bracket ||
                               (next == TokenKind::identifier && token(2).kind == TokenKind::colon);
    return next != TokenKind::right_brace && !is_designator && next != TokenKind::end_of_file;
}

void Parser::parse_unbraced_array(const Type* type, std::uint64_t offset, std::uint64_t index, Expression* first,
                                  InitializerSink& sink) {
    const Type* element = type->base;
    for (; index < type->length; ++index) {
        if (first == nullptr) {
            if (!continues_list()) return;
            take();
        }
        parse_element(element, offset + index * element->size, nullptr, std::exchange(first, nullptr), sink);
    }
}

void Parser::parse_unbraced_record(const Type* type, std::uint64_t offset, std::size_t index, Expression* first,
                                   InitializerSink& sink) {
    const std::size_t count =
        type->kind == TypeKind::union_type ? std::min<std::size_t>(1, type->members.size()) : type->members.size();
    for (; index < count; ++index) {
        const Member& member = type->members[index];
        const bool is_flexible = member.type->kind == TypeKind::array && !member.type->is_complete;
        if (first == nullptr) {
            if (!continues_list() || is_flexible) return;
            take();
        }
        parse_element(member.type, offset + member.offset, member.bit_width > 0 ? &member : nullptr,
                      std::exchange(first, nullptr), sink);
    }
}

void Parser::add_item(const Type* type, std::uint64_t offset, const Member* field, Expression* value,
                      InitializerSink& sink) {
    value = build_.assigned(value, type, {ConversionPurpose::initialization, {}, 0, {}});
    if (is_error(*value)) return;
    if (sink.is_static && value->kind == ExpressionKind::compound_literal) { // its parts are those of the object (GNU)
        for (InitializerItem item : as<CompoundLiteral>(*value).variable->initializer->items) {
            item.offset += offset;
            if (item.value->kind != ExpressionKind::string_literal) item.value = static_value(item.value);
            sink.items.push_back(item);
        }
        return;
    }
    if (sink.is_static) value = static_value(value);
    sink.items.push_back({offset, type, field, value});
}

// Static storage is filled before the program runs, so the value must be known by then.
Expression* Parser::static_value(Expression* value) {
    if (const auto constant = constant_value(*value)) {
        return constant->is_floating ? build_.floating(constant->floating, value->type->unqualified, value->range)
                                     : build_.integer(constant->integer, value->type->unqualified, value->range);
    }
    const bool holds_address =
        value->type->kind == TypeKind::pointer || (is_integer(*value->type) && value->type->size == 8);
    if (holds_address && address_constant(*value)) return value;
    if (label_difference(*value)) return value;
    if (is_script_candidate_ && !is_script_ && is_file_scope()) outcome_.wants_script = true;
    report(DiagnosticId::initializer_not_constant, value->range);
    return build_.error(value->range);
}

} // namespace heaparium::lang
