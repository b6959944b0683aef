// #define and #undef (C11 6.10.3).
#include "lang/preprocessor_state.hpp"
#include "lang/provided.hpp"

#include <algorithm>
#include <utility>

namespace heaparium::lang {

namespace {

bool is_same_body(const std::vector<BodyToken>& left, const std::vector<BodyToken>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const BodyToken& a, const BodyToken& b) {
        return a.token.kind == b.token.kind && a.token.text == b.token.text && a.parameter == b.parameter &&
               a.token.follows_space == b.token.follows_space && a.is_stringified == b.is_stringified &&
               a.is_pasted_to_previous == b.is_pasted_to_previous && a.is_optional == b.is_optional;
    });
}

// C11 6.10.3p2: a second definition is allowed where it says the same.
bool is_same_macro(const Macro& left, const Macro& right) {
    return left.is_function_like == right.is_function_like && left.is_variadic == right.is_variadic &&
           left.dynamic == right.dynamic && left.parameters == right.parameters && is_same_body(left.body, right.body);
}

} // namespace

Macro* Preprocessor::find_macro(std::string_view name) const {
    const auto found = macro_table_.find(name);
    return found == macro_table_.end() ? nullptr : found->second;
}

bool Preprocessor::is_defined(std::string_view name) const { return find_macro(name) != nullptr || is_query(name); }

std::optional<Token> Preprocessor::macro_name(const Token& directive_name) {
    const Token name = next_on_line();
    if (name.kind != TokenKind::identifier) {
        const SourceRange range = files_.back().is_line_done ? directive_name.range : name.range;
        sink_.report(DiagnosticId::macro_name_expected, range, {std::string(directive_name.text)});
        return std::nullopt;
    }
    const bool only_asks = directive_name.text == "ifdef" || directive_name.text == "ifndef";
    if (!only_asks &&
        (name.text == "defined" || name.text == "__VA_ARGS__" || name.text == "__VA_OPT__" || is_query(name.text))) {
        sink_.report(DiagnosticId::macro_name_reserved, name.range, {std::string(name.text)});
        return std::nullopt;
    }
    return name;
}

// `#define SIZE = 10` and `#define SIZE 10;`, where an assignment was in somebody's mind.
void Preprocessor::check_macro_text(const Token& name, std::vector<MacroToken>& body) {
    if (body.size() < 2 || sources_.is_system(name.range.file)) return;
    if (body.front().kind == TokenKind::equal) {
        const SourceRange sign = body.front().range;
        auto& diagnostic = sink_.report(DiagnosticId::macro_text_starts_with_equals, sign, {std::string(name.text)});
        diagnostic.fixes.push_back({sign, ""});
        body.erase(body.begin());
        return;
    }
    const TokenKind first = body.front().kind;
    const bool is_value = first == TokenKind::number || first == TokenKind::string || first == TokenKind::character ||
                          first == TokenKind::minus;
    if (!is_value || body.back().kind != TokenKind::semicolon) return;
    const SourceRange sign = body.back().range;
    auto& diagnostic = sink_.report(DiagnosticId::macro_text_ends_with_semicolon, sign, {std::string(name.text)});
    diagnostic.fixes.push_back({sign, ""});
}

// # define name replacement-list
// # define name( identifiers ) replacement-list      with no space before the parenthesis
void Preprocessor::define_directive(const Token& directive_name) {
    const std::optional<Token> name = macro_name(directive_name);
    if (!name) return;
    Macro macro;
    macro.name = name->text;
    macro.range = name->range;
    macro.is_predefined = is_predefining_;

    std::vector<MacroToken> body;
    const Token first = next_on_line();
    macro.is_function_like = first.kind == TokenKind::left_parenthesis && !first.follows_space;
    if (macro.is_function_like) {
        if (!parse_parameters(macro)) return;
    } else if (!files_.back().is_line_done) {
        if (!first.follows_space) {
            sink_.report(DiagnosticId::space_after_macro_name_expected, first.range, {std::string(name->text)});
        }
        body.push_back({first});
    }
    const std::vector<MacroToken> rest = rest_of_line();
    body.insert(body.end(), rest.begin(), rest.end());
    if (!macro.is_function_like && !is_predefining_) check_macro_text(*name, body);
    if (!body.empty()) body.front().follows_space = false;
    if (parse_body(macro, body)) define(std::move(macro));
}

// identifier { , identifier } [ , ... | identifier ... ] )
bool Preprocessor::parse_parameters(Macro& macro) {
    const auto fail = [&](const Token& at) {
        const SourceRange range = files_.back().is_line_done ? macro.range : at.range;
        sink_.report(DiagnosticId::macro_parameter_expected, range, {std::string(macro.name)});
        return false;
    };
    Token token = next_on_line();
    if (token.kind == TokenKind::right_parenthesis) return true;
    while (true) {
        if (token.kind == TokenKind::ellipsis) {
            macro.is_variadic = true;
            macro.parameters.push_back("__VA_ARGS__");
        } else if (token.kind == TokenKind::identifier && token.text != "__VA_ARGS__") {
            if (std::find(macro.parameters.begin(), macro.parameters.end(), token.text) != macro.parameters.end()) {
                sink_.report(DiagnosticId::macro_parameter_twice, token.range, {std::string(token.text)});
                return false;
            }
            macro.parameters.push_back(token.text);
        } else {
            return fail(token);
        }
        token = next_on_line();
        if (token.kind == TokenKind::ellipsis && !macro.is_variadic) { // GNU: `name...`
            macro.is_variadic = true;
            token = next_on_line();
        }
        if (token.kind == TokenKind::right_parenthesis) return true;
        if (token.kind != TokenKind::comma || macro.is_variadic) return fail(token);
        token = next_on_line();
    }
}

namespace {

// Where the `(` behind `__VA_OPT__` is closed; 0 where it is not.
std::size_t end_of_optional(std::span<const MacroToken> tokens, std::size_t start) {
    std::size_t depth = 0;
    for (std::size_t i = start + 1; i < tokens.size(); ++i) {
        if (tokens[i].kind == TokenKind::left_parenthesis) ++depth;
        if (depth == 0) return 0;
        if (tokens[i].kind == TokenKind::right_parenthesis && --depth == 0) return i;
    }
    return 0;
}

} // namespace

bool Preprocessor::parse_body(Macro& macro, std::span<const MacroToken> tokens) {
    std::unordered_map<std::string_view, std::uint32_t> parameter_index;
    for (std::uint32_t i = 0; i < macro.parameters.size(); ++i) parameter_index[macro.parameters[i]] = i;

    BodyToken item;
    std::size_t optional_end = 0; // the `)` of a `__VA_OPT__(`
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const MacroToken& token = tokens[i];
        const bool is_last = i + 1 == tokens.size();
        if (optional_end != 0 && i == optional_end) {
            optional_end = 0;
            continue;
        }
        if (token.text == "__VA_OPT__" && macro.is_variadic && optional_end == 0) {
            optional_end = end_of_optional(tokens, i);
            if (optional_end == 0) {
                sink_.report(DiagnosticId::optional_part_unclosed, token.range);
                return false;
            }
            item.token.follows_space = token.follows_space;
            item.is_optional = true; // its space is the first token's
            ++i;
            continue;
        }
        if (token.kind == TokenKind::hash_hash) {
            if (i == 0 || is_last) {
                sink_.report(DiagnosticId::paste_at_end, token.range);
                return false;
            }
            item.is_pasted_to_previous = true;
            continue;
        }
        if (token.kind == TokenKind::hash && macro.is_function_like) {
            if (is_last || !parameter_index.contains(tokens[i + 1].text)) {
                sink_.report(DiagnosticId::stringify_without_parameter, token.range);
                return false;
            }
            item.is_stringified = true;
            item.token = token; // for the space before it
            continue;
        }
        const bool is_first_optional = item.is_optional;
        item.is_optional = optional_end != 0;
        const bool follows_space =
            item.is_stringified || is_first_optional ? item.token.follows_space : token.follows_space;
        item.token = token;
        item.token.follows_space = follows_space;
        const auto parameter = parameter_index.find(token.text);
        if (token.kind == TokenKind::identifier && parameter != parameter_index.end()) {
            item.parameter = parameter->second;
        } else if (token.text == "__VA_ARGS__") {
            sink_.report(DiagnosticId::va_args_outside_variadic, token.range);
            return false;
        }
        macro.body.push_back(item);
        item = {};
    }
    return true;
}

void Preprocessor::define(Macro&& macro) {
    Macro*& slot = macro_table_[macro.name];
    if (slot != nullptr) {
        if (is_same_macro(*slot, macro)) return;
        if (slot->is_predefined && !is_predefining_) {
            sink_.report(DiagnosticId::builtin_macro_changed, macro.range, {std::string(macro.name)});
        } else if (!is_predefining_) {
            Diagnostic& diagnostic =
                sink_.report(DiagnosticId::macro_redefined, macro.range, {std::string(macro.name)});
            const bool is_ours = sources_.is_system(slot->range.file);
            diagnostic.notes.push_back(is_ours ? DiagnosticNote{macro.range, "a header of the library defines it"}
                                               : DiagnosticNote{slot->range, "it was first defined here"});
        }
    }
    macros_.push_back(std::move(macro));
    slot = &macros_.back();
}

void Preprocessor::undef_directive(const Token& directive_name) {
    const std::optional<Token> name = macro_name(directive_name);
    if (!name) return;
    expect_line_end(directive_name.text);
    const Macro* macro = find_macro(name->text);
    if (macro == nullptr) return;
    if (macro->is_predefined) {
        sink_.report(DiagnosticId::builtin_macro_changed, name->range, {std::string(name->text)});
    }
    macro_table_.erase(name->text);
}

} // namespace heaparium::lang
