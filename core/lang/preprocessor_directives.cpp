// Directives (C11 6.10): which there are, and those that fit a few lines. Each reads its own line; what it leaves of it
// is passed over.
#include "lang/preprocessor_state.hpp"

#include "lang/spelling.hpp"

#include <array>
#include <charconv>

namespace heaparium::lang {

void Preprocessor::directive() {
    File& file = files_.back(); // an #include puts another one behind it
    file.is_line_done = false;
    const Token name = next_on_line();
    if (file.is_line_done) return; // a `#` alone does nothing
    obey(name);
    if (&file != &files_.back()) return; // #include has read its line before it entered
    skip_line();
}

void Preprocessor::obey(const Token& name) {
    struct Row {
        std::string_view name;
        void (Preprocessor::*obey)(const Token&);
    };
    static constexpr std::array<Row, 18> rows = {{
        {"include", &Preprocessor::include_directive},
        {"define", &Preprocessor::define_directive},
        {"undef", &Preprocessor::undef_directive},
        {"if", &Preprocessor::if_directive},
        {"ifdef", &Preprocessor::ifdef_directive},
        {"ifndef", &Preprocessor::ifdef_directive},
        {"elif", &Preprocessor::elif_directive},
        {"elifdef", &Preprocessor::elif_directive},
        {"elifndef", &Preprocessor::elif_directive},
        {"else", &Preprocessor::else_directive},
        {"endif", &Preprocessor::endif_directive},
        {"error", &Preprocessor::error_directive},
        {"warning", &Preprocessor::warning_directive},
        {"line", &Preprocessor::line_directive},
        {"pragma", &Preprocessor::pragma_directive},
        {"include_next", &Preprocessor::refused_directive},
        {"ident", &Preprocessor::ignored_directive},
        {"sccs", &Preprocessor::ignored_directive},
    }};
    for (const Row& row : rows) {
        if (row.name == name.text) return (this->*row.obey)(name);
    }
    // `# 12 "file.c"` is what other preprocessors leave behind for line numbers.
    if (name.kind == TokenKind::number) return;
    unknown_directive(name);
}

void Preprocessor::unknown_directive(const Token& name) {
    constexpr std::array<std::string_view, 13> known = {"include", "define", "undef", "if",    "ifdef",
                                                        "ifndef",  "elif",   "else",  "endif", "error",
                                                        "warning", "line",   "pragma"};
    Diagnostic& diagnostic = sink_.report(DiagnosticId::unknown_directive, name.range, {std::string(name.text)});
    if (const std::optional<std::string_view> near = nearest_spelling(name.text, known)) {
        diagnostic.notes.push_back({name.range, "did you mean `#" + std::string(*near) + "`?"});
        diagnostic.fixes.push_back({name.range, std::string(*near)});
    } else {
        diagnostic.message += "; a comment starts with `//`, and a statement has no `#` before it";
    }
}

// The next token of the directive's line; from its end on, new_line or end_of_file again and again.
Token Preprocessor::next_on_line() {
    File& file = files_.back();
    if (file.is_line_done) {
        Token end;
        end.kind = TokenKind::new_line;
        end.range = file.lexer.place();
        return end;
    }
    const Token token = file.lexer.next();
    file.is_line_done = token.kind == TokenKind::new_line || token.kind == TokenKind::end_of_file;
    return token;
}

// What is passed over may be any text: an apostrophe in it opens no character constant.
void Preprocessor::skip_line() {
    File& file = files_.back();
    file.lexer.set_skipping(true);
    while (!file.is_line_done) (void)next_on_line();
    file.lexer.set_skipping(false);
}

void Preprocessor::expect_line_end(std::string_view directive_name) {
    const Token token = next_on_line();
    if (files_.back().is_line_done) return;
    sink_.report(DiagnosticId::extra_tokens_after_directive, token.range, {std::string(directive_name)});
    skip_line();
}

std::vector<MacroToken> Preprocessor::rest_of_line() {
    std::vector<MacroToken> tokens;
    while (true) {
        const Token token = next_on_line();
        if (files_.back().is_line_done) return tokens;
        tokens.push_back({token});
    }
}

void Preprocessor::error_directive(const Token& name) {
    sink_.report(DiagnosticId::user_error, name.range, {std::string(files_.back().lexer.text_to_line_end())});
}

void Preprocessor::warning_directive(const Token& name) {
    sink_.report(DiagnosticId::user_warning, name.range, {std::string(files_.back().lexer.text_to_line_end())});
}

void Preprocessor::ignored_directive(const Token&) { skip_line(); }

void Preprocessor::refused_directive(const Token& name) {
    sink_.report(DiagnosticId::not_supported, name.range, {"`#" + std::string(name.text) + "`"});
}

// C lets a compiler ignore the pragmas that it does not know. `#pragma pack` is the parser's business: it goes on as a
// word of its own, with what stands behind it.
void Preprocessor::pragma_directive(const Token&) {
    const Token name = next_on_line();
    if (name.text == "once") included_once_.insert(files_.back().lexer.file());
    if (name.text == "pack" && collecting_ == 0) {
        pragma_ = MacroToken{name};
        pragma_->kind = TokenKind::keyword_pragma_pack;
        Context rest;
        rest.tokens = rest_of_line();
        contexts_.push_back(std::move(rest));
    }
    skip_line();
}

void Preprocessor::line_directive(const Token& name) {
    const std::vector<MacroToken> tokens = expand_line(rest_of_line());
    std::int64_t number = 0;
    const std::string_view digits = tokens.empty() ? std::string_view{} : tokens.front().text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || number > INT32_MAX) {
        sink_.report(DiagnosticId::line_number_expected, tokens.empty() ? name.range : tokens.front().range);
        return;
    }
    File& file = files_.back();
    const std::int64_t next_line = std::int64_t{sources_.place(name.range.file, name.range.begin).line} + 1;
    file.line_offset = number - next_line;
    if (tokens.size() > 1 && tokens[1].kind == TokenKind::string && tokens[1].text.size() > 1) {
        file.presumed_name = tokens[1].text.substr(1, tokens[1].text.size() - 2);
    }
}

} // namespace heaparium::lang
