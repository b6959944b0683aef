// Argument substitution, `#` and `##` (C11 6.10.3.1 to 6.10.3.3), and the macros whose text is made anew at each use.
#include "lang/preprocessor_substitution.hpp"

#include <algorithm>

namespace heaparium::lang {

namespace {

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\') result += '\\';
        result += character;
    }
    return result + '"';
}

} // namespace

std::vector<MacroToken> Preprocessor::Substitution::run() {
    for (std::size_t i = 0; i < macro_.body.size() && !preprocessor_.is_stopped_; ++i) put(i);
    std::vector<MacroToken> tokens;
    tokens.reserve(result_.size());
    bool had_space = false; // an argument that came to nothing still leaves its space, which `#` shows
    for (MacroToken& token : result_) {
        token.follows_space = token.follows_space || had_space;
        had_space = token.is_placemarker && token.follows_space;
        if (!token.is_placemarker) tokens.push_back(token);
    }
    preprocessor_.has_trailing_space_ = had_space;
    return tokens;
}

bool Preprocessor::Substitution::is_operand_of_paste(std::size_t index) const {
    return macro_.body[index].is_pasted_to_previous ||
           (index + 1 < macro_.body.size() && macro_.body[index + 1].is_pasted_to_previous);
}

// GNU: `, ## __VA_ARGS__` loses its comma where nothing was passed, and pastes nothing otherwise.
bool Preprocessor::Substitution::is_comma_before_variadic(std::size_t index) const {
    const BodyToken& item = macro_.body[index];
    return macro_.is_variadic && index > 0 && item.is_pasted_to_previous && !item.is_stringified &&
           item.parameter + 1 == macro_.parameters.size() && macro_.body[index - 1].token.kind == TokenKind::comma;
}

bool Preprocessor::Substitution::is_variadic_part_empty() {
    const auto tokens = expanded_argument(static_cast<std::uint32_t>(macro_.parameters.size() - 1));
    return std::all_of(tokens.begin(), tokens.end(), [](const MacroToken& token) { return token.is_placemarker; });
}

void Preprocessor::Substitution::put(std::size_t index) {
    const BodyToken& item = macro_.body[index];
    if (item.is_optional && is_variadic_part_empty()) {
        const bool is_first = index == 0 || !macro_.body[index - 1].is_optional;
        if (is_first) append({}, item, item.is_pasted_to_previous);
        return;
    }
    if (item.parameter == BodyToken::none) {
        const MacroToken token = placed(item.token);
        append({&token, 1}, item, item.is_pasted_to_previous);
    } else if (item.is_stringified) {
        MacroToken token = placed(preprocessor_.stringify(arguments_.lists[item.parameter]));
        (void)preprocessor_.spend(token.text.size() / characters_of_work, name_);
        append({&token, 1}, item, item.is_pasted_to_previous);
    } else if (is_comma_before_variadic(index)) {
        put_after_comma(item);
    } else if (is_operand_of_paste(index)) {
        append(arguments_.lists[item.parameter], item, item.is_pasted_to_previous);
    } else {
        append(expanded_argument(item.parameter), item, false);
    }
}

void Preprocessor::Substitution::put_after_comma(const BodyToken& item) {
    if (arguments_.lacks_variadic) {
        result_.back().is_placemarker = true;
    } else {
        append(arguments_.lists[item.parameter], item, false);
    }
}

void Preprocessor::Substitution::append(std::span<const MacroToken> piece, const BodyToken& item, bool is_pasted) {
    if (!preprocessor_.spend(piece.size(), name_)) return;
    if (piece.empty()) {
        if (is_pasted) return; // what stands before it stays as it is
        MacroToken placemarker = placed(item.token);
        placemarker.is_placemarker = true;
        result_.push_back(placemarker);
        return;
    }
    MacroToken first = piece.front();
    first.follows_space = item.token.follows_space;
    if (is_pasted && !result_.empty()) {
        paste_onto_last(first);
    } else {
        result_.push_back(first);
    }
    result_.insert(result_.end(), piece.begin() + 1, piece.end());
}

void Preprocessor::Substitution::paste_onto_last(MacroToken right) {
    MacroToken& left = result_.back();
    if (left.is_placemarker) {
        right.follows_space = left.follows_space;
        left = right;
        return;
    }
    if (!preprocessor_.spend((left.text.size() + right.text.size()) / characters_of_work, name_)) return;
    if (std::optional<Token> joined = preprocessor_.paste(left.text, right.text)) {
        joined->follows_space = left.follows_space;
        left = placed(*joined);
        return;
    }
    preprocessor_.sink_.report(DiagnosticId::paste_invalid, use_, {std::string(left.text), std::string(right.text)});
    right.follows_space = false;
    result_.push_back(right);
}

std::span<const MacroToken> Preprocessor::Substitution::expanded_argument(std::uint32_t parameter) {
    std::optional<std::vector<MacroToken>>& expanded = expanded_[parameter];
    if (!expanded) expanded = preprocessor_.expand_alone(arguments_.lists[parameter]);
    return *expanded;
}

MacroToken Preprocessor::Substitution::placed(Token token) const {
    token.range = use_;
    token.is_from_macro = true;
    token.starts_line = false;
    return {token};
}

// `#`: the spelling of the argument, one space wherever there was some; quotes and backslashes of literals escaped.
MacroToken Preprocessor::stringify(std::span<const MacroToken> argument) const {
    std::string text = "\"";
    for (const MacroToken& token : argument) {
        if (token.follows_space && text.size() > 1) text += ' ';
        if (token.kind == TokenKind::string || token.kind == TokenKind::character) {
            const std::string inner = quoted(token.text);
            text.append(inner, 1, inner.size() - 2);
        } else {
            text += token.text;
        }
    }
    // A backslash that is no part of a literal would escape the closing quote; gcc drops it too.
    const std::size_t backslashes = text.size() - 1 - text.find_last_not_of('\\');
    if (backslashes % 2 == 1) text.pop_back();
    MacroToken result;
    result.kind = TokenKind::string;
    result.text = arena_.copy(std::string_view(text + '"'));
    return result;
}

std::optional<Token> Preprocessor::paste(std::string_view left, std::string_view right) {
    std::string text(left);
    text += right;
    Lexer lexer(arena_.copy(std::string_view(text)), arena_, sink_);
    const Token token = lexer.next();
    if (token.text != text || lexer.next().kind != TokenKind::end_of_file) return std::nullopt;
    return token;
}

MacroToken Preprocessor::dynamic_token(const Macro& macro, const MacroToken& name) {
    MacroToken token = name;
    token.is_from_macro = true;
    token.kind = TokenKind::number;
    const File& file = files_.back();
    std::string text;
    switch (macro.dynamic) {
    case DynamicMacro::none: break;
    case DynamicMacro::file:
        token.kind = TokenKind::string;
        text = file.presumed_name.empty() ? quoted(sources_.name(name.range.file))
                                          : "\"" + std::string(file.presumed_name) + "\"";
        break;
    case DynamicMacro::base_file:
        token.kind = TokenKind::string;
        text = quoted(sources_.name(files_.front().lexer.file()));
        break;
    case DynamicMacro::line:
        text = std::to_string(sources_.place(name.range.file, name.range.begin).line + file.line_offset);
        break;
    case DynamicMacro::counter: text = std::to_string(counter_++); break;
    case DynamicMacro::include_level: text = std::to_string(files_.size() - 1); break;
    }
    token.text = arena_.copy(std::string_view(text));
    (void)spend(1 + text.size() / characters_of_work, name);
    return token;
}

} // namespace heaparium::lang
