// The preprocessor's inside, shared by the preprocessor_*.cpp files; nobody else includes it.
//
// Idea        Tokens come from a stack of files, and above it a stack of contexts, each the result of one expansion
//             that is still being rescanned. While a macro's context is on the stack the macro is disabled, and a use
//             of it met meanwhile is painted: it is never expanded again, wherever it is carried. (This is how gcc
//             does what Prosser's hide sets say, with a bit a token instead of a set.)
// Bounds      Work is counted in tokens made and characters pasted; past the limit nothing is expanded any more.
#pragma once

#include "lang/lexer.hpp"
#include "lang/preprocessor.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace heaparium::lang {

constexpr std::uint64_t maximum_source_bytes = 16ULL * 1024 * 1024; // of all files together
constexpr std::size_t maximum_tokens = 2'000'000;                   // that reach the parser
constexpr std::uint64_t maximum_expansion_work = 2'000'000;         // tokens made by macros
constexpr std::uint32_t maximum_include_count = 10'000;
constexpr std::uint32_t maximum_macro_call_nesting = 200; // calls in arguments of calls
constexpr std::size_t characters_of_work = 4;             // so much pasted or quoted text counts as one token

struct MacroToken : Token {
    bool is_painted = false;     // a use of a macro within its own expansion
    bool is_placemarker = false; // an empty argument beside `##`
};

struct BodyToken {
    static constexpr std::uint32_t none = ~0U;

    Token token;
    std::uint32_t parameter = none;
    bool is_stringified = false;        // `#` stands before it
    bool is_pasted_to_previous = false; // `##` stands before it
    bool is_optional = false;           // within `__VA_OPT__(…)`: there only where something was passed for `...`
};

/// Macros whose text is made anew at each use.
enum class DynamicMacro : std::uint8_t { none, file, base_file, line, counter, include_level };

struct Macro {
    std::string_view name;
    SourceRange range; // of the name where it was defined
    bool is_function_like = false;
    bool is_variadic = false;
    bool is_predefined = false;
    bool is_disabled = false; // its expansion is being rescanned
    DynamicMacro dynamic = DynamicMacro::none;
    std::vector<std::string_view> parameters; // the variadic one last, `__VA_ARGS__` where it has no name
    std::vector<BodyToken> body;
};

class Preprocessor {
  public:
    Preprocessor(SourceManager&, HeaderSource&, const CompileOptions&, Arena&, DiagnosticSink&);
    [[nodiscard]] PreprocessedSource run(std::uint32_t file);

  private:
    struct Conditional {
        SourceRange range; // of the directive's name
        std::string_view name;
        bool has_taken = false; // one of its groups was compiled
        bool has_else = false;
    };
    struct File {
        Lexer lexer;
        std::vector<Conditional> conditionals = {};
        std::int64_t line_offset = 0;        // set by #line
        std::string_view presumed_name = {}; // set by #line
        bool is_line_done = false;           // the directive's line end has been read
    };
    struct Context {
        std::vector<MacroToken> tokens;
        std::size_t next = 0;
        Macro* macro = nullptr;
        bool is_barrier = false;         // reading stops here: an argument or a condition expanded by itself
        bool has_trailing_space = false; // for the token that follows
    };
    enum class DefinedProgress : std::uint8_t { none, name_or_parenthesis, name }; // what `defined` still wants
    struct Arguments {
        std::vector<std::vector<MacroToken>> lists{1}; // one a parameter
        bool lacks_variadic = false;                   // nothing, not even a comma, was written for `...`
    };

    // Files and emission (preprocessor.cpp)
    void enter_forced_includes(std::uint32_t main_file);
    void enter_header(HeaderSource::Header, SourceRange from);
    bool enter_file(std::uint32_t file, SourceRange from);
    void leave_file();
    [[nodiscard]] MacroToken next_from_file();
    [[nodiscard]] bool is_elision(const Token&) const;
    void emit(const MacroToken&, PreprocessedSource&) const;

    // Directives (preprocessor_directives.cpp)
    void directive();
    void obey(const Token& name);
    [[nodiscard]] Token next_on_line();
    void skip_line();
    void expect_line_end(std::string_view directive_name);
    [[nodiscard]] std::vector<MacroToken> rest_of_line();
    void line_directive(const Token& name);
    void pragma_directive(const Token& name);
    void error_directive(const Token& name);
    void warning_directive(const Token& name);
    void ignored_directive(const Token& name);
    void refused_directive(const Token& name);
    void unknown_directive(const Token& name);

    // Macro definitions (preprocessor_define.cpp)
    void define_directive(const Token& name);
    void undef_directive(const Token& name);
    [[nodiscard]] std::optional<Token> macro_name(const Token& directive_name);
    void check_macro_text(const Token& name, std::vector<MacroToken>& body);
    [[nodiscard]] bool parse_parameters(Macro&);
    [[nodiscard]] bool parse_body(Macro&, std::span<const MacroToken>);
    void define(Macro&&);
    [[nodiscard]] Macro* find_macro(std::string_view name) const;
    [[nodiscard]] bool is_defined(std::string_view name) const;

    // Macros that are there from the start (preprocessor_predefined.cpp)
    void define_predefined_macros();
    void obey_text(std::string name, std::string text);

    // Including (preprocessor_include.cpp)
    struct HeaderName {
        std::string_view name;
        bool is_angled = false;
        SourceRange range;
    };
    void include_directive(const Token& name);
    [[nodiscard]] std::optional<HeaderName> header_name(const Token& directive_name);
    [[nodiscard]] std::optional<HeaderName> header_name_from(std::span<const MacroToken>, SourceRange);
    [[nodiscard]] std::optional<HeaderSource::Header> find_header(const HeaderName&);
    void report_missing_header(const HeaderName&);

    // Conditional groups (preprocessor_conditional.cpp)
    void if_directive(const Token& name);
    void ifdef_directive(const Token& name);
    void elif_directive(const Token& name);
    void else_directive(const Token& name);
    void endif_directive(const Token& name);
    [[nodiscard]] bool check_branch(const Token& name);
    void skip_group();
    [[nodiscard]] bool skipped_branch_is_taken(const Token& name);
    [[nodiscard]] bool condition(const Token& directive_name);
    [[nodiscard]] std::vector<MacroToken> replace_queries(std::span<const MacroToken>);
    [[nodiscard]] std::size_t query_length(std::span<const MacroToken>, bool& answer);
    [[nodiscard]] std::size_t feature_query_length(std::span<const MacroToken>, bool& answer);

    // Macro expansion (preprocessor_expansion.cpp)
    [[nodiscard]] MacroToken next_unexpanded();
    [[nodiscard]] MacroToken next_expanded();
    [[nodiscard]] MacroToken spaced(MacroToken);
    void spare_operand_of_defined(MacroToken&);
    [[nodiscard]] bool try_expand(MacroToken&);
    [[nodiscard]] bool is_call_ahead();
    [[nodiscard]] std::optional<Arguments> collect_arguments(const Macro&, const MacroToken& name, SourceRange& use);
    [[nodiscard]] bool fit_arguments(const Macro&, const MacroToken& name, Arguments&);
    [[nodiscard]] std::vector<MacroToken> expand_alone(std::span<const MacroToken>);
    [[nodiscard]] std::vector<MacroToken> expand_line(std::span<const MacroToken>);
    [[nodiscard]] bool spend(std::uint64_t work, const Token& name);
    void pop_context();

    // Substitution (preprocessor_substitution.cpp)
    class Substitution;
    [[nodiscard]] MacroToken stringify(std::span<const MacroToken>) const;
    [[nodiscard]] std::optional<Token> paste(std::string_view left, std::string_view right);
    [[nodiscard]] MacroToken dynamic_token(const Macro&, const MacroToken& name);

    SourceManager& sources_;
    HeaderSource& headers_;
    const CompileOptions& options_;
    Arena& arena_;
    DiagnosticSink& sink_;

    std::deque<File> files_; // a deque: a lexer stays where it is while files are entered
    std::vector<Context> contexts_;
    std::optional<MacroToken> pragma_;      // the word that a `#pragma` became; the rest is a context
    std::optional<MacroToken> pushed_back_; // read from the file while looking for a `(`
    std::deque<Macro> macros_;              // never shrinks: a context may still use a macro that is undefined
    std::unordered_map<std::string_view, Macro*> macro_table_;
    std::unordered_map<std::string_view, std::uint32_t> included_; // by name, to read each header once
    std::unordered_set<std::uint32_t> included_once_;              // by #pragma once
    TokenKind previous_kind_ = TokenKind::end_of_file;             // of the file's last token
    std::uint64_t source_bytes_ = 0;
    std::uint64_t expansion_work_ = 0;
    std::uint32_t include_count_ = 0;
    std::uint32_t counter_ = 0;
    std::uint32_t call_nesting_ = 0;
    std::uint32_t collecting_ = 0; // macro calls whose arguments are being read
    bool includes_system_header_ = false;
    bool has_trailing_space_ = false; // left by the substitution just made
    bool has_pending_space_ = false;  // left by an expansion that has been read to its end
    DefinedProgress defined_progress_ = DefinedProgress::none;
    bool is_in_condition_ = false;
    bool is_predefining_ = false;
    bool is_stopped_ = false; // a limit was met
};

} // namespace heaparium::lang
