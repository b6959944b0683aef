#include "lang/mend_tokens.hpp"

#include <string>
#include <string_view>

namespace heaparium::lang {

namespace {

/// Two tokens that cannot stand side by side in C, and the one that was meant by them.
struct BrokenOperator {
    TokenKind first;
    TokenKind second;
    bool is_apart; // with white space between them; else without
    TokenKind meant;
};

constexpr BrokenOperator broken_operators[] = {
    {TokenKind::equal, TokenKind::less, false, TokenKind::less_equal},
    {TokenKind::equal, TokenKind::greater, false, TokenKind::greater_equal},
    {TokenKind::less, TokenKind::greater, false, TokenKind::not_equal},
    {TokenKind::equal_equal, TokenKind::equal, false, TokenKind::equal_equal},
    {TokenKind::not_equal, TokenKind::equal, false, TokenKind::not_equal},
    {TokenKind::colon, TokenKind::equal, false, TokenKind::equal},
    {TokenKind::plus, TokenKind::equal, true, TokenKind::plus_equal},
    {TokenKind::minus, TokenKind::equal, true, TokenKind::minus_equal},
    {TokenKind::slash, TokenKind::equal, true, TokenKind::slash_equal},
    {TokenKind::percent, TokenKind::equal, true, TokenKind::percent_equal},
    {TokenKind::bar, TokenKind::equal, true, TokenKind::bar_equal},
    {TokenKind::caret, TokenKind::equal, true, TokenKind::caret_equal},
    {TokenKind::exclamation, TokenKind::equal, true, TokenKind::not_equal},
    {TokenKind::less, TokenKind::equal, true, TokenKind::less_equal},
    {TokenKind::greater, TokenKind::equal, true, TokenKind::greater_equal},
    {TokenKind::equal, TokenKind::equal, true, TokenKind::equal_equal},
    {TokenKind::bar, TokenKind::bar, true, TokenKind::or_or},
};

bool touches(const Token& left, const Token& right) {
    return left.range.file == right.range.file && left.range.end == right.range.begin;
}

class TokenMender {
  public:
    TokenMender(std::vector<Token>& tokens, const SourceManager& sources, DiagnosticSink& sink)
        : tokens_(tokens), sources_(sources), sink_(sink) {}

    void run() {
        while (at_ < tokens_.size()) {
            const Token& token = tokens_[at_];
            const bool is_own = !token.is_from_macro && !sources_.is_system(token.range.file);
            if (is_own && (take_stray() || take_comment_end() || take_operator())) continue;
            tokens_[kept_++] = tokens_[at_++];
        }
        tokens_.resize(kept_);
    }

  private:
    [[nodiscard]] bool is_pair(TokenKind first, TokenKind second) const {
        return at_ + 1 < tokens_.size() && tokens_[at_].kind == first && tokens_[at_ + 1].kind == second &&
               !tokens_[at_ + 1].is_from_macro && tokens_[at_].range.file == tokens_[at_ + 1].range.file;
    }

    // Leaves out `count` tokens; what comes next then starts the line that the first of them started.
    void leave_out(std::size_t count) {
        const bool starts_line = tokens_[at_].starts_line;
        at_ += count;
        if (at_ < tokens_.size() && starts_line) tokens_[at_].starts_line = true;
    }

    // A run of characters without a meaning is one mistake. Behind a `\` stands what was meant for a string.
    bool take_stray() {
        const Token first = tokens_[at_];
        if (first.kind != TokenKind::other && first.kind != TokenKind::hash && first.kind != TokenKind::hash_hash) {
            return false;
        }
        std::size_t count = 1;
        while (tokens_[at_ + count].kind == TokenKind::other &&
               touches(tokens_[at_ + count - 1], tokens_[at_ + count])) {
            ++count;
        }
        const bool is_escape = first.text == "\\" && touches(first, tokens_[at_ + count]) &&
                               tokens_[at_ + count].kind == TokenKind::identifier;
        if (is_escape) ++count;
        SourceRange range = first.range;
        range.end = tokens_[at_ + count - 1].range.end;
        const std::string text(sources_.text(range.file).substr(range.begin, range.end - range.begin));
        auto& diagnostic =
            sink_.report(is_escape ? DiagnosticId::stray_escape : DiagnosticId::stray_character, range, {text});
        diagnostic.fixes.push_back({range, ""});
        leave_out(count);
        return true;
    }

    // The `*/` that ends no comment, because the comment ended at an earlier one: the text between is comment too.
    bool take_comment_end() {
        if (!is_pair(TokenKind::star, TokenKind::slash) || !touches(tokens_[at_], tokens_[at_ + 1])) return false;
        if (sink_.is_full()) { // to look for each one's beginning would take too long
            leave_out(2);
            return true;
        }
        const SourceRange range = join(tokens_[at_].range, tokens_[at_ + 1].range);
        const std::string_view text = sources_.text(range.file).substr(0, range.begin);
        const std::size_t end = text.rfind("*/");
        const std::size_t inner = text.substr(0, end).rfind("/*");
        auto& diagnostic = sink_.report(DiagnosticId::stray_comment_end, range);
        const bool is_behind_comment = end != text.npos && inner != text.npos;
        if (is_behind_comment) {
            const SourceRange place{range.file, static_cast<std::uint32_t>(end), static_cast<std::uint32_t>(end + 2)};
            diagnostic.notes.push_back({place, "the comment ended here already"});
            while (kept_ > 0 && tokens_[kept_ - 1].range.file == range.file && tokens_[kept_ - 1].range.begin > end) {
                --kept_;
            }
        }
        leave_out(2);
        return true;
    }

    bool take_operator() {
        for (const BrokenOperator& row : broken_operators) {
            if (!is_pair(row.first, row.second)) continue;
            const Token& second = tokens_[at_ + 1];
            const bool is_apart = !touches(tokens_[at_], second);
            if (is_apart != row.is_apart || (is_apart && second.starts_line)) continue;
            Token meant = tokens_[at_];
            meant.kind = row.meant;
            meant.text = spelling(row.meant);
            meant.range.end = second.range.end;
            const std::string written(
                sources_.text(meant.range.file).substr(meant.range.begin, meant.range.end - meant.range.begin));
            auto& diagnostic =
                sink_.report(DiagnosticId::misspelt_operator, meant.range, {written, std::string(meant.text)});
            diagnostic.fixes.push_back({meant.range, std::string(meant.text)});
            tokens_[at_ + 1] = meant;
            ++at_;
            return true;
        }
        return false;
    }

    std::vector<Token>& tokens_;
    const SourceManager& sources_;
    DiagnosticSink& sink_;
    std::size_t at_ = 0;   // the next token to look at
    std::size_t kept_ = 0; // those before it that stay
};

} // namespace

void mend_tokens(std::vector<Token>& tokens, const SourceManager& sources, DiagnosticSink& sink) {
    TokenMender(tokens, sources, sink).run();
}

} // namespace heaparium::lang
