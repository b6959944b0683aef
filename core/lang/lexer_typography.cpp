// What the lexer does with text that is not quite C: quotes that are never closed, and characters that word processors
// and PDF files put in place of the plain ones. Each is reported, and then read as what was meant, so that one slip
// gives one message.
#include "lang/character_class.hpp"
#include "lang/lexer.hpp"

#include <utility>

namespace heaparium::lang {

namespace {

// Fix-its kept for one diagnostic; a note tells how many more there are.
constexpr std::size_t maximum_fixes = 1000;

std::string code_point_name(char32_t value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hexadecimal;
    for (; value > 0 || hexadecimal.size() < 4; value >>= 4U) hexadecimal.insert(0, 1, digits[value & 15U]);
    return "U+" + hexadecimal;
}

std::string article_and(std::string_view name) {
    const bool starts_with_vowel = std::string_view("aeiou").find(name.front()) != std::string_view::npos;
    return (starts_with_vowel ? "an " : "a ") + std::string(name);
}

// Where the quote was probably meant: behind the one character of `'a;`, or before the `);` that ends the line, as in
// `puts("hello);`.
std::size_t probable_closing(std::string_view text, std::size_t opening, std::size_t end) {
    const std::size_t behind_one = opening + (text.substr(opening + 1, 1) == "\\" ? 3 : 2);
    if (text[opening] == '\'' && behind_one < end && !is_name_continue(text[behind_one]) &&
        is_ascii(text[opening + 1])) {
        return behind_one;
    }
    const auto strip = [&](auto is_stripped) {
        while (end > opening + 1 && is_stripped(text[end - 1])) --end;
    };
    strip(is_blank);
    const std::size_t trimmed = end;
    strip([](char c) { return c == ';' || c == '{' || is_blank(c); });
    if (end == trimmed) return trimmed;
    strip([](char c) { return c == ')' || is_blank(c); });
    return end;
}

} // namespace

Token Lexer::unterminated(std::size_t begin, std::size_t opening, char quote) {
    const TokenKind kind = quote == '"' ? TokenKind::string : TokenKind::character;
    if (is_skipping_) return token(kind, begin);

    const std::size_t end = at_;
    const auto group = quote == '"' ? Lookalike::Group::double_quote : Lookalike::Group::single_quote;
    if (const std::optional<std::size_t> closing = closing_lookalike(opening + 1, end, group)) {
        const CodePoint point = decode_utf8(text_.substr(*closing));
        record(*lookalike(point.value), point.value, *closing, point.length);
        Token result;
        result.kind = kind;
        at_ = *closing + point.length;
        result.range = range(begin, at_);
        result.text = arena_.copy(std::string_view(std::string(clean(begin, *closing)) + quote));
        return result;
    }

    at_ = probable_closing(text_, opening, end);
    const DiagnosticId id = quote == '"' ? DiagnosticId::unterminated_string : DiagnosticId::unterminated_character;
    sink_.report(id, range(begin, end)).fixes.push_back({range(at_, at_), std::string(1, quote)});
    Token result;
    result.kind = kind;
    result.range = range(begin, at_);
    std::string spelling(clean(begin, at_));
    if (spelling.ends_with('\\')) spelling.pop_back(); // it would escape the quote that is put behind it
    result.text = arena_.copy(std::string_view(spelling + quote));
    return result;
}

std::optional<std::size_t> Lexer::closing_lookalike(std::size_t begin, std::size_t end, Lookalike::Group group) const {
    for (std::size_t i = begin; i < end;) {
        if (is_ascii(text_[i])) {
            i += text_[i] == '\\' ? 2 : 1;
            continue;
        }
        const CodePoint point = decode_utf8(text_.substr(i));
        const std::optional<Lookalike> meaning = point.is_valid ? lookalike(point.value) : std::nullopt;
        if (meaning && meaning->group == group) return i;
        i += point.length;
    }
    return std::nullopt;
}

Token Lexer::beyond_ascii() {
    const std::size_t begin = at_;
    const CodePoint point = code_point_here();
    if (is_identifier_code_point(point.value)) return name_or_prefixed_literal();

    const std::optional<Lookalike> meaning = lookalike(point.value);
    if (!meaning) {
        at_ += point.length;
        return token(TokenKind::other, begin);
    }
    using Group = Lookalike::Group;
    if (meaning->group == Group::double_quote || meaning->group == Group::single_quote) {
        return typographic_quote(*meaning, point);
    }
    at_ += point.length;
    const Punctuator plain = punctuator_at_start(meaning->plain);
    const bool is_elision = plain.kind == TokenKind::ellipsis && is_line_start_ && is_alone_on_line(begin, at_);
    if (!is_elision) record(*meaning, point.value, begin, point.length);
    Token result = token(plain.kind, begin);
    result.text = meaning->plain;
    return result;
}

Token Lexer::typographic_quote(const Lookalike& meaning, CodePoint point) {
    const std::size_t begin = at_;
    const char quote = meaning.plain.front();
    record(meaning, point.value, begin, point.length);
    at_ += point.length;

    const std::size_t inside = at_;
    const std::size_t end = line_end(at_);
    const std::optional<std::size_t> typographic = closing_lookalike(inside, end, meaning.group);
    std::size_t closing = inside;
    const std::size_t limit = typographic.value_or(end);
    while (closing < limit && text_[closing] != quote) closing += text_[closing] == '\\' ? 2 : 1;
    Token result;
    result.kind = quote == '"' ? TokenKind::string : TokenKind::character;
    if (closing < limit) {
        at_ = closing + 1;
    } else if (typographic) {
        closing = limit;
        const CodePoint last = decode_utf8(text_.substr(closing));
        record(*lookalike(last.value), last.value, closing, last.length);
        at_ = closing + last.length;
    } else {
        closing = at_ = probable_closing(text_, inside - 1, end);
    }
    result.range = range(begin, at_);
    std::string spelling = quote + std::string(clean(inside, closing));
    if (closing == at_ && spelling.ends_with('\\')) spelling.pop_back();
    result.text = arena_.copy(std::string_view(spelling + quote));
    return result;
}

bool Lexer::is_alone_on_line(std::size_t begin, std::size_t end) const {
    while (end < text_.size() && is_blank(text_[end])) ++end;
    while (begin > 0 && is_blank(text_[begin - 1])) --begin;
    return (end >= text_.size() || is_line_break(text_[end])) && (begin == 0 || is_line_break(text_[begin - 1]));
}

void Lexer::record(const Lookalike& meaning, char32_t character, std::size_t begin, std::size_t length) {
    if (is_skipping_) return;
    LookalikeReport& kept = lookalikes_[static_cast<std::size_t>(meaning.group)];
    const SourceRange place = range(begin, begin + length);
    if (kept.count++ == 0) {
        kept.first = place;
        kept.character = character;
        kept.meaning = meaning;
    }
    if (kept.fixes.size() < maximum_fixes) kept.fixes.push_back({place, std::string(meaning.plain)});
}

void Lexer::finish() {
    for (LookalikeReport& kept : lookalikes_) {
        if (kept.count == 0) continue;
        const std::string_view plain = kept.meaning.plain;
        const std::string wanted = plain.empty()  ? "nothing"
                                   : plain == " " ? "a plain space"
                                                  : "the plain `" + std::string(plain) + "`";
        Diagnostic& diagnostic =
            sink_.report(DiagnosticId::lookalike_character, kept.first,
                         {article_and(kept.meaning.name), code_point_name(kept.character), wanted});
        if (kept.count > 1) {
            const bool has_all = kept.count == kept.fixes.size();
            diagnostic.notes.push_back(
                {{},
                 "the file has " + std::to_string(kept.count) + " characters of this kind" +
                     (has_all ? "" : "; fixes are given for the first " + std::to_string(maximum_fixes))});
        }
        diagnostic.fixes = std::move(kept.fixes);
        kept = {};
    }
}

} // namespace heaparium::lang
