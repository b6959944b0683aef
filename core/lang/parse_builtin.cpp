// What the compiler itself provides: `__func__`, variable arguments, `offsetof`, and hints of GNU C.
#include "lang/constant.hpp"
#include "lang/parser.hpp"

#include <limits>

namespace heaparium::lang {

// Nothing for a name that is no builtin.
Expression* Parser::parse_builtin(const Token& name) {
    const std::string_view text = name.text;
    if (text == "__func__" || text == "__FUNCTION__" || text == "__PRETTY_FUNCTION__") {
        const std::string_view function = function_ != nullptr ? function_->function->name : std::string_view();
        std::string bytes(function);
        bytes.push_back('\0');
        return build_.string({arena_.copy(bytes), TypeKind::char_type}, name.range);
    }
    if (!text.starts_with("__builtin_") || !at(TokenKind::left_parenthesis)) return nullptr;
    const bool is_known = text == "__builtin_va_start" || text == "__builtin_va_end" || text == "__builtin_va_copy" ||
                          text == "__builtin_expect" || text == "__builtin_constant_p";
    if (Expression* number = special_number(name)) return number;
    if (!is_known) return library_builtin(name);
    const Nesting nesting(*this);
    const Token open = take();
    if (!nesting) return build_.error(open.range);
    std::vector<Expression*> arguments;
    if (!at(TokenKind::right_parenthesis)) {
        do {
            arguments.push_back(parse_assignment_expression());
        } while (take_if(TokenKind::comma));
    }
    expect_close(TokenKind::right_parenthesis, open);
    const bool takes_one = text == "__builtin_va_end" || text == "__builtin_constant_p";
    const std::size_t wanted = takes_one ? 1 : 2;
    if (arguments.size() != wanted) {
        report(arguments.size() < wanted ? DiagnosticId::too_few_arguments : DiagnosticId::too_many_arguments,
               since(open),
               {"`" + std::string(text.substr(10)) + "`", std::to_string(wanted), wanted == 1 ? "" : "s",
                std::to_string(arguments.size())});
        return build_.error(since(name));
    }
    return make_builtin(text.substr(10), arguments, since(name));
}

// Infinity and "not a number", which no literal can say: `__builtin_inff()`, `__builtin_nan("")`.
Expression* Parser::special_number(const Token& name) {
    std::string_view kind = name.text.substr(10);
    TypeKind type = TypeKind::double_type;
    for (const std::string_view known : {"inf", "nan", "huge_val"}) {
        if (kind == known || (kind.size() == known.size() + 1 && kind.starts_with(known))) {
            if (kind.size() == known.size()) break;
            if (kind.back() != 'f' && kind.back() != 'l') return nullptr;
            type = kind.back() == 'f' ? TypeKind::float_type : TypeKind::long_double;
            kind.remove_suffix(1);
            break;
        }
    }
    const bool is_nan = kind == "nan";
    if (!is_nan && kind != "inf" && kind != "huge_val") return nullptr;
    const Token open = take();
    if (!at(TokenKind::right_parenthesis)) static_cast<void>(parse_assignment_expression());
    expect_close(TokenKind::right_parenthesis, open);
    using Limits = std::numeric_limits<double>;
    return build_.floating(is_nan ? Limits::quiet_NaN() : Limits::infinity(), types_.basic(type), since(name));
}

// `__builtin_memcpy` is memcpy, if there is such a function; what never returns is abort.
Expression* Parser::library_builtin(const Token& name) {
    Token plain = name;
    plain.text = name.text.substr(10);
    if (plain.text == "trap" || plain.text == "unreachable") plain.text = "abort";
    const auto linked = linked_.find(plain.text);
    Function* function = linked != linked_.end() ? linked->second->function : nullptr;
    if (function == nullptr) function = library_function(plain);
    if (function == nullptr) return nullptr;
    function->is_used = true;
    return build_.function(function, name.range);
}

Expression* Parser::make_builtin(std::string_view name, const std::vector<Expression*>& arguments, SourceRange range) {
    if (name == "expect") return build_.converted(build_.promoted(arguments[0]), types_.basic(TypeKind::long_type));
    if (name == "constant_p") {
        return build_.integer(constant_value(*arguments[0]).has_value(), TypeKind::int_type, range);
    }
    const Expression& list = *arguments[0];
    if (is_error(list)) return build_.error(range);
    const bool is_list =
        list.is_lvalue && list.type->kind == TypeKind::pointer && list.type->base->kind == TypeKind::void_type;
    if (!is_list) {
        report(DiagnosticId::not_a_va_list, list.range, {to_string(*list.type)});
        return build_.error(range);
    }
    if (name == "va_end") return build_.explicit_cast(arguments[0], types_.basic(TypeKind::void_type), range);
    if (name == "va_copy") return build_.assign(arguments[0], arguments[1], range);
    return start_variable_arguments(arguments, range);
}

Expression* Parser::start_variable_arguments(const std::vector<Expression*>& arguments, SourceRange range) {
    if (function_ == nullptr || !function_->function->type->is_variadic) {
        report(DiagnosticId::va_start_outside_variadic, range);
        return build_.error(range);
    }
    const auto parameters = function_->function->parameters;
    const Variable* last = parameters.empty() ? nullptr : parameters.back();
    if (last != nullptr && !is_error(*arguments[1]) && variable_below(*arguments[1]) != last) {
        report(DiagnosticId::va_start_not_last, arguments[1]->range, {std::string(last->name)});
    }
    if (va_start_ == nullptr) {
        const Type* list = types_.pointer_to(types_.pointer_to(types_.basic(TypeKind::void_type)));
        va_start_ = arena_.make<Function>();
        va_start_->name = "__builtin_va_start";
        va_start_->type = types_.function(types_.basic(TypeKind::void_type), std::span(&list, 1), false, true);
        va_start_->is_used = true;
        unit_.functions.push_back(va_start_);
    }
    Expression* address = build_.address_of(arguments[0], arguments[0]->range);
    return build_.call(build_.function(va_start_, range), std::span(&address, 1), range);
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
