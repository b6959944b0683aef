// Macro expansion: finding uses, collecting arguments, rescanning (C11 6.10.3, 6.10.3.4).
#include "lang/preprocessor_substitution.hpp"

#include <utility>

namespace heaparium::lang {

MacroToken Preprocessor::next_unexpanded() {
    while (!contexts_.empty()) {
        Context& top = contexts_.back();
        if (top.next < top.tokens.size()) return spaced(top.tokens[top.next++]);
        if (top.is_barrier) return {};
        pop_context();
    }
    return spaced(next_from_file());
}

MacroToken Preprocessor::spaced(MacroToken token) {
    token.follows_space = token.follows_space || has_pending_space_;
    has_pending_space_ = false;
    return token;
}

void Preprocessor::pop_context() {
    if (contexts_.back().macro != nullptr) contexts_.back().macro->is_disabled = false;
    has_pending_space_ = has_pending_space_ || contexts_.back().has_trailing_space;
    contexts_.pop_back();
}

MacroToken Preprocessor::next_expanded() {
    while (true) {
        MacroToken token = next_unexpanded();
        if (is_in_condition_) spare_operand_of_defined(token);
        if (token.kind != TokenKind::identifier || token.is_painted || !try_expand(token)) return token;
    }
}

// As with gcc, a macro may produce `defined NAME` or `defined(NAME)` in a condition; NAME is then not expanded.
void Preprocessor::spare_operand_of_defined(MacroToken& token) {
    if (token.text == "defined") {
        defined_progress_ = DefinedProgress::name_or_parenthesis;
    } else if (token.kind == TokenKind::left_parenthesis && defined_progress_ == DefinedProgress::name_or_parenthesis) {
        defined_progress_ = DefinedProgress::name;
    } else {
        token.is_painted = token.is_painted || defined_progress_ != DefinedProgress::none;
        defined_progress_ = DefinedProgress::none;
    }
}

// Puts the expansion before what is still to be read, or says that `token` stays as it is.
bool Preprocessor::try_expand(MacroToken& token) {
    Macro* const macro = find_macro(token.text);
    if (macro == nullptr || is_stopped_) return false;
    if (macro->is_disabled) {
        token.is_painted = true;
        return false;
    }
    if (macro->dynamic != DynamicMacro::none) {
        contexts_.push_back({.tokens = {dynamic_token(*macro, token)}});
        return true;
    }
    SourceRange use = token.range;
    Arguments arguments;
    if (macro->is_function_like) {
        if (!is_call_ahead()) return false;
        std::optional<Arguments> collected = collect_arguments(*macro, token, use);
        if (!collected || !fit_arguments(*macro, token, *collected)) return false;
        arguments = std::move(*collected);
    }
    std::vector<MacroToken> expansion = Substitution(*this, *macro, arguments, token, use).run();
    if (!spend(expansion.size() + 1, token)) return false;
    const bool has_trailing_space = has_trailing_space_ || (expansion.empty() && token.follows_space);
    if (!expansion.empty()) {
        expansion.front().follows_space = token.follows_space;
        expansion.front().starts_line = token.starts_line;
    }
    contexts_.push_back({.tokens = std::move(expansion), .macro = macro, .has_trailing_space = has_trailing_space});
    macro->is_disabled = true;
    return true;
}

bool Preprocessor::is_call_ahead() {
    while (!contexts_.empty()) {
        const Context& top = contexts_.back();
        if (top.next < top.tokens.size()) return top.tokens[top.next].kind == TokenKind::left_parenthesis;
        if (top.is_barrier) return false;
        pop_context();
    }
    if (!pushed_back_) pushed_back_ = next_from_file();
    return pushed_back_->kind == TokenKind::left_parenthesis;
}

// Reads from `(` to the matching `)`. Commas within parentheses, and those of the variadic argument, separate nothing.
std::optional<Preprocessor::Arguments> Preprocessor::collect_arguments(const Macro& macro, const MacroToken& name,
                                                                       SourceRange& use) {
    Arguments arguments;
    std::size_t depth = 0;
    ++collecting_;
    (void)next_unexpanded();
    while (true) {
        MacroToken token = next_unexpanded();
        if (token.kind == TokenKind::end_of_file || token.kind == TokenKind::new_line) {
            if (!is_stopped_) {
                sink_.report(DiagnosticId::macro_call_unterminated, name.range, {std::string(macro.name)});
            }
            --collecting_;
            return std::nullopt;
        }
        if (token.kind == TokenKind::right_parenthesis && depth-- == 0) {
            if (!name.is_from_macro && !token.is_from_macro) use = join(name.range, token.range);
            break;
        }
        if (token.kind == TokenKind::left_parenthesis) ++depth;
        const bool is_in_last = macro.is_variadic && arguments.lists.size() == macro.parameters.size();
        if (token.kind == TokenKind::comma && depth == 0 && !is_in_last) {
            arguments.lists.emplace_back();
            continue;
        }
        if (token.kind == TokenKind::identifier && !token.is_painted) {
            const Macro* const used = find_macro(token.text);
            token.is_painted = used != nullptr && used->is_disabled;
        }
        token.follows_space = token.follows_space || token.starts_line;
        token.starts_line = false;
        arguments.lists.back().push_back(token);
        if (!spend(1, name)) break;
    }
    --collecting_;
    return arguments;
}

// Makes the arguments as many as the parameters: none of `f()` where there are none, nothing for an absent variadic
// one.
bool Preprocessor::fit_arguments(const Macro& macro, const MacroToken& name, Arguments& arguments) {
    std::vector<std::vector<MacroToken>>& lists = arguments.lists;
    const std::size_t wanted = macro.parameters.size();
    const bool is_empty_call = lists.size() == 1 && lists.front().empty();
    if (wanted == 0 && is_empty_call) lists.clear();
    arguments.lacks_variadic = macro.is_variadic && (lists.size() + 1 == wanted || (wanted == 1 && is_empty_call));
    if (arguments.lacks_variadic) lists.resize(wanted);
    if (lists.size() == wanted) return true;

    const std::size_t required = macro.is_variadic ? wanted - 1 : wanted;
    const std::string count = std::to_string(required) + (required == 1 ? " argument" : " arguments");
    const std::size_t given = is_empty_call ? 0 : lists.size();
    Diagnostic& diagnostic =
        sink_.report(DiagnosticId::macro_argument_count, name.range,
                     {std::string(macro.name), (macro.is_variadic ? "at least " : "") + count, std::to_string(given)});
    if (!sources_.is_system(macro.range.file)) diagnostic.notes.push_back({macro.range, "the macro is defined here"});
    return false;
}

std::vector<MacroToken> Preprocessor::expand_line(std::span<const MacroToken> tokens) {
    std::vector<MacroToken> expanded = expand_alone(tokens);
    std::erase_if(expanded, [](const MacroToken& token) { return token.is_placemarker; });
    return expanded;
}

// Expands the tokens as if they formed the rest of the source. Space that is left over comes as a placemarker.
std::vector<MacroToken> Preprocessor::expand_alone(std::span<const MacroToken> tokens) {
    std::vector<MacroToken> expanded(tokens.begin(), tokens.end());
    if (tokens.empty() || is_stopped_) return expanded;
    if (call_nesting_ >= maximum_macro_call_nesting) {
        sink_.report(DiagnosticId::macro_nesting_too_deep, tokens.front().range,
                     {std::to_string(maximum_macro_call_nesting)});
        is_stopped_ = true;
        return expanded;
    }
    ++call_nesting_;
    has_pending_space_ = false;
    contexts_.push_back({.tokens = std::move(expanded), .is_barrier = true});
    expanded = {};
    while (true) {
        MacroToken token = next_expanded();
        if (token.kind == TokenKind::end_of_file) break;
        expanded.push_back(token);
    }
    pop_context();
    --call_nesting_;
    if (std::exchange(has_pending_space_, false)) {
        MacroToken placemarker;
        placemarker.is_placemarker = true;
        placemarker.follows_space = true;
        expanded.push_back(placemarker);
    }
    return expanded;
}

// Past the limit nothing more is expanded, and what is left of the source is not read.
bool Preprocessor::spend(std::uint64_t work, const Token& name) {
    expansion_work_ += work;
    if (expansion_work_ <= maximum_expansion_work) return true;
    if (!is_stopped_) {
        sink_.report(DiagnosticId::macro_expansion_too_large, name.range,
                     {std::to_string(maximum_expansion_work), std::string(name.text)});
    }
    is_stopped_ = true;
    return false;
}

} // namespace heaparium::lang
