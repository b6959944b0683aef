// What the compiler itself provides: `__func__`, variable arguments, `offsetof`, and hints of GNU C.
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <limits>

namespace heaparium::lang {

/// A row of compiler_function.def.
struct Parser::BuiltinRow {
    std::string_view name; // without `__builtin_`
    std::uint8_t least, most;
    Expression* (Parser::*make)(const BuiltinCall&);
};

const Parser::BuiltinRow* Parser::find_builtin(std::string_view name) {
    static constexpr BuiltinRow rows[] = {
#define COMPILER_FUNCTION(name, least, most, maker) {#name, least, most, &Parser::maker},
#include "lang/compiler_function.def"
#undef COMPILER_FUNCTION
    };
    for (const BuiltinRow& row : rows) {
        if (row.name == name) return &row;
    }
    return nullptr;
}

// Nothing for a name that is no builtin.
Expression* Parser::parse_builtin(const Token& name) {
    const std::string_view text = name.text;
    if (text == "__func__" || text == "__FUNCTION__" || text == "__PRETTY_FUNCTION__") {
        return function_name_string(name);
    }
    if (!at(TokenKind::left_parenthesis)) return nullptr;
    if (!text.starts_with("__builtin_")) return nullptr;
    if (text == "__builtin_types_compatible_p") return parse_types_compatible(name);
    if (const BuiltinRow* row = find_builtin(text.substr(10))) return parse_builtin_call(name, *row);
    return library_builtin(name);
}

Expression* Parser::function_name_string(const Token& name) {
    const std::string_view function = function_ != nullptr ? function_->function->name : std::string_view();
    std::string bytes(function);
    bytes.push_back('\0');
    return build_.string({arena_.copy(bytes), TypeKind::char_type}, name.range);
}

Expression* Parser::parse_builtin_call(const Token& name, const BuiltinRow& row) {
    const Nesting nesting(*this);
    const Token open = take();
    if (!nesting) return build_.error(open.range);
    BuiltinCall call;
    call.name = name.text.starts_with("__builtin_") ? name.text.substr(10) : name.text;
    if (!at(TokenKind::right_parenthesis)) {
        do {
            call.arguments.push_back(parse_assignment_expression());
        } while (take_if(TokenKind::comma));
    }
    expect_close(TokenKind::right_parenthesis, open);
    call.range = since(name);
    const std::size_t count = call.arguments.size();
    if (count < row.least || count > row.most) {
        const std::size_t wanted = count < row.least ? row.least : row.most;
        report(count < wanted ? DiagnosticId::too_few_arguments : DiagnosticId::too_many_arguments, since(open),
               {"`" + std::string(call.name) + "`", std::to_string(wanted), wanted == 1 ? "" : "s",
                std::to_string(count)});
        return build_.error(call.range);
    }
    for (const Expression* argument : call.arguments) {
        if (is_error(*argument)) return build_.error(call.range);
    }
    return (this->*row.make)(call);
}

// A function of the library's table: one that bears this name, or `__builtin_memcpy` for memcpy. What never returns is
// abort.
Expression* Parser::library_builtin(const Token& name) {
    Token plain = name;
    auto found = headers_.library_function(name.text);
    if (!found) {
        plain.text = name.text.substr(10);
        if (plain.text == "trap" || plain.text == "unreachable") plain.text = "abort";
        found = headers_.library_function(plain.text);
    }
    const auto linked = linked_.find(plain.text);
    Function* function = linked != linked_.end() ? linked->second->function : nullptr;
    if (function == nullptr && found) function = compile_prototype(plain, *found);
    if (function == nullptr) return nullptr;
    function->is_used = true;
    return build_.function(function, name.range);
}

// "__builtin_types_compatible_p" "(" type-name "," type-name ")"
Expression* Parser::parse_types_compatible(const Token& name) {
    const Nesting nesting(*this);
    const Token open = take();
    if (!nesting) return build_.error(open.range);
    std::vector<Variable*> unneeded;
    const Type* left = parse_type_name(unneeded);
    expect(TokenKind::comma, "between two types");
    const Type* right = parse_type_name(unneeded);
    expect_close(TokenKind::right_parenthesis, open);
    return build_.integer(compatible(*left->unqualified, *right->unqualified), TypeKind::int_type, since(name));
}

// "__builtin_va_arg" "(" assignment-expression "," type-name ")"
Expression* Parser::parse_va_arg() {
    const Nesting nesting(*this);
    const Token keyword = take();
    const Token open = token();
    if (!nesting || !expect(TokenKind::left_parenthesis, "behind `va_arg`")) return build_.error(keyword.range);
    Expression* list = parse_assignment_expression();
    if (!expect(TokenKind::comma, "between the list and the type of `va_arg`")) return build_.error(keyword.range);
    if (!starts_type(token())) {
        report(DiagnosticId::type_expected, token().range, {described(token())});
        return build_.error(keyword.range);
    }
    std::vector<Variable*> sizes;
    const Type* type = parse_type_name(sizes);
    expect_close(TokenKind::right_parenthesis, open);
    if (is_error(*list)) return list;
    return after_sizes(sizes, build_.variable_argument(list, type, since(keyword)));
}

// "__builtin_offsetof" "(" type-name "," identifier ("." identifier | "[" constant-expression "]")* ")"
Expression* Parser::parse_offsetof() {
    const Nesting nesting(*this);
    const Token keyword = take();
    const Token open = token();
    if (!nesting || !expect(TokenKind::left_parenthesis, "behind `offsetof`")) return build_.error(keyword.range);
    if (!starts_type(token())) {
        report(DiagnosticId::type_expected, token().range, {described(token())});
        return build_.error(keyword.range);
    }
    std::vector<Variable*> unneeded;
    const Type* type = parse_type_name(unneeded);
    if (!expect(TokenKind::comma, "between the type and the member of `offsetof`")) {
        return build_.error(keyword.range);
    }
    // The member of an object at address 0 has its offset as its address.
    Expression* zero = build_.integer(0, TypeKind::unsigned_long, keyword.range);
    Expression* object = build_.explicit_cast(zero, types_.pointer_to(type), keyword.range);
    object = build_.dereference(object, keyword.range);
    if (at(TokenKind::identifier)) {
        object = build_.member(object, take(), false, keyword.range);
        object = parse_postfix_expression(object);
    } else {
        report(DiagnosticId::member_name_expected, token().range, {"offsetof", described(token())});
        object = build_.error(keyword.range);
    }
    expect_close(TokenKind::right_parenthesis, open);
    Expression* address = build_.address_of(object, keyword.range);
    if (is_error(*address)) return build_.error(since(keyword));
    const auto place = address_constant(*address);
    if (!place) {
        report(DiagnosticId::not_constant, since(keyword), {"`offsetof`"});
        return build_.error(since(keyword));
    }
    return build_.integer(static_cast<std::uint64_t>(place->addend), TypeKind::unsigned_long, since(keyword));
}

} // namespace heaparium::lang
