// Initialiser lists in braces, and the designators in them (C11 6.7.9).
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

// `[0 ... 9] = value` is written out item by item.
constexpr std::uint64_t longest_element_range = 65536;
// All of them together, in one unit: some 32 bytes each.
constexpr std::size_t most_repeated_items = std::size_t{1} << 20;

} // namespace

// "{" initializer-list? ","? "}"
// initializer-list = designation? initializer ("," designation? initializer)*
// Returns the number of elements that an array of unknown length gets.
std::uint64_t Parser::parse_braced(const Type* type, std::uint64_t offset, InitializerSink& sink) {
    const Nesting nesting(*this);
    if (!nesting) return 0;
    const Token open = take();
    std::uint64_t length = 0;
    if (type->kind == TypeKind::array) {
        length = parse_braced_array(type, offset, sink);
    } else {
        parse_braced_record(type, offset, sink);
    }
    if (!at(TokenKind::right_brace) && !at_end() && !at(TokenKind::semicolon)) {
        report(DiagnosticId::unexpected_token, token().range, {described(token()), "this list of values"});
        while (!at_end() && !at(TokenKind::right_brace) && !at(TokenKind::semicolon)) skip_balanced();
    }
    expect_close(TokenKind::right_brace, open);
    return length;
}

std::uint64_t Parser::parse_braced_array(const Type* type, std::uint64_t offset, InitializerSink& sink) {
    const Type* element = type->base;
    std::uint64_t index = 0;
    std::uint64_t length = 0;
    if (at(TokenKind::right_brace)) return 0;
    do {
        if (at(TokenKind::left_bracket)) {
            const auto range = parse_array_designator(*type);
            if (!range) {
                skip_excess(*type);
                continue;
            }
            parse_designated_elements(*type, offset, *range, sink);
            index = range->last + 1;
        } else if (type->is_complete && index >= type->length) {
            skip_excess(*type);
        } else {
            parse_element(element, offset + index * element->size, nullptr, nullptr, sink);
            ++index;
        }
        length = std::max(length, index);
    } while (!is_abandoned_ && next_in_list());
    return length;
}

// "[" constant-expression ("..." constant-expression)? "]"      (ranges: GNU)
std::optional<Parser::ElementRange> Parser::parse_array_designator(const Type& array) {
    const Token open = take();
    std::int64_t first = 0;
    const Expression* expression = parse_constant_expression(first, "the index of an element");
    std::int64_t last = first;
    if (take_if(TokenKind::ellipsis)) (void)parse_constant_expression(last, "the index of an element");
    expect_close(TokenKind::right_bracket, open);
    if (is_error(*expression)) return std::nullopt;
    constexpr std::int64_t largest = std::int64_t{1} << 40;
    const bool is_outside = first < 0 || last < first || last >= largest ||
                            (array.is_complete && static_cast<std::uint64_t>(last) >= array.length);
    if (is_outside) {
        report(DiagnosticId::designator_outside, since(open), {to_string(array)});
        return std::nullopt;
    }
    if (last - first >= static_cast<std::int64_t>(longest_element_range)) {
        report(DiagnosticId::designator_range_too_long, since(open), {std::to_string(longest_element_range)});
        return std::nullopt;
    }
    return ElementRange{static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(last)};
}

// The initialiser behind `[first ... last]`; all elements share the nodes of its values.
void Parser::parse_designated_elements(const Type& array, std::uint64_t offset, ElementRange range,
                                       InitializerSink& sink) {
    const std::uint64_t size = array.base->size;
    const std::size_t before = sink.items.size();
    parse_designated(array.base, offset + range.first * size, nullptr, sink);
    const std::vector<InitializerItem> once(sink.items.begin() + static_cast<std::ptrdiff_t>(before), sink.items.end());
    if (once.size() * (range.last - range.first) > longest_element_range) {
        report(DiagnosticId::designator_range_too_long, token().range, {std::to_string(longest_element_range)});
        return;
    }
    repeated_items_ += once.size() * (range.last - range.first);
    if (repeated_items_ > most_repeated_items) {
        return abandon(DiagnosticId::designator_range_too_long, token().range, {std::to_string(most_repeated_items)});
    }
    for (std::uint64_t index = range.first + 1; index <= range.last; ++index) {
        for (InitializerItem item : once) {
            item.offset += (index - range.first) * size;
            sink.items.push_back(item);
        }
    }
}

void Parser::parse_braced_record(const Type* type, std::uint64_t offset, InitializerSink& sink) {
    std::size_t index = 0;
    const std::size_t count =
        type->kind == TypeKind::union_type ? std::min<std::size_t>(1, type->members.size()) : type->members.size();
    if (at(TokenKind::right_brace)) return;
    do {
        const bool is_old_designator = at(TokenKind::identifier) && token(1).kind == TokenKind::colon;
        if (at(TokenKind::dot) || is_old_designator) {
            const auto found = parse_member_designator(*type, offset, sink);
            index = found ? *found + 1 : count;
        } else if (index >= count) {
            skip_excess(*type);
        } else {
            const Member& member = type->members[index++];
            if (member.type->kind == TypeKind::array && !member.type->is_complete) {
                parse_flexible_array(member, *type, offset + member.offset, sink);
                continue;
            }
            parse_element(member.type, offset + member.offset, member.bit_width > 0 ? &member : nullptr, nullptr, sink);
        }
    } while (!is_abandoned_ && next_in_list());
}

// The elements of a flexible array member (GNU): only a variable that is there from the start can have room for them.
void Parser::parse_flexible_array(const Member& member, const Type& record, std::uint64_t offset,
                                  InitializerSink& sink) {
    const bool has_room = sink.flexible_record != nullptr && same_unqualified(*sink.flexible_record, record);
    if (!has_room) {
        report(DiagnosticId::flexible_array_initialized, token().range, {std::string(member.name)});
        at(TokenKind::left_brace) ? skip_balanced() : (void)parse_assignment_expression();
        return;
    }
    const std::size_t before = sink.items.size();
    std::uint64_t length = 0;
    if (at_string_for(*member.type)) {
        length = parse_string_element(member.type, offset, sink);
    } else if (at(TokenKind::left_brace)) {
        length = parse_braced(member.type, offset, sink);
    } else {
        do {
            const std::uint64_t element = offset + length++ * member.type->base->size;
            parse_element(member.type->base, element, nullptr, nullptr, sink);
        } while (!is_abandoned_ && continues_list() && take_if(TokenKind::comma));
    }
    const Type* filled = types_.array_of(member.type->base, length);
    for (std::size_t i = before; i < sink.items.size(); ++i) {
        if (sink.items[i].type == member.type) sink.items[i].type = filled;
    }
    sink.flexible_size = std::max(sink.flexible_size, offset + filled->size);
}

// designator = "." identifier | identifier ":"      (the second: GNU)
// Fills the member, which may lie in anonymous structs, and returns its index at this level.
std::optional<std::size_t> Parser::parse_member_designator(const Type& record, std::uint64_t offset,
                                                           InitializerSink& sink) {
    take_if(TokenKind::dot);
    if (!at(TokenKind::identifier)) {
        report(DiagnosticId::name_expected, token().range, {described(token())});
        return std::nullopt;
    }
    const Token name = take();
    take_if(TokenKind::colon);
    const std::vector<const Member*> path = ExpressionBuilder::member_path(record, name.text);
    if (path.empty()) {
        Expression* object = build_.error(name.range);
        object->type = &record; // stands for the object, so that the message is the one for `object.member`
        (void)build_.member(object, name, false, name.range);
        take_if(TokenKind::equal);
        at(TokenKind::left_brace) ? skip_balanced() : (void)parse_assignment_expression();
        return std::nullopt;
    }
    for (const Member* step : path) offset += step->offset;
    const Member* member = path.back();
    if (member->type->kind == TypeKind::array && !member->type->is_complete && !at(TokenKind::left_bracket)) {
        take_if(TokenKind::equal);
        parse_flexible_array(*member, record, offset, sink);
        return static_cast<std::size_t>(path.front() - record.members.data());
    }
    parse_designated(member->type, offset, member->bit_width > 0 ? member : nullptr, sink);
    return static_cast<std::size_t>(path.front() - record.members.data());
}

// designator* "=" initializer, and what follows in the same part: `.a.x = 1, 2` goes on behind `.a.x`.
void Parser::parse_designated(const Type* type, std::uint64_t offset, const Member* field, InitializerSink& sink) {
    const Nesting nesting(*this);
    if (!nesting) return;
    if (at(TokenKind::left_bracket) && type->kind == TypeKind::array) {
        const auto range = parse_array_designator(*type);
        if (!range) return skip_excess(*type);
        parse_designated_elements(*type, offset, *range, sink);
        if (type->is_complete) parse_unbraced_array(type, offset, range->last + 1, nullptr, sink);
        return;
    }
    if (at(TokenKind::dot) && is_record(*type)) {
        const auto index = parse_member_designator(*type, offset, sink);
        if (index) parse_unbraced_record(type, offset, *index + 1, nullptr, sink);
        return;
    }
    if (at(TokenKind::dot) || at(TokenKind::left_bracket)) {
        report(DiagnosticId::designator_of_scalar, token().range, {to_string(*type)});
        while (!at_end() && !at(TokenKind::equal) && !at(TokenKind::comma) && !at(TokenKind::right_brace)) {
            skip_balanced();
        }
    }
    take_if(TokenKind::equal); // `[2] 5` without it is an old form
    if (type->kind == TypeKind::array && !type->is_complete) {
        report(DiagnosticId::flexible_array_initialized, token().range, {to_string(*type)});
        at(TokenKind::left_brace) ? skip_balanced() : (void)parse_assignment_expression();
        return;
    }
    parse_element(type, offset, field, nullptr, sink);
}

// One element too many.
void Parser::skip_excess(const Type& type) {
    if (!at(TokenKind::equal)) report(DiagnosticId::excess_elements, token().range, {to_string(type)});
    while (at(TokenKind::left_bracket) || at(TokenKind::dot)) { // a designator that led nowhere
        if (take().kind == TokenKind::left_bracket) {
            while (!at_end() && !take_if(TokenKind::right_bracket)) take();
        } else if (at(TokenKind::identifier)) {
            take();
        }
    }
    take_if(TokenKind::equal);
    at(TokenKind::left_brace) ? skip_balanced() : (void)parse_assignment_expression();
}

} // namespace heaparium::lang
