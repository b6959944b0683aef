// Characters to tokens: translation phases 1 to 3.
//
// Conventions
//   · Line splices (backslash, line end) count as nothing, comments as one space, wherever they stand.
//   · Line ends come as tokens of kind new_line; keywords come as identifiers, because a macro may have any name.
//     `name_kind` tells them apart, once the preprocessor is done.
//   · Whatever the bytes are, the lexer moves on and reaches end_of_file in linear time.
#pragma once

#include "lang/arena.hpp"
#include "lang/diagnostic_sink.hpp"
#include "lang/token.hpp"
#include "lang/unicode.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace heaparium::lang {

/// The keyword that `name` spells, GNU's alternative spellings included, or TokenKind::identifier.
[[nodiscard]] TokenKind name_kind(std::string_view name);

/// The longest punctuator, digraphs included, that `text` starts with; length 0 where there is none.
struct Punctuator {
    TokenKind kind = TokenKind::other;
    std::size_t length = 0;
};
[[nodiscard]] Punctuator punctuator_at_start(std::string_view text);

class Lexer {
  public:
    /// `arena` keeps the spellings that do not stand in the file as they are.
    Lexer(const SourceManager&, std::uint32_t file, Arena&, DiagnosticSink&);
    /// Over a text that stands in no file; nothing is reported.
    Lexer(std::string_view text, Arena&, DiagnosticSink&);

    /// The next token; from the end on, end_of_file again and again.
    [[nodiscard]] Token next();
    /// What follows `#include`, if it is a `<name>` or `"name"` on this line: a token of kind string with that
    /// spelling. A name whose closing mark is missing goes on to the end of the line, and its spelling lacks the mark.
    [[nodiscard]] std::optional<Token> header_name();
    /// The text from here to the end of the line or to a comment, for directives that take plain text.
    [[nodiscard]] std::string_view text_to_line_end();

    /// While skipping, nothing is reported: in a group that `#if` leaves out any text may stand, "don't" too.
    void set_skipping(bool skipping) { is_skipping_ = skipping; }
    /// Reports what is told once a file: characters that only look like C's.
    void finish();

    /// Nothing but blanks stands beside [begin, end) on its line.
    [[nodiscard]] bool is_alone_on_line(std::size_t begin, std::size_t end) const;

    [[nodiscard]] std::uint32_t file() const { return file_; }
    /// Where the next token's search begins, as an empty range.
    [[nodiscard]] SourceRange place() const { return range(at_, at_); }

  private:
    struct LookalikeReport {
        SourceRange first;
        char32_t character = 0;
        Lookalike meaning;
        std::vector<FixIt> fixes;
        std::size_t count = 0;
    };

    [[nodiscard]] bool is_at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] char current();
    [[nodiscard]] char following();
    [[nodiscard]] std::size_t splice_length(std::size_t offset) const;
    [[nodiscard]] CodePoint code_point_here() const { return decode_utf8(text_.substr(at_)); }
    [[nodiscard]] SourceRange range(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t line_end(std::size_t offset);
    [[nodiscard]] std::string_view clean(std::size_t begin, std::size_t end);
    void report(DiagnosticId, SourceRange, std::initializer_list<std::string> arguments = {});

    bool skip_space();
    bool skip_odd_space();
    bool skip_comment();
    void skip_block_comment();
    void skip_line_comment();
    void pass_over_non_text();

    [[nodiscard]] Token token(TokenKind kind, std::size_t begin);
    [[nodiscard]] Token new_line();
    [[nodiscard]] Token name_or_prefixed_literal();
    [[nodiscard]] Token number();
    [[nodiscard]] Token quoted(std::size_t begin);
    [[nodiscard]] Token unterminated(std::size_t begin, std::size_t opening, char quote);
    [[nodiscard]] Token punctuator();
    [[nodiscard]] Token beyond_ascii();
    [[nodiscard]] Token typographic_quote(const Lookalike&, CodePoint);
    [[nodiscard]] bool skip_name_character();
    [[nodiscard]] std::size_t universal_name_length() const; // of one that may stand in a name here; 0: none
    [[nodiscard]] std::string_view with_universal_names(std::string_view name);
    void record(const Lookalike&, char32_t character, std::size_t begin, std::size_t length);
    [[nodiscard]] std::optional<std::size_t> closing_lookalike(std::size_t begin, std::size_t end,
                                                               Lookalike::Group) const;

    std::string_view text_;
    std::uint32_t file_;
    Arena& arena_;
    DiagnosticSink& sink_;
    std::size_t at_ = 0;
    std::size_t known_line_end_ = 0; // the line end last found, and from where: it holds for all offsets between
    std::size_t known_line_end_from_ = 1;
    bool is_line_start_ = true;
    bool has_splice_ = false; // in the token being read
    bool is_skipping_ = false;
    std::size_t non_text_count_ = 0;
    std::array<LookalikeReport, 5> lookalikes_;
};

} // namespace heaparium::lang
