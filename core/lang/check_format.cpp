// `printf` and `scanf`: does each argument have the type that its conversion reads? (C11 7.21.6)
#include "lang/parser.hpp"

#include <array>

namespace heaparium::lang {

namespace {

struct FormatFunction {
    std::string_view name;
    std::size_t format; // index of the format among the arguments
    bool is_scan;
};
constexpr std::array<FormatFunction, 8> format_functions{{{"printf", 0, false},
                                                          {"fprintf", 1, false},
                                                          {"dprintf", 1, false},
                                                          {"sprintf", 1, false},
                                                          {"snprintf", 2, false},
                                                          {"scanf", 0, true},
                                                          {"fscanf", 1, true},
                                                          {"sscanf", 1, true}}};

struct Conversion {
    char letter = 0;
    std::string_view length;    // "hh", "l", "z" …
    int stars = 0;              // arguments for width and precision
    bool is_suppressed = false; // scanf's `*`
    std::string_view text;      // as written
};

// The next conversion of `format` at or after `at`, which moves behind it; `%%` is passed over. Nothing behind the
// last, or from one on that numbers its arguments (`%2$d`) allocates (`%ms`) or takes none (`%m`): those are left to
// the running program.
std::optional<Conversion> next_conversion(std::string_view format, std::size_t& at, bool is_scan) {
    for (;;) {
        at = format.find('%', at);
        if (at == std::string_view::npos) return std::nullopt;
        if (at + 1 < format.size() && format[at + 1] == '%') {
            at += 2;
            continue;
        }
        break;
    }
    const std::size_t start = at++;
    Conversion conversion;
    const auto skip = [&](std::string_view set) {
        while (at < format.size() && set.find(format[at]) != std::string_view::npos) {
            if (format[at] == '*') ++conversion.stars;
            ++at;
        }
    };
    skip(is_scan ? "*" : "-+ #0'");
    if (is_scan) conversion.is_suppressed = std::exchange(conversion.stars, 0) > 0;
    skip(is_scan ? "0123456789" : "0123456789*.");
    if (at < format.size() && (format[at] == '$' || format[at] == 'm')) return std::nullopt;
    const std::size_t length_start = at;
    skip("hlLjzt");
    conversion.length = format.substr(length_start, at - length_start);
    if (at < format.size()) conversion.letter = format[at++];
    if (conversion.letter == '[') {
        at = format.find(']', at + 1);
        at = at == std::string_view::npos ? format.size() : at + 1;
    }
    conversion.text = format.substr(start, at - start);
    return conversion;
}

enum class Wanted : std::uint8_t { integer, floating, string, pointer, nothing, unknown };

Wanted wanted_by(char letter) {
    switch (letter) {
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o':
    case 'c':
    case 'C': return Wanted::integer;
    case 'f':
    case 'F':
    case 'e':
    case 'E':
    case 'g':
    case 'G':
    case 'a':
    case 'A': return Wanted::floating;
    case 's':
    case 'S':
    case '[': return Wanted::string;
    case 'p': return Wanted::pointer;
    case 'n': return Wanted::nothing;
    default: return Wanted::unknown;
    }
}

TypeKind integer_of_length(std::string_view length, char letter) {
    const bool is_signed = letter == 'd' || letter == 'i' || letter == 'c';
    if ((letter == 'c' && length == "l") || letter == 'C') return TypeKind::int_type; // a wide character
    if (length == "hh" || letter == 'c') return TypeKind::char_type;
    if (length == "h") return is_signed ? TypeKind::short_type : TypeKind::unsigned_short;
    if (length == "l") return is_signed ? TypeKind::long_type : TypeKind::unsigned_long;
    if (length == "ll") return is_signed ? TypeKind::long_long : TypeKind::unsigned_long_long;
    if (length == "z" || length == "j" || length == "t") {
        return is_signed ? TypeKind::long_type : TypeKind::unsigned_long;
    }
    return is_signed ? TypeKind::int_type : TypeKind::unsigned_int;
}

const StringLiteral* literal_below(const Expression& argument) {
    const Expression* current = &argument;
    while (current->kind == ExpressionKind::cast) current = as<Cast>(*current).operand;
    return current->kind == ExpressionKind::string_literal ? &as<StringLiteral>(*current) : nullptr;
}

bool fits(const Type& type, const Type& wanted, Wanted kind, bool is_scan) {
    const Type* seen = &type;
    if (is_scan) {
        if (type.kind != TypeKind::pointer) return false;
        seen = type.base;
    }
    switch (kind) {
    case Wanted::integer:
        if (!is_integer(*seen)) return false;
        return is_scan ? seen->size == wanted.size : seen->size <= 4 ? wanted.size <= 4 : seen->size == wanted.size;
    case Wanted::floating: return is_floating(*seen) && (!is_scan || seen->size == wanted.size);
    case Wanted::string: return type.kind == TypeKind::pointer && type.base->size == 1;
    case Wanted::pointer: return seen->kind == TypeKind::pointer;
    default: return true;
    }
}

// The conversion that would print a value of this type.
std::string_view conversion_for(const Type& type) {
    switch (type.kind) {
    case TypeKind::pointer: return type.base->size == 1 && type.base->kind != TypeKind::void_type ? "%s" : "%p";
    case TypeKind::float_type:
    case TypeKind::double_type:
    case TypeKind::long_double: return "%f";
    case TypeKind::unsigned_int: return "%u";
    case TypeKind::long_type: return "%ld";
    case TypeKind::unsigned_long: return "%lu";
    case TypeKind::long_long: return "%lld";
    case TypeKind::unsigned_long_long: return "%llu";
    default: return is_integer(type) ? "%d" : "";
    }
}

// The conversion that would read one.
std::string_view scan_conversion_for(const Type& type) {
    switch (type.kind) {
    case TypeKind::char_type: return "%c";
    case TypeKind::short_type: return "%hd";
    case TypeKind::unsigned_short: return "%hu";
    case TypeKind::double_type: return "%lf";
    case TypeKind::long_double: return "%Lf";
    default: return type.kind == TypeKind::pointer ? "" : conversion_for(type);
    }
}

} // namespace

void Parser::check_call(const Call& call, std::string_view name) {
    for (const FormatFunction& function : format_functions) {
        if (function.name == name && call.arguments.size() > function.format) {
            check_format(call, function.format, function.is_scan);
        }
    }
}

void Parser::check_format(const Call& call, std::size_t format_index, bool is_scan) {
    const StringLiteral* literal = literal_below(*call.arguments[format_index]);
    if (literal == nullptr || literal->bytes.empty() || literal->type->base->size != 1) return;
    const std::string_view format = literal->bytes.substr(0, literal->bytes.size() - 1);
    std::size_t argument = format_index + 1;
    std::size_t at = 0;
    while (const auto conversion = next_conversion(format, at, is_scan)) {
        if (conversion->letter == '%') continue;
        const Wanted kind = wanted_by(conversion->letter);
        if (kind == Wanted::unknown) {
            const bool is_lone = conversion->letter == 0 || static_cast<unsigned char>(conversion->letter) <= ' ';
            if (is_lone) {
                report(DiagnosticId::format_lone_percent, literal->range);
            } else {
                report(DiagnosticId::format_unknown, literal->range, {std::string(conversion->text)});
            }
            return;
        }
        argument += static_cast<std::size_t>(conversion->stars);
        if (conversion->is_suppressed) continue;
        if (argument >= call.arguments.size()) {
            report(DiagnosticId::format_without_argument, literal->range, {std::string(conversion->text)});
            return;
        }
        check_conversion(conversion->text, conversion->length, conversion->letter, *call.arguments[argument++],
                         is_scan);
    }
    if (argument < call.arguments.size() && at == std::string_view::npos) {
        report(DiagnosticId::format_excess_argument, call.arguments[argument]->range);
    }
}

void Parser::check_conversion(std::string_view text, std::string_view length, char letter, const Expression& argument,
                              bool is_scan) {
    const Wanted kind = wanted_by(letter);
    const Type* wanted = nullptr;
    if (kind == Wanted::integer) wanted = types_.basic(integer_of_length(length, letter));
    if (kind == Wanted::floating) {
        const bool is_float = is_scan && length.empty(), is_long = is_scan && length == "L";
        wanted = types_.basic(is_float  ? TypeKind::float_type
                              : is_long ? TypeKind::long_double
                                        : TypeKind::double_type);
    }
    if (kind == Wanted::string) wanted = types_.pointer_to(types_.basic(TypeKind::char_type));
    if (kind == Wanted::pointer) wanted = types_.pointer_to(types_.basic(TypeKind::void_type));
    if (argument.kind == ExpressionKind::call) { // of a function not declared yet: its type is a guess
        const Expression& callee = *as<Call>(argument).callee;
        const bool is_known = callee.kind != ExpressionKind::function ||
                              !implicit_functions_.contains(as<FunctionReference>(callee).function);
        if (!is_known) return;
    }
    if (wanted == nullptr || is_error(argument) || fits(*argument.type, *wanted, kind, is_scan)) return;
    if (letter == 'S' || (kind == Wanted::string && length == "l")) return; // wide strings are passed on unchecked
    const Type* expected = is_scan && kind != Wanted::string ? types_.pointer_to(wanted) : wanted;
    auto& diagnostic = report(DiagnosticId::format_mismatch, argument.range,
                              {std::string(text), to_string(*expected), to_string(*argument.type)});
    if (is_scan && argument.type->kind == TypeKind::pointer) {
        const Type& target = *argument.type->base;
        const bool is_text = target.kind == TypeKind::array && target.base->size == 1;
        const std::string_view better = is_text ? "" : scan_conversion_for(target);
        if (is_text && argument.kind == ExpressionKind::address_of) {
            diagnostic.message += "; an array is an address already, without `&`";
            const SourceRange place = argument.range;
            diagnostic.fixes.push_back({{place.file, place.begin, place.begin + 1}, ""});
        } else if (!better.empty()) {
            diagnostic.message += "; `" + std::string(better) + "` would suit it";
        }
    } else if (is_scan) {
        diagnostic.message += "; did you forget the `&`?";
        diagnostic.fixes.push_back({{argument.range.file, argument.range.begin, argument.range.begin}, "&"});
    } else if (const auto better = conversion_for(*argument.type); !is_scan && !better.empty()) {
        diagnostic.message += "; `" + std::string(better) + "` would suit it";
    }
}

} // namespace heaparium::lang
