// Directives (C11 6.10), except those with a file of their own.
#include "lang/preprocessor_state.hpp"

namespace heaparium::lang {

void Preprocessor::directive(const Token&) {
    const Token name = next_on_line();
    if (name.text == "include")
        include_directive(name);
    else
        skip_line();
}
Token Preprocessor::next_on_line() { return files_.back().lexer.next(); }
void Preprocessor::skip_line() {
    for (Token t = next_on_line(); t.kind != TokenKind::new_line && t.kind != TokenKind::end_of_file;
         t = next_on_line()) {
    }
}
void Preprocessor::expect_line_end(std::string_view) { skip_line(); }
std::vector<MacroToken> Preprocessor::rest_of_line() {
    skip_line();
    return {};
}
MacroToken Preprocessor::next_expanded() { return next_from_file(); }
std::vector<MacroToken> Preprocessor::expand_alone(std::span<const MacroToken> t) { return {t.begin(), t.end()}; }
void Preprocessor::define_predefined_macros() {}

} // namespace heaparium::lang
