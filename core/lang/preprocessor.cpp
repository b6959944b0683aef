#include "lang/preprocessor_state.hpp"

#include <algorithm>
#include <utility>

namespace heaparium::lang {

PreprocessedSource preprocess(SourceManager& sources, std::uint32_t file, HeaderSource& headers,
                              const CompileOptions& options, Arena& arena, DiagnosticSink& sink) {
    return Preprocessor(sources, headers, options, arena, sink).run(file);
}

Preprocessor::Preprocessor(SourceManager& sources, HeaderSource& headers, const CompileOptions& options, Arena& arena,
                           DiagnosticSink& sink)
    : sources_(sources), headers_(headers), options_(options), arena_(arena), sink_(sink) {
    define_predefined_macros();
}

PreprocessedSource Preprocessor::run(std::uint32_t file) {
    PreprocessedSource result;
    constexpr std::size_t bytes_a_token = 4; // of ordinary C
    result.tokens.reserve(std::min(sources_.text(file).size() / bytes_a_token + 1, maximum_tokens));
    if (enter_file(file, {file, 0, 0})) {
        enter_forced_includes(file);
        while (!is_stopped_ && !sink_.is_full()) {
            const MacroToken token = next_expanded();
            if (token.kind == TokenKind::end_of_file) break;
            if (token.kind != TokenKind::new_line) emit(token, result);
            if (result.tokens.size() < maximum_tokens) continue;
            sink_.report(DiagnosticId::too_many_tokens, token.range, {std::to_string(maximum_tokens)});
            is_stopped_ = true;
        }
        while (!files_.empty()) leave_file();
    }
    Token end;
    const auto length = static_cast<std::uint32_t>(sources_.text(file).size());
    end.range = {file, length, length};
    end.starts_line = true;
    result.tokens.push_back(end);
    result.includes_system_header = includes_system_header_;
    return result;
}

bool Preprocessor::enter_file(std::uint32_t file, SourceRange from) {
    source_bytes_ += sources_.text(file).size();
    if (source_bytes_ > maximum_source_bytes) {
        sink_.report(DiagnosticId::source_too_large, from,
                     {std::to_string(source_bytes_), std::to_string(maximum_source_bytes)});
        is_stopped_ = true;
        return false;
    }
    if (sources_.is_system(file)) includes_system_header_ = true;
    files_.push_back({.lexer = Lexer(sources_, file, arena_, sink_)});
    return true;
}

void Preprocessor::leave_file() {
    File& file = files_.back();
    for (const Conditional& open : file.conditionals) {
        if (!is_stopped_) {
            sink_.report(DiagnosticId::unterminated_conditional, open.range, {std::string(open.name)});
        }
    }
    file.lexer.finish();
    files_.pop_back();
}

// The next token of the files that is no directive's. The end of an included file comes as a new_line, so that a macro
// call never reaches from one file into another; the end of the main file comes as end_of_file, again and again.
MacroToken Preprocessor::next_from_file() {
    if (pushed_back_) {
        const MacroToken token = *pushed_back_;
        pushed_back_.reset();
        return token;
    }
    while (!is_stopped_) {
        MacroToken token{files_.back().lexer.next()};
        if (token.kind == TokenKind::new_line) continue;
        if (token.kind == TokenKind::end_of_file) {
            if (files_.size() == 1) return token;
            leave_file();
            token.kind = TokenKind::new_line;
            return token;
        }
        if (token.kind == TokenKind::hash && token.starts_line) {
            directive();
            if (pragma_) return *std::exchange(pragma_, std::nullopt);
            continue;
        }
        if (token.kind == TokenKind::ellipsis && is_elision(token)) {
            sink_.report(DiagnosticId::elided_code, token.range);
            continue;
        }
        previous_kind_ = token.kind;
        return token;
    }
    return {};
}

// `...` alone on its line stands for code that a book left out, unless it ends a list of parameters.
bool Preprocessor::is_elision(const Token& token) const {
    const Lexer& lexer = files_.back().lexer;
    if (!token.starts_line || collecting_ > 0 || !lexer.is_alone_on_line(token.range.begin, token.range.end)) {
        return false;
    }
    if (previous_kind_ != TokenKind::comma) return true;
    Lexer ahead = lexer;
    ahead.set_skipping(true);
    Token next = ahead.next();
    while (next.kind == TokenKind::new_line) next = ahead.next();
    return next.kind != TokenKind::right_parenthesis;
}

void Preprocessor::emit(const MacroToken& token, PreprocessedSource& result) const {
    Token emitted = token;
    if (emitted.kind == TokenKind::identifier) emitted.kind = name_kind(emitted.text);
    result.tokens.push_back(emitted);
}

} // namespace heaparium::lang
